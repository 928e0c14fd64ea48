/** Who took part in an event, and as what. */
import type { Token } from "../../../language/az/tokens.ts";
import type { ParticipantRole } from "../../../model/vocabulary.ts";
import type { EventDraft } from "../drafts.ts";
import { isSubject, type Phrase } from "../phrases.ts";
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
  isLocative,
  isReported,
  modalityOf,
  subjectsOf,
} from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import type { Proposal, Rule, RuleContext } from "./rule.ts";

/** The event a verb's clause speaks of: named in the clause, else the one the text is about. */
function eventOf({ scene, discourse }: RuleContext, verb: Verb): { event: EventDraft; first: number } | null {
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
  const stage = verb.class === "participate" ? discourse.current : discourse.stage();
  return stage === null ? null : { event: stage, first: verb.first };
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

function proposals(
  phrases: readonly Phrase[],
  event: EventDraft,
  role: ParticipantRole,
  modality: Proposal["modality"],
  first: number,
  last: number,
): readonly Proposal[] {
  return phrases.map((phrase) => ({
    subject: phrase.entity,
    object: event,
    modality,
    qualifiers: { role },
    first: Math.min(first, phrase.first),
    last: Math.max(last, phrase.last),
  }));
}

/** Phrases that a participle modifies: `çıxış edən … X`, with those joined to X. */
function headsAfter({ scene }: RuleContext, verb: Verb): readonly Phrase[] {
  const group = scene.groups.find((each) => each.first > verb.index && each.first - verb.index <= 3);
  if (group === undefined || (group.case !== "nom" && group.phrases[0]?.case !== "nom")) return [];
  const crossed = scene.sentence.verbs.some(
    (each) => each.index > verb.index && each.index < group.first && isFiniteVerb(each),
  );
  return crossed ? [] : group.phrases;
}

const tookPart: Rule = {
  name: "took-part",
  predicate: "participated",
  example: "Konfransda Aynur Həsənova və Rəqəmsal İnkişaf Mərkəzinin əməkdaşları iştirak ediblər.",
  nearMiss: "Aynur Həsənova konfransda iştirak etməyin vacibliyini vurğulayıb.",
  confidence: 0.95,
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (verb.class !== "participate") return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const { mood } = verb.reading.form;
      if (mood === "objectParticiple" || mood === "futureParticiple") {
        const event = eventAfter(scene, verb.index + 1, scene.sentence.tokens.length, isHappening);
        if (event === undefined) return [];
        const from = clauseStart(scene, verb);
        const members = groupsIn(scene, from, verb.first).filter(
          ({ marker, case: nounCase }) => marker === "none" && (nounCase === "nom" || nounCase === "gen"),
        );
        return proposals(
          members.flatMap((group) => group.phrases),
          event.event,
          "participant",
          modality,
          verb.index,
          event.span.last,
        );
      }
      const event = eventOf(context, verb);
      if (event === null) return [];
      if (mood === "participle")
        return proposals(
          headsAfter(context, verb),
          event.event,
          "participant",
          modality,
          Math.min(event.first, verb.first),
          verb.index + 1,
        );
      return proposals(
        participantsOf(context, verb),
        event.event,
        "participant",
        modality,
        event.first,
        verb.index + 1,
      );
    });
  },
};

/** Everyone whom the clause lists: nominatives, the people of agencies among them. */
function participantsOf({ scene }: RuleContext, verb: Verb): readonly Phrase[] {
  const from = clauseStart(scene, verb);
  const listed = groupsIn(scene, from, verb.first).filter(
    (group) =>
      isSubject(group) ||
      (group.marker === "with" &&
        group.after < verb.first &&
        isAlongside(scene.sentence.tokens[group.after]?.lower)),
  );
  const phrases = listed
    .flatMap((group) => group.phrases)
    .filter((phrase) => !isInParticipleClause(scene, phrase, verb));
  return phrases.length > 0 ? phrases : subjectsOf(scene, verb);
}

