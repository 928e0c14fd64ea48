/** What is told around an event that a noun names: whether and how it is held, and where. */
import type { EventHead } from "../../../lexicon/heads.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import type { Clause, Force, Nominal } from "../clauses/nominal.ts";
import { objectEvents } from "../constructions/clause-events.ts";
import type { Scene } from "../constructions/scene.ts";
import { isHolding } from "../sentence.ts";
import { isAttended, isTakingPlace } from "./event-circumstances.ts";
import { destination } from "./event-clauses.ts";
import { type Whereabouts, whereaboutsIn, whereaboutsInside, whereVisited } from "./event-places.ts";

/** Verbs that say an event takes place. */
const heldVerbs: ReadonlySet<VerbClass> = new Set<VerbClass>(["hold", "launch", "sign"]);

/** How an event stands in what is told: held, known by those at it, opened, planned. */
export interface Standing {
  readonly isHeld: boolean;
  readonly isAttended: boolean;
  readonly isOpened: boolean;
  readonly isPlanned: boolean;
}

/** What the clauses around an event say of its standing, as its noun is meant. */
export function standingOf(
  scene: Scene,
  nominal: Nominal,
  around: readonly Clause[],
  force: Force,
): Standing {
  const isReal = force === "stated" || force === "planned";
  const isHeldBy = (clause: Clause): boolean =>
    clause.verb !== null &&
    (heldVerbs.has(clause.verb.class) || isTakingPlace(clause)) &&
    clause.kind === "main" &&
    objectEvents(scene, clause).includes(nominal);
  const isOpenedBy = ({ verb, kind }: Clause): boolean =>
    verb?.class === "open" && kind !== "act" && kind !== "complement";
  return {
    isHeld: isReal && around.some(isHeldBy),
    isAttended: isReal && isAttended(scene, nominal),
    isOpened: isReal && around.some(isOpenedBy),
    isPlanned: force === "planned",
  };
}

const nowhere: Whereabouts = { place: null, venue: null };

/** Where a visit leads, where a paper was signed, and where all else is held; a decision has no place. */
export function whereaboutsOf(scene: Scene, nominal: Nominal, around: readonly Clause[]): Whereabouts {
  const head = nominal.eventHead as EventHead;
  if (head.kind === "decision") return nowhere;
  if (head.kind === "visit") {
    const [to] = nominal.complements.find(({ case: toward }) => toward === "dat")?.members ?? [];
    const { clause = null, group } = scene.places.get(nominal) ?? {};
    // Şəki rayonuna səfər təşkil edib
    const isArranged = clause !== null && group?.postposition === null && isHolding(clause.verb);
    return whereVisited(scene, to ?? (isArranged ? destination(clause) : undefined));
  }
  const told = whereaboutsIn(
    scene,
    head.class === "document" ? around.filter(({ verb }) => verb !== null) : around,
  );
  return told.place === null ? { ...told, place: whereaboutsInside(scene, nominal).place } : told;
}
