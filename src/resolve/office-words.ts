/** Words of offices that tell who may be whom, from the list `words.tsv`. */
import { readWords } from "../lexicon/table.ts";

/** What a word says of an office. */
export type OfficeWordClass =
  | "full-time"
  | "full-time-anywhere"
  | "former"
  | "part-time-body"
  | "head-of-state"
  | "beside-head-of-state";

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function wordsOf(wordClass: OfficeWordClass): ReadonlySet<string> {
  if (table === undefined) {
    const found = new Map<string, Set<string>>();
    for (const [word, each] of readWords("az", "office"))
      found.set(each, (found.get(each) ?? new Set()).add(word));
    table = found;
  }
  return table.get(wordClass) ?? new Set();
}

/** Endings of the possessive: `rəisi`, `başçısı`. */
const possessives = ["", "i", "ı", "u", "ü", "si", "sı"];

/** Whether a word in small letters is of a class, with or without the possessive. */
export function isOfficeWord(wordClass: OfficeWordClass, word: string): boolean {
  const words = wordsOf(wordClass);
  return possessives.some(
    (ending) => word.endsWith(ending) && words.has(word.slice(0, word.length - ending.length)),
  );
}

/** Words that may stand between the title of a head of state and the name: `Prezident, möhtərəm cənab | X`. */
const mostBetween = 5;

/** `Prezident X`, `ölkə başçısı, Ali Baş Komandan X`: whether the title of a head of state, which is no body, stands right before a place of a text. */
export function endsWithHeadOfState(text: string, end: number): boolean {
  let at = end;
  for (let between = 0; between <= mostBetween; between++) {
    if (text[at - 1] !== " ") return false;
    at -= text[at - 2] === "," ? 2 : 1;
    if (wordBefore(text, at, "head-of-state") !== undefined) return true;
    const word = wordBefore(text, at, "beside-head-of-state");
    if (word === undefined) return false;
    at -= word.length;
  }
  return false;
}

/** The word of a class that ends at a place of a text and begins at a space, a quotation mark or a bracket. */
function wordBefore(text: string, end: number, wordClass: OfficeWordClass): string | undefined {
  return [...wordsOf(wordClass)].find((word) => {
    const start = end - word.length;
    return text.startsWith(word, start) && /^[\s"“(]?$/.test(text[start - 1] ?? "");
  });
}
