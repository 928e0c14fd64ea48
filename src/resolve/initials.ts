/**
 * `Ə. Əliyev` across documents: the one person of that surname and initial who holds the same office, or, where the document
 * gives no office, the one beside a body it names who holds an office there or has a father's name of the second initial. Where
 * nobody's full name is known, the same office is one person's.
 */

import { type Spelling, soundAlike } from "../language/transliteration.ts";
import type { Person } from "../model/entity.ts";
import { compareCodeUnits } from "../order/order.ts";
import { type Appearance, anchorOf } from "./appearance.ts";
import { type Comparison, decide } from "./comparison.ts";
import type { Office, Surroundings } from "./offices.ts";
import { firstLetter, type PersonName } from "./person-name.ts";
import type { ReadPerson } from "./person-reader.ts";

type PersonAppearance = Appearance<Person>;
/** Full names by the key of the person, under what an initial is looked for by. */
type Index = Map<string, Map<string, PersonName>>;

export interface InitialContext extends Surroundings {
  /** Keys of the people whose full names are known; those of the initials are added. */
  readonly keys: Map<PersonAppearance, string>;
  readonly read: ReadPerson;
}

/** Key that a full name and its initial share. */
function lookOf({ given, surname }: PersonName): string {
  return `${surname.key} ${given.key.slice(0, 1)}`;
}

function add(index: Index, look: string, key: string, name: PersonName): void {
  const known = index.get(look);
  if (known === undefined) index.set(look, new Map([[key, name]]));
  else if (known.get(key)?.patronymic === null || !known.has(key)) known.set(key, name);
}

/** Whether the fathers' names agree, as far as one is an initial and both are given. */
function fathersAgree(name: PersonName, full: PersonName): boolean | null {
  if (name.patronymic === null || full.patronymic === null) return null;
  return soundAlike(name.patronymic, firstLetter(full.patronymic));
}

/** The people found under the looks whom the initial can mean, by key; the one with a known father's name stands for the key. */
function meantBy(name: PersonName, index: Index, looks: readonly string[]): ReadonlyMap<string, PersonName> {
  const found = looks.flatMap((look) => [...(index.get(look) ?? [])]);
  return new Map(
    found.filter(
      ([, full]) =>
        soundAlike(full.surname, name.surname) &&
        soundAlike(firstLetter(full.given), name.given) &&
        fathersAgree(name, full) !== false,
    ),
  );
}

interface Indexes {
  /** By office and its body, by the bodies of offices, and by bodies that documents name. */
  readonly seats: Index;
  readonly holders: Index;
  readonly beside: Index;
  /** By two initials alone, the second of a given name's second part or of the father's. */
  readonly formal: Index;
  /** By surname, of whom documents give a full name. */
  readonly bearers: ReadonlyMap<string, Bearers>;
}

/** Who bears a surname, and in how many documents. */
interface Bearers {
  readonly keys: Set<string>;
  readonly documents: Set<string>;
  name: PersonName;
}

function indexFullNames(wanted: ReadonlySet<string>, context: InitialContext): Indexes {
  const [seats, holders, beside, formal]: [Index, Index, Index, Index] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ];
  const bearers = new Map<string, Bearers>();
  const surnames = new Set([...wanted].map((look) => look.slice(0, look.lastIndexOf(" "))));
  for (const [person, key] of context.keys) {
    const name = context.read(person);
    if (name.form !== "full") continue;
    const whole = withSecondName(name);
    if (whole.patronymic !== null && wanted.has(lookOf(whole))) add(formal, lookOf(whole), key, whole);
    const look = lookOf(name);
    if (surnames.has(name.surname.key)) noteBearer(bearers, { name, key, document: person.document.id });
    if (!wanted.has(look)) continue;
    for (const { root, title } of context.offices.get(person) ?? []) {
      add(seats, `${look}|${root}|${title}`, key, name);
      add(holders, `${look}|${root}`, key, name);
    }
    for (const body of context.bodiesOf(person.document.id)) add(beside, `${look}|${body}`, key, name);
  }
  return { seats, holders, beside, formal, bearers };
}

/** `Mirzə Fətəli Axundzadə` as `M.F. Axundzadə` gives it: the second given name stands where a father's would. */
function withSecondName(name: PersonName): PersonName {
  const [second, ...rest] = name.surname.key.split(" ");
  if (name.patronymic !== null || second === undefined || rest.length !== 1) return name;
  const cut = second.length + 1;
  const part = (from: number, to?: number): Spelling => ({
    key: name.surname.key.slice(from, to),
    sounds: name.surname.sounds.slice(from, to),
  });
  return { ...name, surname: part(cut), patronymic: part(0, second.length) };
}

function noteBearer(
  bearers: Map<string, Bearers>,
  { name, key, document }: { readonly name: PersonName; readonly key: string; readonly document: string },
): void {
  const known = bearers.get(name.surname.key) ?? { keys: new Set(), documents: new Set(), name };
  known.keys.add(key);
  known.documents.add(document);
  bearers.set(name.surname.key, known);
}

/** The one person meant; the father's name decides between several. */
function onlyMeant(name: PersonName, found: ReadonlyMap<string, PersonName>): string | undefined {
  const byFather = [...found].filter(([, full]) => fathersAgree(name, full) === true);
  const [one, second] = byFather.length > 0 ? byFather : [...found];
  return second === undefined ? one?.[0] : undefined;
}

