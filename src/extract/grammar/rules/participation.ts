/** Who took part in an event: listed before a verb, by a noun, by a heading. */
import type { Token } from "../../../language/az/tokens.ts";
import type { EventDraft } from "../drafts.ts";
import { isSubject, type Phrase } from "../phrases.ts";
import {
  clauseEnd,
  clauseStart,
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
import { eventOfAdverbial, leadsVerbalNoun } from "./organisation.ts";
import { eventOf, headsAfter, proposals } from "./participants.ts";
import type { Rule, RuleContext } from "./rule.ts";

const tookPart: Rule = {
  name: "took-part",
  predicate: "participated",
  example: "Konfransda Aynur Həsənova və Rəqəmsal İnkişaf Mərkəzinin əməkdaşları iştirak ediblər.",
  nearMiss: "Aynur Həsənova konfransda iştirak etməyin vacibliyini vurğulayıb.",
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (!/^(?:participate|decline|admitted)$/.test(verb.class)) return [];
      const stated = modalityOf(scene, verb);
      if (stated === null) return [];
      // iştirakdan imtina edib: who declined did not take part.
      const modality = verb.class === "decline" ? "negated" : stated;
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
      const event = verb.class === "admitted" ? admittedTo(context, verb) : eventOf(context, verb);
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

/** `yarışa buraxılmayıb`: only what is named in the dative. */
function admittedTo({ scene }: RuleContext, verb: Verb): { event: EventDraft; first: number } | null {
  const named = eventBefore(
    scene,
    clauseStart(scene, verb),
    verb.first,
    (mention) => isHappening(mention) && mention.span.case === "dat",
  );
  return named === undefined ? null : { event: named.event, first: named.span.first };
}

/** Everyone whom the clause lists: nominatives, the people of agencies among them. */
function participantsOf({ scene }: RuleContext, verb: Verb): readonly Phrase[] {
  const from = clauseStart(scene, verb);
  // A B-nin tədbirə qatıldığını deyib: the genitive is the one who came.
  if (verb.reading.form.mood === "clause") {
    const owner = groupsIn(scene, from, verb.first).findLast(
      ({ marker, case: nounCase }) => marker === "none" && nounCase === "gen",
    );
    if (owner !== undefined) return owner.phrases;
    // layihəyə altı məktəbin qoşulduğunu deyib
    if (hasOtherSubject(scene, from, verb)) return [];
  }
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

/** A noun in the genitive, which names nobody known, right before the verb. */
function hasOtherSubject({ sentence, events }: RuleContext["scene"], from: number, verb: Verb): boolean {
  return sentence.tokens
    .slice(Math.max(from, verb.first - 4), verb.first)
    .some(
      (token, at) =>
        !token.isCapital &&
        token.lower.length > 4 &&
        /[ıiuü]n$/.test(token.lower) &&
        !events.some(({ span }) => span.head === Math.max(from, verb.first - 4) + at),
    );
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
  apply(context) {
    const { scene, discourse } = context;
    const isCue = (token: Token): boolean => participationNouns.has(token.lower);
    return forTokens(scene.sentence, isCue, (_, index) => {
      const group = groupBefore(scene, index);
      if (group === undefined) return [];
      const end = clauseEnd(scene, index);
      const event =
        eventOfAdverbial(context, index)?.event ??
        eventBefore(scene, 0, index, isHappening)?.event ??
        discourse.current;
      if (event === null || leadsVerbalNoun(scene, index)) return [];
      const verb = scene.sentence.verbs.find((each) => each.index >= index && isFiniteVerb(each));
      const modality = verb === undefined ? "asserted" : modalityOf(scene, verb);
      return modality === null
        ? []
        : proposals(group.phrases, event, "participant", modality, group.first, end);
    });
  },
};

const heldAmong: Rule = {
  name: "held-among",
  predicate: "participated",
  example: "Gəncə Dövlət Universitetinin tələbələri arasında keçirilən müsabiqə maraq doğurub.",
  nearMiss: "Gəncə Dövlət Universitetinin tələbələri arasında maraq artıb.",
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
  apply({ scene, discourse }) {
    const { block } = scene.sentence;
    const event = discourse.current;
    if (
      block.kind !== "item" ||
      event === null ||
      !/iştirak edən|iştirakçı|çıxış edən|qatılan|natiqlər|təlimçi|spiker|məruzəçi/.test(block.section)
    )
      return [];
    const role = /çıxış|natiq|təlimçi|spiker|məruzəçi/.test(block.section) ? "speaker" : "participant";
    return proposals(
      scene.phrases.filter((phrase) => phrase.first <= 1),
      event,
      role,
      event.isPlanned ? "planned" : "asserted",
      0,
      scene.sentence.tokens.length,
    );
  },
};

export const participationRules: readonly Rule[] = [
  tookPart,
  withParticipation,
  heldAmong,
  listedParticipant,
];
