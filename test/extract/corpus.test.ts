import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { extractionSchema } from "../../src/model/extraction.ts";
import { documentOf } from "../../src/read/plain-text.ts";

/** Real press texts without annotations; they belong to their publishers and are no part of the project. */
const corpus = "../shared/corpus/az-press.ndjson";
const recordSchema = z.object({ id: z.string(), text: z.string() });

describe.runIf(existsSync(corpus))("a corpus of real press texts", () => {
  it("is read without an error, every claim quoting its text", { timeout: 120_000 }, () => {
    let claims = 0;
    for (const line of readFileSync(corpus, "utf8").split("\n")) {
      if (line === "") continue;
      const { id, text } = recordSchema.parse(JSON.parse(line));
      const extraction = grammar.extract(documentOf({ id, uri: `${id}.txt`, fileName: "", text }));
      expect(extractionSchema.safeParse(extraction).error).toBeUndefined();
      for (const { evidence } of extraction.claims)
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      claims += extraction.claims.length;
    }
    expect(claims).toBeGreaterThan(1000);
  });
});
