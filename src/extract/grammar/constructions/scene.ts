/** A parsed sentence with the questions that constructions ask of it. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { groupOf } from "../clauses/group.ts";
import type { Clause, Force, Group, Nominal } from "../clauses/nominal.ts";
import type { ParsedSentence } from "../clauses/parse-sentence.ts";
import { isHolding } from "../sentence.ts";

/** Where a nominal stands: its group, and the clause or the nominal that has the group. */
export interface Place {
  readonly nominal: Nominal;
  readonly group: Group;
  readonly clause: Clause | null;
  /** The nominal that it owns or complements. */
  readonly holder: Nominal | null;
}

export interface Scene {
  readonly index: number;
  readonly parsed: ParsedSentence;
  readonly lexicon: Lexicon;
  /** Nominal → its place. */
  readonly places: ReadonlyMap<Nominal, Place>;
  /** Number of a clause → the nominal it modifies or is. */
  readonly hosts: ReadonlyMap<number, Place>;
  /** All nominals that stand in the parse, outer before inner. */
  readonly nominals: readonly Nominal[];
  /** How clauses are meant, kept by `forceOf` when it is first asked. */
  readonly forces: Map<Clause, Force>;
}

export function sceneOf(parsed: ParsedSentence, index: number, lexicon: Lexicon): Scene {
  const places = new Map<Nominal, Place>();
  const hosts = new Map<number, Place>();
  const visit = (group: Group, clause: Clause | null, holder: Nominal | null): void => {
    for (const nominal of group.members) {
      const place = { nominal, group, clause, holder };
      places.set(nominal, place);
      for (const relative of nominal.relatives) hosts.set(relative.index, place);
      if (nominal.act !== null) hosts.set(nominal.act.index, place);
      if (nominal.owner !== null) visit(nominal.owner, clause, nominal);
      for (const complement of nominal.complements) visit(complement, clause, nominal);
      if (nominal.kind === "person")
        for (const { owner } of nominal.offices) if (owner !== null) visit(groupOf([owner]), clause, nominal);
    }
  };
  for (const clause of parsed.clauses) {
    for (const group of clause.groups) visit(group, clause, null);
    if (clause.genitive !== null) visit(clause.genitive, clause, null);
  }
  return { index, parsed, lexicon, places, hosts, nominals: [...places.keys()], forces: new Map() };
}

/** The words that open a clause before its first argument: behind the mark, or the main clause, that stands before it. */
export function frontOf({ parsed: { clauses, sentence } }: Scene, { first }: Clause): number {
  const mark = sentence.tokens.findLastIndex(({ kind }, at) => kind === "mark" && at < first);
  const ends = clauses.filter(({ kind, last }) => kind === "main" && last <= first).map(({ last }) => last);
  return Math.max(mark + 1, ...ends);
}

const weaker: Readonly<Record<Force, number>> = { stated: 0, planned: 1, denied: 2, unreal: 3 };

function weakest(a: Force, b: Force): Force {
  return weaker[a] >= weaker[b] ? a : b;
}

/** How a clause is meant, with what governs it: a wish, a plan or a denial above it makes it one. */
export function forceOf(scene: Scene, clause: Clause): Force {
  const known = scene.forces.get(clause);
  if (known !== undefined) return known;
  const force = forceAt(scene, clause, 0);
  scene.forces.set(clause, force);
  return force;
}

/** The same, so many clauses below the one that was asked of. */
function forceAt(scene: Scene, clause: Clause, depth: number): Force {
  if (depth > 6) return clause.force;
  const host = scene.hosts.get(clause.index);
  switch (clause.kind) {
    case "act":
      return weakest(
        clause.force === "unreal" && clause.verb?.reading.form.mood === "infinitive"
          ? "stated"
          : clause.force,
        actForce(scene, host, depth),
      );
    case "complement":
      return weakest(clause.force, complementForce(scene, host, depth));
    case "relative":
    case "objectRelative":
      return weakest(clause.force, relativeForce(scene, clause, host, depth));
    case "converb":
      return weakest(clause.force, chainForce(scene, clause, depth));
    default:
      return weakest(clause.force, isHabit(scene, clause) ? "unreal" : chainForceOfMain(scene, clause));
  }
}

/** An act named as a noun is stated by nobody unless a plan or a cancelling governs it. */
function actForce(scene: Scene, host: Place | undefined, depth: number): Force {
  const governor = host?.clause;
  if (host === undefined || governor === null || governor === undefined || host.holder !== null)
    return "unreal";
  if (host.group.postposition !== null) return "unreal";
  const verbClass = governor.verb?.class;
  const outer = forceAt(scene, governor, depth + 1);
  // keçirilməsi nəzərdə tutulmur: what nobody plans is nothing
  if (outer === "unreal" || outer === "denied") return "unreal";
  if (verbClass === "plan") return "planned";
  if (verbClass === "cancel") return "denied";
  return "unreal";
}

