/** Who organised, hosted or carried out an event. */
import type { Token } from "../../../language/az/tokens.ts";
import type { Modality } from "../../../model/vocabulary.ts";
import { type Group, isSubject, type Phrase } from "../phrases.ts";
import {
  clauseEnd,
  clauseStart,
  type EventMention,
  eventAfter,
  eventBefore,
  forTokens,
  groupBefore,
  groupsIn,
  isHappening,
  modalityOf,
  subjectsOf,
} from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import { type Proposal, propose, type Rule, type RuleContext } from "./rule.ts";

/** The event that a verb governs: behind a participle, else before the verb. */
export function governedEvent({ scene }: RuleContext, verb: Verb, from: number): EventMention | undefined {
  const { mood } = verb.reading.form;
  const accepts = (mention: EventMention): boolean => isHappening(mention) && !mention.span.isModifier;
  if (
    mood === "participle" ||
    mood === "pastParticiple" ||
    mood === "objectParticiple" ||
    mood === "futureParticiple"
  )
    return eventAfter(scene, verb.index + 1, scene.sentence.tokens.length, accepts);
  const isPatient = (mention: EventMention): boolean =>
    accepts(mention) &&
    (mention.span.case === "nom" ||
      mention.span.case === "acc" ||
      mention.span.case === "dat" ||
      (mention.span.case === "gen" && verb.first - mention.span.last <= 1));
  return (
    eventBefore(scene, from, verb.index, isPatient) ??
    eventBefore(scene, clauseStart(scene, verb), verb.index, isPatient)
  );
}

/**
 * The event that an adverbial (`X-in iştirakı ilə`) is said of: what the next verb of holding governs, else the first one named
 * behind it.
 */
export function eventOfAdverbial(context: RuleContext, index: number): EventMention | undefined {
  const { scene } = context;
  const verb = scene.sentence.verbs.find(
    (each) => each.index > index && (isFiniteVerb(each) || /^(?:held|hold)$/.test(each.class)),
  );
  const governed =
    verb !== undefined && /^(?:held|hold)$/.test(verb.class)
      ? governedEvent(context, verb, index)
      : undefined;
  return (
    governed ??
    eventAfter(scene, index, clauseEnd(scene, index), (each) => isHappening(each) && !each.span.isModifier)
  );
}

/** `X-in iştirakı ilə məsləhətləşmələrin aparılması …`: the adverbial belongs to a verbal noun, which says nothing happened. */
export function leadsVerbalNoun({ sentence, events }: RuleContext["scene"], index: number): boolean {
  const verb = sentence.verbs.find((each) => each.index > index);
  return (
    verb !== undefined &&
    verb.reading.form.mood === "verbalNoun" &&
    verb.first - index <= 4 &&
    !/[ıiuü]n$/.test(sentence.tokens[verb.index]?.lower ?? "") &&
    !events.some(({ span }) => span.first <= verb.first && span.last > verb.index) &&
    !events.some(({ span }) => span.first > index && span.last <= verb.first)
  );
}

/**
 * What an adverbial of a group (`X-in dəstəyi ilə`) is said of, and how: an event behind it, else the subject before it; `null`
 * where it says nothing of an event.
 */
export function saidOfEvent(
  context: RuleContext,
  index: number,
  group: Group,
): { mention: EventMention; modality: Modality } | null {
  const { scene } = context;
  if (leadsVerbalNoun(scene, index)) return null;
  const mention =
    eventOfAdverbial(context, index) ??
    eventBefore(
      scene,
      0,
      group.first,
      (each) => isHappening(each) && each.span.case === "nom" && !each.span.isModifier,
    );
  const verb = scene.sentence.verbs.find((each) => each.index >= index && isFiniteVerb(each));
  const modality = verb === undefined ? "asserted" : modalityOf(scene, verb);
  return mention === undefined || modality === null ? null : { mention, modality };
}

function proposeEvent(
  phrases: readonly Phrase[],
  { event, span }: EventMention,
  modality: Proposal["modality"],
  first: number,
  last: number,
): readonly Proposal[] {
  return propose(phrases, event, modality, Math.min(first, span.first), Math.max(last, span.last));
}

/** Those who did it together with the others: `Y ilə birgə`. */
function partnersIn({ scene }: RuleContext, from: number, to: number): readonly Phrase[] {
  const isTogether = scene.sentence.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:birgə|birlikdə)$/.test(lower));
  return groupsIn(scene, from, to)
    .filter((group) => group.marker === "jointly" || (group.marker === "with" && isTogether))
    .flatMap((group) => group.phrases);
}

