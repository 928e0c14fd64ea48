/**
 * Names of agencies: the head noun is last (… Nazirliyi), its name stands before it, and an owner in the genitive
 * closes the name on the left: Dövlət Miqrasiya Xidmətinin | Təhlil şöbəsi are two agencies, the second a unit of the first.
 */
import { lowerCase, upperCase } from "../../../language/az/fold.ts";
import { twoWay } from "../../../language/az/harmony.ts";
import type { Case } from "../../../language/az/nouns.ts";
import { guessCase } from "../../../language/az/nouns.ts";
import { caseSuffixes, type Token } from "../../../language/az/tokens.ts";
import type { AgencyHead, HeadForm, UnitHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import type { Sentence } from "../sentence.ts";
import { isPlace, type NameSpan } from "./persons.ts";

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

const legalForms = /^(?:asc|qsc|aqsc|mmc|phş|ooo|llc|ltd|gmbh|inc|spa)$/;
const longLegalForms = /^(?:açıq|qapalı|məhdud|publik|səhmdar|məsuliyyətli|hüquqi)$/;
const licensedAfterInstrumental = /^(?:iş|əlaqələr|əlaqə|mübarizə|əməkdaşlıq|işlər)/;
/** Adjectives that make a free head noun a name: Milli Kitabxana, Mərkəzi Bank. */
const attribute = /^(?:Milli|Mərkəzi|Ali|Beynəlxalq|Ümumi)$/;
const romanNumeral = /^[IVXİ]+$/;
const numberNoun = /^(?:nömrəli|saylı)$/;
/** Acronyms that name countries, events, degrees or groups. */
const notAgencies =
  /^(?:ABŞ|BƏƏ|SSRİ|AR|MR|KİV|QHT|COP\d*|IT|İT|İKT|PR|TV|DVD|ID|SMS|PDF|QR|VIP|PhD|MBA|CEO|AZN|USD|EUR|AAAS|OK|II|III|IV|VI|VII|VIII|IX|XI|XX|XXI|[IVXLC]+|[İVX]+)$/;

/** Finds the agencies of a sentence, left to right, without overlaps; `persons` bound the names. */
/** Quoted names that a legal form or a head noun shows to be agencies: `Azercell` of `“Azercell” şirkəti`. */
export function quotedAgencyNames(sentence: Sentence, lexicon: Lexicon): readonly string[] {
  return [...sentence.quotes.keys()].flatMap((open) => {
    const span = quotedAgency(sentence, open, lexicon, new Set());
    const close = sentence.quotes.get(open) as number;
    if (
      span === undefined ||
      span.isUnit ||
      span.last <= close + 1 ||
      (sentence.tokens[close + 1]?.isGlued === true && !sentence.tokens[close + 1]?.isCapital)
    )
      return [];
    return [innerText(sentence, open, sentence.quotes.get(open) as number)];
  });
}

export function findAgencies(
  sentence: Sentence,
  persons: readonly NameSpan[],
  lexicon: Lexicon,
  acronyms: ReadonlySet<string>,
  quotedNames: ReadonlySet<string>,
): readonly AgencySpan[] {
  const taken = new Set<number>();
  for (const person of persons) for (let at = person.first; at < person.last; at++) taken.add(at);
  const found: AgencySpan[] = [];
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index++) {
    if (taken.has(index)) continue;
    const span =
      quotedAgency(sentence, index, lexicon, quotedNames) ??
      headedAgency(sentence, index, lexicon, taken, found, acronyms) ??
      acronymAgency(sentence, index, lexicon, acronyms);
    if (span === undefined) continue;
    // A longer name swallows what was found inside it (`“İrəli”` of `“İrəli” İctimai Birliyi`).
    while (found.length > 0 && (found[found.length - 1] as AgencySpan).first >= span.first) found.pop();
    found.push(span);
    index = Math.max(index, span.last - 1);
  }
  return found;
}

