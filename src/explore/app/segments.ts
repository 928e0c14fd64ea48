/** A text cut where a mention or a quote begins or ends, so that marks that overlap are never nested. */
import type { Answer } from "../api.ts";

type Document = Pick<Answer<"document">, "text" | "mentions" | "statements">;

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Id of the entity that is named here. */
  readonly entity: string | null;
  /** Ids of the claims whose quote covers it. */
  readonly claims: readonly string[];
}

/** The segments of a document in order; together they are the text. Mentions do not overlap; quotes may. */
export function segmentsOf({ text, mentions, statements }: Document): readonly Segment[] {
  const quotes = statements.filter(({ stands }) => stands);
  const cuts = [...mentions, ...quotes].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([0, ...cuts.filter((at) => at > 0 && at < text.length), text.length])].sort(
    (one, other) => one - other,
  );
  let nextMention = 0;
  let nextQuote = 0;
  let open: typeof quotes = [];
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    while ((mentions[nextMention]?.end ?? Number.POSITIVE_INFINITY) <= start) nextMention += 1;
    open = open.filter((quote) => quote.end > start);
    for (
      let quote = quotes[nextQuote];
      quote !== undefined && quote.start <= start;
      quote = quotes[nextQuote]
    ) {
      open.push(quote);
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
