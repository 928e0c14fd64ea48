/** Who spoke at an event, opened or led it. */
import { clauseStart, eventBefore, isHappening, isReported, modalityOf, subjectsOf } from "../scene.ts";
import type { Verb } from "../sentence.ts";
import { eventOf, headsAfter, proposals } from "./participants.ts";
import type { Rule, RuleContext } from "./rule.ts";

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

export const speakingRules: readonly Rule[] = [spoke, toldAt];
