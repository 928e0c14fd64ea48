/**
 * Case and spelling keys. `fold` keeps one code unit for one code unit, so offsets stay valid; `searchKey` is for
 * forgiving comparison of names and may change the length.
 */

/** Lower case by Azerbaijani rules (İ→i, I→ı), without ICU and one code unit for one: `"İlin ISI"` → `"ilin ısı"`. */
export function lowerCase(text: string): string {
  if (!/[Iİ]/.test(text)) return text.toLowerCase();
  return text.replaceAll("I", "ı").replaceAll("İ", "i").toLowerCase();
}

/** Upper case by Azerbaijani rules (i→İ, ı→I), one code unit for one: `"ilin ısı"` → `"İLİN ISI"`. */
export function upperCase(text: string): string {
  return text.replaceAll("i", "İ").replaceAll("ı", "I").toUpperCase();
}

/** First letter in upper case by Azerbaijani rules: `"ilham"` → `"İlham"`. */
export function capitalize(text: string): string {
  const first = text.slice(0, 1);
  return (first === "i" ? "İ" : first === "ı" ? "I" : first.toUpperCase()) + text.slice(1);
}

/** The letter of ASCII that stands for one of the alphabet, or for one that is written in its place. */
export const plainLetters: Readonly<Record<string, string>> = {
  ə: "e",
  ǝ: "e",
  ä: "e",
  ş: "s",
  ç: "c",
  ğ: "g",
  ö: "o",
  ü: "u",
  ı: "i",
};

/** Letters beyond those of ASCII. */
const notPlain = /[\u0080-\uffff]/;

/** What each code unit of usual names is in a key, `""` for one that parts words; others have to be normalized. */
const usualUnits: readonly (string | undefined)[] = (() => {
  const units: string[] = [];
  for (let unit = 0; unit < 0x80; unit += 1) {
    const letter = String.fromCharCode(unit).toLowerCase();
    units[unit] = /[a-z0-9]/.test(letter) ? letter : "";
  }
  for (const [letter, plain] of Object.entries(plainLetters))
    for (const each of [letter, upperCase(letter)]) units[each.charCodeAt(0)] = plain;
  for (const mark of "«»–—“”„‘’…") units[mark.charCodeAt(0)] = "";
  return Array.from(units); // without holes
})();

/** Longer texts are normalized as a whole. */
const longestUsual = 1000;

/** The key of a name of usual letters and marks, in a seventh of the time; undefined for any other. */
function usualKey(name: string): string | undefined {
  if (name.length > longestUsual) return undefined;
  let key = "";
  let isParted = false;
  for (let at = 0; at < name.length; at += 1) {
    const letter = usualUnits[name.charCodeAt(at)];
    if (letter === undefined) return undefined;
    if (letter === "") isParted = key !== "";
    else {
      key += isParted ? ` ${letter}` : letter;
      isParted = false;
    }
  }
  return key;
}

function normalizedKey(name: string): string {
  const lower = lowerCase(name.normalize("NFC")).replace(
    /[əǝäşçğöüı]/g,
    (letter) => plainLetters[letter] ?? letter,
  );
  const bare = notPlain.test(lower)
    ? lower
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
    : lower.replace(/[^a-z0-9]+/g, " ");
  return bare.trim();
}

/**
 * Key of a name for search: case, dots, diacritics, quotes and punctuation do not count.
 * `"Əliyev"`, `"ALIYEV"` and `"Eliyev"` differ only in e/a: both are tried by writing a for e where a vowel pair allows it.
 */
export function searchKey(name: string): string {
  return (usualKey(name) ?? normalizedKey(name)).replace(/\ba(?=li|hm)/g, "e");
}
