/**
 * The parts of a person's name, in whatever order and script it is written: `İlham Heydər oğlu Əliyev`,
 * `Cəfərli Azad Məhyəddin oğlu`, `Гусейнова Лейла Рауфовна`, `Ə. Əliyev`.
 */
import { lowerCase } from "../language/az/fold.ts";
import { type Spelling, spell, spellWords } from "../language/transliteration.ts";
import { isNameWord } from "../lexicon/names.ts";

/** What resolution compares of a person's name; computed once per distinct name. */
export interface PersonName {
  /** `full`: given name and surname; `initial`: `Ə. Əliyev`; `part`: a given name or a surname alone. */
  readonly form: "full" | "initial" | "part";
  readonly given: Spelling;
  readonly surname: Spelling;
  readonly patronymic: Spelling | null;
}

const russianPatronymic = /^(.{2,}?)(ovich|evich|oviç|eviç|ovna|evna|ович|евич|овна|евна)$/;
const strongSurname =
  /(ov|ev|ova|eva|zadə|zade|zada|lı|lu|lü|bəyli|beyli|ski|skiy|skaya|yan|dze|şvili|ов|ев|ова|ева|ёв|заде|задә|лы|ли|лу|ский|ская)$/;
const nothing: Spelling = { key: "", sounds: "" };

/** Words of the name in lower case, without honorifics around them: `"Adilə xanım Əliyeva"` → adilə, əliyeva. */
function wordsOf(name: string): string[] {
  const words = lowerCase(name.normalize("NFC"))
    .replace(/[.,]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const bare = words.filter((word, index) => index === 0 || !isNameWord("after-person", word));
  return bare.length > 2 && isNameWord("before-person", bare[0]) ? bare.slice(1) : bare;
}

/** Takes the patronymic out of the words; says whether it closed the name, as in `Surname Given Father oğlu`. */
function takePatronymic(words: readonly string[]): {
  rest: readonly string[];
  father: string | null;
  isLast: boolean;
} {
  const marker = words.findIndex((word, index) => index >= 2 && isNameWord("child-of", word));
  if (marker > 0) {
    const rest = [...words.slice(0, marker - 1), ...words.slice(marker + 1)];
    return { rest, father: words[marker - 1] ?? null, isLast: marker === words.length - 1 };
  }
  const suffixed = words.findIndex((word, index) => index >= 1 && russianPatronymic.test(word));
  if (suffixed > 0 && words.length >= 3) {
    const father = words[suffixed]?.replace(russianPatronymic, "$1") ?? null;
    return { rest: words.toSpliced(suffixed, 1), father, isLast: suffixed === words.length - 1 };
  }
  return { rest: words, father: null, isLast: false };
}

function isSurnameFirst(words: readonly string[], patronymicIsLast: boolean): boolean {
  if (words.length !== 2) return false;
  if (patronymicIsLast) return true;
  return strongSurname.test(words[0] ?? "") && !strongSurname.test(words[1] ?? "");
}

/** `V.H. Həsənov` and `Həsənov V.H.`: the first initial stands for the given name, the second for the father's. */
function parseInitials(words: readonly string[]): PersonName | undefined {
  const initials = words.filter((word) => word.length === 1);
  const surnames = words.filter((word) => word.length > 1);
  const [given, father] = initials;
  const areApart = words[0]?.length === 1 || words.at(-1)?.length === 1;
  if (given === undefined || surnames.length === 0 || !areApart) return undefined;
  const patronymic = father === undefined ? null : spell(father);
  return { form: "initial", given: spell(given), surname: spellWords(surnames), patronymic };
}

/** Takes a name apart; never throws: what has no shape of a full name is a `part`. */
export function parsePersonName(name: string): PersonName {
  const { rest, father, isLast } = takePatronymic(wordsOf(name));
  const initials = parseInitials(rest);
  if (initials !== undefined) return initials;
  const words = isSurnameFirst(rest, isLast) ? rest.toReversed() : rest;
  const [given, ...surnames] = words;
  const patronymic = father === null ? null : spell(father);
  if (given === undefined) return { form: "part", given: nothing, surname: nothing, patronymic };
  if (surnames.length === 0) return { form: "part", given: spell(given), surname: nothing, patronymic };
  return { form: "full", given: spell(given), surname: spellWords(surnames), patronymic };
}

/** Given name and surname as one spelling. */
export function fullSpelling({ given, surname }: Pick<PersonName, "given" | "surname">): Spelling {
  return { key: `${given.key} ${surname.key}`, sounds: `${given.sounds} ${surname.sounds}` };
}

/** The first sound of a name, as an initial gives it. */
export function firstLetter({ key, sounds }: Spelling): Spelling {
  return { key: key.slice(0, 1), sounds: sounds.slice(0, 1) };
}
