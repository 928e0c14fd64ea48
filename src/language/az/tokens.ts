/**
 * Words, numbers, quotes and marks of a text. A word keeps its inner hyphens (Nəzarət-Təftiş); a case ending after an
 * acronym, a number or a closing quote is told apart from its stem (BŞTİ-nin, 15-də, “Azərişıq”la).
 */
import { lowerCase } from "./fold.ts";
import { remembered } from "./remembered.ts";

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
}

const letter = 1;
const digit = 2;

/** Class of a UTF-16 unit: letter, digit or neither. Letters of Latin, Greek, Cyrillic, Georgian and Arabic script. */
function classOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter;
    return code >= 48 && code <= 57 ? digit : 0;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : letter;
  if (code >= 0x250 && code <= 0x2af) return letter;
  if (code >= 0x370 && code <= 0x58f) return letter;
  if (code >= 0x5d0 && code <= 0x6ff) return letter;
  if (code >= 0x10a0 && code <= 0x10ff) return letter;
  return code >= 0x1e00 && code <= 0x1eff ? letter : 0;
}

const openQuotes = "“„«‹‘";
const closeQuotes = "”»›’";
const hyphens = "-\u2010\u2011\u2012\u2013\u2212";

export const caseSuffixes: ReadonlySet<string> = new Set([
  ..."ın in un ün nın nin nun nün a ə ya yə na nə ı i u ü nı ni nu nü sı si su sü da də dan dən nda ndə ndan ndən la lə".split(
    " ",
  ),
  ..."yla ylə lar lər ları ləri lara lərə larda lərdə lardan lərdən ların lərin dakı dəki ndakı ndəki dır dir dur dür dək".split(
    " ",
  ),
  ..."cı ci cu cü cıl cil dan dən lıq lik luq lük nci ncı ncu ncü sının sinin sunun sünün".split(" "),
]);

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
      tokens.push(word(formOf(text.slice(start, index)), start, index, isGlued));
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
      isQuoteOpen = true;
      tokens.push(mark(text, start, "open", isGlued));
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
  while (index < to) {
    const code = text.charCodeAt(index);
    if (classOf(code) !== 0) {
      index++;
      continue;
    }
    const character = text[index] as string;
    const next = classOf(text.charCodeAt(index + 1));
    if (next === 0 || index + 1 >= to) break;
    const before = classOf(text.charCodeAt(index - 1));
    if (
      hyphens.includes(character) &&
      !(
        character === "–" &&
        before === letter &&
        next === letter &&
        isCapitalAt(text, index + 1) &&
        isLongDash(text, start, index)
      )
    ) {
      index++;
      continue;
    }
    if (
      (character === "'" ||
        character === "’" ||
        character === "ʼ" ||
        character === "‘" ||
        character === "ʻ") &&
      before === letter &&
      next === letter
    ) {
      index++;
      continue;
    }
    if ((character === "." || character === ",") && before === digit && next === digit) {
      index++;
      continue;
    }
    // LUCCHİNİ.AZ: a stop between words of capitals belongs to a name.
    if (
      character === "." &&
      before === letter &&
      next === letter &&
      isCapitalAt(text, index - 1) &&
      isCapitalAt(text, index - 2) &&
      isCapitalAt(text, index + 1) &&
      isCapitalAt(text, index + 2)
    ) {
      index++;
      continue;
    }
    // community.az, www.example.az: a stop between small letters belongs to an address.
    if (
      character === "." &&
      before === letter &&
      next === letter &&
      isSmallAt(text, index - 1) &&
      isSmallAt(text, index + 1)
    ) {
      index++;
      continue;
    }
    break;
  }
  return index;
}

function isLongDash(text: string, start: number, index: number): boolean {
  return text[start - 1] === " " && index - start > 12;
}

function isCapitalAt(text: string, index: number): boolean {
  const character = text[index] ?? "";
  return character !== character.toLowerCase();
}

function isSmallAt(text: string, index: number): boolean {
  const character = text[index] ?? "";
  return character !== character.toUpperCase() || character === "ı";
}

function mark(text: string, start: number, kind: TokenKind, isGlued: boolean): Token {
  const character = text[start] as string;
  return {
    kind,
    start,
    end: start + 1,
    text: character,
    lower: character,
    stem: character,
    suffix: "",
    isCapital: false,
    isAcronym: false,
    isGlued,
  };
}

/** What a word or a number is by its letters alone; equal ones share their strings, so that looking them up compares no letters. */
type Form = Omit<Token, "start" | "end" | "isGlued">;

const formOf: (surface: string) => Form = remembered(readForm);

function word(form: Form, start: number, end: number, isGlued: boolean): Token {
  // field by field: a spread takes several times as long
  return {
    kind: form.kind,
    start,
    end,
    text: form.text,
    lower: form.lower,
    stem: form.stem,
    suffix: form.suffix,
    isCapital: form.isCapital,
    isAcronym: form.isAcronym,
    isGlued,
  };
}

function readForm(surface: string): Form {
  const lower = lowerCase(surface);
  const isNumber = classOf(surface.charCodeAt(0)) === digit;
  let stem = surface;
  let suffix = "";
  const hyphen = lastHyphen(surface);
  if (hyphen > 0) {
    const tail = lower.slice(hyphen + 1);
    if (caseSuffixes.has(tail) && (isNumber || surface.slice(hyphen + 1) === tail)) {
      stem = surface.slice(0, hyphen);
      suffix = tail;
    }
  }
  const isCapital = surface[0] !== lower[0];
  return {
    kind: isNumber ? "number" : "word",
    text: surface,
    lower,
    stem,
    suffix,
    isCapital,
    isAcronym: isCapital && looksAcronym(stem),
  };
}

function lastHyphen(surface: string): number {
  for (let index = surface.length - 2; index > 0; index--) {
    const character = surface[index] as string;
    if (hyphens.includes(character) || character === "'" || character === "’") return index;
  }
  return -1;
}

function looksAcronym(stem: string): boolean {
  if (stem.length < 2 || stem.length > 12) return false;
  let small = 0;
  for (let index = 0; index < stem.length; index++) {
    const code = stem.charCodeAt(index);
    if (classOf(code) !== letter) {
      if (classOf(code) === digit) continue;
      return false;
    }
    if (isSmallAt(stem, index) && !isCapitalAt(stem, index)) small++;
  }
  if (small === 0) return true;
  // BMqT, AzRA, AzTU: capitals at both ends and more than small ones.
  return (
    stem.length <= 6 && small * 2 <= stem.length && isCapitalAt(stem, stem.length - 1) && isCapitalAt(stem, 0)
  );
}
