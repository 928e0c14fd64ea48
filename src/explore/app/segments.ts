/**
 * A text in blocks, and each block cut where a mention or a quote begins or ends, so that marks that overlap are never nested.
 * A block is drawn with its marks when its turn comes; until then its bare text keeps its place.
 */
import type { Span } from "../../model/span.ts";
import type { Answer } from "../api.ts";

type Document = Answer<"document">;
export type Mention = Span & { readonly entity: string };
type Quote = Pick<Document["statements"][number], "claim" | "start" | "end">;

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Id of the entity that is named here. */
  readonly entity: string | null;
  /** Ids of the claims whose quote covers it. */
  readonly claims: readonly string[];
}

/** Characters of a block: as many as are marked in some milliseconds. */
const blockLength = 4000;

/** The blocks of a text, each up to the end of a line where one is near. */
export function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf("\n", start + blockLength);
    const end = line < 0 || line > start + 2 * blockLength ? start + blockLength : line + 1;
    blocks.push({ start, end: Math.min(end, text.length) });
    start = end;
  }
  return blocks;
}

/** What of the spans lies in a block, cut to it. */
export function inBlock<Marked extends Span>(spans: readonly Marked[], block: Span): readonly Marked[] {
  return spans
    .filter(({ start, end }) => start < block.end && end > block.start)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, block.start),
      end: Math.min(span.end, block.end),
    }));
}

/** The segments of a block in order; together they are its text. Mentions do not overlap; quotes may. Both are in order. */
export function segmentsOf(
  text: string,
  block: Span,
  { mentions, quotes }: { readonly mentions: readonly Mention[]; readonly quotes: readonly Quote[] },
): readonly Segment[] {
  const cuts = [block, ...mentions, ...quotes].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  let nextMention = 0;
  let nextQuote = 0;
  let open: readonly Quote[] = [];
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? block.end;
    while ((mentions[nextMention]?.end ?? Number.POSITIVE_INFINITY) <= start) nextMention += 1;
    open = open.filter((quote) => quote.end > start);
    for (
      let quote = quotes[nextQuote];
      quote !== undefined && quote.start <= start;
      quote = quotes[nextQuote]
    ) {
      open = [...open, quote];
      nextQuote += 1;
    }
    const mention = mentions[nextMention];
    return {
      start,
      text: text.slice(start, end),
      entity: mention !== undefined && mention.start <= start ? mention.entity : null,
      claims: open.map(({ claim }) => claim),
    };
  });
}
