/** What must hold of a text bent at random: it is read, quoted letter for letter, and the same way twice. */
import { isDeepStrictEqual } from "node:util";
import { extractDocument } from "../../src/commands/extract-documents.ts";
import { anyLanguage } from "../../src/commands/wanted-languages.ts";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { extractionSchema } from "../../src/model/extraction.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { type Chance, chanceOf, mutate, ownTexts } from "./mutations.ts";

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

export interface BentText {
  readonly text: string;
  readonly ms: number;
  readonly claims: number;
  /** What did not hold; undefined where all did. */
  readonly fault: string | undefined;
}

/** Reads the text that belongs to a seed; the same seed gives the same text. */
export function readBentText(seed: number): BentText {
  const chance = chanceOf(seed);
  const text = mutate(start(chance), lines, chance);
  const begun = performance.now();
  const outcome = extractionOf(text);
  const ms = performance.now() - begun;
  if (outcome.outcome !== "read") return { text, ms, claims: 0, fault: outcome.reason };
  const claims = outcome.extraction.claims.length;
  if (seed % lookCloserEvery !== 0) return { text, ms, claims, fault: undefined };
  const { error } = extractionSchema.safeParse(outcome.extraction);
  const isRepeated = isDeepStrictEqual(extractionOf(text), outcome);
  return { text, ms, claims, fault: error?.message ?? (isRepeated ? undefined : "read otherwise again") };
}
