/** Agencies named by a quotation with a legal form or a head noun behind it: `“Azercell” şirkəti`, `“AXDG” QSC-nin`. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Case } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import { caseSuffixes } from "../../../language/az/word-forms.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { anyOf, nameWord } from "../../../lexicon/names.ts";
import { once } from "../../../lexicon/once.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import { isBankNoun } from "./brand-names.ts";
import { isInBodyName } from "./chain-ends.ts";
import {
  acronymOf,
  agency,
  freeHead,
  inLettersOf,
  kindOf,
  nominativeHead,
  suffixCase,
} from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { agencyHeadsAt, isOfClass, leaderAt } from "./words.ts";

/** A sentence of its own, with its verb; the noun of an act is what a unit is for: `“Keyfiyyətin idarə edilməsi” şöbəsi`. */
export function isSpeech({ verbs }: Sentence, open: number, close: number): boolean {
  return verbs.some(
    ({ index, reading }) => index > open && index < close && reading.form.mood !== "verbalNoun",
  );
}

/** `“Azercell” şirkəti`, `“İrəli” İctimai Birliyi`, `“AXDG” QSC-nin`. */
export function headedQuote(
  sentence: Sentence,
  open: number,
  close: number,
  lexicon: Lexicon,
): AgencyProposal | undefined {
  if (isSpeech(sentence, open, close)) return undefined;
  const { tokens } = sentence;
  const inner = innerText(sentence, open, close);
  const quoted = sentence.text.slice((tokens[open] as Token).start, (tokens[close] as Token).end);
  const next = tokens[close + 1];
  if (next?.isGlued === true && next.kind === "word" && !next.isCapital) return undefined;
  const legal = legalFormAt(sentence, close + 1, lexicon);
  const company = legal === undefined ? undefined : companyBehind(sentence, legal.last, lexicon);
  if (legal !== undefined)
    return agency({
      first: open,
      last: company === undefined ? legal.last : legal.last + 1,
      case: company?.case ?? legal.case,
      name: `${quoted} ${legal.name}`,
      aliases: [inner, quoted],
      kind: "company",
      acronym: acronymOf(inner),
      strength: strengths.certain,
    });
  // “X” (XBR) partiyası
  const acronym =
    tokens[close + 1]?.text === "(" && tokens[close + 3]?.text === ")" ? tokens[close + 2] : undefined;
  const from = acronym?.isAcronym === true ? close + 4 : close + 1;
  const head = headBehind(sentence, from, lexicon);
  if (head === undefined) return officeOwner(sentence, open, close, lexicon);
  const { form, index } = head;
  const headToken = tokens[index] as Token;
  const isUnit = form.head.class === "unit";
  // “Azərbaycan” qəzeti: named like much else, so that its noun stays
  const isKept = isOfClass(lexicon, "kept-noun", form.head.stem);
  const headName =
    sentence.text.slice((tokens[from] as Token).start, headToken.start) +
    (form.isPlural && (isUnit || isKept)
      ? form.head.possessed
      : isOfClass(lexicon, "number-noun", next?.lower ?? "")
        ? // “N” saylı hərbi hissə
          freeHead(headToken, form)
        : nominativeHead(headToken, form));
  const isBare =
    (form.isPlural && !isUnit && !isKept) ||
    (!isKept && index === from && isOfClass(lexicon, "brand-noun", form.head.stem));
  const full = `${quoted} ${headName}`;
  return agency({
    first: open,
    last: index + 1,
    case: form.case,
    name: isBare ? inner : full,
    aliases: isBare ? (form.isPlural ? [] : [full]) : [inner],
    kind: kindOf(form),
    isUnit,
    acronym: from > close + 1 ? (acronym?.stem ?? null) : acronymOf(inner),
    strength: strengths.certain,
  });
}

