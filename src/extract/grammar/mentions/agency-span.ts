/** A mention of an agency, and its name in the nominative. */

import { lowerCase, upperCase } from "../../../language/az/fold.ts";
import { fourWay } from "../../../language/az/harmony.ts";
import type { Case } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { AgencyHead, HeadForm } from "../../../lexicon/heads.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import type { Sentence } from "../sentence.ts";
import type { NameSpan } from "./persons.ts";

export interface AgencySpan extends NameSpan {
  readonly case: Case;
  /** Nominative name as the text spells it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly isUnit: boolean;
  /** A free head noun alone (Mərkəzin, nazirliyin): names an agency met before. Its lower-case stem. */
  readonly anaphor: string | null;
  readonly acronym: string | null;
}

export function isAgencyClass(headClass: string): headClass is "agency" | "unit" {
  return headClass === "agency" || headClass === "unit";
}

/** Whether a word is an office that somebody has: `direktoru`, and so what stands before it is a body. */
export function isTitleAt(sentence: Sentence, index: number): boolean {
  return (sentence.heads[index] ?? []).some(({ head, isPossessed }) => head.class === "title" && isPossessed);
}

export function kindOf(form: HeadForm): AgencyKind {
  return form.head.class === "agency" ? (form.head as AgencyHead).kind : "unit";
}

export function spanOf(
  sentence: Sentence,
  first: number,
  index: number,
  form: HeadForm,
  token: Token,
): AgencySpan {
  const from = (sentence.tokens[first] as Token).start;
  const front = sentence.text.slice(from, token.start).replace(/\s+/g, " ");
  // ASAP-ın Katibliyi: a unit named by its head alone is named without the possessive.
  const isHeadAlone =
    (form.head.class === "unit" || form.head.before.length > 0) &&
    form.isPossessed &&
    lowerCase(front).trim() === form.head.before.join(" ");
  const name = isHeadAlone
    ? front + commonCase(token.text, lastWordOf(form.head.stem))
    : front + nominative(token, form);
  return {
    first,
    last: index + 1,
    case: form.case,
    name,
    aliases: [],
    kind: kindOf(form),
    isUnit: form.head.class === "unit",
    anaphor: null,
    acronym: null,
  };
}

/** Case that a detached suffix marks: -nin → gen, -da → loc. */
export function suffixCase(suffix: string): Case {
  if (suffix === "") return "nom";
  if (/^n?[ıiuü]n$/.test(suffix)) return "gen";
  if (/^n?d[aə]$/.test(suffix)) return "loc";
  if (/^n?d[aə]n$/.test(suffix)) return "abl";
  if (/^y?l[aə]$/.test(suffix)) return "ins";
  if (/^[yn]?[aə]$/.test(suffix)) return "dat";
  return /^n?[ıiuü]$/.test(suffix) ? "acc" : "nom";
}

/** The head word in the nominative, its letters as the text writes them. */
export function nominative(token: Token, form: HeadForm): string {
  const lemma = lastWordOf(form.isPossessed ? form.head.possessed : form.head.stem);
  if (form.isPlural && form.isPossessed) {
    const cut = token.lower.search(/(?:lar|lər)[ıi]/);
    return cut < 0 ? token.text : token.text.slice(0, cut + 4);
  }
  // Holdinqi beside holdinği: a loan keeps the consonant that the text writes.
  const hard =
    form.isPossessed && /[kq]$/.test(form.head.stem) && token.lower.startsWith(lastWordOf(form.head.stem));
  return commonCase(token.text, hard ? lastWordOf(form.head.stem) + fourWay(form.head.stem) : lemma);
}

function lastWordOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}

/** A lemma in the letters of the surface as far as they agree. */
export function commonCase(surface: string, lemma: string): string {
  let same = 0;
  const lower = lowerCase(surface);
  while (same < lemma.length && same < lower.length && lemma[same] === lower[same]) same++;
  const tail = lemma.slice(same);
  const isUpper = surface.length > 1 && upperCase(surface) === surface;
  return surface.slice(0, same) + (isUpper ? upperCase(tail) : tail);
}

export const legalForms = /^(?:asc|qsc|aqsc|mmc|phş|ooo|llc|ltd|gmbh|inc|spa)$/;

export function acronymOf(name: string): string | null {
  return /^[A-ZƏÖÜÇŞĞİ]{2,8}$/.test(name) ? name : null;
}
