/** Clusters become nodes: the name most documents use, every other name as an alias, the most precise date. */

import { searchKey } from "../language/az/fold.ts";
import { anyOf } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { anyWord } from "../lexicon/word-classes.ts";
import type { Agency, Entity, EventEntity, Person } from "../model/entity.ts";
import type { AgencyNode, EventNode, MentionEdge, PersonNode } from "../model/knowledge-graph.ts";
import { agencyKinds, eventKinds } from "../model/vocabulary.ts";
import { compareCodeUnits, mostFrequent, sortedUnique } from "../order/order.ts";
import { isAcronym } from "./agency-name.ts";
import type { Uncaptioned } from "./caption-sources.ts";
import type { Cluster } from "./cluster.ts";
import type { HostName } from "./hosts.ts";

const cyrillic = /\p{Script=Cyrillic}/u;

/** `Bakı şəhəri Odlar Körpüsü Universiteti`, unlike `Bakı Şəhəri üzrə Təhsil İdarəsi`. */
const withTown = once(() => new RegExp(`^\\p{L}+ (?:${anyOf("town-noun")})i (?!${anyWord("field")})`, "u"));

function searchText(names: readonly string[]): string {
  return sortedUnique(names.map(searchKey).filter((key) => key !== "")).join("|");
}

/** The name that stands for the cluster among those that pass the first test any of them passes. */
function chooseName(names: readonly string[], preferences: readonly ((name: string) => boolean)[]): string {
  for (const isPreferred of preferences) {
    const best = mostFrequent(names.filter(isPreferred));
    if (best !== undefined) return best;
  }
  return mostFrequent(names) ?? "";
}

function namedNode<Kind extends Entity>(
  { id, members }: Cluster<Kind>,
  preferences: readonly ((name: string) => boolean)[],
  given: string | undefined,
) {
  const names = members.map(({ entity }) => entity.name);
  const name = given ?? chooseName(names, preferences);
  const all = sortedUnique([name, ...names, ...members.flatMap(({ entity }) => entity.aliases)]);
  return {
    id,
    name,
    aliases: all.toSpliced(all.indexOf(name), 1), // a filtered list would keep room to grow
    search: searchText(all),
    documents: new Set(members.map(({ document }) => document.id)).size,
  };
}

/** The kind most documents give, `other` only where all do; ties by the order of the vocabulary. */
function chooseKind<Kind extends string>(
  kinds: readonly Kind[],
  vocabulary: readonly Kind[],
): Kind | undefined {
  const count = (kind: Kind): number => kinds.filter((found) => found === kind).length;
  const known = vocabulary.filter((kind) => kind !== "other" && kinds.includes(kind));
  return known.toSorted((one, other) => count(other) - count(one))[0];
}

/** Letters that only the Azerbaijani alphabet has. */
const ownLetters = /[əöüğışçƏÖÜĞİŞÇ]/g;

/** Names that no other spells with more letters of the alphabet: `Lalə Məcidova` beside `Lale Mecidova`. */
function spelledInFull(names: readonly string[]): (name: string) => boolean {
  const most = new Map<string, number>();
  const count = (name: string): number => name.match(ownLetters)?.length ?? 0;
  for (const name of names) {
    const key = searchKey(name);
    most.set(key, Math.max(most.get(key) ?? 0, count(name)));
  }
  return (name) => count(name) === most.get(searchKey(name));
}

/** The node of a person; a `given` name is a person's decision and stands before what documents say. */
export function personNode(cluster: Cluster<Person>, given?: string): Uncaptioned<PersonNode> {
  const isInFull = spelledInFull(cluster.members.map(({ entity }) => entity.name));
  const preferences = [
    (name: string) => !cyrillic.test(name) && isInFull(name),
    (name: string) => !cyrillic.test(name),
  ];
  return { type: "person", ...namedNode(cluster, preferences, given) };
}

export function agencyNode(cluster: Cluster<Agency>, given?: string): Uncaptioned<AgencyNode> {
  const preferences = [
    (name: string) => !isAcronym(name) && !cyrillic.test(name) && !withTown().test(name),
    (name: string) => !isAcronym(name) && !cyrillic.test(name),
    (name: string) => !isAcronym(name),
  ];
  const acronyms = cluster.members.map(({ entity }) => entity.acronym).filter((acronym) => acronym !== null);
  const acronym = mostFrequent(acronyms) ?? null;
  const named = namedNode(cluster, preferences, given);
  const aliases =
    acronym === null || acronym === named.name ? named.aliases : sortedUnique([...named.aliases, acronym]);
  const kinds = cluster.members.map(({ entity }) => entity.kind);
  return {
    type: "agency",
    ...named,
    aliases,
    search: searchText([named.name, ...aliases]),
    kind: chooseKind(kinds, agencyKinds) ?? "other",
    acronym,
  };
}

/** The most precise date the documents give, and of equally precise ones the one most give. */
function chooseDate(dates: readonly string[]): string | null {
  const precision = (date: string): number => Math.max(...date.split("/").map((part) => part.length));
  const best = dates.reduce((most, date) => Math.max(most, precision(date)), 0);
  return mostFrequent(dates.filter((date) => precision(date) === best)) ?? null;
}

/** What people said that an event is called and when it was, and what its places are called. */
interface EventFacts {
  readonly name: string | undefined;
  readonly date: string | undefined;
  readonly hostName: HostName;
}

export function eventNode(
  cluster: Cluster<EventEntity>,
  { name: given, date: dateGiven, hostName }: EventFacts,
): Uncaptioned<EventNode> {
  const entities = cluster.members.map(({ entity }) => entity);
  const date =
    dateGiven ?? chooseDate(entities.map((entity) => entity.date).filter((found) => found !== null));
  const [start = null, end = start] = date === null ? [] : date.split("/");
  const whereMost = (hostOf: (entity: EventEntity) => string | null): string | null =>
    mostFrequent(
      cluster.members.flatMap(({ document, entity }) => {
        const host = hostOf(entity);
        return host === null ? [] : (hostName(document, host) ?? []);
      }),
    ) ?? null;
  return {
    type: "event",
    ...namedNode(cluster, [(name) => !cyrillic.test(name)], given),
    kind:
      chooseKind(
        entities.map(({ kind }) => kind),
        eventKinds,
      ) ?? "other",
    date,
    start,
    end,
    place: whereMost(({ place }) => place),
    venue: whereMost(({ venue }) => venue ?? null),
  };
}

/** How often each document mentions each entity. */
export function mentionEdges(clusters: readonly Cluster[]): MentionEdge[] {
  const edges: MentionEdge[] = [];
  for (const { id, members } of clusters) {
    const counts = new Map<string, number>();
    for (const { document, entity } of members) {
      counts.set(document.id, (counts.get(document.id) ?? 0) + Math.max(1, entity.mentions.length));
    }
    for (const [document, count] of counts) edges.push({ document, entity: id, count });
  }
  return edges.sort(
    (one, other) =>
      compareCodeUnits(one.document, other.document) || compareCodeUnits(one.entity, other.entity),
  );
}
