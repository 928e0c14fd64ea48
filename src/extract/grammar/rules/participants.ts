/** What the rules of participation share: the event a verb speaks of, whom a participle modifies, and the proposals. */
import type { ParticipantRole } from "../../../model/vocabulary.ts";
import type { EventDraft, PersonDraft } from "../drafts.ts";
import type { Phrase } from "../phrases.ts";
import { clauseStart, type EventMention, eventBefore, isHappening, isLocative } from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import { type Proposal, propose, type RuleContext } from "./rule.ts";

/** The event a verb's clause speaks of: named in the clause, else the one the text is about. */
export function eventOf(
  { scene, discourse }: RuleContext,
  verb: Verb,
): { event: EventDraft; first: number } | null {
  const from = clauseStart(scene, verb);
  const opened =
    verb.class === "open"
      ? eventBefore(scene, from, verb.first, (mention) => isHappening(mention) && mention.span.case === "acc")
      : undefined;
  if (opened !== undefined) return { event: opened.event, first: opened.span.first };
  const isPlace = (mention: EventMention): boolean =>
    isHappening(mention) &&
    !isTakenByParticiple(scene, mention, verb) &&
    (isLocative(mention) || (mention.span.case === "dat" && verb.class === "participate"));
  const named =
    eventBefore(scene, from, verb.first, isPlace) ??
    eventBefore(scene, 0, verb.first, (mention) => isPlace(mention) && isLocative(mention));
  if (named !== undefined) return { event: named.event, first: named.span.first };
  if (hasPlaceOfItsOwn(scene, verb)) return null;
  const stage = verb.class === "participate" ? discourse.current : discourse.stage();
  return stage === null ? null : { event: stage, first: verb.first };
}

/** `döyüşdə iştirak edib`: a word in the locative right before the verb, which no event of the text is. */
function hasPlaceOfItsOwn({ sentence }: RuleContext["scene"], verb: Verb): boolean {
  const before = sentence.tokens[verb.first - 1];
  const isBattle = sentence.tokens
    .slice(Math.max(0, verb.first - 20), verb.first)
    .some(({ lower }) => /^(?:döyüş|müharibə|əməliyyat)(?:l[aə]r)?(?:[ıiuü]n)?d[aə]$/.test(lower));
  if (isBattle && verb.class === "participate") return true;
  return (
    verb.class === "participate" &&
    before !== undefined &&
    !before.isCapital &&
    before.lower.length > 4 &&
    /d[aə]$/.test(before.lower) &&
    !/^(?:birlikdə|əslində|arada|sonda|orada|burada)$/.test(before.lower)
  );
}

/** `müsabiqədə qatılan tələbələr`: the event is the participle's, not the main verb's. */
function isTakenByParticiple(scene: RuleContext["scene"], mention: EventMention, verb: Verb): boolean {
  return scene.sentence.verbs.some(
    (each) =>
      each !== verb &&
      each.index < verb.first &&
      each.first >= mention.span.last &&
      each.first - mention.span.last <= 1 &&
      mention.span.first > 1 &&
      /^(?:participle|pastParticiple)$/.test(each.reading.form.mood),
  );
}

export function proposals(
  phrases: readonly Phrase[],
  event: EventDraft,
  role: ParticipantRole,
  modality: Proposal["modality"],
  first: number,
  last: number,
): readonly Proposal[] {
  return propose(phrases, event, modality, first, last, { role });
}

/** Phrases that a participle modifies: `çıxış edən … X`, with those joined to X. */
export function headsAfter({ scene }: RuleContext, verb: Verb): readonly Phrase[] {
  const group = scene.groups.find((each) => each.first > verb.index && each.first - verb.index <= 3);
  if (group === undefined || (group.case !== "nom" && group.phrases[0]?.case !== "nom")) return [];
  const crossed = scene.sentence.verbs.some(
    (each) => each.index > verb.index && each.index < group.first && isFiniteVerb(each),
  );
  return crossed ? [] : group.phrases;
}

/** Whom a biography speaks of without naming him; `null` in other texts, and where the words of `[from, to)` name a country that acts. */
export function topicPerson(context: RuleContext, from: number, to: number): PersonDraft | null {
  return hasCountry(context, from, to) ? null : context.discourse.biographyOf;
}

/** The same for verbs that people alone can have (to work as): any text that has named one or two people tells of the first. */
export function likelyPerson(context: RuleContext, from: number, to: number): PersonDraft | null {
  const { biographyOf, persons } = context.discourse;
  const first = persons.length > 2 ? null : (persons[0] ?? null);
  return hasCountry(context, from, to) ? null : (biographyOf ?? first);
}

function hasCountry({ scene }: RuleContext, from: number, to: number): boolean {
  return scene.sentence.tokens
    .slice(from, to)
    .some(
      (token, at) =>
        at > 0 && !scene.agencyAt.has(from + at) && /^(?:Azərbaycan|Türkiyə|Ölkə)$/.test(token.text),
    );
}