/** Key of the full name that an initial means; undefined where nobody's or several people's fits. */
function placeInitial(
  name: PersonName,
  held: readonly Office[],
  bodies: readonly string[],
  indexes: Indexes,
): string | undefined {
  const { seats, holders, beside } = indexes;
  const look = lookOf(name);
  if (held.length > 0) {
    const offices = held.map(({ root, title }) => `${look}|${root}|${title}`);
    const seated = onlyMeant(name, meantBy(name, seats, offices));
    if (seated !== undefined || name.patronymic === null) return seated;
    // two initials, as lists of a body's own people have them, whatever the title
    return onlyMeant(
      name,
      meantBy(
        name,
        holders,
        held.map(({ root }) => `${look}|${root}`),
      ),
    );
  }
  const places = bodies.map((body) => `${look}|${body}`);
  const near = meantBy(name, beside, places);
  const only = onlyMeant(name, near);
  if (only === undefined) return meantAlone(name, indexes);
  const full = near.get(only);
  const isKnownThere = meantBy(name, holders, places).has(only);
  const isFormal = name.patronymic !== null && full !== undefined; // two initials, as lists of a body's own people have
  return isKnownThere || isFormal ? only : meantAlone(name, indexes);
}

/** A surname that so many documents give in full, and always to one person, is that person's with a fitting initial. */
const wellKnown = 3;

/** Whom an initial without office or body means: both initials fit one full name only, or one person has the surname. */
function meantAlone(name: PersonName, { formal, bearers }: Indexes): string | undefined {
  if (name.patronymic !== null) {
    const fitting = [...meantBy(name, formal, [lookOf(name)])].filter(
      ([, full]) => fathersAgree(name, full) === true,
    );
    return fitting.length === 1 ? fitting[0]?.[0] : undefined;
  }
  const found = bearers.get(name.surname.key);
  if (found === undefined || found.keys.size !== 1 || found.documents.size < wellKnown) return undefined;
  const isFit =
    soundAlike(found.name.surname, name.surname) && soundAlike(firstLetter(found.name.given), name.given);
  return isFit ? [...found.keys][0] : undefined;
}

/** Key of the holder of an office whom no document names in full. */
function keyOfHolder(name: PersonName, held: readonly Office[]): string | undefined {
  const [office] = held.map(({ root, title }) => `${root}|${title.split(" ").at(-1)}`).sort(compareCodeUnits);
  if (office === undefined || held.every(({ title }) => title === "")) return undefined;
  return `initial ${lookOf(name)} ${name.patronymic?.key ?? ""}|${office}`;
}

/** Gives each initial the key of the one person it can mean, else a key of its own. */
export function placeInitials(
  initials: readonly (readonly [PersonAppearance, PersonName])[],
  context: InitialContext,
): void {
  const unplaced: (readonly [PersonAppearance, PersonName])[] = [];
  const indexes = indexFullNames(new Set(initials.map(([, name]) => lookOf(name))), context);
  for (const [appearance, name] of initials) {
    const held = context.offices.get(appearance) ?? [];
    const bodies = [...context.bodiesOf(appearance.document.id)];
    const placed = placeInitial(name, held, bodies, indexes);
    const key = placed ?? keyOfHolder(name, held);
    context.keys.set(appearance, key ?? JSON.stringify(anchorOf(appearance)));
    if (placed === undefined && name.patronymic !== null) unplaced.push([appearance, name]);
  }
  joinFormal(unplaced, context);
}

/** `Z.Ə.Rüstəmov` in two documents that name one body: surname and both initials agree, and the place where they are known. */
function joinFormal(
  unplaced: readonly (readonly [PersonAppearance, PersonName])[],
  { keys, bodiesOf }: InitialContext,
): void {
  const first = new Map<string, string>();
  for (const [appearance, name] of unplaced.toSorted(byAnchor)) {
    const looks = [...bodiesOf(appearance.document.id)].map(
      (body) => `${lookOf(name)} ${name.patronymic?.key}|${body}`,
    );
    const known = looks.map((look) => first.get(look)).find((key) => key !== undefined);
    const key = known ?? keys.get(appearance) ?? "";
    keys.set(appearance, key);
    for (const look of looks) if (!first.has(look)) first.set(look, key);
  }
}

function byAnchor(
  [one]: readonly [PersonAppearance, PersonName],
  [other]: readonly [PersonAppearance, PersonName],
): number {
  return compareCodeUnits(JSON.stringify(anchorOf(one)), JSON.stringify(anchorOf(other)));
}

/** Compares two names of which one at least is an initial; `isOne` says whether resolution found them to be one. */
export function compareInitials(one: PersonName, other: PersonName, isOne: boolean): Comparison {
  if (isOne) return decide("same", 0.85, ["initial, surname and office agree with one person only", ""]);
  const first = (name: PersonName): Spelling => firstLetter(name.given);
  if (!soundAlike(one.surname, other.surname) || !soundAlike(first(one), first(other)))
    return decide("different", 0.02, ["names differ", ""]);
  if (one.patronymic !== null && other.patronymic !== null) {
    return soundAlike(firstLetter(one.patronymic), firstLetter(other.patronymic))
      ? decide("unsure", 0.55, ["surname and both initials agree; no office says who is meant", ""])
      : decide("different", 0.05, ["fathers' initials differ", ""]);
  }
  return decide("unsure", 0.3, ["an initial needs the same office, and one person who fits", ""]);
}
