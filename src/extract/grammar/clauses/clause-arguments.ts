/** Which groups a predicate that is not finite takes as its arguments. */
import type { VerbClass } from "../../../lexicon/verbs.ts";
import { isHolding, type Verb } from "../sentence.ts";
import { personal } from "./group.ts";
import type { ClauseKind, Group, Nominal } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";

/** Verb classes that something at an event is said by: only they take an event in the locative unless they are finite. */
const atEvents: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "compete",
  "participate",
  "speak",
  "moderate",
  "tell",
  "assess",
  "discuss",
  "show",
  "perform",
  "sign",
  "converse",
  "hold",
  "win",
  "beat",
  "present",
  "represent",
  "award",
  "excel",
  "greet",
  "invite",
  "announce",
  "meet",
  "open",
  "be",
]);

/** How many of the uppermost groups an embedded predicate takes, and its genitive or adjacent subject among them. */
export function argumentsOf(
  kind: ClauseKind,
  verb: Verb,
  stack: PhraseStack,
): { readonly count: number; readonly subject: Group | null } {
  const taken = new Set<string>();
  for (let count = 0; count < stack.size; count++) {
    const group = stack.at(-1 - count) as Group;
    const isApart = isSideAhead(kind, verb, group, stack) || isListedAhead(kind, verb, group, stack);
    const takes = isApart ? "no" : accepts(kind, verb, group, taken, count);
    if (takes === "no") return { count, subject: null };
    if (takes === "subject") return { count: withParts(verb, group, stack, count + 1), subject: group };
  }
  return { count: stack.size, subject: null };
}

/**
 * `X-in sədrliyi ilə mayın 3-də | iclasın keçirildiyini`, `X tərəfindən Bakıda | seminarın keçirilməsi`: parts in an event that stand before
 * it, and who does what the verb tells, with day and place between.
 */
function withParts(verb: Verb, subject: Group, stack: PhraseStack, taken: number): number {
  const isOfAgent = verb.voice === "passive" && !isToldPassively(verb, stack);
  const isOfPart = isHolding(verb) && subject.members.at(-1)?.kind === "event";
  if (!isOfAgent && !isOfPart) return taken;
  for (let count = taken; count < stack.size; count++) {
    const group = stack.at(-1 - count) as Group;
    const last = group.members.at(-1) as Nominal;
    if (isOfPart && group.postposition === "with" && isOfEvent(last)) return count + 1;
    if (isOfAgent && group.postposition === "agent") return count + 1;
    const isCircumstance =
      last.kind === "date" || (last.kind === "place" && group.case === "loc" && group.postposition === null);
    if (!isCircumstance) return taken;
  }
  return taken;
}

/** `X tərəfindən seminarın keçirildiyi bildirilib`: whoever holds it may be who tells of it. */
function isToldPassively({ index }: Verb, { words }: PhraseStack): boolean {
  const next = words.sentence.verbs.find((verb) => verb.index > index);
  return next?.class !== "plan" && next?.voice === "passive";
}

/** Classes of verbs that tell of no event: `X-in təşəbbüsü ilə azad edilmiş kənddə aksiya keçirilib` is an action by X. */
const uneventful: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "act",
  "be",
  "belong",
  "born",
  "called",
  "come",
  "died",
  "dismiss",
  "receive",
  "study",
  "win",
  "beat",
  "work",
]);

/** `X-in sədrliyi ilə ilin yekunlarına həsr olunmuş iclas`: what stands before an object of the participle is not the participle's. */
function isUneventful({ class: verbClass }: Verb, taken: ReadonlySet<string>): boolean {
  return uneventful.has(verbClass) || (verbClass === "other" && (taken.has("dat") || taken.has("acc")));
}

/** `A ilə Bakıda fəaliyyət göstərən B arasında`: who stands before the participle is one of the two sides. */
function isSideAhead(kind: ClauseKind, { index }: Verb, group: Group, { words }: PhraseStack): boolean {
  const isSide =
    kind === "relative" &&
    (group.postposition === "with" || (group.postposition === null && group.case === "ins")) &&
    group.members.every((member) => personal.has(member.kind));
  if (!isSide) return false;
  for (const { lower, text, kind: tokenKind } of words.tokens.slice(index + 1)) {
    const wordClass = words.lexicon.classes.get(lower);
    if (wordClass === "between") return true;
    if (wordClass === "with" || wordClass === "and" || (tokenKind === "mark" && !/^[()]$/.test(text)))
      return false;
  }
  return false;
}

/** `Y ilə görüşü, | aparılmış müzakirələr`: what is done has no object, so the noun before the comma is the first of a list. */
function isListedAhead(kind: ClauseKind, { voice }: Verb, group: Group, { words }: PhraseStack): boolean {
  return (
    kind === "relative" &&
    voice === "passive" &&
    group.case === "acc" &&
    group.postposition === null &&
    group.members.at(-1)?.kind === "event" &&
    words.tokens[group.after]?.text === ","
  );
}

/** `X-in təşəbbüsü`, `X-in iştirakı`: parts that are had in an event. */
function isOfEvent({ kind, part }: Nominal): boolean {
  return (
    kind === "cue" &&
    part !== null &&
    [
      "participation",
      "organising",
      "initiative",
      "partnership",
      "hosting",
      "support",
      "chairing",
      "leading",
    ].includes(part)
  );
}

