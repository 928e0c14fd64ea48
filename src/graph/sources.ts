/**
 * How many sources stand behind a statement. Documents are one source where one reprints the other, where they say the
 * statement in the same words, or where they stand on one site: repeating is not confirming.
 */
import type { ClaimNode, DocumentNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { DisjointSets } from "../order/disjoint-sets.ts";
import { pushTo, sortedUnique } from "../order/order.ts";
import { findAlike, quoteLikeness, type Runs, runsOf, textLikeness } from "./reprints.ts";

/** Ids of documents in groups, the largest first, ties by the first id. */
export type Groups = readonly (readonly string[])[];

export interface SourceComparison {
  /** The documents of the claims; those that are one source together are a group. */
  groupSources(claims: readonly ClaimNode[]): Groups;
  /** The same without regard to sites: only what is printed in the same words is a group. */
  groupReprints(claims: readonly ClaimNode[]): Groups;
}

/** The site of an address, without `www.` and `m.`; null for files. */
export function outletOf(uri: string): string | null {
  if (!/^https?:/i.test(uri) || !URL.canParse(uri)) return null;
  return new URL(uri).hostname.replace(/^(?:www|m)\./, "");
}

/** The same value for the same key, made once. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function* sameOutlet(documents: readonly DocumentNode[]): Generator<readonly [number, number]> {
  const firsts = new Map<string, number>();
  for (const [place, { uri }] of documents.entries()) {
    const outlet = outletOf(uri);
    if (outlet === null) continue;
    const first = firsts.get(outlet);
    if (first === undefined) firsts.set(outlet, place);
    else yield [first, place];
  }
}

/** Pairs of documents that quote the same words. */
function* sameQuote(
  claims: readonly ClaimNode[],
  documents: readonly DocumentNode[],
  runs: (text: string) => Runs,
): Generator<readonly [number, number]> {
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const placeOf = (claim: number): number => places.get(claims[claim]?.document ?? "") ?? 0;
  for (const [one, other] of findAlike(
    claims.map(({ quote }) => runs(quote)),
    quoteLikeness,
  )) {
    yield [placeOf(one), placeOf(other)];
  }
}

function groupsOf(documents: readonly DocumentNode[], pairs: Iterable<readonly [number, number]>): Groups {
  const sets = new DisjointSets(documents.length);
  for (const [one, other] of pairs) sets.merge(one, other);
  const groups = new Map<number, string[]>();
  for (const [place, { id }] of documents.entries()) pushTo(groups, sets.find(place), id);
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** Reads the words behind claims, each text once however often it is asked for. */
export function compareSources({ documents }: Pick<KnowledgeGraph, "documents">): SourceComparison {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const quoteRuns = remember(runsOf);
  const textRuns = remember(({ text }: DocumentNode) => runsOf(text));
  const documentsOf = (claims: readonly ClaimNode[]): DocumentNode[] =>
    sortedUnique(claims.map(({ document }) => document)).flatMap((id) => byId.get(id) ?? []);
  const reprinted = (found: readonly DocumentNode[], claims: readonly ClaimNode[]) => [
    ...findAlike(found.map(textRuns), textLikeness),
    ...sameQuote(claims, found, quoteRuns),
  ];
  return {
    groupReprints: (claims) => {
      const found = documentsOf(claims);
      return found.length < 2 ? groupsOf(found, []) : groupsOf(found, reprinted(found, claims));
    },
    groupSources: (claims) => {
      const found = documentsOf(claims);
      if (found.length < 2) return groupsOf(found, []);
      return groupsOf(found, [...sameOutlet(found), ...reprinted(found, claims)]);
    },
  };
}
