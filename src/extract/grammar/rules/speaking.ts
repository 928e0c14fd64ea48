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
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (!isStatement(scene, verb)) return [];
      const event = eventOf(context, verb);
      if (event === null || modalityOf(scene, verb) !== "asserted") return [];
      const isParticiple = verb.reading.form.mood === "participle";
      const subjects = isParticiple ? headsAfter(context, verb) : subjectsOf(scene, verb);
      const speakers = subjects.filter((phrase) => phrase.entity.type === "person");
      return proposals(
        speakers,
        event.event,
        "speaker",
        "asserted",
        Math.min(event.first, verb.first),
        verb.index + 1,
      );
    });
  },
};

/** A verb of saying in the past or present, that is not itself told by somebody. */
function isStatement(scene: RuleContext["scene"], verb: Verb): boolean {
  return (
    verb.class === "tell" &&
    !isReported(scene, verb) &&
    /^(?:past|present|converb|participle)$/.test(verb.reading.form.mood)
  );
}

/** `O əlavə edib ki`, `Bildirib ki`: the person spoken of right before goes on. */
const wentOn: Rule = {
  name: "went-on-telling",
  predicate: "participated",
  example: "Bakıda seminar keçirilib. Rektor Kamran Nəbiyev sənədləri istəyib. O, yeni proqramdan danışıb.",
  nearMiss:
    "Bakıda seminar keçirilib. Rektor Kamran Nəbiyev sənədləri istəyib. Ekspertlər yeni proqramdan danışıblar.",
  apply(context) {
    const { scene, discourse } = context;
    const { tokens } = scene.sentence;
    const person = discourse.lastPerson;
    if (person === null || discourse.lastPersonIn !== scene.index - 1 || scene.sentence.block.kind !== "text")
      return [];
    const verb = scene.sentence.verbs.find((each) => isStatement(scene, each));
    const isPronoun = tokens[0]?.lower === "o";
    const isDropped =
      verb !== undefined && verb.first === 0 && !/l[aə]r$/.test(tokens[verb.index]?.lower ?? "");
    if (verb === undefined || !(isPronoun || isDropped) || verb.reading.form.mood === "participle") return [];
    const event = eventOf(context, verb);
    if (event === null || modalityOf(scene, verb) !== "asserted") return [];
    return [
      {
        subject: person,
        object: event.event,
        modality: "asserted",
        qualifiers: { role: "speaker" },
        first: 0,
        last: verb.index + 1,
      },
    ];
  },
};

export const speakingRules: readonly Rule[] = [spoke, toldAt, wentOn];
