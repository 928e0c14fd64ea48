/** Agencies named by a quotation: with a legal form, with a head noun behind it, in a list before one, or as the doer of a verb. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Case } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import { caseSuffixes } from "../../../language/az/word-forms.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
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
import { type AgencyProposal, type Proposal, strengths } from "./proposals.ts";
import { agencyHeadsAt, isCapitalWord, isOfClass, isTitleWord } from "./words.ts";

const none: readonly string[] = [];

/** Names that a legal form or a head noun shows to be agencies: `Azercell` of `“Azercell” şirkəti`. */
export function namedInQuotes(sentence: Sentence, lexicon: Lexicon): readonly string[] {
  if (sentence.quotes.size === 0) return none;
  return [...sentence.quotes].flatMap(([open, close]) => {
    const found = headedQuote(sentence, open, close, lexicon);
    return found === undefined || found.isUnit ? [] : [innerText(sentence, open, close)];
  });
}

/** Readings of the quotation that opens at a token. */
export function proposeQuoted(
  sentence: Sentence,
  open: number,
  lexicon: Lexicon,
  quotedNames: ReadonlySet<string>,
): readonly Proposal[] {
  const close = sentence.quotes.get(open);
  if (close === undefined || isSpeech(sentence, open, close)) return [];
  const found =
    headedQuote(sentence, open, close, lexicon) ?? bareQuote(sentence, open, close, lexicon, quotedNames);
  if (found !== undefined) return [found];
  // The title of something else: no name inside counts, nor a name that is one (“Yay Akademiyası” proqramı).
  const strength = isTitleOfEvent(sentence, close) ? strengths.usual : strengths.weak;
  return [{ type: "rival", first: open, last: close + 1, strength }];
}

function isSpeech({ verbs }: Sentence, open: number, close: number): boolean {
  return verbs.some(({ index }) => index > open && index < close);
}

