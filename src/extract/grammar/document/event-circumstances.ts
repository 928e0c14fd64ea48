/** When and where an event was, as the clauses around its noun tell. */
import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import type { Scene } from "../constructions/scene.ts";
import { isHolding } from "../sentence.ts";

/** Where a visit leads. */
export function destination(clause: Clause): Nominal | undefined {
  return clause.groups
    .find(
      ({ case: groupCase, postposition, members }) =>
        postposition === null &&
        (groupCase === "dat" || groupCase === "loc") &&
        members.some(({ kind }) => kind === "place" || kind === "agency"),
    )
    ?.members.at(-1);
}

/** The clauses that tell when and where an event was: those that modify it, and the one that it is held in. */
export function clausesAround(scene: Scene, nominal: Nominal): readonly Clause[] {
  const modifying = nominal.relatives.filter(
    ({ verb }) =>
      isHolding(verb) || verb?.class === "sign" || verb?.class === "happen" || verb?.class === "open",
  );
  const place = scene.places.get(nominal);
  const clause = place?.clause ?? null;
  const isTold =
    clause?.verb != null &&
    (isHolding(clause.verb) || clause.verb.class === "sign" || clause.verb.class === "open") &&
    place?.holder === null &&
    place.group.postposition === null &&
    (place.group.case === "nom" ||
      place.group.case === "acc" ||
      place.group.case === "dat" ||
      clause.genitive === place.group);
  const isSetting = clause !== null && place?.holder === null && place.group.case === "loc";
  return [
    ...modifying,
    ...(clause !== null && (isTold || isSetting || clause.verb === null) ? [clause] : []),
  ];
}

export function dateOf(clauses: readonly Clause[]): string | null {
  for (const clause of clauses)
    for (const group of clause.groups)
      for (const member of group.members)
        if (member.kind === "date" && group.postposition === null && group.case !== "gen") return member.date;
  return null;
}

/** `3 mart 2020-ci il tarixli Sərəncam`. */
export function dateBefore(scene: Scene, nominal: Nominal): string | null {
  const found = scene.nominals.find(
    (each) =>
      each.kind === "date" &&
      each.last <= nominal.head &&
      nominal.head - each.last <= 2 &&
      (each.date?.length ?? 0) === 10,
  );
  return found?.date ?? null;
}

export function placeOf(scene: Scene, clauses: readonly Clause[]): string | null {
  for (const clause of clauses)
    for (const group of clause.groups) {
      const last = group.members.at(-1);
      const isPlace = last?.kind === "place" || last?.kind === "agency";
      const name =
        isPlace && group.case === "loc" && group.postposition === null ? placeName(scene, last) : null;
      if (name !== null) return name;
    }
  return null;
}

export function visitPlace(scene: Scene, nominal: Nominal): string | null {
  if (nominal.eventHead?.kind !== "visit") return null;
  const towards = nominal.complements.find(({ case: groupCase }) => groupCase === "dat")?.members.at(-1);
  return towards === undefined ? null : placeName(scene, towards);
}

/** The name of a place; `həmin ölkə` names none. */
export function placeName({ parsed: { sentence }, lexicon }: Scene, nominal: Nominal): string | null {
  if (nominal.mention !== null) return nominal.mention.entity.name;
  const token = sentence.tokens[nominal.head] as Token;
  if (!token.isCapital && nominal.owner === null && nominal.ownFirst === nominal.head) return null;
  const front = sentence.text.slice(sentence.tokens[nominal.first]?.start, token.start);
  const known = nameAnalyses(token.lower).find(({ stem }) => lexicon.names.places.has(stem));
  const word =
    known === undefined
      ? token.text.replace(/(?:n?d[aə]n?|[yn]?[aə])$/, "")
      : token.text.slice(0, known.stem.length);
  return front + word;
}
