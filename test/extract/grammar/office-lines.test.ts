import { describe, expect, it } from "vitest";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../../src/index.ts";

/** Who holds which office, by the claims of a text. */
function officesIn(text: string): readonly string[] {
  const { entities, claims } = grammar.extract(
    documentOf({ id: "d", uri: "file:d.txt", fileName: "d.txt", text }),
  );
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? "";
  return claims
    .filter(({ predicate }) => predicate === "position")
    .map(({ subject, object, title }) => `${nameOf(subject)}: ${title}, ${nameOf(object)}`);
}

describe("a line that is only an office", () => {
  it("is of the name in the line before", () => {
    expect(officesIn("Müraciət\n\nLalə Məcidova,\n\nElm Fondunun direktoru\n\nHörmətli dostlar!")).toEqual([
      "Lalə Məcidova: direktor, Elm Fondu",
    ]);
  });

  it("is of the name in the line below where the list begins with offices", () => {
    const lines = ["Elm Fondunun direktoru", "Lalə Məcidova", "Su Fondunun sədri", "Samir Qənbərov"];
    expect(officesIn(`Heyət\n\n${lines.join("\n")}`)).toEqual([
      "Lalə Məcidova: direktor, Elm Fondu",
      "Samir Qənbərov: sədr, Su Fondu",
    ]);
  });

  it("is nobody's where lines are left over, or something stands between", () => {
    expect(officesIn("Lalə Məcidova\nElm Fondunun direktoru\nSamir Qənbərov")).toEqual([]);
    expect(officesIn("Lalə Məcidova\nSeminar başa çatıb.\nElm Fondunun direktoru")).toEqual([]);
  });
});
