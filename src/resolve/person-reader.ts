/** The name a document gives a person: the fullest of its name and aliases, Russian text by its own letters. */
import { soundAlike } from "../language/transliteration.ts";
import type { Document } from "../model/document.ts";
import type { Person } from "../model/entity.ts";
import type { Appearance } from "./appearance.ts";
import { firstLetter, fullSpelling, type PersonName, parsePersonName } from "./person-name.ts";

export type ReadPerson = (person: Appearance<Person>) => PersonName;

const cyrillic = /\p{Script=Cyrillic}/u;

/** In a Russian text a name as written: its Azerbaijani reading by letters would lose which letters are unsure. */
function writtenName({ language, text }: Document, { name, mentions }: Person): string {
  const [first] = mentions;
  if (language !== "ru" || first === undefined || cyrillic.test(name)) return name;
  const written = text.slice(first.start, first.end);
  const hasAllWords = written.split(/\s+/).length === name.split(/\s+/).length;
  return hasAllWords && cyrillic.test(written) ? written : name;
}

/** Whether the full name can be meant by the shorter one. */
function isShortFor(short: PersonName, full: PersonName): boolean {
  if (short.form === "initial") {
    return soundAlike(short.surname, full.surname) && soundAlike(short.given, firstLetter(full.given));
  }
  return soundAlike(short.given, full.surname) || soundAlike(short.given, full.given);
}

/** The full name that the short one is short for, where the document gives one only: `N. Vəkilzadə` beside Nigar and Nərgiz is neither. */
function onlyFull(short: PersonName, aliases: readonly PersonName[]): PersonName | undefined {
  const [first, ...others] = aliases.filter((alias) => isShortFor(short, alias));
  if (first === undefined) return undefined;
  const isOne = others.every((other) => soundAlike(fullSpelling(first), fullSpelling(other)));
  return isOne ? first : undefined;
}

/** Makes a reader that takes each distinct name apart once. */
export function personReader(): ReadPerson {
  const parsed = new Map<string, PersonName>();
  const parse = (name: string): PersonName => {
    const known = parsed.get(name) ?? parsePersonName(name);
    parsed.set(name, known);
    return known;
  };
  return ({ document, entity }) => {
    const name = parse(writtenName(document, entity));
    if (entity.aliases.length === 0) return name;
    const aliases = entity.aliases.map(parse).filter(({ form }) => form === "full");
    const full = name.form === "full" ? name : (onlyFull(name, aliases) ?? name);
    if (full.patronymic !== null) return full;
    const spelling = fullSpelling(full);
    const withFather = aliases.find(
      ({ patronymic, ...alias }) => patronymic !== null && soundAlike(fullSpelling(alias), spelling),
    );
    return withFather === undefined ? full : { ...full, patronymic: withFather.patronymic };
  };
}