function isAlongside(word: string | undefined): boolean {
  return word === "yanaşı" || word === "birlikdə";
}

/** The phrase is the subject of a relative clause that ends before the verb. */
function isInParticipleClause(scene: RuleContext["scene"], phrase: Phrase, verb: Verb): boolean {
  return scene.sentence.verbs.some(
    (each) =>
      each.index < verb.first &&
      each.index >= phrase.last &&
      each.index - phrase.last <= 2 &&
      (each.reading.form.mood === "objectParticiple" || each.reading.form.mood === "futureParticiple"),
  );
}

const participationNouns: ReadonlySet<string> = new Set(["iştirakı", "iştirakıyla", "qatılması"]);

const withParticipation: Rule = {
  name: "with-participation",
  predicate: "participated",
  example: "Rəqəmsal İnkişaf Mərkəzi və Kənd Təsərrüfatı Nazirliyinin iştirakı ilə seminar keçirilib.",
  nearMiss: "Vətəndaşların iştirakı ilə seminar keçirilib.",
  confidence: 0.95,
  apply({ scene, discourse }) {
    const isCue = (token: Token): boolean => participationNouns.has(token.lower);
    return forTokens(scene.sentence, isCue, (_, index) => {
      const group = groupBefore(scene, index);
      if (group === undefined) return [];
      const end = clauseEnd(scene, index);
      const event =
        eventAfter(scene, index, end, isHappening)?.event ??
        eventBefore(scene, 0, index, isHappening)?.event ??
        discourse.current;
      if (event === null || event === undefined) return [];
      const verb = scene.sentence.verbs.find((each) => each.index >= index && isFiniteVerb(each));
      const modality = verb === undefined ? "asserted" : modalityOf(scene, verb);
      return modality === null
        ? []
        : proposals(group.phrases, event, "participant", modality, group.first, end);
    });
  },
};

const spoke: Rule = {
  name: "spoke-at",
  predicate: "participated",
  example: "Tədbirdə çıxış edən nazir müavini Rəşad Quluzadə iştirakçıları salamlayıb.",
  nearMiss: "Rəşad Quluzadənin çıxışı dinlənilib.",
  confidence: 0.95,
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (!/^(?:speak|moderate|open|greet)$/.test(verb.class)) return [];
      const modality = modalityOf(scene, verb);
      if (modality === null || isReported(scene, verb)) return [];
      if (verb.class === "open" && !opensEvent(context, verb)) return [];
      const event = eventOf(context, verb);
      if (event === null) return [];
      const isParticiple = verb.reading.form.mood === "participle";
      const phrases = (isParticiple ? headsAfter(context, verb) : subjectsOf(scene, verb)).filter(
        (phrase) => phrase.entity.type === "person",
      );
      return proposals(
        phrases,
        event.event,
        "speaker",
        modality,
        Math.min(event.first, verb.first),
        verb.index + 1,
      );
    });
  },
};

function opensEvent({ scene }: RuleContext, verb: Verb): boolean {
  const event = eventBefore(scene, clauseStart(scene, verb), verb.first, isHappening);
  return event !== undefined && (event.span.case === "acc" || event.span.case === "nom");
}

const toldAt: Rule = {
  name: "told-at-event",
  predicate: "participated",
  example: "Dünən seminar keçirilib. Seminarda rektor Kamran Nəbiyev yeni proqramdan danışıb.",
  nearMiss: "Kamran Nəbiyev yeni proqramdan danışıb.",
  confidence: 0.9,
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (
        verb.class !== "tell" ||
        isReported(scene, verb) ||
        !/^(?:past|present|converb|participle)$/.test(verb.reading.form.mood)
      )
        return [];
      const modality = modalityOf(scene, verb);
      const event = eventOf(context, verb);
      if (modality !== "asserted" || event === null) return [];
      const speakers = (
        verb.reading.form.mood === "participle" ? headsAfter(context, verb) : subjectsOf(scene, verb)
      ).filter((phrase) => phrase.entity.type === "person");

      return proposals(
        speakers,
        event.event,
        "speaker",
        modality,
        Math.min(event.first, verb.first),
        verb.index + 1,
      );
    });
  },
};

