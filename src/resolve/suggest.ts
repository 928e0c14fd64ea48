/** Pairs of nodes that a person should look at: perhaps one, perhaps two; the likeliest first. */

import { lowerCase } from "../language/az/fold.ts";
import { isWord } from "../lexicon/word-classes.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import { isAcronym, parseAgencyName } from "./agency-name.ts";
import type { Appearance } from "./appearance.ts";
import type { Cluster } from "./cluster.ts";
import { type Comparison, decide } from "./comparison.ts";
import { parseEventName } from "./event-name.ts";
import { type Compare, comparer } from "./explain.ts";
import { parsePersonName } from "./person-name.ts";
import type { Resolution } from "./resolve.ts";

export interface Suggestion {
  readonly one: Appearance;
  readonly other: Appearance;
  /** What the two nodes are called. */
  readonly captions: { readonly one: string; readonly other: string };
  readonly comparison: Comparison;
}

/** Most nodes of one block that are compared with each other. */
const blockSize = 20;
/** Below this a pair is not worth a person's time. */
const leastScore = 0.3;

/** Initials of the capitalised and other words of a name: `Bakı Şəhəri üzrə Təhsil İdarəsi` → `BŞTİ`. */
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => !isWord("inner", word) && !isWord("with", word) && !isWord("beneath", word))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}

/** Offices that people hold, by the body and the title, with the people who hold them. */
function officesHeldBy(resolution: Resolution): ReadonlyMap<Appearance, readonly string[]> {
  const offices = new Map<Appearance, string[]>();
  for (const { claim, subject, object } of resolution.testimony.assertions) {
    if (claim.predicate !== "position" || claim.modality !== "asserted" || claim.title === undefined)
      continue;
    pushTo(offices, subject, `${resolution.keys.get(object)}|${lowerCase(claim.title)}`);
  }
  return offices;
}

/** Those with a part in each event. */
function partiesIn(resolution: Resolution): ReadonlyMap<Appearance, readonly string[]> {
  const parties = new Map<Appearance, string[]>();
  for (const { claim, subject, object } of resolution.testimony.assertions) {
    if (object.entity.type === "event" && claim.modality !== "negated")
      pushTo(parties, object, resolution.keys.get(subject) ?? "");
  }
  return parties;
}

interface Known {
  readonly offices: ReadonlyMap<Appearance, readonly string[]>;
  readonly parties: ReadonlyMap<Appearance, readonly string[]>;
}

function looksOfPerson(members: readonly Appearance[], { offices }: Known): readonly string[] {
  return members.flatMap((member) => {
    const { given, surname, form } = parsePersonName(member.entity.name);
    if (form === "part") return [];
    const held = (offices.get(member) ?? []).flatMap((office) => [
      `office ${office} ${surname.key}`,
      `office ${office} ${given.key}`,
    ]);
    return [`person ${surname.key} ${given.key.slice(0, 1)}`, ...held];
  });
}

function looksOfEvent(members: readonly Appearance[], { parties }: Known): readonly string[] {
  return members.flatMap((member) => {
    const { entity } = member;
    if (entity.type !== "event") return [];
    const { title } = parseEventName(entity.name, entity.kind);
    const day = entity.date ?? member.document.published;
    const shared = day === null ? [] : (parties.get(member) ?? []).map((party) => `day ${day} ${party}`);
    const dated = entity.date === null ? [] : [`event ${entity.kind} ${entity.date}`];
    return [...dated, ...(title === null ? [] : [`title ${title}`]), ...shared];
  });
}

/** Keys under which nodes that look alike meet: a name, an office, a title, a day with somebody. */
function looks({ members }: Cluster, known: Known): readonly string[] {
  const [first] = members;
  if (first === undefined) return [];
  const { entity } = first;
  if (entity.type === "person") return [...new Set(looksOfPerson(members, known))];
  if (entity.type === "event") return [...new Set(looksOfEvent(members, known))];
  if (isAcronym(entity.name)) return [`acronym ${entity.name}`];
  const words = parseAgencyName(entity.name, entity.kind).spelling.key.split(" ");
  const ends = words.length >= 3 ? [`agency ${words[0]} ${words.at(-1)}`] : [];
  return [`acronym ${initialsOf(entity.name)}`, `agency ${words.join(" ")}`, ...ends];
}

/** Two who hold one office and share a name are worth a look, whatever comparing their names says. */
function compared(look: string, one: Appearance, other: Appearance, compare: Compare): Comparison {
  const comparison = compare(one, other);
  if (comparison.score >= leastScore || !look.startsWith("office ")) return comparison;
  const [, title = ""] = look.split("|");
  return decide("unsure", 0.45, ["one office, and names that are alike", title], ...rulesOf(comparison));
}

function rulesOf({ reasons }: Comparison): readonly (readonly [string, string])[] {
  return reasons.map(({ rule, detail }) => [rule, detail]);
}

/** Suggestions for the nodes of a resolution that no judgement has yet told apart. */
export function suggestPairs(resolution: Resolution, limit: number): readonly Suggestion[] {
  const compare = comparer(resolution);
  const { persons, agencies, events } = resolution.graph;
  const captions = new Map([...persons, ...agencies, ...events].map(({ id, caption }) => [id, caption]));
  const captionOf = (id: string): string => captions.get(id) ?? "";
  const known = { offices: officesHeldBy(resolution), parties: partiesIn(resolution) };
  const blocks = new Map<string, Cluster[]>();
  for (const cluster of resolution.clusters)
    for (const look of looks(cluster, known)) pushTo(blocks, look, cluster);
  const found = new Map<string, Suggestion>();
  for (const [look, block] of blocks) {
    const some = block.slice(0, blockSize);
    some.forEach((one, index) => {
      for (const other of some.slice(index + 1)) {
        const [left, right] = [one.members[0], other.members[0]];
        if (left === undefined || right === undefined || one.id === other.id) continue;
        const comparison = compared(look, left, right, compare);
        const pair = `${one.id} ${other.id}`;
        const before = found.get(pair)?.comparison.score ?? 0;
        if (comparison.score >= leastScore && comparison.score > before)
          found.set(pair, {
            ...{ one: left, other: right, comparison },
            captions: { one: captionOf(one.id), other: captionOf(other.id) },
          });
      }
    });
  }
  return [...found]
    .sort(
      ([left, one], [right, other]) =>
        other.comparison.score - one.comparison.score || compareCodeUnits(left, right),
    )
    .map(([, suggestion]) => suggestion)
    .slice(0, limit);
}
