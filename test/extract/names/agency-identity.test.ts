import { describe, expect, it } from "vitest";
import { agencyKey, plainKey, shortens } from "../../../src/extract/grammar/names/agency-identity.ts";

const isNoCountry = (): boolean => false;

describe("keys of bodies", () => {
  it.each([
    ["misspelt letters", "Kür Dovlət Universiteti", "Kür Dövlət Universiteti"],
    ["an i of capitals", "Çəltıkçilik Mərkəzi", "Çəltikçilik Mərkəzi"],
  ])("are the same without the marks of letters: %s", (_what, one, other) => {
    expect(plainKey(agencyKey(one))).toBe(plainKey(agencyKey(other)));
  });

  it("call the academy of sciences by its acronym, however it is shortened", () => {
    expect(agencyKey("Azərbaycan EA Daşlar İnstitutu")).toBe(agencyKey("Azərbaycan MEA Daşlar İnstitutu"));
  });

  it("tell the free form of a longer name", () => {
    expect(shortens("kür dövlət aqrar universiteti", "aqrar universitet", isNoCountry)).toBe(true);
    expect(shortens("kür dövlət aqrar universiteti", "texniki universitet", isNoCountry)).toBe(false);
  });
});
