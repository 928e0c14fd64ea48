import { describe, expect, it } from "vitest";
import { recaseSurnames } from "../../../src/language/az/restore.ts";

const given = new Set(["rauf", "lalə", "səfər"]);
const recased = (line: string): string => recaseSurnames(line, (lower) => given.has(lower));

describe("family names in capitals", () => {
  it.each([
    ["behind a given name", "Rauf VƏLİYEV, şair", "Rauf Vəliyev, şair"],
    ["behind an initial", "L. VƏLİYEVA çıxış edib", "L. Vəliyeva çıxış edib"],
    ["before a given name", "sədr VƏLİYEV Rauf", "sədr Vəliyev Rauf"],
  ])("take ordinary letters %s", (_where, line, ordinary) => {
    expect(recased(line)).toBe(ordinary);
  });

  it.each([
    ["an acronym", "Rauf BDTMA-da çıxış edib"],
    ["a word alone", "sədr VƏLİYEV çıxış edib"],
    ["a word that is no family name", "Rauf MÜHÜM açıqlama verib"],
  ])("stay as they are: %s", (_what, line) => {
    expect(recased(line)).toBe(line);
  });

  it("keep the length of a line, so that offsets stand", () => {
    const line = "İlk: Lalə İSMAYILZADƏ";
    expect(recased(line)).toHaveLength(line.length);
  });
});
