/** `ELAQE_FUZZ_TEXTS=1000000 npx vitest run --project unit test/fuzz/extraction.test.ts` is the long run; docs/robustness.md. */
import { expect, test } from "vitest";
import { extractDocument } from "../../src/commands/extract-documents.ts";
import { anyLanguage } from "../../src/commands/wanted-languages.ts";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { extractionSchema } from "../../src/model/extraction.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { type Chance, chanceOf, mutate, ownTexts } from "./mutations.ts";

const runs = Number(process.env.ELAQE_FUZZ_TEXTS ?? 4_000);
const seed = Number(process.env.ELAQE_FUZZ_SEED ?? 1);
/** Every so many, the schema is asked too and the text is read twice. */
const lookCloserEvery = 50;

const texts = ownTexts();
const lines = texts.flatMap((text) => text.split("\n")).filter((line) => line.length > 20);

/** Mostly a line or two, now and then a whole text. */
function start(chance: Chance): string {
  if (chance.below(100) === 0) return chance.of(texts);
  return Array.from({ length: 1 + chance.below(3) }, () => chance.of(lines)).join("\n");
}

function extractionOf(text: string) {
  const document = documentOf({ id: "fuzz", uri: "file:fuzz.txt", fileName: "fuzz.txt", text });
  const read = { outcome: "read", path: "fuzz.txt", document } as const;
  return extractDocument(read, { extractor: grammar, languages: anyLanguage });
}

test(`of ${runs} bent texts each is read, quoted letter for letter, the same way twice`, {
  timeout: 60_000 + runs * 60,
}, () => {
  const slowest = { ms: 0, text: "" };
  let claims = 0;
  for (let run = 0; run < runs; run += 1) {
    const chance = chanceOf(seed + run);
    const text = mutate(start(chance), lines, chance);
    const begun = performance.now();
    const outcome = extractionOf(text);
    const ms = performance.now() - begun;
    if (ms > slowest.ms) Object.assign(slowest, { ms, text });
    if (outcome.outcome !== "read") expect.fail(`${outcome.reason}: ${JSON.stringify(text)}`);
    claims += outcome.extraction.claims.length;
    if (run % lookCloserEvery !== 0) continue;
    expect(extractionSchema.safeParse(outcome.extraction).error).toBeUndefined();
    expect(extractionOf(text)).toEqual(outcome);
  }
  expect(claims).toBeGreaterThan(runs / 20);
  console.log(
    `${runs} texts, ${claims} claims, slowest ${Math.round(slowest.ms)} ms: ${JSON.stringify(slowest.text.slice(0, 200))}`,
  );
});