const byAgent: Rule = {
  name: "organised-by",
  predicate: "organised",
  example: "Rəqəmsal İnkişaf Mərkəzi tərəfindən gənclər üçün seminar keçirilib.",
  nearMiss: "Seminar ekspertlər tərəfindən keçirilib.",
  apply(context) {
    const { scene } = context;
    return scene.groups.flatMap((group) => {
      // Layihə Y ilə birgə həyata keçirilir
      const isPartner = group.marker === "jointly" && !scene.groups.some((each) => each.marker === "agent");
      if (group.marker !== "agent" && !isPartner) return [];
      const verb = scene.sentence.verbs.find(
        (each) =>
          each.index >= group.after &&
          (each.class === "held" ||
            each.class === "hold" ||
            isFiniteVerb(each) ||
            each.reading.form.mood === "participle" ||
            (each.reading.form.mood === "verbalNoun" && each.first - group.after <= 3)),
      );
      if (verb === undefined || !(verb.class === "held" || (verb.class === "hold" && !isPartner))) return [];
      const modality = modalityOf(scene, verb);
      const mention = governedEvent(context, verb, group.after);
      if (isPartner && mention !== undefined && mention.event.kind !== "project") return [];
      if (modality === null || mention === undefined) return [];
      const partners = partnersIn(context, group.after, verb.first);
      return proposeEvent([...group.phrases, ...partners], mention, modality, group.first, verb.index + 1);
    });
  },
};

const organiserNouns: ReadonlySet<string> = new Set(
  "təşkilatçılığı təşkilatçılığıyla təşəbbüsü təşəbbüsüylə sahibliyi evsahibliyi tərəfdaşlığı".split(" "),
);

const withOrganising: Rule = {
  name: "with-organising",
  predicate: "organised",
  example: "Kənd Təsərrüfatı Nazirliyinin təşkilatçılığı ilə Gəncədə sərgi keçirilib.",
  nearMiss: "Sakinlərin təşəbbüsü ilə sərgi keçirilib.",
  apply(context) {
    const { scene } = context;
    const isCue = (token: Token, index: number): boolean =>
      organiserNouns.has(token.lower) && leadsAdverbial(scene, index);
    return forTokens(scene.sentence, isCue, (_, index) => {
      const start = /^(?:birgə|ev)$/.test(scene.sentence.tokens[index - 1]?.lower ?? "") ? index - 1 : index;
      const group = groupBefore(scene, start) ?? groupBefore(scene, start - 1);
      if (group === undefined) return [];
      const said = saidOfEvent(context, index, group);
      return said === null
        ? []
        : proposeEvent(group.phrases, said.mention, said.modality, group.first, clauseEnd(scene, index));
    });
  },
};

/** The noun is followed by `ilə`, or by a list that ends in `ilə`. */
export function leadsAdverbial(scene: RuleContext["scene"], index: number): boolean {
  if (/(?:yla|ylə)$/.test(scene.sentence.tokens[index]?.lower ?? "")) return true;
  const next = scene.sentence.tokens[index + 1];
  return next !== undefined && (next.lower === "ilə" || next.text === "," || next.lower === "və");
}

const organisedVerb: Rule = {
  name: "organised-verb",
  predicate: "organised",
  example: "Milli Kitabxana gənc oxucular üçün müsabiqə təşkil edib.",
  nearMiss: "Milli Kitabxana oxucular üçün müsabiqələr təşkil edir.",
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      // layihəyə başlayıb, layihəyə start verib
      const isStart = /^(?:başla|ver)$/.test(verb.reading.form.stem) && /^(?:held|hold)$/.test(verb.class);
      if (verb.class !== "hold" && verb.class !== "host" && !isStart) return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const { mood } = verb.reading.form;
      if (mood === "objectParticiple" || mood === "futureParticiple") return byOwner(context, verb, modality);
      if (!isFiniteVerb(verb)) return [];
      const from = clauseStart(scene, verb);
      const mention = eventBefore(
        scene,
        from,
        verb.index,
        (each) =>
          isHappening(each) &&
          !(each.span.isPlural && verb.reading.form.mood === "present") &&
          ((each.span.case === "nom" && verb.first - each.span.last <= 4) ||
            each.span.case === "acc" ||
            ((verb.class === "host" || isStart) && each.span.case === "dat")),
      );
      if (mention === undefined) return [];
      const subjects = subjectsOf(scene, verb).filter(
        (phrase) => phrase.last <= mention.span.first || phrase.first >= mention.span.last,
      );
      return proposeEvent(
        [...subjects, ...partnersIn(context, from, verb.first)],
        mention,
        modality,
        verb.first,
        verb.index + 1,
      );
    });
  },
};

/** `Nazirliyin təşkil etdiyi sərgi`. */
function byOwner({ scene }: RuleContext, verb: Verb, modality: Proposal["modality"]): readonly Proposal[] {
  const group = scene.groups.find(
    (each) =>
      each.last <= verb.first &&
      verb.first - each.last <= 3 &&
      each.marker === "none" &&
      (each.case === "gen" || each.case === "nom"),
  );
  const mention = eventAfter(
    scene,
    verb.index + 1,
    Math.min(verb.index + 8, scene.sentence.tokens.length),
    isHappening,
  );
  if (group === undefined || mention === undefined) return [];
  return proposeEvent(group.phrases, mention, modality, group.first, mention.span.last);
}

