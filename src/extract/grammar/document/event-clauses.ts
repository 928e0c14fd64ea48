/** The clauses that tell when and where an event is. */
import type { VerbClass } from "../../../lexicon/verbs.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { isEvent } from "../constructions/arguments.ts";
import type { Scene } from "../constructions/scene.ts";
import { isHolding } from "../sentence.ts";

const settled: ReadonlySet<VerbClass> = new Set(["sign", "open", "happen"]);

/** Says when and where what it tells of is: held, signed, opened. */
function isSet({ verb }: Clause): boolean {
  return isHolding(verb) || (verb !== null && settled.has(verb.class));
}

/** Where a visit leads. */
export function destination(clause: Clause): Nominal | undefined {
  return clause.groups
    .find(
      ({ case: groupCase, postposition, members }) =>
        postposition === null &&
        (groupCase === "dat" || groupCase === "loc") &&
        members.some(({ kind }) => kind === "place" || kind === "agency"),
    )
    ?.members.find(({ kind }) => kind === "place" || kind === "agency");
}

/** The clauses that modify an event, and the one that it is held in. */
export function clausesOf(scene: Scene, nominal: Nominal): readonly Clause[] {
  const place = scene.places.get(nominal);
  const clause = place?.clause ?? null;
  const modifying = [...nominal.relatives, ...astray(scene, nominal)].filter(isSet);
  const isOwn = place?.holder === null && place.group.postposition === null;
  const isSubject =
    isOwn && (["nom", "acc", "dat"].includes(place.group.case) || clause?.genitive === place.group);
  const isTold = clause?.verb != null && isSubject && (isSet(clause) || isPlanned(clause, place.group));
  const isSetting = place?.holder === null && place.group.case === "loc";
  return [
    ...modifying,
    ...(clause !== null && (isTold || isSetting || clause.verb === null) ? [clause] : []),
  ];
}

/** `səfəri iyunun 20-nə planlaşdırılıb`, `iclası olub`: what is planned, or simply was. */
function isPlanned({ verb }: Clause, { case: groupCase }: Group): boolean {
  return (
    groupCase === "nom" &&
    ((verb?.class === "plan" && verb.voice === "passive") ||
      (verb?.class === "be" && verb.reading.form.mood === "past"))
  );
}

/** `Bakıda keçirilən Birliyin iclası`: what is held is no body, but the next event that the sentence names. */
function astray(scene: Scene, nominal: Nominal): readonly Clause[] {
  const between = scene.nominals.filter((each) => each.head < nominal.head);
  const last = between.filter(isEvent).reduce((most, { head }) => Math.max(most, head), -1);
  return between.flatMap((each) =>
    each.head > last && each.kind === "agency"
      ? each.relatives.filter(({ verb, kind }) => kind === "relative" && isHolding(verb))
      : [],
  );
}

/** What plans an act: `səfər etməyi planlaşdırır`, `səfər edəcəyini bildirib`. */
export function plansOf(scene: Scene, clause: Clause): readonly Clause[] {
  const governor = scene.hosts.get(clause.index)?.clause;
  return clause.kind === "act" && governor?.verb?.class === "plan" ? [governor] : [];
}

/** Of members and people, not of what they do: no day or place stands with it. */
const states: ReadonlySet<VerbClass> = new Set(["belong", "be", "other"]);

/**
 * A day or a town that opens a sentence is that of its main clause, though a participle of others stands nearer: `Mayın 8-də Bakıda dəniz
 * sevən gənclərin iştirakı ilə görüş keçirilib`. Gives such clauses with nothing but that day and town.
 */
export function borrowedOf({ parsed: { clauses } }: Scene, clause: Clause): readonly Clause[] {
  if (clause.kind !== "main") return [];
  const before = clauses.findLast(({ kind, index }) => kind === "main" && index < clause.index)?.index ?? -1;
  return clauses
    .filter(
      ({ index, kind }) => index > before && index < clause.index && kind !== "main" && kind !== "converb",
    )
    .flatMap((each) => {
      const groups = each.groups.filter((group) => isAdverbial(group) && isBorrowed(each, group, clauses));
      return groups.length === 0 ? [] : [{ ...each, verb: clause.verb, groups }];
    });
}

function isAdverbial({ case: groupCase, postposition, members }: Group): boolean {
  const kind = members[0]?.kind;
  return (
    postposition === null &&
    (kind === "date" || (groupCase === "loc" && (kind === "place" || kind === "agency")))
  );
}

/** In front of all else but other days and towns, or beside a participle that takes none. */
function isBorrowed({ verb }: Clause, { first, members }: Group, clauses: readonly Clause[]): boolean {
  if (verb !== null && states.has(verb.class) && members[0]?.kind !== "agency") return true;
  return !clauses.some(({ groups }) => groups.some((group) => group.first < first && !isAdverbial(group)));
}
