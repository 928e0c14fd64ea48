/**
 * Reading a name as people type it into the key that finds it in a graph: case and diacritics do not count
 * (`searchKey`), nor does the script or spelling (`Алиев`, `Aliyev`), nor a case suffix (`Əliyevə`, `Nazirliyinin`).
 */
import { lowerCase, searchKey } from "../language/az/fold.ts";
import { nameAnalyses } from "../language/az/nouns.ts";
import { remembered } from "../language/remembered.ts";
import { soundAlike, spell } from "../language/transliteration.ts";
import { pushTo } from "../order/order.ts";
import { finish, type Steps } from "../order/steps.ts";

/** What a name is looked for in: the names of one entity. */
export interface NamedEntity {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Folded names, joined by `|`. */
  readonly search: string;
  readonly documents: number;
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** Words of a name without quotes and punctuation. */
export function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}

function contains(entities: readonly NamedEntity[], key: string): boolean {
  return key !== "" && entities.some(({ search }) => search.includes(key));
}

type Sound = ReturnType<typeof spell>;

/** Words of names come again with every name that is read. */
const soundOf = remembered(spell);

/** The entities by the sound of each word of their names, so that a name is compared with few. */
type BySound = ReadonlyMap<string, readonly NamedEntity[]>;

function namesOf({ name, aliases }: NamedEntity): readonly (readonly string[])[] {
  return [name, ...aliases].map(wordsOf);
}

function* indexSounds(entities: readonly NamedEntity[]): Steps<BySound> {
  const bySound = new Map<string, NamedEntity[]>();
  for (const entity of entities) {
    const sounds = namesOf(entity).flatMap((words) => words.map((word) => soundOf(word).key));
    for (const sound of new Set(sounds)) pushTo(bySound, sound, entity);
    yield;
  }
  return bySound;
}

/** The key of as many following words of a name as sound like the wanted ones; undefined where none do. */
function soundingKey(words: readonly string[], wanted: readonly Sound[]): string | undefined {
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const window = words.slice(at, at + wanted.length);
    if (wanted.every((sound, index) => soundAlike(soundOf(window[index] ?? ""), sound)))
      return searchKey(window.join(" "));
  }
  return undefined;
}

/** Whether a typed word would be read as an initial: doubled letters count once, so `zzzz` sounds like `Z.` */
function hasInitialFor(key: string, words: readonly string[]): boolean {
  return key.split(" ").some((word, index) => word.length === 1 && (words[index] ?? "").length > 1);
}

/** The key by which most documents know what sounds like these words; ties by code units. */
function keyBySound(bySound: BySound, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const wanted = words.map(spell);
  const documents = new Map<string, number>();
  for (const entity of bySound.get(wanted[0]?.key ?? "") ?? []) {
    const keys = new Set(namesOf(entity).flatMap((name) => soundingKey(name, wanted) ?? []));
    for (const key of keys)
      if (entity.search.includes(key) && !hasInitialFor(key, words))
        documents.set(key, (documents.get(key) ?? 0) + entity.documents);
  }
  return [...documents].sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))[0]?.[0];
}

/** The words with the case suffix of the last one taken off, the shortest suffix first. */
function uninflected(words: readonly string[]): readonly (readonly string[])[] {
  const before = words.slice(0, -1);
  const stems = nameAnalyses(lowerCase(words.at(-1) ?? "")).map(({ stem }) => stem);
  return stems.slice(1).map((stem) => [...before, stem]);
}

/** Reads names against the same entities again and again; making one takes as long as some hundred names. */
export type NameReader = (name: string) => string | undefined;

/**
 * Reads into the search key under which the graph knows a name: the folded name where it stands in one of the entities, else
 * the one that sounds like it, else either of these without a case suffix; undefined where nothing has this name.
 * @example nameReader([{ name: "Leyla Əliyeva", search: "leyla eliyeva", … }])("Əliyevə") // "eliyev"
 */
export function nameReader(entities: readonly NamedEntity[]): NameReader {
  return finish(nameReaderSteps(entities));
}

/** The same, one entity a step. */
export function* nameReaderSteps(entities: readonly NamedEntity[]): Steps<NameReader> {
  const bySound = yield* indexSounds(entities);
  return (name) => {
    const key = searchKey(name);
    const isForeign = cyrillic.test(name);
    if (!isForeign && contains(entities, key)) return key;
    const words = wordsOf(name);
    for (const reading of [words, ...uninflected(words)]) {
      const folded = searchKey(reading.join(" "));
      if (!isForeign && contains(entities, folded)) return folded;
      const sounding = keyBySound(bySound, reading);
      if (sounding !== undefined) return sounding;
    }
    return contains(entities, key) ? key : undefined;
  };
}