/** `“Azercell” şirkəti`, `“İrəli” İctimai Birliyi`, `“AXDG” QSC-nin`, `“Bakcell” və “TE” şirkətləri`. */
function quotedAgency(
  sentence: Sentence,
  open: number,
  lexicon: Lexicon,
  quotedNames: ReadonlySet<string>,
): AgencySpan | undefined {
  const close = sentence.quotes.get(open);
  if (close === undefined || close - open > 14) return undefined;
  const { tokens } = sentence;
  const inner = innerText(sentence, open, close);
  const next = close + 1;
  let suffixWidth = 0;
  const glued = tokens[next];
  if (
    glued !== undefined &&
    glued.kind === "word" &&
    glued.isGlued &&
    !glued.isCapital &&
    glued.text.length <= 4
  )
    suffixWidth = 1;
  const quotedName = sentence.text.slice((tokens[open] as Token).start, (tokens[close] as Token).end);
  const legal = legalForm(sentence, next);
  if (legal !== undefined) {
    const form = sentence.text.slice((tokens[next] as Token).start, legal.nameEnd);
    return {
      first: open,
      last: legal.last,
      case: legal.case,
      name: `${quotedName} ${legal.nominative ?? form}`,
      aliases: [inner, quotedName],
      kind: "company",
      isUnit: false,
      anaphor: null,
      acronym: acronymOf(inner),
    };
  }
  const head = headAfterQuote(sentence, next, lexicon);
  if (head !== undefined) {
    const { form, index } = head;
    const headToken = tokens[index] as Token;
    const isBare =
      form.isPlural ||
      /^(?:şirkət|firma|komanda|bank|holdinq|klub|agentlik|jurnal|qəzet|telekanal)$/.test(form.head.stem);
    const headName =
      sentence.text.slice((tokens[next] as Token).start, headToken.start) + nominative(headToken, form);
    const full = `${quotedName} ${headName}`;
    return {
      first: open,
      last: index + 1,
      case: form.case,
      name: isBare ? inner : full,
      aliases: isBare ? (form.isPlural ? [] : [full]) : [inner],
      kind: kindOf(form),
      isUnit: form.head.class === "unit",
      anaphor: null,
      acronym: acronymOf(inner),
    };
  }
  if (isInListBeforeHead(sentence, close, lexicon))
    return {
      first: open,
      last: close + 1,
      case: "nom",
      name: inner,
      aliases: [],
      kind: "company",
      isUnit: false,
      anaphor: null,
      acronym: acronymOf(inner),
    };
  if (quotedNames.has(inner) || /\S (?:Bank|Holdinq|Holding|Group|Qrup|Telekom|Sığorta)$/.test(inner))
    return {
      first: open,
      last: close + 1 + suffixWidth,
      case: suffixWidth === 1 ? suffixCase((glued as Token).lower) : "nom",
      name: inner,
      aliases: [],
      kind: "company",
      isUnit: false,
      anaphor: null,
      acronym: acronymOf(inner),
    };
  if (
    suffixWidth === 1 &&
    /^(?:n?[ıiuü]n|y?l[aə])$/.test((glued as Token).lower) &&
    close - open <= 4 &&
    (tokens[open + 1] as Token).isCapital
  )
    return {
      first: open,
      last: next + 1,
      case: suffixCase((glued as Token).lower),
      name: inner,
      aliases: [],
      kind: "company",
      isUnit: false,
      anaphor: null,
      acronym: acronymOf(inner),
    };
  return undefined;
}

function innerText(sentence: Sentence, open: number, close: number): string {
  return sentence.text.slice(
    (sentence.tokens[open + 1] as Token).start,
    (sentence.tokens[close - 1] as Token).end,
  );
}

function acronymOf(name: string): string | null {
  return /^[A-ZƏÖÜÇŞĞİ]{2,8}$/.test(name) ? name : null;
}

interface LegalForm {
  readonly last: number;
  readonly nameEnd: number;
  readonly case: Case;
  readonly nominative?: string;
}

