/** Who won a competition or was honoured. */
import { isSubject } from "../phrases.ts";
import { clauseStart, eventBefore, groupsIn, modalityOf } from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import { proposals } from "./participants.ts";
import type { Rule, RuleContext } from "./rule.ts";

const won: Rule = {
  name: "won",
  predicate: "participated",
  example: "Müsabiqənin qalibi 8 nömrəli tam orta məktəbin müəllimi Lalə Məcidova olub.",
  nearMiss: "Lalə Məcidova müsabiqənin qaliblərini təbrik edib.",
  apply({ scene, discourse }) {
    return scene.sentence.verbs.flatMap((verb) => {
      const from = clauseStart(scene, verb);
      if (!isFiniteVerb(verb) || !isWin(scene, verb, from)) return [];
      const modality = modalityOf(scene, verb);
      // Who did not win may well have taken part.
      if (modality === null || modality === "negated") return [];
      const named =
        eventBefore(scene, from, verb.first, (mention) => mention.event.kind === "competition") ??
        eventBefore(scene, 0, verb.first, (mention) => mention.event.kind === "competition");
      const recent = discourse.events.findLast((event) => event.kind === "competition" && !event.isDocument);
      const event = named?.event ?? recent ?? discourse.current;
      if (event === null || event === undefined) return [];
      const members = groupsIn(scene, from, verb.first)
        .filter(isSubject)
        .flatMap((group) => group.phrases);
      const role =
        event.kind !== "competition" && isAttested(scene, from, verb.first) ? "participant" : "winner";
      return proposals(members, event, role, modality, verb.first, verb.index + 1);
    });
  },
};

/** A certificate says that somebody took part or learned, not that somebody won. */
function isAttested({ sentence }: RuleContext["scene"], from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:sertifikat|şəhadətnamə|təşəkkürnamə)/.test(lower));
}

const place = /^(?:birinci|ikinci|üçüncü|dördüncü|beşinci)$/;

function isWin(scene: RuleContext["scene"], verb: Verb, from: number): boolean {
  if (verb.class === "win") return true;
  const isEarning = verb.reading.form.stem === "qazan";
  const { tokens } = scene.sentence;
  if (verb.class === "be" && place.test(tokens[verb.first - 1]?.lower ?? "")) return true;
  const isMarked = tokens[verb.first]?.lower === "qeyd";
  if (verb.class !== "be" && !isEarning && !isMarked) return false;
  const prize = isEarning
    ? /^(?:medal|kubok|mükafat|qələbə|diplom)/
    : isMarked
      ? /^qələbə(?:ni|sini)$/
      : /^(?:qalib[ıi]?|qalibləri|laureat[ıi]|çempionu?)$/;
  for (let at = from; at < verb.first; at++)
    if (prize.test(scene.sentence.tokens[at]?.lower ?? "")) return true;
  return false;
}

export const winnerRules: readonly Rule[] = [won];
