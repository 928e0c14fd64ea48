import { expect, test } from "vitest";
import { extractDocument, outcomeRecord } from "../../src/commands/extract-documents.ts";
import { anyLanguage, type WantedLanguages } from "../../src/commands/wanted-languages.ts";
import type { Extractor } from "../../src/extract/extractor.ts";
import { headerOf } from "../../src/model/document-header.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import type { ReadOutcome } from "../../src/read/read-outcome.ts";

/** An extractor that breaks on texts that ask for it. */
const fragile: Extractor = {
  name: "fragile",
  version: "1",
  extract(document) {
    if (document.text.includes("!")) throw new Error("no rule for !");
    const mentions = document.text.includes("?") ? [{ start: 9, end: 1 }] : [{ start: 0, end: 1 }];
    const entities = [{ id: "p1", type: "person" as const, name: "A", aliases: [], mentions }];
    return { document: headerOf(document), entities, claims: [] };
  },
};

function* reading(texts: Readonly<Record<string, string>>): Generator<ReadOutcome> {
  for (const [path, text] of Object.entries(texts))
    yield { outcome: "read", path, document: documentOf({ id: path, uri: path, fileName: path, text }) };
  yield { outcome: "failed", path: "gone", reason: "no such file" };
  yield { outcome: "skipped", path: ".hidden", reason: "hidden" };
}

const texts = { a: "Nazirlik məktəb açıb.", b: "Nazirlik məktəb açıb!", c: "Der Minister ist in Baku." };

const outcomesOf = (languages: WantedLanguages) =>
  [...reading(texts)].map((read) => extractDocument(read, { extractor: fragile, languages }));

test("every file has an outcome, and a text that breaks the extractor stops nothing", () => {
  const outcomes = outcomesOf(["az"]);
  expect(outcomes.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual([
    "a read",
    "b failed",
    "c skipped",
    "gone failed",
    ".hidden skipped",
  ]);
  expect(outcomes.map((outcome) => outcome.outcome !== "read" && outcome.isProblem)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test("an extraction that breaks the schema fails its file and no other", () => {
  const odd = reading({ a: "Nazirlik məktəb açıb.", b: "Nazirlik məktəb açıb?" });
  const outcomes = [...odd].map((read) => extractDocument(read, { extractor: fragile, languages: ["az"] }));
  expect(outcomes[0]).toMatchObject({ outcome: "read" });
  expect(outcomes[1]).toMatchObject({ outcome: "failed", reason: expect.stringContaining("mentions.0") });
});

test("an outcome is recorded with its document or its reason", () => {
  const [read, failed] = outcomesOf(anyLanguage);
  expect(read && outcomeRecord(read)).toMatchObject({ path: "a", outcome: "read", document: "a" });
  expect(failed && outcomeRecord(failed)).toMatchObject({
    outcome: "failed",
    reason: expect.stringContaining("no rule for !"),
  });
});
