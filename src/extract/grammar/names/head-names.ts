/** The nominative of an agency's name, which only its head noun's ending changes. */

import { lowerCase, upperCase } from "../../../language/az/fold.ts";
import { fourWay } from "../../../language/az/harmony.ts";
import { type Case, pluralOf } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { AgencyHead, HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import type { Sentence } from "../sentence.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isOfClass } from "./words.ts";

const detachedCases: readonly (readonly [Case, RegExp])[] = [
  ["gen", /^n?[ıiuü]n$/],
  ["loc", /^n?d[aə]$/],
  ["abl", /^n?d[aə]n$/],
  ["ins", /^y?l[aə]$/],
  ["dat", /^[yn]?[aə]$/],
  ["acc", /^n?[ıiuü]$/],
];

/** Case that a detached suffix marks: -nin → gen, -da → loc. */
export function suffixCase(suffix: string): Case {
  for (const [nounCase, shape] of detachedCases) if (shape.test(suffix)) return nounCase;
  return "nom";
}

export function kindOf({ head }: HeadForm): AgencyKind {
  return head.class === "agency" ? (head as AgencyHead).kind : "unit";
}

/** A number, a field or a namesake in the front of a name tells the body from others. */
function saysWhatFor(front: string): boolean {
  return (
    /\d/.test(front) ||
    front.split(" ").some((word, at) => at > 0 && (isWord("field", word) || isNameWord("namesake", word)))
  );
}

/** The head word in the nominative, its letters as the text writes them. */
export function nominativeHead(token: Token, form: HeadForm): string {
  const lemma = lastWordOf(form.isPossessed ? form.head.possessed : form.head.stem);
  if (form.isPlural && form.isPossessed) {
    const cut = token.lower.search(/(?:lar|lər)[ıi]/);
    return cut < 0 ? token.text : token.text.slice(0, cut + 4);
  }
  const stem = lastWordOf(form.head.stem);
  // Holdinqi beside holdinği: a loan keeps the consonant that the text writes.
  const isHard = form.isPossessed && /[kq]$/.test(stem) && token.lower.startsWith(stem);
  return inLettersOf(token.text, isHard ? stem + fourWay(stem) : lemma);
}

function lastWordOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}

/** A lemma in the letters of the surface as far as they agree. */
export function inLettersOf(surface: string, lemma: string): string {
  const lower = lowerCase(surface);
  let same = 0;
  while (same < lemma.length && same < lower.length && lemma[same] === lower[same]) same++;
  const tail = lemma.slice(same);
  const isUpper = surface.length > 1 && upperCase(surface) === surface;
  return surface.slice(0, same) + (isUpper ? upperCase(tail) : tail);
}

/** A name with the possessive that an owner before it asks for: `Ali Məhkəmə` → `Ali Məhkəməsi`. */
export function ownedName(name: string, lexicon: Lexicon): string {
  const last = lastWordOf(name);
  const form = lexicon.words.get(lowerCase(last))?.heads.find(({ head, case: nounCase, isPossessed }) => {
    return head.class === "agency" && head.before.length === 0 && nounCase === "nom" && !isPossessed;
  });
  if (form === undefined) return name;
  return name.slice(0, name.length - last.length) + inLettersOf(last, form.head.possessed);
}

export function acronymOf(name: string): string | null {
  return /^[A-ZƏÖÜÇŞĞİ]{2,8}$/.test(name) ? name : null;
}

/** What most proposals of agencies have in common. */
export function agency(
  given: Pick<AgencyProposal, "first" | "last" | "name" | "kind"> & Partial<AgencyProposal>,
): AgencyProposal {
  return {
    type: "agency",
    strength: strengths.usual,
    case: "nom",
    aliases: [],
    isUnit: false,
    isPart: false,
    anaphor: null,
    isPointed: false,
    isShared: false,
    acronym: null,
    isMinister: false,
    ownerInName: "never",
    ...given,
  };
}

/** `BMT-nin Milli Komitəsi` → `Milli Komitə`, `… üzrə Agentliyi` → `… üzrə Agentlik`: after attributes alone the possessive is the owner's. */
function isOwnersPossessive(front: string, form: HeadForm, lexicon: Lexicon): boolean {
  if (!form.isPossessed || form.head.possessed === form.head.stem) return false;
  const words = lowerCase(front).trim().split(" ");
  const own = words.slice(
    words.findLastIndex((word) => isWord("field", word) || isOfClass(lexicon, "namesake", word)) + 1,
  );
  // 1 saylı poliklinika, 4 saylı orta məktəb, “N” saylı hərbi hissə; but 1 saylı pediatriya şöbəsi
  if (own[1] !== undefined && isOfClass(lexicon, "number-noun", own[1])) {
    const kind = own.slice(2).join(" ");
    const last = own.at(-1) ?? "";
    return (
      kind === form.head.before.join(" ") ||
      isOfClass(lexicon, "attribute", last) ||
      (form.head.before.length === 0 && /ll[ıiuü]$/.test(last))
    );
  }
  if (form.head.before.length > 0) return false;
  return words[0] !== "" && own.every((word) => isOfClass(lexicon, "attribute", word));
}

/** The head word without the possessive: `Qoşunları` → `Qoşunlar`. */
export function freeHead(token: Token, form: HeadForm): string {
  return inLettersOf(token.text, lastWordOf(form.isPlural ? pluralOf(form.head.stem) : form.head.stem));
}

/** The agency whose name begins at `first` and ends with the head noun at `index`. */
export function headedProposal(
  sentence: Sentence,
  first: number,
  index: number,
  form: HeadForm,
  strength: number,
  lexicon: Lexicon,
): AgencyProposal {
  const token = sentence.tokens[index] as Token;
  const front = sentence.text
    .slice((sentence.tokens[first] as Token).start, token.start)
    .replace(/\s+/g, " ")
    .replace(/ -(?=\p{L})|(?<=\p{L})- /gu, "-");
  // ASAP-ın Katibliyi: a unit named by its head alone is named without the possessive.
  const isHeadAlone =
    form.isPossessed &&
    (form.head.class === "unit" || form.head.before.length > 0) &&
    form.head.possessed !== form.head.stem &&
    lowerCase(front).trim() === form.head.before.join(" ");
  const isOwners = isOwnersPossessive(front, form, lexicon);
  // Partiyanın Mərkəzi Komitəsi: attributes alone tell no body from that of another owner
  const isOrgan = isOwners && isOfClass(lexicon, "organ-head", form.head.stem) && !saysWhatFor(front);
  const head = isHeadAlone || isOwners ? freeHead(token, form) : nominativeHead(token, form);
  return agency({
    first,
    last: index + 1,
    case: form.case,
    name: front + head,
    kind: kindOf(form),
    isUnit: form.head.class === "unit" || isOrgan,
    isPart: form.head.class === "agency" && form.head.isPart,
    strength,
  });
}
