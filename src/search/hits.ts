/**
 * What may be found, as rows in the order of their worth, and the hits among them. Wherever the candidates come from, matching
 * and order are the same.
 */
import { compareCodeUnits } from "../order/order.ts";
import type { Steps } from "../order/steps.ts";
import type { Candidates, EntityRow } from "./candidate-rows.ts";
import type { Excerpt } from "./excerpt.ts";
import type { SearchGroup } from "./search-groups.ts";
import { indexWords } from "./word-index.ts";

export interface Hit {
  readonly group: SearchGroup;
  /** Of the person, agency, event, document or claim. */
  readonly id: string;
  /** Name or title; of a quote, the title of its document. */
  readonly name: string | null;
  /** What a person, agency or event is called where nothing stands beside it. */
  readonly caption: string | null;
  /** Where the words stand: a name, a title, or the part of a quote around them. */
  readonly excerpt: Excerpt;
  /** Number of documents that mention a person, agency or event. */
  readonly documents: number | null;
  readonly document: string | null;
  readonly uri: string | null;
  readonly published: string | null;
}

type HitHead = Omit<Hit, "excerpt">;

/** One text of what may be found: a name, an alias, a title, a quote. */
interface Row {
  readonly hit: HitHead;
  readonly text: string;
}

/** A hit without its excerpt, which only those that are shown need, and what decides its place in its group. */
export interface RankedHit extends Row {
  readonly wanted: readonly string[];
  readonly isExact: boolean;
  readonly wholeWords: number;
}

const groupOf: Readonly<Record<EntityRow["type"], SearchGroup>> = {
  person: "people",
  agency: "agencies",
  event: "events",
};

/** The name, each alias, and all of them together, for words that stand in several. */
function entityRows({ id, type, name, caption, aliases, documents }: EntityRow): readonly Row[] {
  const group = groupOf[type];
  const hit = { group, id, name, caption, documents, document: null, uri: null, published: null };
  const together = aliases.length === 0 ? [] : [[name, ...aliases].join(" | ")];
  return [name, ...aliases, ...together].map((text) => ({ hit, text }));
}

function titleRows({ titles }: Candidates): readonly Row[] {
  return titles.map(({ id, title, uri, published }) => {
    const head = { id, name: title, caption: null, documents: null, document: id, uri, published };
    return { hit: { group: "documents", ...head }, text: title };
  });
}

/** Quotes by their places: claims of one sentence share theirs. */
function quoteRows({ quotes }: Candidates): readonly Row[] {
  const seen = new Set<string>();
  return quotes.flatMap(({ id, quote, start, document, title, uri, published }): readonly Row[] => {
    const place = `${document} ${start} ${quote}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const head = { id, name: title, caption: null, documents: null, document, uri, published };
    return [{ hit: { group: "quotes", ...head }, text: quote }];
  });
}

/** What most documents mention, then the newest. */
function byWorth(one: HitHead, other: HitHead): number {
  return (
    (other.documents ?? 0) - (one.documents ?? 0) ||
    compareCodeUnits(other.published ?? "", one.published ?? "") ||
    compareCodeUnits(one.name ?? "", other.name ?? "") ||
    compareCodeUnits(one.id, other.id)
  );
}

/** As written first, whole words before beginnings; then by worth. */
function byRank(one: RankedHit, other: RankedHit): number {
  return (
    Number(other.isExact) - Number(one.isExact) ||
    other.wholeWords - one.wholeWords ||
    byWorth(one.hit, other.hit)
  );
}

/** The first of the order, without sorting the rest: of a common word there are tens of thousands. */
export function bestOf(hits: readonly RankedHit[], limit: number): readonly RankedHit[] {
  let best: RankedHit[] = [];
  for (const hit of hits) {
    const last = best.length < limit ? undefined : best.at(-1);
    if (last !== undefined && byRank(hit, last) >= 0) continue;
    best = [...best, hit].sort(byRank).slice(0, limit);
  }
  return best;
}

/** Finds the hits among the candidates for the folded words; `typed` is what stood there as it was written. */
export type FindHits = (wanted: readonly string[], typed: string) => Promise<readonly RankedHit[]>;

/** Indexes candidates; of several texts of one entity the first that is exact is its hit, else the first. */
export function* hitsAmong(candidates: Candidates): Steps<FindHits> {
  const rows = [
    ...candidates.entities.flatMap(entityRows),
    ...titleRows(candidates),
    ...quoteRows(candidates),
  ].sort((one, other) => byWorth(one.hit, other.hit));
  const index = yield* indexWords(rows.map(({ text }) => text));
  return async (wanted, typed) => {
    const hits: RankedHit[] = [];
    for (const { place, wholeWords } of index.find(wanted)) {
      const row = rows[place];
      if (row === undefined) continue;
      const { hit, text } = row;
      const isExact = text.includes(typed);
      const last = hits[hits.length - 1];
      if (last?.hit !== hit) hits.push({ hit, text, wanted, wholeWords, isExact });
      else if (!last.isExact && isExact) hits[hits.length - 1] = { hit, text, wanted, wholeWords, isExact };
    }
    return hits;
  };
}