function isTalk({ eventHead }: Nominal): boolean {
  return eventHead?.trait === "talk" || eventHead?.trait === "talks";
}

function acceptsNominative(
  kind: ClauseKind,
  verb: Verb,
  group: Group,
  last: Nominal,
  count: number,
): "slot" | "subject" | "no" {
  // müəllim | işləyən, müəllimlik edən: the office may be the noun of the verb itself
  const isNear = count === 0 && group.after >= verb.first;
  // X, Y və Z göstərdiyi diqqətə görə minnətdarlıq bildiriblər: several people without the genitive do what the sentence tells
  const arePeople = group.members.length > 1 && group.members.every(({ kind: each }) => each === "person");
  if (kind === "objectRelative" && arePeople) return "no";
  if (kind === "objectRelative" && personal.has(last.kind) && isNear) return "subject";
  if (!isNear) return "no";
  if (last.kind === "noun" || last.kind === "cue" || last.kind === "act") return "slot";
  // yubileyi qeyd olunan bəstəkar: the possessor stands behind the participle
  const isOfHost = kind === "relative" && last.isPossessed && last.owner === null;
  if (last.kind === "event")
    return verb.voice === "active" || kind === "act" || kind === "converb" || isOfHost ? "slot" : "no";
  if (last.kind === "title" && (verb.class === "act" || verb.class === "work")) return "slot";
  return verb.class === "be" || verb.class === "called" ? "slot" : "no";
}

function accepts(
  kind: ClauseKind,
  verb: Verb,
  group: Group,
  taken: Set<string>,
  count: number,
): "yes" | "subject" | "no" {
  const last = group.members.at(-1) as Nominal;
  const isSlot = (slot: string): "yes" | "no" => {
    if (taken.has(slot)) return "no";
    taken.add(slot);
    return "yes";
  };
  if (group.isContrasted && count > 0) return "no";
  if (isOfAnother(kind, verb, group, taken)) return "no";
  if (group.postposition !== null) return isSlot(`${group.postposition}`);
  if (group.case === "gen")
    return kind === "objectRelative" || kind === "complement" || kind === "act"
      ? last.kind === "date"
        ? "yes"
        : "subject"
      : "no";
  if (last.kind === "date") return isSlot("date");
  if (group.case === "nom") {
    const answer = acceptsNominative(kind, verb, group, last, count);
    return answer === "slot" ? isSlot("nom") : answer;
  }
  if (isOfNoSuchVerb(verb, group, last)) return "no";
  if (last.kind === "place" || last.kind === "agency" || last.kind === "noun") {
    // Nazirlikdə | Bakıda baş tutacaq yarışa həsr olunmuş iclas: the body before the town is where the main clause is
    const isWhere = group.case === "loc" && isHolding(verb) && kind === "relative" && last.kind !== "noun";
    if (isWhere && last.kind === "agency" && taken.has("place-loc")) return "no";
    return group.case === "loc" || group.case === "abl"
      ? isSlot(`${last.kind}-${group.case}`)
      : isSlot(group.case);
  }
  return isSlot(group.case);
}

/** What stands before an embedded verb and belongs to a later one, as its event or its postposition tells. */
function isOfAnother(
  kind: ClauseKind,
  verb: Verb,
  { members, postposition }: Group,
  taken: ReadonlySet<string>,
): boolean {
  const last = members.at(-1) as Nominal;
  if (kind === "relative" && isOfEvent(last) && isUneventful(verb, taken)) return true;
  switch (postposition) {
    case "between": {
      if (kind !== "relative") return false;
      // A və B arasında əməkdaşlığı təsdiqləyən memorandum imzalanıb: the sides are those of what is signed
      if (verb.voice === "active" && taken.has("acc")) return true;
      // İştirakçılar arasında | Fondda fəaliyyət göstərən təşkilatın nümayəndəsi X də olub: people among whom somebody is
      return (last.part === "participant" || last.relatives.length > 0) && uneventful.has(verb.class);
    }
    case "with":
      // X-in Fərmanı ilə inkişafı təmin etmək məqsədilə yaradılıb: a decree is not the means of an aim
      return verb.reading.form.mood === "infinitive" && last.eventHead?.kind === "decision";
    case "within":
      if (last.kind === "event" && uneventful.has(verb.class)) return true;
      // X ilə danışıq zamanı | keçirilməsi planlaşdırılan görüş: nothing is held within a talk
      return kind === "act" && isTalk(last);
    default:
      return false;
  }
}

/** An object, or an event as the place, that a verb of this class does not have. */
function isOfNoSuchVerb(verb: Verb, group: Group, last: Nominal): boolean {
  // Konfransı | sədr vəzifəsini icra edən X açıb: the noun of the verb is its object
  if (group.case === "acc" && verb.class === "act") return true;
  if (last.kind !== "event") return false;
  // Konfransı | əvvəllər X adlanan Y təşkil edib: being and being called have no object
  if (group.case === "acc") return verb.class === "called" || verb.class === "be";
  return group.case === "loc" && (!atEvents.has(verb.class) || isHolding(verb));
}