const met: Rule = {
  name: "met-with",
  predicate: "participated",
  example: "Bakıda energetika naziri Orxan Səfərli ilə səfir Anna Berg arasında görüş keçirilib.",
  nearMiss: "Energetika naziri Orxan Səfərli ilə əməkdaşlıq genişlənir.",
  confidence: 0.9,
  apply({ scene }) {
    return scene.events.flatMap((mention) => {
      if (mention.span.isDocument || mention.event.kind === "project") return [];
      const verb = scene.sentence.verbs.find(
        (each) =>
          each.index >= mention.span.head &&
          each.index - mention.span.head <= 6 &&
          /^(?:held|hold|meet)$/.test(each.class),
      );
      const modality = verb === undefined ? null : modalityOf(scene, verb);
      if (verb === undefined || modality === null) return [];
      const from = clauseStart(scene, verb);
      const partners = groupsIn(scene, from, mention.span.head).filter(
        ({ marker, after }) =>
          marker === "between" ||
          (marker === "with" &&
            (after >= mention.span.first ||
              hasBetweenAfter(scene, after, mention.span.first) ||
              mention.span.first - after <= 3)),
      );
      return proposals(
        partners.flatMap((group) => group.phrases),
        mention.event,
        "participant",
        modality,
        mention.span.first,
        verb.index + 1,
      );
    });
  },
};

function hasBetweenAfter(scene: RuleContext["scene"], from: number, to: number): boolean {
  return scene.groups.some((group) => group.marker === "between" && group.first >= from && group.last <= to);
}

const metVerb: Rule = {
  name: "met-verb",
  predicate: "participated",
  example: "Nazir Orxan Səfərli Gürcüstanın energetika naziri David Beridze ilə görüşüb.",
  nearMiss: "Nazir Orxan Səfərlinin sakinlərlə görüşməsi planlaşdırılmır.",
  confidence: 0.9,
  apply({ scene }) {
    return scene.events.flatMap((mention) => {
      const verb = scene.sentence.verbAt.get(mention.span.head);
      if (verb === undefined || !/^(?:meet|receive|visit)$/.test(verb.class)) return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const from = clauseStart(scene, verb);
      const groups = groupsIn(scene, from, verb.first);
      const others = groups.filter((group) =>
        verb.class === "meet"
          ? group.marker === "with"
          : verb.class === "receive"
            ? group.marker === "none" && group.case === "acc"
            : false,
      );
      const subjects = subjectsOf(scene, verb);
      return proposals(
        [...subjects, ...others.flatMap((group) => group.phrases)],
        mention.event,
        "participant",
        modality,
        verb.first,
        verb.index + 1,
      );
    });
  },
};

const visited: Rule = {
  name: "went-on-visit",
  predicate: "participated",
  example: "Universitetin rektoru Kamran Nəbiyev Türkiyəyə işgüzar səfər edib.",
  nearMiss: "Türkiyəyə səfər zamanı Kamran Nəbiyev təcrübə öyrənib.",
  confidence: 0.9,
  apply({ scene }) {
    return scene.sentence.verbs.flatMap((verb) => {
      const event = eventBefore(
        scene,
        Math.max(0, verb.first - 3),
        verb.index + 1,
        (mention) => mention.event.kind === "visit",
      );
      if (event === undefined || !/^(?:visit|be|other)$/.test(verb.class) || !isFiniteVerb(verb)) return [];
      const modality = modalityOf(scene, verb);
      if (
        modality === null ||
        (event.span.case !== "nom" && event.span.case !== "loc" && event.span.case !== "dat")
      )
        return [];
      const from = clauseStart(scene, verb);
      const members = groupsIn(scene, from, event.span.first).filter(
        (group) =>
          group.marker === "none" && (group.case === "nom" || group.phrases.some((phrase) => phrase.isStaff)),
      );
      return proposals(
        members.flatMap((group) => group.phrases),
        event.event,
        "participant",
        modality,
        event.span.first,
        verb.index + 1,
      );
    });
  },
};

