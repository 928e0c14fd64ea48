/**
 * Words, numbers, quotes and marks of a text. A word keeps its inner hyphens (Nəzarət-Təftiş); a case ending after an
 * acronym, a number or a closing quote is told apart from its stem (BŞTİ-nin, 15-də, “Azərişıq”la).
 */
import { classOf, digit, hyphens, isCapitalAt, isSmallAt, letter } from "./letters.ts";
import { formOf, type WordForm } from "./word-forms.ts";

export type TokenKind = "word" | "number" | "open" | "close" | "mark";

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-case form by Azerbaijani rules. */
  readonly lower: string;
  /** The text without a detached case ending. */
  readonly stem: string;
  /** The detached ending, lower case, or `""`. */
  readonly suffix: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** Two letters or more, none of them small: ASAP, BŞTİ, and BMqT by its capital ends. */
  readonly isAcronym: boolean;
  /** Nothing stands between this token and the one before. */
  readonly isGlued: boolean;
  /** What equal words share. */
  readonly form: WordForm;
}

const openQuotes = "“„«‹‘";
const closeQuotes = "”»›’";

/** Cuts a text into tokens from `from` to `to`. Linear; white space is left out. */
export function tokenize(text: string, from = 0, to: number = text.length): Token[] {
  const tokens: Token[] = [];
  let isQuoteOpen = false;
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 11 || code === 12) {
      index++;
      continue;
    }
    const start = index;
    const kind = classOf(code);
    const isGlued = tokens.length > 0 && (tokens[tokens.length - 1] as Token).end === start;
    if (kind !== 0) {
      index = wordEnd(text, start, to);
      tokens.push(word(text, start, index, isGlued));
      continue;
    }
    index++;
    const character = text[start] as string;
    if (character === '"') {
      // Straight quotes do not say their side: after white space or an opening mark they open.
      const before = text[start - 1] ?? " ";
      const opens: boolean =
        !isQuoteOpen ||
        (before === " " && /[\p{L}\p{N}]/u.test(text[start + 1] ?? " ") && !closesLater(text, start, to));
      isQuoteOpen = opens;
      tokens.push(mark(text, start, opens ? "open" : "close", isGlued));
    } else if (openQuotes.includes(character)) {
      // “X“ |: the opening one again at the end
      isQuoteOpen = !(
        isQuoteOpen &&
        isGlued &&
        character === "“" &&
        classOf(text.charCodeAt(start + 1)) === 0
      );
      tokens.push(mark(text, start, isQuoteOpen ? "open" : "close", isGlued));
    } else if (closeQuotes.includes(character)) {
      // “X“: some type the closing quote like an opening one, and ” at the front.
      const opens: boolean =
        !isQuoteOpen && character !== "’" && classOf(text.charCodeAt(start + 1)) !== 0 && !isGlued;
      isQuoteOpen = opens;
      tokens.push(mark(text, start, opens ? "open" : "close", isGlued));
    } else tokens.push(mark(text, start, "mark", isGlued));
  }
  return tokens;
}

function closesLater(text: string, start: number, to: number): boolean {
  const limit = Math.min(to, start + 40);
  for (let index = start + 1; index < limit; index++) if (text[index] === '"') return false;
  return true;
}

function wordEnd(text: string, start: number, to: number): number {
  let index = start + 1;
  while (index < to && (classOf(text.charCodeAt(index)) !== 0 || isInsideWord(text, start, index, to)))
    index++;
  return index;
}

const apostrophes = "'’ʼ‘ʻ";

/** Whether a mark stands inside a word or number, and does not end it: `Qarabağ-da`, `O’Konnor`, `1,5`. */
function isInsideWord(text: string, start: number, index: number, to: number): boolean {
  const next = classOf(text.charCodeAt(index + 1));
  if (next === 0 || index + 1 >= to) return false;
  const character = text[index] as string;
  const before = classOf(text.charCodeAt(index - 1));
  const isBetweenLetters = before === letter && next === letter;
  if (hyphens.includes(character))
    return !(
      character === "–" &&
      isBetweenLetters &&
      isCapitalAt(text, index + 1) &&
      isLongDash(text, start, index)
    );
  if (isBetweenLetters && apostrophes.includes(character)) return true;
  if (character === "," || character === ".") {
    if (before === digit && next === digit) return true;
    return character === "." && isBetweenLetters && isStopOfName(text, index);
  }
  return false;
}

/** `LUCCHİNİ.AZ`: a stop between words of capitals belongs to a name; `community.az`: one between small letters to an address. */
function isStopOfName(text: string, index: number): boolean {
  const isOfCapitals = [-1, -2, 1, 2].every((offset) => isCapitalAt(text, index + offset));
  return isOfCapitals || (isSmallAt(text, index - 1) && isSmallAt(text, index + 1));
}

function isLongDash(text: string, start: number, index: number): boolean {
  return text[start - 1] === " " && index - start > 12;
}

function mark(text: string, start: number, kind: TokenKind, isGlued: boolean): Token {
  const form = formOf(text[start] as string);
  return tokenOf(form, kind, start, start + 1, isGlued);
}

function word(text: string, start: number, end: number, isGlued: boolean): Token {
  const form = formOf(text.slice(start, end));
  return tokenOf(form, form.isNumber ? "number" : "word", start, end, isGlued);
}

/** A token of a form, field by field: a spread takes several times as long. */
function tokenOf(form: WordForm, kind: TokenKind, start: number, end: number, isGlued: boolean): Token {
  return {
    kind,
    start,
    end,
    text: form.text,
    lower: form.lower,
    stem: form.stem,
    suffix: form.suffix,
    isCapital: form.isCapital,
    isAcronym: form.isAcronym,
    isGlued,
    form,
  };
}