function legalForm(sentence: Sentence, index: number): LegalForm | undefined {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind !== "word") return undefined;
  const stem = token.stem.toLowerCase();
  if (legalForms.test(stem) && token.isAcronym)
    return { last: index + 1, nameEnd: token.start + token.stem.length, case: suffixCase(token.suffix) };
  if (!longLegalForms.test(token.lower)) return undefined;
  for (let at = index + 1; at < index + 4; at++) {
    const forms = sentence.heads[at] ?? [];
    const form = forms.find(({ head }) => head.stem === "cəmiyyət" || head.stem === "şəxs");
    if (form === undefined) continue;
    const headToken = sentence.tokens[at] as Token;
    return {
      last: at + 1,
      nameEnd: headToken.end,
      case: form.case,
      nominative:
        sentence.text.slice(token.start, headToken.start) + commonCase(headToken.text, form.head.possessed),
    };
  }
  return undefined;
}

/** The head noun that follows a quoted name, with capital words between: `Robototexnika Tədris Mərkəzinin`. */
function headAfterQuote(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): { form: HeadForm; index: number } | undefined {
  let small = 0;
  for (let at = index; at < Math.min(index + 5, sentence.tokens.length); at++) {
    const token = sentence.tokens[at] as Token;
    if (token.kind !== "word") return undefined;
    const form = (sentence.heads[at] ?? []).find(
      ({ head, isPossessed }) => isAgencyClass(head.class) && isPossessed,
    );
    if (form !== undefined && !eventUse(sentence, at)) return { form, index: at };
    if (lexicon.functionWords.has(token.lower) || token.lower === "və" || sentence.verbAt.has(at))
      return undefined;
    // “X”-in qonağı, “X” Kanadanın …: what follows is another phrase.
    if (caseSuffixes.has(token.lower) || (token.isCapital && /n[ıiuü]n$/.test(token.lower))) return undefined;
    if (!token.isCapital && (++small > 2 || !/[^ıiuü]$/.test(token.lower))) return undefined;
  }
  return undefined;
}

function eventUse(sentence: Sentence, index: number): boolean {
  return (sentence.heads[index] ?? []).some(({ head }) => head.class === "event");
}

/** `“A”, “B” və “C” şirkətləri`: the plural head at the end serves each of the list. */
function isInListBeforeHead(sentence: Sentence, close: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  let at = close + 1;
  for (let step = 0; step < 12; step++) {
    const joint = tokens[at];
    if (joint === undefined || !(joint.text === "," || joint.lower === "və")) return false;
    if (tokens[at + 1]?.kind !== "open") return false;
    const end = sentence.quotes.get(at + 1);
    if (end === undefined || end - at > 8) return false;
    if (
      headAfterQuote(sentence, end + 1, lexicon) !== undefined ||
      legalForm(sentence, end + 1) !== undefined
    )
      return true;
    at = end + 1;
  }
  return false;
}

function isAgencyClass(headClass: string): headClass is "agency" | "unit" {
  return headClass === "agency" || headClass === "unit";
}

function kindOf(form: HeadForm): AgencyKind {
  return form.head.class === "agency" ? (form.head as AgencyHead).kind : "unit";
}

/** `Elm və Təhsil Nazirliyinin`, `İctimaiyyətlə əlaqələr şöbəsinin`, `169 nömrəli tam orta məktəbin`, `Mərkəzin`. */
function headedAgency(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
  found: readonly AgencySpan[],
  acronyms: ReadonlySet<string>,
): AgencySpan | undefined {
  const forms = (sentence.heads[index] ?? []).filter(
    (form): form is HeadForm & { head: AgencyHead | UnitHead } => isAgencyClass(form.head.class),
  );
  if (forms.length === 0) return undefined;
  const token = sentence.tokens[index] as Token;
  if (isAdjective(sentence, index, lexicon)) return undefined;
  const listed = listedMember(sentence, index, forms, lexicon, taken, found, acronyms);
  if (listed !== undefined) return listed;
  const readings = forms.filter((form) => form.isPossessed && (!form.isPlural || isPluralName(form)));
  const possessed =
    readings.find(
      (form) =>
        form.head.class === "unit" && form.head.before.length >= (readings[0]?.head.before.length ?? 0),
    ) ?? readings[0];
  const headStart = possessed === undefined ? index : index - possessed.head.before.length;
  const bound = found.length > 0 ? (found[found.length - 1] as AgencySpan) : undefined;
  if (possessed !== undefined) {
    const start = chainStart(sentence, headStart, possessed, lexicon, taken, bound, acronyms);
    if (start !== undefined) return spanOf(sentence, start, index, possessed, token);
  }
  const free = forms.find((form) => !form.isPossessed && !form.isPlural);
  if (free !== undefined) {
    const numbered = numberedStart(sentence, index - free.head.before.length);
    if (numbered !== undefined) return spanOf(sentence, numbered, index, free, token);
    return freeHead(sentence, index, free, token, lexicon);
  }
  return undefined;
}

