/** The matcher of offices: who is said to hold which title in which body, and when. */
import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import { inflectPossessed } from "../../../language/az/nouns.ts";
import type { Nominal, OfficeReading } from "../clauses/nominal.ts";
import { initialsOf } from "../names/agency-identity.ts";
import { isOrgan } from "./actors.ts";
import type { OfficeConstruction } from "./construction.ts";
import { byLabels, byNames, bySubjects, inLines } from "./offices-beside-names.ts";
import { byActs } from "./offices-in-acts.ts";
import { asPredicates, asWhat, byVerbs } from "./offices-in-clauses.ts";
import type { Holding } from "./offices-said.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";
import { isBody } from "./verb-actors.ts";

export function matchOffice(construction: OfficeConstruction, scene: Scene): readonly Proposal[] {
  const { name, predicate, titles, ways, isOfUnit } = construction;
  const said = ways
    .flatMap((way) => readers[way](scene, construction))
    .filter(isOffice)
    .filter(({ office }) => (office.titleClass === "founder") === (titles === "founder"));
  if (isOfUnit === true) return said.flatMap((holding) => unitAt(scene, construction, holding));
  return said
    .filter(({ body }) => predicate === "position" || isBody(body))
    .map(({ person, office, body, force, when, first, last }) => ({
      construction: name,
      predicate,
      subject: person,
      object: body,
      force,
      qualifiers:
        predicate === "position"
          ? { title: titleWithOrgan(scene, office), ...(office.isFormer ? { to: "past" } : {}), ...when }
          : {},
      first,
      last,
    }));
}

/** No rank, and a trade only in a body: `universitetdə professor işləyib`. */
function isOffice({ office: { isRank, titleClass, owner }, body }: Holding): boolean {
  // nümayəndə heyətinin rəhbəri: who leads the people of a body need not lead the body
  if (owner?.kind === "staff" && titleClass === "head") return false;
  return !isRank || (titleClass === "trade" && isBody(body));
}

/** `A-da B şöbəsinin prokuroru işləyib`: the unit is of the body where somebody worked. */
function unitAt(
  { lexicon }: Scene,
  { name, predicate }: OfficeConstruction,
  { body, place, force, first, last }: Holding,
): readonly Proposal[] {
  const isUnit = body.kind === "named" && body.entity.type === "agency" && body.entity.isUnit;
  if (!isUnit || place.includes(body)) return [];
  // Hacıqabul Rayon Polis Şöbəsi: that of a town is no part of whatever stands before
  const [town = "", kind = ""] = lowerCase(body.entity.name).split(" ");
  if (lexicon.names.places.has(town) && lexicon.names.words.get("place-noun")?.has(kind) === true) return [];
  return place
    .filter(
      (whole) =>
        whole.kind === "named" &&
        whole.entity.type === "agency" &&
        !whole.entity.isUnit &&
        whole.entity !== body.entity,
    )
    .map((whole) => ({
      construction: name,
      predicate,
      subject: body,
      object: whole,
      force,
      qualifiers: {},
      first,
      last,
    }));
}

const readers: Readonly<
  Record<
    OfficeConstruction["ways"][number],
    (scene: Scene, construction: OfficeConstruction) => readonly Holding[]
  >
> = {
  name: byNames,
  line: inLines,
  label: byLabels,
  subject: bySubjects,
  verb: (scene, construction) => [...byVerbs(scene, construction), ...byActs(scene, construction)],
  predicate: asPredicates,
  as: asWhat,
};

/** The title with the organ that it is of: `İdarə Heyətinin sədri`. */
function titleWithOrgan(scene: Scene, { owner, title, possessed }: OfficeReading): string {
  // mətbuat xidmətinin rəhbəri: a part of the body that has no name
  if (owner === null || !(isUnnamedPart(owner) || isOrgan(scene, owner))) return title;
  const { tokens, text } = scene.parsed.sentence;
  const organ =
    wholeOrgan(scene, owner) ?? text.slice(tokens[owner.ownFirst]?.start, tokens[owner.last - 1]?.end);
  // İdarə heyətinin üzvü is a title of its own
  const front = lowerCase(title.slice(0, title.lastIndexOf(" ")));
  return lowerCase(organ) === front ? title : `${organ} ${possessed}`;
}

/** `İH-nin sədri`, `İdarə Heyətinin sədri`: one title, however short its organ is written. */
function wholeOrgan({ parsed, lexicon }: Scene, { ownFirst, case: nounCase }: Nominal): string | undefined {
  const token = parsed.sentence.tokens[ownFirst];
  if (token?.isAcronym !== true) return undefined;
  const letters = lowerCase(token.stem);
  const whole = [...(lexicon.names.words.get("organ") ?? [])].find((name) => initialsOf(name) === letters);
  if (whole === undefined) return undefined;
  const name = whole.split(" ").map(capitalize).join(" ");
  return nounCase === "gen" ? inflectPossessed(name, "gen") : name;
}

/** A noun right behind the body that owns it, in the genitive. */
function isUnnamedPart({
  kind,
  case: nounCase,
  isPossessed,
  isPlural,
  ownFirst,
  owner,
  title,
  isDemonstrative,
}: Nominal): boolean {
  const isRight =
    title === null && kind === "noun" && nounCase === "gen" && isPossessed && !isPlural && !isDemonstrative;
  const body = owner?.members.at(-1);
  return isRight && body?.kind === "agency" && body.last === ownFirst;
}
