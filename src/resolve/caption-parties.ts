/** Who a caption of an event names: the two chief parties, as they stand in its first report. */
import { searchKey } from "../language/az/fold.ts";
import { eventNoun } from "../lexicon/event-nouns.ts";
import { anyOf, nameWordsOf } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { anyWord } from "../lexicon/word-classes.ts";
import type { ClaimNode, EntityNode, EventNode } from "../model/knowledge-graph.ts";
import { compareCodeUnits } from "../order/order.ts";
import { chiefFirst, type Surroundings, type Uncaptioned } from "./caption-sources.ts";

/** Whether one of the two speaks for the other: naming both tells no more than one. */
function areOneSide(one: string, other: string, { of }: Surroundings): boolean {
  const isOf = (part: string, whole: string): boolean =>
    (of.get(part) ?? []).some(({ object }) => object === whole);
  return isOf(one, other) || isOf(other, one);
}

/** `tələbələrlə görüşüblər`: several met whom stands before. */
const metBehind = once(
  () =>
    new RegExp(
      `(?:(?<!\\p{L})(?:${anyWord("with")})|l[aə]) ${eventNoun("of-meeting")}\\p{L}*l[aə]r(?!\\p{L})`,
      "u",
    ),
);

/** Whether two who were met or who met are of one side: `onlar əsgərlərlə görüşüblər` names neither, or both hold offices of one body and neither met the other. */
function areOneSideOfTalk(
  one: string,
  other: string,
  claims: readonly ClaimNode[],
  around: Surroundings,
): boolean {
  const ofOne = claims.filter(({ subject }) => subject === one);
  const told = claims.filter(
    ({ subject, quote }) => subject === other && ofOne.some((each) => each.quote === quote),
  );
  if (
    told.some(
      ({ quote }) =>
        metBehind().test(quote) && !isNamedIn(quote, one, around) && !isNamedIn(quote, other, around),
    )
  )
    return true;
  const bodies = new Set(officesOf(one, around));
  return (
    officesOf(other, around).some((body) => bodies.has(body)) &&
    !isMetBy(one, other, claims, around) &&
    !isMetBy(other, one, claims, around)
  );
}

function officesOf(person: string, { of }: Surroundings): readonly string[] {
  return (of.get(person) ?? [])
    .filter(({ predicate }) => predicate === "position")
    .map(({ object }) => object);
}

/** Whether a text has the last word of a name. */
function isNamedIn(text: string, id: string, { nodes }: Surroundings): boolean {
  const name = nodes.get(id)?.name ?? "";
  return searchKey(text).includes(searchKey(name.slice(name.lastIndexOf(" ") + 1)));
}

/** `ilə` or its ending somewhere in a quote, or the noun of a call, which stands behind whom it goes to. */
const withBehind = once(() => new RegExp(`(?:${anyWord("with")}|l[aə])(?!\\p{L})|(?:${anyOf("call")})`, "u"));

const calls = once(() => new Set([...nameWordsOf("call")].map(searchKey)));
const isRung = (next: string | undefined): boolean => next !== undefined && calls().has(next);

/** `A və B C ilə görüşüb`, `A və B C-yə zəng edib`: the one with `ilə` behind the name or who is rung is the other side, the one beside A is not. */
function isMetBy(one: string, other: string, claims: readonly ClaimNode[], { nodes }: Surroundings): boolean {
  const own = claims.filter(({ subject, quote }) => subject === one && withBehind().test(quote));
  if (own.length === 0) return false;
  const [name = "", beside = ""] = [one, other].map(
    (id) =>
      searchKey(nodes.get(id)?.name ?? "")
        .split(" ")
        .at(-1) ?? "",
  );
  return own.some(({ quote }) => {
    const words = searchKey(quote).split(/[\s,]+/);
    const at = words.findIndex((word) => word.startsWith(name));
    return (
      at >= 0 &&
      (words[at + 1] === "ile" ||
        isRung(words[at + 1]) ||
        words[at] === `${name}la` ||
        words[at] === `${name}le`) &&
      words.some((word) => word.startsWith(beside))
    );
  });
}

/** Where a party stands in the quote, which begins where all that are told of together begin. */
function placeIn({ quote, subject }: ClaimNode, { nodes }: Surroundings): number {
  const { name = "", type } = nodes.get(subject) ?? {};
  const whole = quote.indexOf(name);
  if (whole >= 0) return whole;
  const surname = type === "person" ? quote.indexOf(name.slice(name.lastIndexOf(" ") + 1)) : -1;
  return surname < 0 ? quote.length : surname;
}

/** The places of the parties in their quotes; a body stands behind who speaks for it there: `Məktəbin direktoru X`. */
function placesOf(claims: readonly ClaimNode[], around: Surroundings): ReadonlyMap<ClaimNode, number> {
  const places = new Map(claims.map((claim) => [claim, placeIn(claim, around)]));
  for (const { subject, document, start } of claims) {
    const bodies = new Set((around.of.get(subject) ?? []).map(({ object }) => object));
    if (around.nodes.get(subject)?.type !== "person" || bodies.size === 0) continue;
    const speaker = claims.find((claim) => claim.subject === subject && claim.start === start);
    for (const claim of claims)
      if (bodies.has(claim.subject) && claim.document === document && claim.start === start)
        places.set(claim, Math.max(places.get(claim) ?? 0, (places.get(speaker ?? claim) ?? 0) + 1));
  }
  return places;
}

/** The two chief parties of an event, as they stand in its first report. */
export function partiesOf(
  event: Uncaptioned<EventNode>,
  around: Surroundings,
): readonly Uncaptioned<EntityNode>[] {
  const report = around.reports.get(event.id)?.id;
  const told = around.about.get(event.id) ?? [];
  const places = placesOf(told, around);
  const claims = told.toSorted(
    (one, other) =>
      (chiefFirst[other.predicate] ?? 0) - (chiefFirst[one.predicate] ?? 0) ||
      Number(other.document === report) - Number(one.document === report) ||
      compareCodeUnits(one.document, other.document) ||
      one.start - other.start ||
      (places.get(one) ?? 0) - (places.get(other) ?? 0) ||
      compareCodeUnits(one.id, other.id),
  );
  const subjects = [...new Set(claims.map(({ subject }) => subject))];
  const [first] = subjects;
  const others = subjects.filter(
    (each) =>
      first !== undefined &&
      each !== first &&
      !areOneSide(first, each, around) &&
      !(event.kind === "meeting" && areOneSideOfTalk(first, each, claims, around)),
  );
  const met =
    others.length < 2 || first === undefined
      ? undefined
      : others.find((each) => isMetBy(each, first, claims, around));
  const second = met ?? others[0];
  return [first, second].flatMap((id) => around.nodes.get(id ?? "") ?? []);
}
