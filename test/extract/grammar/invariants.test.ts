import fc from "fast-check";
import { expect, it } from "vitest";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import type { Document } from "../../../src/model/document.ts";
import { type Extraction, extractionSchema } from "../../../src/model/extraction.ts";
import { anyText } from "./any-text.ts";

const documentWith = (text: string, published: string | null = "2021-05-25"): Document => ({
  id: "any",
  uri: "any.txt",
  title: null,
  language: "az",
  published,
  sha256: "0".repeat(64),
  anchors: [],
  text,
});

/** Checks the promise on what the grammar makes of many texts. */
function always(promise: (extraction: Extraction, text: string) => void): void {
  fc.assert(
    fc.property(anyText, (text) => promise(grammar.extract(documentWith(text)), text)),
    { numRuns: 500 },
  );
}

it("any text gives a result that the schema accepts", () => {
  always((extraction) => {
    expect(extractionSchema.safeParse(extraction).error).toBeUndefined();
  });
});

it.each(["Bu gün", "Dünən", "Bu il", "Keçən ilin mayında"])(
  "an office has no beginning where nothing dates the text: %s",
  (day) => {
    const text = `${day} Orxan Səfərli Elm Fonduna direktor təyin edilib.`;
    const extraction = grammar.extract(documentWith(text, null));
    expect(extractionSchema.safeParse(extraction).error).toBeUndefined();
    expect(extraction.claims.map(({ predicate }) => predicate)).toEqual(["position"]);
    expect(extraction.claims[0]).not.toHaveProperty("from");
  },
);

it("every claim quotes the text at its place", () => {
  always(({ claims }, text) => {
    for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});

it("every mention lies inside the text and is not empty", () => {
  always(({ entities }, text) => {
    for (const { start, end } of entities.flatMap((entity) => entity.mentions)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

it("every entity has a mention, ids are given once, and an event has a claim", () => {
  always(({ entities, claims }) => {
    expect(entities.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
    expect(new Set([...entities, ...claims].map(({ id }) => id)).size).toBe(entities.length + claims.length);
    const attached = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
    expect(entities.filter(({ id, type }) => type === "event" && !attached.has(id))).toEqual([]);
  });
});

it("no name holds a character that is not seen or a line end", () => {
  always(({ entities }) => {
    for (const { name, aliases } of entities)
      for (const each of [name, ...aliases])
        expect(each).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\u00ad\ufeff]/u);
  });
});

it("the same text gives the same bytes, whatever was read before", () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const first = JSON.stringify(grammar.extract(documentWith(text)));
      grammar.extract(documentWith(other));
      expect(JSON.stringify(grammar.extract(documentWith(text)))).toBe(first);
    }),
  );
});
