/**
 * How the letters of a name sound, by writing system. A grapheme stands for one letter class (what every spelling
 * of a name shares) and for the Azerbaijani letters of that class it may be: Russian `г` is class K and may be
 * h, q, g or ğ. Longer graphemes come first.
 */

/** Azerbaijani letters that other spellings confuse, by class; a letter's place gives its bit. */
const classMembers = {
  K: "kqgğhx",
  S: "sş",
  C: "cçj",
  A: "aeə",
  O: "oö",
  U: "uü",
} as const;

/** One sound: its class and a bit for each Azerbaijani letter it may be. */
export interface Sound {
  readonly letterClass: string;
  readonly letters: number;
}

function isConfusable(letterClass: string): letterClass is keyof typeof classMembers {
  return letterClass in classMembers;
}

/** `"K:hx"` is class K, h or x; `"m"` is class m alone. */
function sound(notation: string): Sound {
  const [letterClass = "", letters = ""] = notation.split(":");
  if (!isConfusable(letterClass)) return { letterClass, letters: 1 };
  const members = classMembers[letterClass];
  const bits = [...letters].reduce((sum, letter) => sum | (1 << members.indexOf(letter)), 0);
  return { letterClass, letters: bits };
}

/** Grapheme, then the notations of its sounds. */
type Row = readonly [grapheme: string, ...sounds: string[]];
export type Reading = readonly (readonly [grapheme: string, sounds: readonly Sound[]])[];

function reading(rows: readonly Row[]): Reading {
  const shared = [..."bdflmnprtzv"].map((letter): Row => [letter, letter]);
  return [...rows, ...shared].map(([grapheme, ...sounds]) => [grapheme, sounds.map(sound)] as const);
}

function cyrillicReading(rows: readonly Row[]): Reading {
  const shared: readonly Row[] = [..."бbдdфfлlмmнnпpрrтtзzвv".matchAll(/(.)(.)/gu)].map(
    ([, letter = "", latin = ""]) => [letter, latin],
  );
  return [...rows, ...shared].map(([grapheme, ...sounds]) => [grapheme, sounds.map(sound)] as const);
}

/** Names with a letter only Azerbaijani Latin has. `e` may stand for a half-typed `ə`: Əhmedov. */
export const azerbaijaniLatin: Reading = reading([
  ["k", "K:k"],
  ["q", "K:q"],
  ["g", "K:g"],
  ["ğ", "K:ğ"],
  ["h", "K:h"],
  ["x", "K:x"],
  ["s", "S:s"],
  ["ş", "S:ş"],
  ["c", "C:c"],
  ["ç", "C:ç"],
  ["j", "C:j"],
  ["a", "A:a"],
  ["e", "A:eə"],
  ["ə", "A:ə"],
  ["i", "I"],
  ["ı", "I"],
  ["y", "I"],
  ["o", "O:o"],
  ["ö", "O:ö"],
  ["u", "U:u"],
  ["ü", "U:ü"],
  ["w", "v"],
]);

const plainVowels: readonly Row[] = [
  ["a", "A:aə"],
  ["e", "A:eə"],
  ["i", "I"],
  ["ı", "I"],
  ["y", "I"],
  ["o", "O:oö"],
  ["u", "U:uü"],
  ["w", "v"],
];

/** English spellings, known by their digraphs: Shahin, Khanlarov, Chingiz. */
export const english: Reading = reading([
  ["dzh", "C:c"],
  ["dj", "C:c"],
  ["zh", "C:j"],
  ["sk", "S:s", "K:kqg"],
  ["kh", "K:xh"],
  ["gh", "K:ğqg"],
  ["sh", "S:ş"],
  ["ch", "C:ç"],
  ["ph", "f"],
  ["ts", "t", "S:s"],
  ["k", "K:kq"],
  ["q", "K:q"],
  ["g", "K:gqğh"],
  ["h", "K:hx"],
  ["x", "K:x"],
  ["s", "S:s"],
  ["c", "C:c"],
  ["j", "C:jc"],
  ...plainVowels,
]);

/** Latin without digraphs or Azerbaijani letters: English, or Azerbaijani typed without its letters. */
export const plainLatin: Reading = reading([
  ["dj", "C:c"],
  ["sk", "S:sş", "K:kqg"],
  ["k", "K:kq"],
  ["q", "K:q"],
  ["g", "K:gqğh"],
  ["h", "K:hx"],
  ["x", "K:x"],
  ["s", "S:sş"],
  ["c", "C:cç"],
  ["j", "C:jc"],
  ...plainVowels,
]);

/** Azerbaijani Cyrillic of 1958-2001, known by ә ғ ҝ ө ү һ ј ҹ. */
export const azerbaijaniCyrillic: Reading = cyrillicReading([
  ["к", "K:k"],
  ["г", "K:q"],
  ["ҝ", "K:g"],
  ["ғ", "K:ğ"],
  ["һ", "K:h"],
  ["х", "K:x"],
  ["с", "S:s"],
  ["ш", "S:ş"],
  ["ҹ", "C:c"],
  ["ч", "C:ç"],
  ["ж", "C:j"],
  ["а", "A:a"],
  ["е", "A:eə"],
  ["э", "A:eə"],
  ["ә", "A:ə"],
  ["и", "I"],
  ["ы", "I"],
  ["ј", "I"],
  ["й", "I"],
  ["о", "O:o"],
  ["ө", "O:ö"],
  ["у", "U:u"],
  ["ү", "U:ü"],
  ["ю", "I", "U:u"],
  ["я", "I", "A:a"],
  ["ц", "t", "S:s"],
]);

/** Russian spellings; `y` stands before its soft vowels where they open a syllable (see `transliteration.ts`). */
export const russian: Reading = cyrillicReading([
  ["дж", "C:c"],
  ["ск", "S:s", "K:kqg"],
  ["г", "K:gqğh"],
  ["к", "K:kq"],
  ["х", "K:xh"],
  ["с", "S:s"],
  ["ш", "S:ş"],
  ["щ", "S:ş"],
  ["ч", "C:ç"],
  ["ж", "C:j"],
  ["а", "A:aə"],
  ["е", "A:eə"],
  ["э", "A:eə"],
  ["я", "A:aə"],
  ["и", "I"],
  ["ы", "I"],
  ["й", "I"],
  ["y", "I"],
  ["о", "O:oö"],
  ["ё", "O:oö"],
  ["у", "U:uü"],
  ["ю", "U:uü"],
  ["ц", "t", "S:s"],
  ["ь"],
  ["ъ"],
]);
