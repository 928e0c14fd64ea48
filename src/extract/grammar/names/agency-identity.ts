/** Keys of agencies' names: which names in one document mean one agency. */

import { lowerCase, plainLetters } from "../../../language/az/fold.ts";
import { fourWay } from "../../../language/az/harmony.ts";
import { anyOf, isNameWord } from "../../../lexicon/names.ts";
import { once } from "../../../lexicon/once.ts";
import { readTable } from "../../../lexicon/table.ts";
import { isWord } from "../../../lexicon/word-classes.ts";

const legalTail = once(() => new RegExp(` (?:${anyOf("legal-tail")})$`));
const ownState = once(() => new RegExp(`^(?:${anyOf("own-state-front")}) (?=\\S+ \\S)`));

/** What keys have in place of other spellings, from `key-spellings.tsv`. */
const spellings = once(() =>
  readTable("az", "key-spellings.tsv").map(
    ([where, words = "", key = ""]) =>
      [where === "front" ? new RegExp(`^${words}(?= |$)`) : new RegExp(`(?<= )${words}$`), key] as const,
  ),
);

/** Comparison key: small letters, no quotes, no name of the republic before it, no legal form behind it. */
export function agencyKey(name: string): string {
  let key = lowerCase(name)
    .replace(/["“”„«»‘’']/g, "")
    .replace(/[\s–—-]+/g, " ");
  for (const [words, short] of spellings()) key = key.replace(words, short);
  return key.trim().replace(ownState(), "").replace(legalTail(), "");
}

export function hasLegalForm(name: string): boolean {
  return legalTail().test(lowerCase(name).trim());
}

const stockForm = once(() => new RegExp(`(?:${anyOf("stock-tail")})$`));

/** Açıq Səhmdar Cəmiyyəti, QSC; no MMC. */
export function isStockCompany(name: string): boolean {
  return stockForm().test(lowerCase(name).trim());
}

/** A key of several words without the possessive of its last word: `ali məclisi` → `ali məclis`, `baş prokurorluğu` → `baş prokurorluq`; `null` for one word. */
export function freeKey(key: string): string | null {
  if (!key.includes(" ")) return null;
  return key
    .replace(/(l[ıu])ğ[ıu]$/, "$1q")
    .replace(/(l[iü])y[iü]$/, "$1k")
    .replace(/s?[ıiuü]$/, "");
}

/** A key without the marks of its letters, as a careless hand or a change of capitals leaves it: `dovlət`, `çeltik`. */
export function plainKey(key: string): string {
  return key.replace(/[əǝäşçğöüı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Initials of a key in the letters of acronyms: `azərbaycan dövlət dəniz akademiyası` → `addа`. */
export function initialsOf(key: string): string {
  return key
    .split(/[ -]/)
    .filter((word) => !isWord("inner", word))
    .map((word) => (word[0] === "ı" ? "i" : word[0]))
    .join("");
}

/** Whether the last word of a key is a head noun in its free or possessed form: nazirlik ~ nazirliyi, mərkəz ~ mərkəzi. */
export function hasHead(key: string, stem: string): boolean {
  const last = key.slice(key.lastIndexOf(" ") + 1);
  if (last === stem) return true;
  // Kapitalbank
  if (isNameWord("bank-noun", stem) && last.endsWith(stem)) return true;
  const root = stem.slice(stem.lastIndexOf(" ") + 1).replace(/[kq]$/, "");
  return last.startsWith(root) && last.length <= stem.length + 3;
}

const landMark = ":";

/** `tutlu bank`: a bank by its noun. */
export function endsWithBank(key: string): boolean {
  return isNameWord("bank-noun", key.slice(key.lastIndexOf(" ") + 1)) && key.includes(" ");
}

/** Key of a body of another land, which never is the end of any other name. */
export function keyOfLand(land: string, key: string): string {
  return `${lowerCase(land)}${landMark}${key}`;
}

/** Whether a key is that of a body of another land. */
export function isOfLand(key: string): boolean {
  return key.includes(landMark);
}

const stateHead = once(() => new RegExp(` (?:${anyOf("state-tail")})$`));

/**
 * Whether a shorter name is the end of a longer one that means the same: Regional Təlim Mərkəzi of Miqrasiya üzrə Regional Təlim
 * Mərkəzi; not Təhsil Nazirliyi of Gürcüstan Təhsil Nazirliyi.
 */
export function shortens(long: string, short: string, isCountry: (word: string) => boolean): boolean {
  if (!short.includes(" ") || isOfLand(long)) return false;
  // Tutlu Bank Azərbaycan and Tutlu Bank
  if (endsWithBank(short) && long.startsWith(`${short} `)) return isCountry(long.slice(short.length + 1));
  // ENQA Baş Assambleyası and Baş Assambleya; Kür Dövlət Aqrar Universiteti and Aqrar Universitet
  if (!long.endsWith(` ${short}`))
    return long.endsWith(` ${short}${/[aə]$/.test(short) ? "s" : ""}${fourWay(short)}`);
  const cut = long.slice(0, long.length - short.length).trim();
  const front = cut.split(" ")[0] ?? "";
  if (stateHead().test(` ${short}`) && (isCountry(front) || /^\S+n[ıiuü]n$/.test(cut))) return false;
  return !isCountry(cut) || short.split(" ").length > 2;
}