/** `“Nar” klasterinin direktoru X`: whoever has a head with a name is a body, whatever noun says of what kind. */
function officeOwner(
  sentence: Sentence,
  open: number,
  close: number,
  lexicon: Lexicon,
): AgencyProposal | undefined {
  const { tokens, text, heads } = sentence;
  const noun = tokens[close + 1];
  if (noun?.kind !== "word" || noun.isGlued) return undefined;
  if ((heads[close + 1] ?? []).some(({ head }) => head.class !== "agency")) return undefined;
  // “Nar” BOKT-nin: a form of body that no list knows
  const isForm = noun.isAcronym && suffixCase(noun.suffix) === "gen" && !lexicon.acronyms.has(noun.stem);
  const nominative = isForm ? noun.stem : /^(.{3,}[ıiuü])n[ıiuü]n$/.exec(noun.lower)?.[1];
  if (nominative === undefined) return undefined;
  if (isOfClass(lexicon, "thing", nominative) || isOfClass(lexicon, "quoted-work", nominative))
    return undefined;
  let at = close + 2;
  while (
    tokens[at]?.kind === "word" &&
    tokens[at]?.isCapital === false &&
    leaderAt(sentence, at) === undefined
  )
    at++;
  if (at - close > 5 || leaderAt(sentence, at) === undefined || tokens[at + 1]?.isCapital !== true)
    return undefined;
  const quoted = text.slice((tokens[open] as Token).start, (tokens[close] as Token).end);
  return agency({
    first: open,
    last: close + 2,
    case: "gen",
    name: `${quoted} ${noun.text.slice(0, nominative.length)}`,
    aliases: [innerText(sentence, open, close)],
    kind: "other",
    acronym: acronymOf(innerText(sentence, open, close)),
    strength: strengths.strong,
  });
}

/** `“X” LTD şirkətində`: the noun behind the legal form says again what it is. */
function companyBehind(sentence: Sentence, index: number, lexicon: Lexicon): HeadForm | undefined {
  return agencyHeadsAt(sentence, index).find(
    ({ head, isPossessed, isPlural }) =>
      isPossessed && !isPlural && isOfClass(lexicon, "brand-noun", head.stem),
  );
}

export interface LegalForm {
  readonly last: number;
  readonly case: Case;
  /** The form in the nominative. */
  readonly name: string;
}

/** ASC-nin, Qapalı Səhmdar Cəmiyyətinin, publik hüquqi şəxsi. */
export function legalFormAt(sentence: Sentence, index: number, lexicon: Lexicon): LegalForm | undefined {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind !== "word") return undefined;
  const isForm = token.isAcronym && isOfClass(lexicon, "legal", lowerCase(token.stem));
  // “Nar” Group-un, “Nar” Ltd-nin
  const isTail = token.isCapital && isOfClass(lexicon, "company-tail", lowerCase(token.stem));
  if (isForm || isTail) return { last: index + 1, case: suffixCase(token.suffix), name: token.stem };
  let at = index;
  while (isOfClass(lexicon, "legal-word", sentence.tokens[at]?.lower ?? "")) at++;
  if (at === index) return undefined;
  const headToken = sentence.tokens[at];
  if (headToken === undefined) return undefined;
  const front = sentence.text.slice(token.start, headToken.start);
  const form = (sentence.heads[at] ?? []).find(({ head }) => isOfClass(lexicon, "by-shares", head.stem));
  if (form !== undefined) {
    const lemma = form.isPossessed ? form.head.possessed : form.head.stem;
    return { last: at + 1, case: form.case, name: front + inLettersOf(headToken.text, lemma) };
  }
  const person = legalPerson().exec(headToken.lower);
  if (person === null) return undefined;
  return {
    last: at + 1,
    case: suffixCase(person[2] ?? ""),
    name: front + inLettersOf(headToken.text, `${nameWord("legal-person")}i`),
  };
}

/** `şəxsin` of `publik hüquqi şəxsin`, with its ending. */
const legalPerson = once(
  () => new RegExp(`^((?:${anyOf("legal-person")})i?)(n?[ıiuü]n|nd[aə]n?|n[aə]|n[ıiuü])?$`),
);

