import { expect, test } from "vitest";
import { extractDocuments, outcomeRecord } from "../../src/commands/extract-documents.ts";
import type { Extractor } from "../../src/extract/extractor.ts";
import { headerOf } from "../../src/model/document-header.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import type { ReadOutcome } from "../../src/read/read-documents.ts";

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

async function* reading(texts: Readonly<Record<string, string>>): AsyncGenerator<ReadOutcome> {
  for (const [path, text] of Object.entries(texts))
    yield { outcome: "read", path, document: documentOf({ id: path, uri: path, fileName: path, text }) };
  yield { outcome: "failed", path: "gone", reason: "no such file" };
  yield { outcome: "skipped", path: ".hidden", reason: "hidden" };
}

const texts = { a: "Nazirlik məktəb açıb.", b: "Nazirlik məktəb açıb!", c: "Der Minister ist in Baku." };

async function outcomesOf(isAnyLanguageWanted: boolean) {
  const outcomes = [];
  for await (const outcome of extractDocuments(reading(texts), fragile, isAnyLanguageWanted))
    outcomes.push(outcome);
  return outcomes;
}

test("every file has an outcome, and a text that breaks the extractor stops nothing", async () => {
  const outcomes = await outcomesOf(false);
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

test("an extraction that breaks the schema fails its file and no other", async () => {
  const odd = reading({ a: "Nazirlik məktəb açıb.", b: "Nazirlik məktəb açıb?" });
  const outcomes = [];
  for await (const outcome of extractDocuments(odd, fragile, false)) outcomes.push(outcome);
  expect(outcomes[0]).toMatchObject({ outcome: "read" });
  expect(outcomes[1]).toMatchObject({ outcome: "failed", reason: expect.stringContaining("mentions.0") });
});

test("an outcome is recorded with its document or its reason", async () => {
  const [read, failed] = await outcomesOf(true);
  expect(read && outcomeRecord(read)).toMatchObject({ path: "a", outcome: "read", document: "a" });
  expect(failed && outcomeRecord(failed)).toMatchObject({
    outcome: "failed",
    reason: expect.stringContaining("no rule for !"),
  });
});