/** `“Azercell” şirkəti`, `“İrəli” İctimai Birliyi`, `“AXDG” QSC-nin`. */
function headedQuote(
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
  const head = headBehind(sentence, close + 1, lexicon);
  if (head === undefined) return undefined;
  const { form, index } = head;
  const headToken = tokens[index] as Token;
  const isUnit = form.head.class === "unit";
  const headName =
    sentence.text.slice((tokens[close + 1] as Token).start, headToken.start) +
    (form.isPlural && isUnit
      ? form.head.possessed
      : isOfClass(lexicon, "number-noun", next?.lower ?? "")
        ? // “N” saylı hərbi hissə
          freeHead(headToken, form)
        : nominativeHead(headToken, form));
  const isBare =
    (form.isPlural && !isUnit) || (index === close + 1 && isOfClass(lexicon, "brand-noun", form.head.stem));
  const full = `${quoted} ${headName}`;
  return agency({
    first: open,
    last: index + 1,
    case: form.case,
    name: isBare ? inner : full,
    aliases: isBare ? (form.isPlural ? [] : [full]) : [inner],
    kind: kindOf(form),
    isUnit,
    acronym: acronymOf(inner),
    strength: strengths.certain,
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
  if (token.isAcronym && isOfClass(lexicon, "legal", lowerCase(token.stem)))
    return { last: index + 1, case: suffixCase(token.suffix), name: token.stem };
  let at = index;
  while (isOfClass(lexicon, "legal-word", sentence.tokens[at]?.lower ?? "")) at++;
  if (at === index) return undefined;
  const headToken = sentence.tokens[at];
  if (headToken === undefined) return undefined;
  const front = sentence.text.slice(token.start, headToken.start);
  const form = (sentence.heads[at] ?? []).find(({ head }) => head.stem === "cəmiyyət");
  if (form !== undefined) {
    const lemma = form.isPossessed ? form.head.possessed : form.head.stem;
    return { last: at + 1, case: form.case, name: front + inLettersOf(headToken.text, lemma) };
  }
  const person = /^(şəxsi?)(n?[ıiuü]n|nd[aə]n?|n[aə]|n[ıiuü])?$/.exec(headToken.lower);
  if (person === null) return undefined;
  return {
    last: at + 1,
    case: suffixCase(person[2] ?? ""),
    name: front + inLettersOf(headToken.text, "şəxsi"),
  };
}

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
      (at === from && token.isCapital
        ? readings.find(({ head }) => isOfClass(lexicon, "brand-noun", head.stem))
        : undefined);
    if (form !== undefined && isNoBody(form, token, lexicon)) return undefined;
    if (form !== undefined) return outerHead(sentence, at, form) ?? { form, index: at };
    if (lexicon.functionWords.has(token.lower) || token.lower === "və" || sentence.verbAt.has(at))
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

/** “X” Tarix Qoruğu İdarəsi: the head of the body in whose name the first head stands. */
function outerHead(
  sentence: Sentence,
  at: number,
  form: HeadForm,
): { form: HeadForm; index: number } | undefined {
  const outer = agencyHeadsAt(sentence, at + 1).find(
    ({ isPossessed, head }) => isPossessed && head.before.length === 0,
  );
  return outer !== undefined && isInBodyName(sentence, at, at + 1, outer, form.case)
    ? { form: outer, index: at + 1 }
    : undefined;
}

/** “Sorğu yerləşdir” bölməsi, “Cash by code” xidməti, “28 May” stansiyası: a page, a product or a stop. */
function isNoBody({ head }: HeadForm, token: Token, lexicon: Lexicon): boolean {
  return !token.isCapital && isOfClass(lexicon, "quoted-thing", head.stem);
}

function innerText({ text, tokens }: Sentence, open: number, close: number): string {
  return text.slice((tokens[open + 1] as Token).start, (tokens[close - 1] as Token).end);
}

/** A company that its quoted name alone names. */
function bareQuote(
  sentence: Sentence,
  open: number,
  close: number,
  lexicon: Lexicon,
  quotedNames: ReadonlySet<string>,
): AgencyProposal | undefined {
  const { tokens } = sentence;
  const inner = innerText(sentence, open, close);
  const { ending, last } = endingBehind(tokens, close);
  const made = (strength: number): AgencyProposal =>
    agency({
      first: open,
      last,
      case: suffixCase(ending),
      name: inner,
      kind: "company",
      acronym: acronymOf(inner),
      strength,
    });
  if (isTitle(sentence, close, lexicon)) return undefined;
  const shared = headOfList(sentence, close, lexicon);
  if (shared?.isUnit === true) return unitOfList(sentence, open, close, shared);
  const isNamed = tokens[open + 1]?.isCapital === true || tokens[open + 1]?.kind === "number";
  if (shared !== undefined || (isNamed && isParty(sentence, close))) return made(strengths.strong);
  if (
    (sentence.heads[close - 1] ?? []).some(
      ({ head }) => head.class === "event" || head.class === "document",
    ) &&
    !isTitleWord(sentence, last)
  )
    return undefined;
  if (isOfClass(lexicon, "topic", tokens[last]?.lower ?? "")) return undefined;
  if (isTitleOfEvent(sentence, close)) return undefined;
  if (quotedNames.has(inner)) return made(strengths.strong);
  // “Azərbaycanfilm”in
  if (close - open === 2 && sentence.spellings[open + 1]?.company !== undefined) return made(strengths.usual);
  const tail = tokens[close - 1] as Token;
  if (close - open > 2 && isOfClass(lexicon, "brand-tail", tail.lower) && tail.isCapital)
    return made(strengths.strong);
  const ownHead = agencyHeadsAt(sentence, close - 1).find(
    ({ isPossessed, case: nounCase }) => isPossessed && nounCase === "nom",
  );
  if (ownHead !== undefined && close - open > 2 && tail.isCapital && (tokens[open + 1] as Token).isCapital)
    return { ...made(strengths.strong), kind: kindOf(ownHead) };
  // “Səhər”i təsis edib
  const isFounded =
    /^n?[ıiuü]$/.test(ending) &&
    isCapitalWord(tokens[open + 1]) &&
    sentence.verbs.some(
      ({ first, index, class: verbClass }) => first === last && first < index && verbClass === "found",
    );
  if (isFounded) return made(strengths.usual);
  const isTitled = /^n?[ıiuü]n$/.test(ending) && hasTitleBehind(sentence, last);
  if (isTitled) return made(strengths.usual);
  return ending === "" && isDoer(sentence, close, lexicon) && (tokens[open + 1] as Token).isCapital
    ? made(strengths.usual)
    : undefined;
}

/** `“Sosial sığorta haqqında”`: a quotation that a postposition ends is the title of a law or a text. */
function isTitle({ tokens, heads }: Sentence, close: number, lexicon: Lexicon): boolean {
  const tail = tokens[close - 1];
  const isDocument = (heads[close - 1] ?? []).some(({ head }) => head.class === "document");
  return (
    isDocument ||
    (tail !== undefined &&
      (tail.lower === "dair" || lexicon.functionWords.get(tail.lower) === "postposition"))
  );
}

/** `“Yay Akademiyası” proqramı`: a small noun of an event behind the quotation. */
function isTitleOfEvent({ heads, tokens }: Sentence, close: number): boolean {
  const noun = tokens[close + 1];
  return (
    noun?.kind === "word" &&
    !noun.isCapital &&
    !noun.isGlued &&
    (heads[close + 1] ?? []).some(
      ({ head, isPossessed }) => isPossessed && (head.class === "event" || head.class === "document"),
    )
  );
}

/** `“A” və “B” kafedraları`: each is a chair, named with the head that stands once. */
function unitOfList(
  { text, tokens }: Sentence,
  open: number,
  close: number,
  last: AgencyProposal,
): AgencyProposal {
  const quoted = text.slice((tokens[open] as Token).start, (tokens[close] as Token).end);
  const head = last.name.slice(last.name.lastIndexOf(" ") + 1);
  return agency({
    first: open,
    last: close + 1,
    case: "nom",
    name: `${quoted} ${head}`,
    aliases: [quoted.slice(1, -1).trim()],
    kind: last.kind,
    isUnit: true,
    acronym: null,
    strength: strengths.strong,
  });
}

/** `“X”in`, `“X”-in`: the case ending behind the quote, and where the name ends with it. */
function endingBehind(tokens: readonly Token[], close: number): { ending: string; last: number } {
  const isHyphen = tokens[close + 1]?.text === "-" && tokens[close + 1]?.isGlued === true;
  const at = close + (isHyphen ? 2 : 1);
  const glued = tokens[at];
  return glued?.isGlued && glued.kind === "word" && !glued.isCapital && caseSuffixes.has(glued.lower)
    ? { ending: glued.lower, last: at + 1 }
    : { ending: "", last: close + 1 };
}

/** “X”in direktoru, “X”ın icraçı direktoru: an office is of a body. */
function hasTitleBehind(sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.tokens.length && sentence.tokens[at]?.kind === "word"; at++) {
    if (isTitleWord(sentence, at, true)) return true;
    if (sentence.tokens[at]?.isCapital || sentence.verbAt.has(at)) return false;
  }
  return false;
}

/** “Baku Invest” layihəyə … ayırıb: the quotation is the subject of a verb that only somebody does. */
function isDoer(sentence: Sentence, close: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const next = tokens[close + 1];
  if (next === undefined || next.kind === "mark" || close > 10) return false;
  if (/[ıiuü]$/.test(next.lower) && !next.isCapital && !/n[ıiuü]$/.test(next.lower)) return false;
  // “Riyaziyyat” fənnindən …: the noun behind with a possessive is what the quotation names
  if (!next.isCapital && /[ıiuü]n(?:d[aə]n?|[aə]|[ıiuü]n?)$/.test(next.lower)) return false;
  const verb = sentence.verbs.find(({ index }) => index > close);
  if (verb === undefined || verb.voice !== "active" || isTitleOf(sentence, close + 1)) return false;
  const stem = tokens[verb.index]?.lower ?? "";
  return (
    ["give", "fund", "hold", "sign", "found"].includes(verb.class) || isOfClass(lexicon, "subject-verb", stem)
  );
}

/** “Ana dili” dərs vəsaiti: two small nouns, the second with the possessive, name what the quotation is the title of. */
function isTitleOf(sentence: Sentence, index: number): boolean {
  const [first, second] = [sentence.tokens[index], sentence.tokens[index + 1]];
  return (
    first?.kind === "word" &&
    second?.kind === "word" &&
    !first.isCapital &&
    !second.isCapital &&
    /[^nd][ıiuü]$/.test(second.lower) &&
    (sentence.heads[index + 1] ?? []).every(
      ({ isPossessed, case: nounCase }) => isPossessed && nounCase === "nom",
    ) &&
    !sentence.verbAt.has(index + 1)
  );
}

/** `“A”, “B” və “C” şirkətləri`: the last of the list, whose plural head serves each. */
function headOfList(sentence: Sentence, close: number, lexicon: Lexicon): AgencyProposal | undefined {
  const { tokens, quotes } = sentence;
  let at = close + 1;
  while (tokens[at]?.text === "," || tokens[at]?.lower === "və") {
    if (tokens[at + 1]?.kind !== "open") return undefined;
    const end = quotes.get(at + 1);
    if (end === undefined) return undefined;
    const found = headedQuote(sentence, at + 1, end, lexicon);
    if (found !== undefined) return found;
    at = end + 1;
  }
  return undefined;
}

/** `“A” və “B” arasında`: what stands between two sides is a party, and has a name of its own. */
function isParty({ tokens, quotes }: Sentence, close: number): boolean {
  if (tokens[close + 1]?.lower === "arasında") return true;
  if (!/^(?:və|ilə)$/.test(tokens[close + 1]?.lower ?? "")) return false;
  const end = tokens[close + 2]?.kind === "open" ? quotes.get(close + 2) : undefined;
  return end !== undefined && tokens[end + 1]?.lower === "arasında";
}
