/**
 * `Ə. Əliyev` across documents: the one person of that surname and initial who holds the same office, or, where the document
 * gives no office, the one who holds an office in a body it names, or has a father's name of the second initial, and is the only one of the name
 * beside that body.
 */
import { soundAlike } from "../language/transliteration.ts";
import type { Person } from "../model/entity.ts";
import { type Appearance, anchorOf } from "./appearance.ts";
import type { Surroundings } from "./offices.ts";
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

/** Gives each initial the key of the one person it can mean, else a key of its own. */
export function placeInitials(
  initials: readonly (readonly [PersonAppearance, PersonName])[],
  { keys, read, offices, bodiesOf }: InitialContext,
): void {
  const wanted = new Set(initials.map(([, name]) => lookOf(name)));
  const [seats, holders, beside]: [Index, Index, Index] = [new Map(), new Map(), new Map()];
  for (const [person, key] of keys) {
    const name = read(person);
    const look = lookOf(name);
    if (name.form !== "full" || !wanted.has(look)) continue;
    for (const { root, title } of offices.get(person) ?? []) {
      add(seats, `${look}|${root}|${title}`, key, name);
      add(holders, `${look}|${root}`, key, name);
    }
    for (const body of bodiesOf(person.document.id)) add(beside, `${look}|${body}`, key, name);
  }
  for (const [appearance, name] of initials) {
    const look = lookOf(name);
    const held = offices.get(appearance) ?? [];
    const bodies = [...bodiesOf(appearance.document.id)].map((body) => `${look}|${body}`);
    const bySeat = meantBy(
      name,
      seats,
      held.map(({ root, title }) => `${look}|${root}|${title}`),
    );
    const near = held.length === 0 ? meantBy(name, beside, bodies) : bySeat;
    const [[only, full] = []] = near;
    const isClear = near.size === 1 && only !== undefined && full !== undefined;
    const hasOffice = held.length > 0 || (isClear && meantBy(name, holders, bodies).has(only));
    const isMeant = isClear && (hasOffice || fathersAgree(name, full) === true);
    keys.set(appearance, isMeant ? only : JSON.stringify(anchorOf(appearance)));
  }
}
