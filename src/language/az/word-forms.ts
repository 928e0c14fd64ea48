/** What words and numbers are by their letters alone: worked out once for each spelling, since the words of texts come again and again. */

import { remembered } from "../remembered.ts";
import { lowerCase } from "./fold.ts";
import { classOf, digit, hyphens, isCapitalAt, isSmallAt, letter } from "./letters.ts";

export const caseSuffixes: ReadonlySet<string> = new Set([
  ..."ın in un ün nın nin nun nün a ə ya yə na nə ı i u ü nı ni nu nü sı si su sü da də dan dən nda ndə ndan ndən la lə".split(
    " ",
  ),
  ..."yla ylə lar lər ları ləri lara lərə larda lərdə lardan lərdən ların lərin dakı dəki ndakı ndəki dır dir dur dür dək".split(
    " ",
  ),
  ..."cı ci cu cü cıl cil dan dən lıq lik luq lük nci ncı ncu ncü sının sinin sunun sünün".split(" "),
]);

/** A word, a number or a mark as it is written; equal ones share one form and its strings, so that nothing of it is looked up twice. */
export class WordForm {
  readonly text: string;
  /** Lower-case form by Azerbaijani rules. */
  readonly lower: string;
  /** The text without a detached case ending. */
  readonly stem: string;
  /** The detached ending, lower case, or `""`. */
  readonly suffix: string;
  readonly isNumber: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** Two letters or more, none of them small: ASAP, BŞTİ, and BMqT by its capital ends. */
  readonly isAcronym: boolean;
  /** What a lexicon says of it, kept here by the lexicon. */
  known: unknown = undefined;
  /** What names of lands may end with it, kept here by the finder of lands. */
  ofLands: unknown = undefined;
  /** Whether a date may begin with it, kept here by the finder of dates. */
  opensDate: boolean | undefined = undefined;

  constructor(text: string) {
    this.text = text;
    this.lower = lowerCase(text);
    this.isNumber = classOf(text.charCodeAt(0)) === digit;
    const hyphen = endingAfter(text, this.lower, this.isNumber);
    this.stem = hyphen > 0 ? text.slice(0, hyphen) : text;
    this.suffix = hyphen > 0 ? this.lower.slice(hyphen + 1) : "";
    this.isCapital = text[0] !== this.lower[0];
    this.isAcronym = this.isCapital && looksAcronym(this.stem);
  }
}

/** The form of a word, a number or a mark. */
export const formOf: (text: string) => WordForm = remembered((text) => new WordForm(text));

/** Index of the hyphen before a detached case ending, or -1. */
function endingAfter(text: string, lower: string, isNumber: boolean): number {
  const hyphen = lastHyphen(text);
  if (hyphen <= 0) return -1;
  const tail = lower.slice(hyphen + 1);
  return caseSuffixes.has(tail) && (isNumber || text.slice(hyphen + 1) === tail) ? hyphen : -1;
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
