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

/** A unit that is not read as it is written, or may not be. */
const strange =
  /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u018d\u018f-\u01dc\u01de-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u214f]/g;

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
  if (quotes.size === 0 && strangeFrom(text, 0) === text.length)
    return { text, original: (start, end) => ({ start, end }) };
  const view = new ViewBuilder(text);
  const places = [...quotes.keys()].sort((a, b) => a - b);
  let nextQuote = 0;
  let word: Word = { end: 0, isCyrillic: false };
  for (let index = 0; index < text.length; ) {
    while ((places[nextQuote] ?? text.length) < index) nextQuote++;
    const next = Math.min(places[nextQuote] ?? text.length, strangeFrom(text, index));
    view.copy(index, next);
    index = next;
    if (index === text.length) break;
    const quote = quotes.get(index);
    if (quote !== undefined) {
      view.replace(index, index + quote.length, quote.mark);
      index += quote.length;
      continue;
    }
    if (index >= word.end) word = wordAt(text, index);
    let end = index + 1;
    while (end < text.length && isCombining(text.charCodeAt(end))) end++;
    view.replace(index, end, replace(text.slice(index, end), word.isCyrillic).join(""));
    index = end;
  }
  return view.done();
}

/** A run of the view whose units stand in the original one by one, or which stands for a part of it as a whole. */
interface Piece {
  /** Offset of its first unit in the view. */
  readonly at: number;
  readonly start: number;
  /** Where the part ends that it stands for as a whole; null where each unit is one of the original. */
  readonly end: number | null;
}

/** Guards a view while it is made: what is copied costs no more than the copy. */
class ViewBuilder {
  private readonly source: string;
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;

  constructor(source: string) {
    this.source = source;
  }

  copy(start: number, end: number): void {
    if (start < end) this.add(start, null, this.source.slice(start, end));
  }

  /** Puts units in the place of a part of the original. */
  replace(start: number, end: number, units: string): void {
    if (units !== "") this.add(start, units.length === 1 && end === start + 1 ? null : end, units);
  }

  private add(start: number, end: number | null, units: string): void {
    const last = this.pieces.at(-1);
    const goesOn = end === null && last?.end === null && start - this.length === last.start - last.at;
    if (!goesOn) this.pieces.push({ at: this.length, start, end });
    this.parts.push(units);
    this.length += units.length;
  }

  done(): ReadingView {
    const { pieces, length } = this;
    const last = this.source.length;
    const startOf = (offset: number): number => {
      if (offset >= length) return last;
      const { at, start, end } = pieceAt(pieces, offset);
      return end === null ? start + offset - at : start;
    };
    const endOf = (offset: number): number => {
      if (offset >= length) return last;
      const { at, start, end } = pieceAt(pieces, offset);
      return end ?? start + offset - at + 1;
    };
    return {
      text: this.parts.join(""),
      original: (from, to) => ({
        start: startOf(from),
        end: to === 0 ? 0 : to > from ? endOf(to - 1) : startOf(from),
      }),
    };
  }
}

/** The piece that holds an offset of the view. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece;
}

/** Where from an index on the first letter begins that is not read as it is written, with the marks over it. */
function strangeFrom(text: string, index: number): number {
  strange.lastIndex = index;
  const found = strange.exec(text)?.index ?? text.length;
  return found > index && isCombining(text.charCodeAt(found)) ? found - 1 : found;
}

interface Word {
  readonly end: number;
  /** Of Cyrillic letters alone, it is Azerbaijani Cyrillic; among Latin ones they are twins typed by mistake. */
  readonly isCyrillic: boolean;
}

/** The run of letters around an index, or its unit alone. */
function wordAt(text: string, index: number): Word {
  let start = index;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  let end = index;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return { end: Math.max(end, index + 1), isCyrillic: !/[a-zəöüçşğı]/i.test(text.slice(start, end)) };
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