/** The head noun that follows a quoted name, with words of the name between: `Robototexnika Tədris Mərkəzinin`. */
function headBehind(
  sentence: Sentence,
  from: number,
  lexicon: Lexicon,
): { form: HeadForm; index: number } | undefined {
  // “Aypara” | Şəki şəhər prokurorluğu: a town opens a name of its own
  const [town, kind] = [sentence.tokens[from]?.lower ?? "", sentence.tokens[from + 1]?.lower ?? ""];
  if (lexicon.names.places.has(town) && isOfClass(lexicon, "place-noun", kind)) return undefined;
  for (let at = from; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at] as Token;
    if (token.kind !== "word") return undefined;
    const heads = sentence.heads[at] ?? [];
    if (
      heads.some(({ head }) => head.class === "event" || head.class === "document" || head.class === "title")
    ) {
      if (
        !agencyHeadsAt(sentence, at).some(({ isPossessed }) => isPossessed) ||
        heads.some(({ head }) => head.class === "event")
      )
        return undefined;
    }
    const readings = agencyHeadsAt(sentence, at);
    const form =
      readings.find(
        ({ isPossessed, head }) => isPossessed && head.class === "unit" && head.before.length > 0,
      ) ??
      readings.find(({ isPossessed }) => isPossessed) ??
      (at === from && token.isCapital && !isInLongerHead(sentence, at)
        ? readings.find(({ head }) => isOfClass(lexicon, "brand-noun", head.stem))
        : undefined);
    if (form !== undefined && isNoBody(form, token, lexicon)) return undefined;
    // “Günəş Bank” Gənclər Fonduna 5 min manat ayırıb: what is whole by itself takes no second name
    if (form !== undefined && at > from && isWholeBrand(sentence, from - 1, lexicon)) return undefined;
    if (form !== undefined) return outerHead(sentence, at, form, lexicon) ?? { form, index: at };
    if (lexicon.functionWords.has(token.lower) || isWord("joint", token.lower) || sentence.verbAt.has(at))
      return undefined;
    // “X”-in qonağı, “X” Kanadanın …, “X” kitabının …: what follows is another phrase.
    if (
      caseSuffixes.has(token.lower) ||
      /(?:n[ıiuü]n|[ıiuü]nd[aə]n?|[ıiuü]n[aə]|..d[aə]n?)$/.test(token.lower)
    )
      return undefined;
    if (!token.isCapital && /[^lbv][ıiuü]$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** `“X” Şirkətlər | Qrupunun`: the first word of a head of several. */
function isInLongerHead(sentence: Sentence, at: number): boolean {
  const lower = sentence.tokens[at]?.lower ?? "";
  return agencyHeadsAt(sentence, at + 1).some(({ head }) => head.before.at(-1) === lower);
}

/** “Günəş Bank”, “Bank Günəş”: several words, the last of them the noun of a company, or the first in foreign order. */
export function isWholeBrand({ tokens, quotes }: Sentence, close: number, lexicon: Lexicon): boolean {
  const tail = tokens[close - 1];
  if (tail?.isCapital !== true || quotes.has(close - 2)) return false;
  return (
    isOfClass(lexicon, "brand-tail", tail.lower) || (isBankNoun(tokens[close - 2]) && quotes.has(close - 3))
  );
}

/** “X” Tarix Qoruğu İdarəsi: the head of the body in whose name the first head stands. */
function outerHead(
  sentence: Sentence,
  at: number,
  form: HeadForm,
  lexicon: Lexicon,
): { form: HeadForm; index: number } | undefined {
  const outer = agencyHeadsAt(sentence, at + 1).find(
    ({ isPossessed, head }) => isPossessed && head.before.length === 0,
  );
  return outer !== undefined && isInBodyName(sentence, at, at + 1, outer, form.case, lexicon)
    ? { form: outer, index: at + 1 }
    : undefined;
}

/** “Sorğu yerləşdir” bölməsi, “Cash by code” xidməti, “28 May” stansiyası: a page, a product or a stop. */
function isNoBody({ head }: HeadForm, token: Token, lexicon: Lexicon): boolean {
  return !token.isCapital && isOfClass(lexicon, "quoted-thing", head.stem);
}

export function innerText({ text, tokens }: Sentence, open: number, close: number): string {
  return text.slice((tokens[open + 1] as Token).start, (tokens[close - 1] as Token).end);
}
