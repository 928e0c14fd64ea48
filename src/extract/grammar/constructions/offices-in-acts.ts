/** Offices that an act named as a noun gives: what a decree is about that is signed, what somebody is congratulated on. */
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { actorsOf } from "./actors.ts";
import type { OfficeConstruction } from "./construction.ts";
import { type Holding, heldIn, officesSaid } from "./offices-said.ts";
import type { ActorReference } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

/** `X-in Fondun sədri təyin edilməsi haqqında sərəncam imzalayıb`, `X-i Fonda sədr seçilməsi münasibətilə təbrik edib`. */
export function byActs(scene: Scene, { verbs = [] }: OfficeConstruction): readonly Holding[] {
  return scene.parsed.clauses.flatMap((clause) =>
    clause.groups.flatMap((group, at) => {
      const act = group.members.at(-1)?.act;
      if (act?.verb === null || act?.verb === undefined || !verbs.includes(act.verb.class)) return [];
      if (act.verb.class === "work" || !isFact(scene, clause, group)) return [];
      const given = wordsOf(scene, clause, act, at);
      if (given === null) return [];
      const said = officesSaid(scene, { ...act, groups: given.groups });
      return said.slice(0, 1).flatMap((office) => heldIn(clause, "stated", given.people, office));
    }),
  );
}

/** A decree that is signed, or an occasion, has happened; what is only talked about need not. */
function isFact(scene: Scene, clause: Clause, { postposition }: Group): boolean {
  if (forceOf(scene, clause) !== "stated") return false;
  if (postposition === "occasion") return true;
  return clause.verb?.class === "sign" && (postposition === "about" || postposition === "concerning");
}

/** Who gets the office, and the words that name it: those of the act, or what its clause has between the person and the act. */
function wordsOf(
  scene: Scene,
  { groups, verb }: Clause,
  act: Clause,
  at: number,
): { readonly people: readonly ActorReference[]; readonly groups: readonly Group[] } | null {
  const own =
    act.genitive ?? act.groups.find(({ case: each, members }) => each === "acc" && members.some(isNamed));
  if (own !== undefined && act.groups.length > 0)
    return { people: personsOf(scene, own), groups: act.groups };
  const before = groups.slice(0, at);
  const from = before.findLastIndex(({ members }) => members.some(isNamed));
  const person = before[from];
  if (person === undefined) return null;
  // X Y-ni … təbrik edib: who congratulates is given nothing
  const isSubject = person.case === "nom" && verb?.voice === "active";
  if (isSubject || person.postposition !== null || person.members.length !== 1) return null;
  return { people: personsOf(scene, person), groups: before.slice(from + 1) };
}

function isNamed({ kind }: Nominal): boolean {
  return kind === "person";
}

function personsOf(scene: Scene, { members }: Group): readonly ActorReference[] {
  return members.filter(isNamed).flatMap((each) => actorsOf(scene, each));
}