/** Mərkəzi before another name: `Mərkəzi Sınaq Laboratoriyası`, `Mərkəzi Bank`. */
function isAdjective(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index];
  const next = sentence.tokens[index + 1];
  const before = sentence.tokens[index - 1];
  // Kadr Hazırlığı Mərkəzi: a noun before it makes it the head.
  if (before?.isCapital === true && !/n[ıiuü]n$/.test(before.lower)) return false;
  if (
    token?.text !== "Mərkəzi" ||
    next === undefined ||
    !next.isCapital ||
    lexicon.names.given.has(next.lower)
  )
    return false;
  for (let at = index + 1; at < index + 5; at++) {
    if (sentence.tokens[at]?.kind !== "word") return false;
    if ((sentence.heads[at] ?? []).some(({ head, isPossessed }) => isAgencyClass(head.class) && isPossessed))
      return true;
  }
  return false;
}

/** `X, Y və Z təşkilatlarının`: the plural head closes the list and is no part of the last name. */
function listedMember(
  sentence: Sentence,
  index: number,
  forms: readonly (HeadForm & { head: AgencyHead | UnitHead })[],
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
  found: readonly AgencySpan[],
  acronyms: ReadonlySet<string>,
): AgencySpan | undefined {
  const form = forms.find((each) => each.isPlural && each.isPossessed && !isPluralName(each));
  const before = sentence.tokens[index - 1];
  const previous = found[found.length - 1];
  if (form === undefined || before === undefined || !before.isCapital || previous === undefined)
    return undefined;
  const start = chainStart(sentence, index, form, lexicon, taken, previous, acronyms);
  if (
    start === undefined ||
    start >= index ||
    !/^(?:,|və)$/.test(sentence.tokens[start - 1]?.lower ?? "") ||
    previous.last !== start - 1
  )
    return undefined;
  const name = sentence.text.slice((sentence.tokens[start] as Token).start, before.end);
  return {
    first: start,
    last: index + 1,
    case: form.case,
    name,
    aliases: [],
    kind: kindOf(form),
    isUnit: false,
    anaphor: null,
    acronym: null,
  };
}

function isPluralName(form: HeadForm): boolean {
  return form.head.class === "agency" && /(?:lar|lər)$/.test(form.head.stem);
}

