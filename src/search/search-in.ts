/**
 * Full-text search over names, aliases, document titles and quotes. Wherever the candidates come from, matching, marking
 * and order are the same.
 */

import { searchKey } from "../language/az/fold.ts";
import { pushTo } from "../order/order.ts";
import { excerptAround } from "./excerpt.ts";
import { bestOf, type FindHits, type Hit, type RankedHit } from "./hits.ts";
import { latinSpellings } from "./latin-words.ts";
import { wordsOf } from "./read-name.ts";
import { type SearchGroup, searchGroups } from "./search-groups.ts";
import { spansIn, wordKeys } from "./words.ts";

export interface SearchResult {
  /** The words as they were read in the end, folded. */
  readonly words: readonly string[];
  /** Hits of each group, best first; as many as were asked for. */
  readonly hits: readonly Hit[];
  /** Number of all hits of each group. */
  readonly totals: Readonly<Record<SearchGroup, number>>;
}

/** A folded word without its endings of number, possession and case: `seminarlarin` → `seminar`, at least four letters. */
function withoutEndings(key: string): string {
  const ending = /^(.{4,}?)(?:l[ae]r)?(?:s?[iu])?(?:n?(?:d[ae]n?|[iu]n?|[ae])|y?l[ae])?$/.exec(key);
  return ending?.[1] ?? key;
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** The first of the spellings that anything in the store holds, with its endings or without. */
async function standingWord(find: FindHits, spellings: readonly string[]): Promise<string | undefined> {
  for (const spelling of spellings) {
    for (const form of new Set([spelling, withoutEndings(spelling)])) {
      if ((await find([form], "")).length > 0) return form;
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
  readonly find: FindHits;
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
    const plain = await searched.find(wanted, typed);
    const isForeign = cyrillic.test(typed);
    const read = plain.length === 0 || isForeign ? await readWords(searched, typed) : wanted;
    const isSame = read.join(" ") === wanted.join(" ");
    const more = isSame ? [] : await searched.find(read, typed);
    const all = plain.length === 0 ? more : more.length === 0 ? plain : joined(plain, more);
    return { words: more.length > 0 ? read : wanted, ...grouped(all, limit) };
  };
}

/** Both, each hit once. */
function joined(plain: readonly RankedHit[], more: readonly RankedHit[]): readonly RankedHit[] {
  const known = new Set(plain.map(({ hit }) => hit.id));
  return [...plain, ...more.filter(({ hit }) => !known.has(hit.id))];
}

function grouped(all: readonly RankedHit[], limit: number): Omit<SearchResult, "words"> {
  const found = new Map<SearchGroup, RankedHit[]>();
  for (const each of all) pushTo(found, each.hit.group, each);
  const totals = Object.fromEntries(searchGroups.map((group) => [group, found.get(group)?.length ?? 0]));
  return {
    hits: searchGroups.flatMap((group) =>
      bestOf(found.get(group) ?? [], limit).map(({ hit, text, wanted }) => ({
        ...hit,
        excerpt: excerptAround(text, spansIn(text, wanted)),
      })),
    ),
    totals: totals as SearchResult["totals"], // holds: every group is among them
  };
}
