/**
 * The reading view of a text: composed letters, Azerbaijani look-alikes replaced, invisible characters gone, Azerbaijani
 * Cyrillic in Latin letters, makeshift quotation marks as real ones. It remembers where each unit came from, so that a span of the view gives a span of the
 * original, and only here are such characters dealt with.
 */
import type { Span } from "../../model/span.ts";
import { makeshiftQuotes } from "./makeshift-quotes.ts";

export interface ReadingView {
  readonly text: string;
  /** The span of the original text behind a span of the view. */
  original(start: number, end: number): Span;
}

const plainText =
  /^[\t\n\r -~\u00a1-\u00ac\u00ae-\u018d\u018f-\u01dc\u01de-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u214f]*$/;

const lookAlikes: Readonly<Record<string, string>> = {
  "\u01dd": "ə",
  "\u018e": "Ə",
  "\u04d9": "ə",
  "\u04d8": "Ə",
  "\u00a0": " ",
  "\u2007": " ",
  "\u202f": " ",
  "\u2028": "\n",
  "\u2029": "\n",
};

const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const blanks = "\t\n\r";

// Azerbaijani Cyrillic alphabet of 1958–1991 with the letters of 1939–1958, to the Latin alphabet of 1992.
const cyrillic: Readonly<Record<string, string>> = {
  А: "A",
  Б: "B",
  В: "V",
  Г: "Q",
  Ғ: "Ğ",
  Д: "D",
  Е: "E",
  Ж: "J",
  З: "Z",
  И: "İ",
  Ы: "I",
  Ј: "Y",
  К: "K",
  Ҝ: "G",
  Л: "L",
  М: "M",
  Н: "N",
  О: "O",
  Ө: "Ö",
  П: "P",
  Р: "R",
  С: "S",
  Т: "T",
  У: "U",
  Ү: "Ü",
  Ф: "F",
  Х: "X",
  Һ: "H",
  Ч: "Ç",
  Ҹ: "C",
  Ш: "Ş",
  Я: "Ya",
  Ю: "Yu",
  Э: "E",
  Й: "Y",
  Ц: "S",
  Щ: "Ş",
  Ъ: "",
  Ь: "",
  а: "a",
  б: "b",
  в: "v",
  г: "q",
  ғ: "ğ",
  д: "d",
  е: "e",
  ж: "j",
  з: "z",
  и: "i",
  ы: "ı",
  ј: "y",
  к: "k",
  ҝ: "g",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  ө: "ö",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ү: "ü",
  ф: "f",
  х: "x",
  һ: "h",
  ч: "ç",
  ҹ: "c",
  ш: "ş",
  я: "ya",
  ю: "yu",
  э: "e",
  й: "y",
  ц: "s",
  щ: "ş",
  ъ: "",
  ь: "",
};

// Cyrillic letters that are drawn like Latin ones: typed by mistake inside a Latin word.
const latinTwins: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  У: "Y",
  І: "I",
  Ј: "J",
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  і: "i",
  ј: "j",
};

/** Makes the reading view of a text. Linear in its length; the common text of plain letters is returned as it is. */
export function readingView(text: string): ReadingView {
  const quotes = makeshiftQuotes(text);
  if (quotes.size === 0 && plainText.test(text)) return { text, original: (start, end) => ({ start, end }) };
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  let wordEnd = 0;
  let isCyrillic = false;
  while (index < text.length) {
    const quote = quotes.get(index);
    if (quote !== undefined) {
      out.push(quote.mark);
      starts.push(index);
      index += quote.length;
      ends.push(index);
      continue;
    }
    if (index >= wordEnd) {
      wordEnd = endOfWord(text, index);
      // A word of Cyrillic letters alone is Azerbaijani Cyrillic; among Latin ones they are twins typed by mistake.
      isCyrillic = !/[a-zəöüçşğı]/i.test(text.slice(index, wordEnd));
    }
    let next = index + 1;
    while (next < text.length && isCombining(text.charCodeAt(next))) next++;
    const cluster = text.slice(index, next);
    for (const unit of replace(cluster, isCyrillic)) {
      out.push(unit);
      starts.push(index);
      ends.push(next);
    }
    index = next;
  }
  const end = text.length;
  return {
    text: out.join(""),
    original: (from, to) => ({
      start: starts[from] ?? end,
      end: to === 0 ? 0 : to > from ? (ends[to - 1] ?? end) : (starts[from] ?? end),
    }),
  };
}

/** End of the run of letters that begins here, or the next unit. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return Math.max(end, start + 1);
}

function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x52f) ||
    isCombining(code)
  );
}

function replace(cluster: string, isCyrillic: boolean): readonly string[] {
  const composed = cluster.length === 1 ? cluster : cluster.normalize("NFC").replace(/[\u0300-\u036f]/g, "");
  const units: string[] = [];
  for (let at = 0; at < composed.length; at++) {
    const unit = composed[at] as string;
    if (invisible.test(unit) && !blanks.includes(unit)) continue;
    const known = lookAlikes[unit];
    if (known !== undefined) units.push(known);
    else if (unit >= "\u0400" && unit <= "\u04ff")
      units.push(...(isCyrillic ? (cyrillic[unit] ?? unit) : (latinTwins[unit] ?? unit)));
    else units.push(unit);
  }
  return units;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
