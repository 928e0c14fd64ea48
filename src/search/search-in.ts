/**
 * Full-text search over names, aliases, document titles and quotes. Wherever the candidates come from, matching, marking
 * and order are the same.
 */

import { searchKey } from "../language/az/fold.ts";
import { compareCodeUnits } from "../order/order.ts";
import type { Candidates, EntityRow, FindCandidates } from "./candidate-rows.ts";
import { type Excerpt, excerptAround } from "./excerpt.ts";
import { latinSpellings } from "./latin-words.ts";
import { wordsOf } from "./read-name.ts";
import { type SearchGroup, searchGroups } from "./search-groups.ts";
import { spansIn, wholeWordsIn, wordKeys } from "./words.ts";

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

export interface SearchResult {
  /** The words as they were read in the end, folded. */
  readonly words: readonly string[];
  /** Hits of each group, best first; as many as were asked for. */
  readonly hits: readonly Hit[];
  /** Number of all hits of each group. */
  readonly totals: Readonly<Record<SearchGroup, number>>;
}

/** A hit without its excerpt, which only those that are shown need, and what decides its place in its group. */
interface RankedHit {
  readonly hit: Omit<Hit, "excerpt">;
  readonly text: string;
  readonly wanted: readonly string[];
  readonly isExact: boolean;
  readonly wholeWords: number;
}

const groupOf: Readonly<Record<EntityRow["type"], SearchGroup>> = {
  person: "people",
  agency: "agencies",
  event: "events",
};

function hitIn(
  text: string,
  wanted: readonly string[],
  typed: string,
  hit: RankedHit["hit"],
): RankedHit | undefined {
  const wholeWords = wholeWordsIn(text, wanted);
  if (wholeWords === undefined) return undefined;
  return { hit, text, wanted, isExact: text.includes(typed), wholeWords };
}

/** The hit in the name, else in the first alias that has all the words, else in all of them together. */
function entityHit(row: EntityRow, wanted: readonly string[], typed: string): RankedHit | undefined {
  const { id, type, name, caption, aliases, documents } = row;
  const head = {
    group: groupOf[type],
    id,
    name,
    caption,
    documents,
    document: null,
    uri: null,
    published: null,
  };
  const forms = [name, ...aliases, [name, ...aliases].join(" | ")];
  const found = forms.flatMap((form) => hitIn(form, wanted, typed, head) ?? []);
  return found.find(({ isExact }) => isExact) ?? found[0];
}

function rankedHits(candidates: Candidates, wanted: readonly string[], typed: string): readonly RankedHit[] {
  const entities = candidates.entities.flatMap((row) => entityHit(row, wanted, typed) ?? []);
  const titles = candidates.titles.flatMap(({ id, title, uri, published }) => {
    const head = {
      group: "documents" as const,
      id,
      name: title,
      caption: null,
      documents: null,
      document: id,
      uri,
      published,
    };
    return hitIn(title, wanted, typed, head) ?? [];
  });
  const seen = new Set<string>();
  const quotes = candidates.quotes.flatMap(({ id, quote, start, document, title, uri, published }) => {
    const place = `${document} ${start} ${quote.length}`; // claims of one sentence share their quote
    if (seen.has(place)) return [];
    seen.add(place);
    const head = {
      group: "quotes" as const,
      id,
      name: title,
      caption: null,
      documents: null,
      document,
      uri,
      published,
    };
    return hitIn(quote, wanted, typed, head) ?? [];
  });
  return [...entities, ...titles, ...quotes];
}

/** As written first, whole words before beginnings; then what most documents mention, then the newest. */
function byRank(one: RankedHit, other: RankedHit): number {
  return (
    Number(other.isExact) - Number(one.isExact) ||
    other.wholeWords - one.wholeWords ||
    (other.hit.documents ?? 0) - (one.hit.documents ?? 0) ||
    compareCodeUnits(other.hit.published ?? "", one.hit.published ?? "") ||
    compareCodeUnits(one.hit.name ?? "", other.hit.name ?? "") ||
    compareCodeUnits(one.hit.id, other.hit.id)
  );
}

