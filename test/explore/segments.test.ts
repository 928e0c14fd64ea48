import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf, inBlock, segmentsOf } from "../../src/explore/app/segments.ts";

const text = Array.from({ length: 900 }, (_, index) => `sətir ${index}${index % 7 === 0 ? "\n" : " "}`).join(
  "",
);
const place = fc.nat({ max: text.length - 1 });
const span = fc.tuple(place, fc.integer({ min: 1, max: 400 })).map(([start, length]) => ({
  start,
  end: Math.min(text.length, start + length),
}));
const quotes = fc
  .array(span, { maxLength: 12 })
  .map((spans) =>
    spans
      .map((each, index) => ({ ...each, claim: `claim-${index}` }))
      .sort((one, other) => one.start - other.start || one.end - other.end),
  );
/** Mentions in order that do not overlap. */
const mentions = fc.array(span, { maxLength: 12 }).map((spans) => {
  const inOrder = spans.sort((one, other) => one.start - other.start);
  return inOrder
    .map((each, index) => ({ ...each, end: Math.min(each.end, inOrder[index + 1]?.start ?? text.length) }))
    .filter(({ start, end }) => end > start)
    .map((each, index) => ({ ...each, entity: `person-${index}` }));
});

describe("a text in blocks and segments", () => {
  test.each(["", "qısa", text, "x".repeat(30_000)])("is the same text put together (%#)", (whole) => {
    expect(blocksOf(whole).map(({ start, end }) => whole.slice(start, end))).not.toContain("");
    expect(
      blocksOf(whole)
        .map(({ start, end }) => whole.slice(start, end))
        .join(""),
    ).toBe(whole);
  });

  test("has at every place the mention and the quotes that cover it, over the borders of blocks", () => {
    fc.assert(
      fc.property(mentions, quotes, place, (named, quoted, at) => {
        const segments = blocksOf(text).flatMap((block) =>
          segmentsOf(text, block, { mentions: inBlock(named, block), quotes: inBlock(quoted, block) }),
        );
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        const found = segments.find(({ start, text: words }) => start <= at && at < start + words.length);
        const covers = ({ start, end }: { start: number; end: number }): boolean => start <= at && at < end;
        expect(found?.entity).toBe(named.find(covers)?.entity ?? null);
        expect(found?.claims).toEqual(quoted.filter(covers).map(({ claim }) => claim));
      }),
    );
  });
});