const organiserIs: Rule = {
  name: "organiser-is",
  predicate: "organised",
  example: "Turnir Gəncədə keçirilib. Turnirin təşkilatçısı Respublika Şahmat Federasiyası olub.",
  nearMiss: "Turnirin təşkilatçısı qalibləri təbrik edib.",
  apply({ scene }) {
    const isOrganiser = ({ lower }: Token): boolean =>
      lower.startsWith("təşkilatçı") && /^(?:təşkilatçısı|təşkilatçıları)(?:d[ıi]r)?$/.test(lower);
    return forTokens(scene.sentence, isOrganiser, (_, index) => {
      const mention = eventBefore(
        scene,
        Math.max(0, index - 4),
        index,
        (each) => isHappening(each) && each.span.case === "gen",
      );
      const verb = scene.sentence.verbs.find((each) => each.index > index && isFiniteVerb(each));
      if (mention === undefined || (verb !== undefined && verb.class !== "be")) return [];
      const groups = scene.groups.filter((group) => group.first > index && isSubject(group));
      return proposeEvent(
        groups.flatMap((group) => group.phrases),
        mention,
        "asserted",
        mention.span.first,
        (verb?.index ?? scene.sentence.tokens.length - 1) + 1,
      );
    });
  },
};

/** The line `Təşkilatçı: X` of an announcement. */
const organiserLabelled: Rule = {
  name: "organiser-labelled",
  predicate: "organised",
  example: "“Açıq dünya” konfransı\n\nTəşkilatçı: Rəqəmsal İnkişaf Mərkəzi",
  nearMiss: "“Açıq dünya” konfransı\n\nÜnvan: Rəqəmsal İnkişaf Mərkəzi",
  apply({ scene, discourse }) {
    const members = labelled(scene, /^təşkilatçı(?:lar|sı|ları)?$/);
    const event = discourse.current;
    return event === null
      ? []
      : members.map((phrase) => ({
          subject: phrase.entity,
          object: event,
          modality: event.isPlanned ? ("planned" as const) : ("asserted" as const),
          first: 0,
          last: phrase.last,
        }));
  },
};

/** The names behind the label that begins a line: `Təşkilatçı: A, B`. */
export function labelled(scene: RuleContext["scene"], label: RegExp): readonly Phrase[] {
  const { tokens, verbs } = scene.sentence;
  const colon = tokens.findIndex((token) => token.text === ":");
  if (colon < 1 || colon > 2 || verbs.length > 0) return [];
  const words = tokens.slice(0, colon).map((token) => token.lower);
  if (!label.test(words.join(" "))) return [];
  return scene.groups
    .filter((group) => isSubject(group) && group.first > colon)
    .flatMap((group) => group.phrases)
    .filter((phrase) => !phrase.isStaff);
}

/** The agency at whose seat the event was held, where nobody else is said to have organised it. */
const hostedAt: Rule = {
  name: "hosted-at",
  predicate: "organised",
  example: "Gəncə Dövlət Universitetində seminar keçirilib.",
  nearMiss: "Gəncə Dövlət Universitetində Kənd Təsərrüfatı Nazirliyi tərəfindən seminar keçirilib.",
  apply({ scene }) {
    const { sentence } = scene;
    return scene.events.flatMap((mention) => {
      const { span } = mention;
      if (span.isDocument || span.isModifier || span.case !== "nom" || mention.event.kind === "project")
        return [];
      const verb = sentence.verbs.find((each) => each.index >= span.head && each.index - span.head <= 4);
      if (
        verb === undefined ||
        verb.class !== "held" ||
        modalityOf(scene, verb) !== "asserted" ||
        !isFiniteVerb(verb)
      )
        return [];
      const from = clauseStart(scene, verb);
      const hasOrganiser = sentence.tokens.some(
        (token) => token.lower === "tərəfindən" || organiserNouns.has(token.lower),
      );
      if (hasOrganiser) return [];
      const venues = groupsIn(scene, from, span.first).filter(
        (group) => group.case === "loc" && group.marker === "none",
      );
      return proposeEvent(
        venues
          .flatMap((group) => group.phrases)
          .filter((phrase) => phrase.entity.type === "agency" && !phrase.isStaff),
        mention,
        "asserted",
        span.first,
        verb.index + 1,
      );
    });
  },
};

export const organisationRules: readonly Rule[] = [
  byAgent,
  withOrganising,
  organisedVerb,
  organiserIs,
  organiserLabelled,
  hostedAt,
];