function spanOf(sentence: Sentence, first: number, index: number, form: HeadForm, token: Token): AgencySpan {
  const from = (sentence.tokens[first] as Token).start;
  const front = sentence.text.slice(from, token.start).replace(/\s+/g, " ");
  // ASAP-ın Katibliyi: a unit named by its head alone is named without the possessive.
  const isHeadAlone =
    form.head.class === "unit" && form.isPossessed && lowerCase(front).trim() === form.head.before.join(" ");
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

/** `Bakı şəhəri 169 nömrəli tam orta məktəb`: a number names it. */
function numberedStart(sentence: Sentence, headStart: number): number | undefined {
  const { tokens } = sentence;
  if (!numberNoun.test(tokens[headStart - 1]?.lower ?? "") || tokens[headStart - 2]?.kind !== "number")
    return undefined;
  let first = headStart - 2;
  if (
    /^(?:şəhəri|rayonu|şəhər|rayon)$/.test(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 2]?.isCapital === true
  )
    first -= 2;
  return first;
}

/** A head noun without a name: stands for an agency met before. */
function freeHead(
  sentence: Sentence,
  index: number,
  form: HeadForm,
  token: Token,
  lexicon: Lexicon,
): AgencySpan | undefined {
  const before = sentence.tokens[index - 1];
  const isNamed = /^(?:bank|holdinq)$/.test(form.head.stem) || attribute.test(before?.text ?? "");
  if (isNamed && token.isCapital && before?.isCapital === true && !lexicon.functionWords.has(before.lower))
    return spanOf(sentence, index - 1, index, form, token);
  const isStock = token.isCapital && before?.text === "Səhmdar";
  const stem = isStock ? `səhmdar ${form.head.stem}` : form.head.stem;
  const isDefinite =
    token.isCapital ||
    form.case !== "nom" ||
    /^(?:bu|həmin|adıçəkilən|sözügedən)$/.test(before?.lower ?? "") ||
    /^(?:arasında|tərəfindən)$/.test(sentence.tokens[index + 1]?.lower ?? "");
  const isListed =
    sentence.block.kind === "item" &&
    token.isCapital &&
    form.case === "nom" &&
    (sentence.heads[index] ?? []).some(({ head }) => head.class === "unit");
  if (
    isListed ||
    (form.head.before.length > 0 && sentence.tokens[index - form.head.before.length]?.isCapital === true)
  )
    return spanOf(sentence, index - form.head.before.length, index, form, token);
  if (!isDefinite || form.head.before.length > 0) return undefined;

  if (!token.isCapital && before !== undefined && isNounBefore(sentence, index - 1, lexicon))
    return undefined;
  return {
    first: isStock ? index - 1 : index,
    last: index + 1,
    case: form.case,
    name: isStock ? `${before?.text} ${nominative(token, form)}` : nominative(token, form),
    aliases: [],
    kind: kindOf(form),
    isUnit: form.head.class === "unit",
    anaphor: stem,
    acronym: null,
  };
}

/** A noun or adjective right before a small head noun makes it a kind of thing, not the one spoken of. */
function isNounBefore(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index];
  if (
    token === undefined ||
    token.kind !== "word" ||
    token.isCapital ||
    lexicon.functionWords.has(token.lower) ||
    token.lower === "və"
  )
    return false;
  if (sentence.verbAt.has(index)) return false;
  return !/d[aə]n?$/.test(token.lower);
}