async function findHits(
  find: FindCandidates,
  wanted: readonly string[],
  typed: string,
): Promise<readonly RankedHit[]> {
  return wanted.length === 0 ? [] : rankedHits(await find(wanted), wanted, typed);
}

/** A folded word without its endings of number, possession and case: `seminarlarin` → `seminar`, at least four letters. */
function withoutEndings(key: string): string {
  const ending = /^(.{4,}?)(?:l[ae]r)?(?:s?[iu])?(?:n?(?:d[ae]n?|[iu]n?|[ae])|y?l[ae])?$/.exec(key);
  return ending?.[1] ?? key;
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** The first of the spellings that anything in the store holds, with its endings or without. */
async function standingWord(find: FindCandidates, spellings: readonly string[]): Promise<string | undefined> {
  for (const spelling of spellings) {
    for (const form of new Set([spelling, withoutEndings(spelling)])) {
      if ((await findHits(find, [form], "")).length > 0) return form;
    }
  }
  return undefined;
}

/** Words in the spelling that names of the graph have, else in Latin letters as anything has them, else without endings. */
async function readWords({ find, readName }: Searched, words: string): Promise<readonly string[]> {
  const read: string[] = [];
  for (const word of wordsOf(words)) {
    const key = await readName(word);
    const latin = key === undefined && cyrillic.test(word) ? latinSpellings(word) : [];
    const found = key ?? (await standingWord(find, latin)) ?? withoutEndings(searchKey(word));
    read.push(...found.split(" "));
  }
  return [...new Set(read)];
}

export interface SearchOptions {
  /** Most hits of each group. */
  readonly limit?: number;
}

/** Searches one graph again and again. */
export type Search = (words: string, options?: SearchOptions) => Promise<SearchResult>;

/** What is searched in. */
export interface Searched {
  readonly find: FindCandidates;
  /** The key of a word that is, or sounds like, a part of a name that is held. */
  readonly readName: (word: string) => Promise<string | undefined>;
}

/**
 * Search for what holds all the words, each as a whole word or the beginning of one, whatever the case and diacritics.
 * Words that stand nowhere so, and words in Cyrillic, are read as names are, by sound and without endings, and those that
 * are no names letter by letter.
 */
export function searchIn(searched: Searched): Search {
  return async (words, { limit = 10 } = {}) => {
    const typed = words.trim();
    const wanted = wordKeys(typed);
    const plain = await findHits(searched.find, wanted, typed);
    const isForeign = cyrillic.test(typed);
    const read = plain.length === 0 || isForeign ? await readWords(searched, typed) : wanted;
    const isSame = read.join(" ") === wanted.join(" ");
    const more = isSame ? [] : await findHits(searched.find, read, typed);
    const known = new Set(plain.map(({ hit }) => hit.id));
    const all = [...plain, ...more.filter(({ hit }) => !known.has(hit.id))];
    return { words: more.length > 0 ? read : wanted, ...grouped(all, limit) };
  };
}

/** The first of the order, without sorting the rest: of a common word there are tens of thousands. */
function bestOf(hits: readonly RankedHit[], limit: number): readonly RankedHit[] {
  let best: RankedHit[] = [];
  for (const hit of hits) {
    const last = best.length < limit ? undefined : best.at(-1);
    if (last !== undefined && byRank(hit, last) >= 0) continue;
    best = [...best, hit].sort(byRank).slice(0, limit);
  }
  return best;
}

function grouped(all: readonly RankedHit[], limit: number): Omit<SearchResult, "words"> {
  const groups = searchGroups.map((group) => ({
    group,
    found: all.filter(({ hit }) => hit.group === group),
  }));
  const totals = Object.fromEntries(groups.map(({ group, found }) => [group, found.length]));
  return {
    hits: groups.flatMap(({ found }) =>
      bestOf(found, limit).map(({ hit, text, wanted }) => ({
        ...hit,
        excerpt: excerptAround(text, spansIn(text, wanted)),
      })),
    ),
    totals: totals as SearchResult["totals"], // holds: every group is among them
  };
}
