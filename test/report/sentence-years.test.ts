import { describe, expect, test } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import type { ReportLanguage } from "../../src/model/vocabulary.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { plainText } from "../../src/report/statement.ts";
import { resolve } from "../../src/resolve/resolve.ts";

/** The lines on offices of whom one text tells, published in 2024. */
function officesIn(text: string, language: ReportLanguage = "en"): readonly string[] {
  const document = documentOf({
    id: "a",
    uri: "file:a.txt",
    fileName: "2024-03-28-a.txt",
    text: `Xəbər\n\n${text}`,
  });
  const graph = resolve([{ document, extraction: grammar.extract(document) }]);
  const [person] = graph.persons;
  if (person === undefined) throw new Error(`nobody in ${text}`);
  const { sections } = buildDossier(graph, person, { language });
  return (sections.find(({ name }) => name === "offices")?.lines ?? []).map(({ parts }) => plainText(parts));
}

describe("an office without a date of its own", () => {
  test("is told with the years that its sentence names, where these are long before the report", () => {
    const text =
      "1986-cı ilin yanvarın 24-də Bulaq Universitetinin rektoru Zaur Bağırov seminarda iştirak edib.";
    expect(officesIn(text)).toEqual([
      "Zaur Bağırov – rektor, Bulaq Universiteti (reported 28 March 2024; its sentence names 1986)",
    ]);
    expect(officesIn(text, "az")).toEqual([
      "Zaur Bağırov – Bulaq Universiteti, rektor (xəbər: 28 mart 2024; cümlədə il: 1986)",
    ]);
  });

  test("is told with the decade that its sentence names as a decade, not as its first year", () => {
    const text = "1980-ci illərdə Bulaq Universitetinin rektoru Zaur Bağırov seminarda iştirak edib.";
    expect(officesIn(text)).toEqual([
      "Zaur Bağırov – rektor, Bulaq Universiteti (reported 28 March 2024; its sentence names the 1980s)",
    ]);
    expect(officesIn(text, "az")).toEqual([
      "Zaur Bağırov – Bulaq Universiteti, rektor (xəbər: 28 mart 2024; cümlədə il: 1980-ci illər)",
    ]);
  });

  test.each([
    "2023-cü ilin yanvarın 24-də Bulaq Universitetinin rektoru Zaur Bağırov seminarda iştirak edib.",
    "Bulaq Universitetinin rektoru Zaur Bağırov seminarda iştirak edib.",
  ])("is told by its report alone elsewhere: %s", (text) => {
    expect(officesIn(text)).toEqual(["Zaur Bağırov – rektor, Bulaq Universiteti (reported 28 March 2024)"]);
  });
});