function acronymAgency(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  acronyms: ReadonlySet<string>,
): AgencySpan | undefined {
  const token = sentence.tokens[index] as Token;
  if (token.kind !== "word" || !token.isAcronym || notAgencies.test(token.stem)) return undefined;
  if (legalForms.test(token.stem.toLowerCase()))
    return {
      first: index,
      last: index + 1,
      case: suffixCase(token.suffix),
      name: token.stem,
      aliases: [],
      kind: "company",
      isUnit: false,
      anaphor: "səhmdar cəmiyyət",
      acronym: null,
    };
  const isKnown = lexicon.acronyms.has(token.stem) || acronyms.has(token.stem);
  const next = sentence.tokens[index + 1];
  const isOwner = /^n?[ıiuü]n$/.test(token.suffix) && next !== undefined;
  if (!isKnown && !isOwner && token.suffix === "") {
    // An unknown acronym alone counts before a title or in brackets after nothing.
    const isTitled = (sentence.heads[index + 1] ?? []).some(
      ({ head, isPossessed }) => head.class === "title" && isPossessed,
    );
    if (!isTitled) return undefined;
  } else if (!isKnown && !isOwner) return undefined;
  return {
    first: index,
    last: index + 1,
    case: token.suffix === "" ? "nom" : suffixCase(token.suffix),
    name: token.stem,
    aliases: [],
    kind: lexicon.acronyms.get(token.stem) ?? "other",
    isUnit: false,
    anaphor: null,
    acronym: token.stem,
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

/** First token of a chain that ends before `headStart`, or `undefined` where nothing names the head. */
function chainStart(
  sentence: Sentence,
  headStart: number,
  form: HeadForm,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
  bound: AgencySpan | undefined,
  acronyms: ReadonlySet<string>,
): number | undefined {
  const { tokens } = sentence;
  let at = headStart - 1;
  let capital = -1;
  let isOwned = false;
  let small = 0;
  const isAbsorbed =
    bound?.last === headStart && isPartOfSchoolName(sentence, headStart - 1, headStart, bound.case);
  const limit = Math.max(0, headStart - 14);
  for (; at >= limit; at--) {
    const token = tokens[at] as Token;
    if (taken.has(at)) {
      // Heydər Əliyev adına … belongs to the name; a person who merely stands before does not.
      break;
    }
    if (bound !== undefined && at < bound.last && !isAbsorbed) {
      isOwned = isOwnerOf(sentence, bound, at + 1);
      break;
    }
    if (token.kind === "close" || token.kind === "open") {
      const open = [...sentence.quotes].find(([, close]) => close === at)?.[0];
      if (token.kind === "close" && open !== undefined && at - open <= 8 && at === headStart - 1) {
        capital = open;
        at = open;
        continue;
      }
      break;
    }
    if (token.text === ",") {
      if (!isCommaInside(sentence, at, headStart, form)) break;
      continue;
    }
    if (token.text === "." && tokens[at - 1]?.text.length === 1 && tokens[at - 1]?.isCapital === true)
      continue;
    if (token.text === "(" || token.text === ")") break;
    if (token.kind === "number") {
      if (/^c[ıiuü]$/.test(token.suffix) || numberNoun.test(tokens[at + 1]?.lower ?? "")) {
        capital = at;
        continue;
      }
      break;
    }
    if (token.kind !== "word") break;
    if (!continuesChain(sentence, at, headStart, lexicon, acronyms)) break;
    if (!token.isCapital && ++small > maxSmallWords(form)) break;
    if (token.isCapital && !romanNumeral.test(token.text)) {
      capital = at;
      small = 0;
    }
  }
  if (isOwned && form.head.class === "unit" && at + 1 < headStart) {
    if (
      !(capital >= 0 && capital < headStart) &&
      /^(?:ofis|filial|büro|laboratoriya|qrup|bölük|tağım|xidmət)$/.test(form.head.stem)
    )
      return undefined;
    return trimFront(sentence, at + 1, headStart, lexicon);
  }
  if (capital < 0) {
    if (isOwned && at + 1 === headStart && isOwnableAlone(form)) return headStart;
    // … və tədris şöbəsinin müdiri X: a unit written small, between a person and a title.
    if (
      taken.has(at) &&
      form.head.class === "unit" &&
      form.case === "gen" &&
      isTitleAt(sentence, headStart + form.head.before.length + 1)
    )
      return trimFront(sentence, at + 1, headStart, lexicon);
    return headIsNamed(sentence, headStart, form) ? headStart : undefined;
  }
  return trimFront(sentence, capital, headStart, lexicon);
}

function isTitleAt(sentence: Sentence, index: number): boolean {
  return (sentence.heads[index] ?? []).some(({ head, isPossessed }) => head.class === "title" && isPossessed);
}

/** How many small words in a row a name may hold: unit names are often written small throughout. */
function maxSmallWords(form: HeadForm): number {
  return form.head.class === "unit" ? 9 : 3;
}

/** Multi-word heads that are names by themselves when written with a capital: İdarə Heyəti, Ümumi Yığıncaq. */
function headIsNamed(sentence: Sentence, headStart: number, form: HeadForm): boolean {
  return form.head.before.length > 0 && sentence.tokens[headStart]?.isCapital === true;
}

function isOwnableAlone(form: HeadForm): boolean {
  return /^(?:nümayəndəlik|katiblik|aparat|müşahidə şurası|idarə heyəti|səfirlik|konsulluq|rektorluq)$/.test(
    form.head.stem,
  );
}

/** An owner before the name: in the genitive, or bare as in `İcra Hakimiyyəti … şöbəsi`. */
function isOwnerOf(sentence: Sentence, owner: AgencySpan, nameStart: number): boolean {
  if (owner.last === nameStart) return true;
  // BMqT-nin (IOM) ofisi: a bracket may stand between
  return sentence.tokens[nameStart - 1]?.text === ")" && owner.case === "gen";
}

function trimFront(
  sentence: Sentence,
  first: number,
  headStart: number,
  lexicon: Lexicon,
): number | undefined {
  let start = first;
  while (start < headStart) {
    const token = sentence.tokens[start] as Token;
    if (
      token.lower === "və" ||
      token.text === "," ||
      (lexicon.functionWords.has(token.lower) && token.kind === "word")
    )
      start++;
    else break;
  }
  return start < headStart ? start : undefined;
}

/** A comma inside a name: only in an enumeration that `və` closes before the head. */
function isCommaInside(sentence: Sentence, comma: number, headStart: number, form: HeadForm): boolean {
  const { tokens } = sentence;
  const before = sentence.heads[comma - 1] ?? [];
  if (before.some(({ head }) => head.class === "agency" || head.class === "title" || head.class === "unit"))
    return false;
  let hasAnd = false;
  for (let at = comma + 1; at < headStart; at++) {
    if (tokens[at]?.lower === "və") hasAnd = true;
  }
  if (hasAnd)
    return (
      form.head.class === "unit" ||
      /^(?:nazirlik|komitə|agentlik|xidmət|mərkəz|institut)$/.test(form.head.stem)
    );
  return (
    form.head.class === "unit" &&
    tokens[comma + 1]?.isCapital === false &&
    /(?:ması|məsi|ılması|ilməsi)$/.test(tokens[comma - 1]?.lower ?? "")
  );
}

function continuesChain(
  sentence: Sentence,
  at: number,
  headStart: number,
  lexicon: Lexicon,
  acronyms: ReadonlySet<string>,
): boolean {
  const token = sentence.tokens[at] as Token;
  const next = sentence.tokens[at + 1] as Token;
  if (token.lower === "və") return !closesName(sentence, at - 1);
  if (token.lower === "üzrə" || token.lower === "iş" || token.lower === "adına") return true;
  if (token.lower === "ilə") return licensedAfterInstrumental.test(next.lower);
  if (/^(?:qarşı|haqqında)$/.test(token.lower)) return next.isCapital || /^mübarizə/.test(next.lower);
  if (lexicon.functionWords.has(token.lower)) return false;
  const verb = sentence.verbAt.get(at);
  if (verb !== undefined && verb.reading.form.mood !== "verbalNoun" && !token.isCapital) return false;
  if (
    token.isAcronym &&
    (acronyms.has(token.stem) || lexicon.acronyms.has(token.stem)) &&
    at < headStart - 1 &&
    token.suffix === ""
  )
    return false;
  if (token.suffix !== "" && token.isAcronym) return false;
  for (const { head, isPossessed, isPlural, case: nounCase } of sentence.heads[at] ?? []) {
    if (
      isAgencyClass(head.class) &&
      isPossessed &&
      !isPlural &&
      token.isCapital &&
      !isAdjective(sentence, at, lexicon) &&
      !isPartOfSchoolName(sentence, at, headStart, nounCase)
    )
      return false;
    if (isAgencyClass(head.class) && !isPossessed && nounCase === "gen" && !isPlural) return false;
    if (
      head.class === "title" &&
      isPossessed &&
      !isPlural &&
      nounCase === "nom" &&
      !token.isCapital &&
      at < headStart - 1
    )
      return false;
    if (
      head.class === "title" &&
      isPossessed &&
      (nounCase === "gen" || nounCase === "nom") &&
      !token.isCapital
    )
      return false;
    if (head.class === "event" && nounCase === "loc") return false;
  }
  if (token.isCapital) {
    const isInflectedPlace = !lexicon.names.places.has(token.lower) && isPlace(token.lower, lexicon);
    if (isInflectedPlace) return namesEmbassy(sentence, headStart) && /n[ıiuü]n$/.test(token.lower);
    return at > 0 || !opensAnotherPhrase(sentence, token, lexicon);
  }
  const nounCase = guessCase(token.lower);
  if (nounCase === "loc" || nounCase === "abl") return /^(?:məsələ|fövqəladə|iqtisad)/.test(token.lower);
  if (nounCase === "ins" && /l[aə]$/.test(token.lower))
    return licensedAfterInstrumental.test(next.lower) || /^(?:mülkiyyət|kimya)/.test(token.lower);
  if (/(?:lara|lərə|[ıiuü]n[aə])$/.test(token.lower))
    return /^(?:nəzarət|qarşı|yardım|dəstək|xidmət|hazırlıq)/.test(next.lower);
  return !/(?:ib|ıb|ub|üb|ir|ır|ur|ür|dir|dır|dur|dür|raq|rək)$/.test(token.lower) || token.lower.length < 6;
}

/** Dəniz Donanması Universiteti, Türk Hava Qüvvələri Akademiyası: a body in the name of a school. */
function isPartOfSchoolName(sentence: Sentence, at: number, headStart: number, nounCase: Case): boolean {
  if (at !== headStart - 1 || nounCase !== "nom") return false;
  return (sentence.heads[headStart] ?? []).some(
    ({ head, isPossessed }) =>
      head.class === "agency" && isPossessed && /^(?:university|school|culture)$/.test(head.kind),
  );
}

/** An embassy or a mission takes the country before it into its name: Yaponiyanın Azərbaycandakı səfirliyi. */
function namesEmbassy(sentence: Sentence, headStart: number): boolean {
  return (sentence.heads[headStart] ?? []).some(
    ({ head }) => head.class === "agency" && head.kind === "embassy",
  );
}

/** The first word of a sentence that is the event, or an object, and no part of the name behind it. */
function opensAnotherPhrase(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const heads = sentence.heads[0] ?? [];
  if (
    heads.some(
      ({ head, isPossessed, case: nounCase }) =>
        head.class === "event" && (!isPossessed || nounCase !== "nom"),
    )
  )
    return true;
  if (lexicon.names.given.has(token.lower) || token.lower.startsWith("təhsil")) return false;
  const locative = /^(.+)d([aə])$/.exec(token.lower);
  return locative !== null && twoWay(locative[1] ?? "") === locative[2];
}

/** Whether a token is the end of a complete name, so that `və` after it joins two things. */
function closesName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === "close") return true;
  if (token.isAcronym || /^(?:şəhəri|rayonu|kəndi|qəsəbəsi)$/.test(token.lower)) return true;
  return (sentence.heads[at] ?? []).some(
    ({ head, isPossessed, isPlural }) =>
      (isAgencyClass(head.class) && isPossessed && token.isCapital) ||
      (head.class === "title" && (isPossessed || isPlural) && !token.isCapital),
  );
}

/** The head word in the nominative, its letters as the text writes them. */
function nominative(token: Token, form: HeadForm): string {
  const lemma = lastWordOf(form.isPossessed ? form.head.possessed : form.head.stem);
  if (form.isPlural && form.isPossessed) {
    const cut = token.lower.search(/(?:lar|lər)[ıi]/);
    return cut < 0 ? token.text : token.text.slice(0, cut + 4);
  }
  return commonCase(token.text, lemma);
}

function lastWordOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}

/** A lemma in the letters of the surface as far as they agree. */
function commonCase(surface: string, lemma: string): string {
  let same = 0;
  const lower = lowerCase(surface);
  while (same < lemma.length && same < lower.length && lemma[same] === lower[same]) same++;
  const tail = lemma.slice(same);
  const isUpper = surface.length > 1 && upperCase(surface) === surface;
  return surface.slice(0, same) + (isUpper ? upperCase(tail) : tail);
}
