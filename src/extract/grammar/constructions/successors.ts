/** Who holds the office that the text told of last: `onun yerinə X təyin edilib`, `bu vəzifədə Y-i əvəz edib`. */
import type { Clause, Group } from "../clauses/nominal.ts";
import { actorsIn } from "./arguments.ts";
import type { Construction } from "./construction.ts";
import { holders, isPerson } from "./offices-in-clauses.ts";
import { titlesOf, whenIn } from "./offices-said.ts";
import { hasVerb } from "./outlook.ts";
import type { ActorReference, Proposal, Qualifiers } from "./proposal.ts";
import { forceOf, frontOf, type Scene } from "./scene.ts";

export const successors: readonly Construction[] = [
  {
    shape: "free",
    name: "same-office",
    predicate: "position",
    canApply: (outlook) =>
      (outlook.hasSomebody || outlook.mayDropSubject) && hasVerb(outlook, ["appoint", "replace"]),
    apply: sameOffice,
    examples: [
      "Orxan Səfərli Elm Fondunun direktoru vəzifəsindən azad edilib. Onun yerinə Lalə Məcidova təyin edilib.",
      "Lalə Məcidova Elm Fondunun direktoru təyin edilib. O, bu vəzifədə Orxan Səfərlini əvəz edib.",
    ],
    nearMisses: [
      "Orxan Səfərli Elm Fondunun direktoru vəzifəsindən azad edilib. Onun yerinə yeni direktor axtarılır.",
      "Orxan Səfərli tədbirdə Lalə Məcidovanı əvəz edib.",
    ],
  },
];

function sameOffice(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const force = forceOf(scene, clause);
    if (clause.kind !== "main" || force !== "stated") return [];
    return whoHolds(scene, clause).map(({ person, when }) => ({
      construction: "same-office",
      predicate: "position" as const,
      subject: person,
      object: { kind: "office" as const, isPointedAt: clause.groups.some(isOfficeTold) },
      force,
      qualifiers: when,
      first: clause.first,
      last: clause.last,
    }));
  });
}

interface Holder {
  readonly person: ActorReference;
  readonly when: Qualifiers;
}

function whoHolds(scene: Scene, clause: Clause): readonly Holder[] {
  const { verb, groups } = clause;
  const isSame = groups.some(isOfficeTold);
  if (verb?.class === "replace" && isSame)
    return actorsIn(scene, clause, "acc")
      .filter(isPerson)
      .map((person) => ({ person, when: { to: "past" } }));
  const isGiven = verb?.class === "appoint" && (isSame || isInstead(scene, clause));
  if (!isGiven || groups.some((group) => titlesOf(group).length > 0)) return [];
  const when = whenIn(clause);
  return holders(scene, clause).map((person) => ({ person, when }));
}

/** `bu vəzifəyə`, `həmin vəzifədə`. */
function isOfficeTold({ members, postposition }: Group): boolean {
  const last = members.at(-1);
  return postposition === null && last?.part === "post" && last.isDemonstrative && last.owner === null;
}

/** `onun yerinə`, `X-in yerinə`. */
function isInstead(scene: Scene, clause: Clause): boolean {
  return (
    clause.groups.some(({ postposition }) => postposition === "instead") ||
    scene.parsed.sentence.tokens
      .slice(frontOf(scene, clause), clause.last)
      .some(({ lower }) => scene.lexicon.classes.get(lower) === "instead")
  );
}