const won: Rule = {
  name: "won",
  predicate: "participated",
  example: "Müsabiqənin qalibi 8 nömrəli tam orta məktəbin müəllimi Lalə Məcidova olub.",
  nearMiss: "Lalə Məcidova müsabiqənin qaliblərini təbrik edib.",
  confidence: 0.85,
  apply({ scene, discourse }) {
    return scene.sentence.verbs.flatMap((verb) => {
      const from = clauseStart(scene, verb);
      if (!isFiniteVerb(verb) || !isWin(scene, verb, from)) return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const named =
        eventBefore(scene, from, verb.first, (mention) => mention.event.kind === "competition") ??
        eventBefore(scene, 0, verb.first, (mention) => mention.event.kind === "competition");
      const recent = discourse.events.findLast((event) => event.kind === "competition" && !event.isDocument);
      const event = named?.event ?? recent ?? discourse.current;
      if (event === null || event === undefined) return [];
      const members = groupsIn(scene, from, verb.first)
        .filter(isSubject)
        .flatMap((group) => group.phrases);
      return proposals(members, event, "winner", modality, verb.first, verb.index + 1);
    });
  },
};

function isWin(scene: RuleContext["scene"], verb: Verb, from: number): boolean {
  if (verb.class === "win") return true;
  if (verb.class !== "be") return false;
  for (let at = from; at < verb.first; at++)
    if (/^(?:qalib[ıi]|qalibləri|laureat[ıi]|çempionu?)$/.test(scene.sentence.tokens[at]?.lower ?? ""))
      return true;
  return false;
}

const heldAmong: Rule = {
  name: "held-among",
  predicate: "participated",
  example: "Gəncə Dövlət Universitetinin tələbələri arasında keçirilən müsabiqə başa çatıb.",
  nearMiss: "Gəncə Dövlət Universitetinin tələbələri arasında maraq artıb.",
  confidence: 0.85,
  apply({ scene }) {
    return scene.groups.flatMap((group) => {
      if (group.marker !== "between" || !group.phrases.some((phrase) => phrase.isStaff)) return [];
      const verb = scene.sentence.verbs.find(
        (each) => each.first >= group.after && each.first - group.after <= 3,
      );
      if (verb?.class !== "held" || verb.reading.form.mood !== "participle") return [];
      const mention = eventAfter(
        scene,
        verb.index + 1,
        Math.min(verb.index + 12, scene.sentence.tokens.length),
        isHappening,
      );
      return mention === undefined
        ? []
        : proposals(group.phrases, mention.event, "participant", "asserted", group.first, mention.span.last);
    });
  },
};

/** The items of a list that is headed `Tədbirdə iştirak edənlər:`. */
const listedParticipant: Rule = {
  name: "listed-participant",
  predicate: "participated",
  example: "Bakıda konfrans keçirilib.\n\nKonfransda iştirak edənlər:\n• Lalə Məcidova",
  nearMiss: "Bakıda konfrans keçirilib.\n\nKonfransda müzakirə olunanlar:\n• Lalə Məcidova haqqında kitab",
  confidence: 0.9,
  apply({ scene, discourse }) {
    const { block } = scene.sentence;
    const event = discourse.current;
    if (
      block.kind !== "item" ||
      event === null ||
      !/iştirak edən|iştirakçı|çıxış edən|qatılan|natiqlər/.test(block.section)
    )
      return [];
    const role = /çıxış|natiq/.test(block.section) ? "speaker" : "participant";
    return proposals(
      scene.phrases.filter((phrase) => phrase.first <= 1),
      event,
      role,
      "asserted",
      0,
      scene.sentence.tokens.length,
    );
  },
};

export const participationRules: readonly Rule[] = [
  listedParticipant,
  heldAmong,
  tookPart,
  withParticipation,
  spoke,
  toldAt,
  met,
  metVerb,
  visited,
  won,
];
