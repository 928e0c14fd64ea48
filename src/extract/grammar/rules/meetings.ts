/** Who met whom, received whom, went where. */
import { clauseStart, eventBefore, groupsIn, modalityOf, subjectsOf } from "../scene.ts";
import { isFiniteVerb } from "../sentence.ts";
import { proposals } from "./participants.ts";
import type { Rule, RuleContext } from "./rule.ts";

const met: Rule = {
  name: "met-with",
  predicate: "participated",
  example: "Bakıda energetika naziri Orxan Səfərli ilə səfir Anna Berg arasında görüş keçirilib.",
  nearMiss: "Energetika naziri Orxan Səfərli ilə əməkdaşlıq genişlənir.",
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

export const meetingRules: readonly Rule[] = [met, metVerb, visited];
