import { describe, expect, it } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event } from "./article.ts";

const academy = agency("a1", "Minarə Dövlət Körpü Akademiyası", "university", {
  acronym: "MDKA",
  aliases: ["Körpü Akademiyası"],
});

/** Place and venue of a seminar told to be held there, in a text that names the academy. */
function whereHeld(place: string): readonly (string | null)[] {
  const seminar = event("e1", "seminar", "conference", { place, venue: place });
  const told = article("a", { entities: [academy, seminar], claims: [["a1", "organised", "e1"]] });
  return resolve([told]).events.flatMap((each) => [each.place, each.venue]);
}

describe("the place of an event that is a body", () => {
  it.each(["MDKA", "Körpü Akademiyası", academy.name])("is called as its node, not %s", (place) => {
    expect(whereHeld(place)).toEqual([academy.name, academy.name]);
  });

  it("is any other place as it is written", () => {
    expect(whereHeld("MDKA-nın akt zalı")).toEqual(["MDKA-nın akt zalı", "MDKA-nın akt zalı"]);
  });

  it("is no legal form", () => {
    expect(whereHeld("PHŞ")).toEqual([null, null]);
  });
});