/** What somebody said, promised, denied. */
function complementForce(scene: Scene, host: Place | undefined, depth: number): Force {
  const governor = host?.clause;
  if (host === undefined || governor === null || governor === undefined) return "unreal";
  if (host.holder !== null) return "unreal";
  switch (governor.verb?.class) {
    case "deny":
      return "denied";
    case "rumour":
    case "want":
    case "propose":
      return "unreal";
    default:
      if (isTakenBack(scene, governor)) return "unreal";
      return forceAt(scene, governor, depth + 1) === "unreal" ? "unreal" : "stated";
  }
}

/** `saytlar yazıb, lakin nazirlik bunu təkzib edib`, `lakin bu, təsdiqini tapmayıb`: what was said is denied behind it. */
function isTakenBack({ parsed: { clauses } }: Scene, said: Clause): boolean {
  return clauses.some(({ index, kind, verb, force, groups }) => {
    if (index <= said.index || kind !== "main") return false;
    const isDenied =
      verb?.class === "deny" ? force === "stated" : verb?.class === "confirm" && force === "denied";
    return isDenied && groups.every(({ members }) => members.every(({ act }) => act === null));
  });
}

/** `keçirilən görüş keçiriləcək`: a participle inside a plan is planned with it. */
function relativeForce(scene: Scene, relative: Clause, host: Place | undefined, depth: number): Force {
  const clause = host?.clause;
  if (host === undefined)
    return relative.kind === "objectRelative" ? hearsayForce(scene, relative) : "stated";
  // “X” ilə müqavilə imzalayacaq müştərilər: who may yet come is nobody
  if (isOfAnybody(relative, host)) return "unreal";
  if (clause === null || clause === undefined || clause.verb === null) return "stated";
  // keçirdiyi layihə çərçivəsində təlim keçiriləcək: what goes on is not planned with what is to be held in it
  // imzaladığı sərəncama əsasən … icra edəcək: nor is the paper that the plan rests on
  const isOfEvent = host.nominal.kind === "event" && host.holder === null && host.group.postposition === null;
  if (!isOfEvent || (!isHolding(clause.verb) && clause.verb.class !== "cancel")) return "stated";
  return clause.verb.class === "cancel" ? "denied" : forceAt(scene, clause, depth + 1);
}

function isOfAnybody({ kind, verb }: Clause, { nominal }: Place): boolean {
  return (
    kind === "relative" &&
    verb?.reading.form.mood === "future" &&
    nominal.kind !== "event" &&
    nominal.mention === null &&
    nominal.isPlural &&
    nominal.owner === null
  );
}

/** `iştirak etdiyi ehtimal olunur`: what is supposed or denied right behind it. */
function hearsayForce({ parsed: { clauses } }: Scene, { index, last }: Clause): Force {
  const main = clauses.find(
    (each) => each.index > index && each.kind === "main" && each.verb?.first === last,
  );
  if (main?.verb?.class === "deny") return "denied";
  return main?.verb?.class === "rumour" ? "unreal" : "stated";
}

/** The finite verb that a converb leads to. */
function chainForce(scene: Scene, clause: Clause, depth: number): Force {
  const main = scene.parsed.clauses.find((each) => each.index > clause.index && each.kind === "main");
  return main === undefined ? "stated" : forceAt(scene, main, depth + 1) === "unreal" ? "unreal" : "stated";
}

function chainForceOfMain(scene: Scene, clause: Clause): Force {
  // `… iddia edilir ki`, `X vəd edib ki`: what follows is rumoured or promised.
  const before = scene.parsed.clauses.findLast((each) => each.index < clause.index && each.kind === "main");
  if (before === undefined || !clause.isReported || clause.index === before.index) return "stated";
  const verbClass = before.verb?.class;
  if (verbClass === "rumour" || verbClass === "want" || verbClass === "propose") return "unreal";
  return verbClass === "deny" ? "denied" : "stated";
}

function isHabit({ parsed, lexicon }: Scene, clause: Clause): boolean {
  if (clause.verb?.reading.form.mood !== "present") return false;
  return parsed.sentence.tokens
    .slice(clause.first, clause.last)
    .some(({ lower }) => lexicon.classes.get(lower) === "habitually");
}

/** Main clauses and converbs that share a subject: the chain up to a clause, nearest first. */
export function chainBefore(scene: Scene, clause: Clause): readonly Clause[] {
  return scene.parsed.clauses
    .filter((each) => each.index < clause.index && (each.kind === "main" || each.kind === "converb"))
    .filter((each) => each.isReported === clause.isReported)
    .reverse();
}
