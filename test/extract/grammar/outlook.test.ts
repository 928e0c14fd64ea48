import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constructions, matchAll } from "../../../src/extract/grammar/constructions/constructions.ts";
import { closeDocument } from "../../../src/extract/grammar/document/close.ts";
import type { DocumentClaim } from "../../../src/extract/grammar/document/closed-document.ts";
import { readGrammar } from "../../../src/extract/grammar/grammar.ts";
import { isSilent } from "../../../src/extract/grammar/read-document.ts";
import { azerbaijaniLexicon } from "../../../src/lexicon/lexicon.ts";
import { documentOf } from "../../../src/read/plain-text.ts";
import { anyText } from "./any-text.ts";

function lineOf({ construction, subject, object, modality, sentence, first, last }: DocumentClaim): string {
  return [construction, subject.name, object.name, modality, sentence, first, last].join(" | ");
}

/** The claims of a text, and those it has when every construction is tried on every sentence. */
function bothWays(text: string): { readonly quick: readonly string[]; readonly all: readonly string[] } {
  const document = documentOf({ id: "any", uri: "any.txt", fileName: "", text });
  const { read, names, closed } = readGrammar({ ...document, published: "2021-06-01" }).reading;
  const tried = read.map((each) => ({
    ...each,
    proposals: isSilent(each.sentence) ? [] : matchAll(each.scene()),
  }));
  const all = closeDocument(tried, names, azerbaijaniLexicon());
  return { quick: closed.claims.map(lineOf), all: all.claims.map(lineOf) };
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}

describe("a sentence that is not parsed has no claim", () => {
  it.each([
    ["examples", constructions.flatMap(({ examples, nearMisses }) => [...examples, ...nearMisses])],
    ["seeds", textsIn("seeds")],
    ["annotated texts", textsIn("test/gold")],
  ])("in the %s", (_, texts) => {
    let claims = 0;
    for (const text of texts) {
      const { quick, all } = bothWays(text);
      expect(quick, text).toEqual(all);
      claims += all.length;
    }
    expect(claims).toBeGreaterThan(0);
  });

  it("in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quick, all } = bothWays(text);
        expect(quick).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});
