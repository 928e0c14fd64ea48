/** Agencies named by their head noun, which is last: with a name before it, a number, or alone for one met before. */
import type { Token } from "../../../language/az/tokens.ts";
import type { AgencyHead, HeadForm, UnitHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { chainStart, isAdjective, numberNoun } from "./agency-chain.ts";
import { type AgencySpan, isAgencyClass, kindOf, nominative, spanOf } from "./agency-span.ts";

/** Adjectives that make a free head noun a name: Milli Kitabxana, Mərkəzi Bank. */
const attribute = /^(?:Milli|Mərkəzi|Ali|Beynəlxalq|Ümumi)$/;

/** `Elm və Təhsil Nazirliyinin`, `İctimaiyyətlə əlaqələr şöbəsinin`, `169 nömrəli tam orta məktəbin`, `Mərkəzin`. */
export function headedAgency(
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
  if (isNumberedCongress(sentence, index, forms)) return undefined;
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

/** `VI Türk Dünyası Geologiya Konqresi`: what is counted is a congress held, no body. */
function isNumberedCongress({ tokens, heads }: Sentence, index: number, forms: readonly HeadForm[]): boolean {
  if (forms[0]?.head.stem !== "konqres" || !heads[index]?.some(({ head }) => head.class === "event"))
    return false;
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const token = tokens[at] as Token;
    if (/^[IVXİ]+$/.test(token.text) || (token.kind === "number" && /^c[ıiuü]$/.test(token.suffix)))
      return true;
    if (token.kind !== "word" || !token.isCapital) return false;
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
  // Tibbi Ərazi Bölmələrini İdarəetmə Birliyi: a capital is part of a name.
  if (sentence.tokens[index]?.isCapital === true) return undefined;
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
  const isNamed =
    (/^(?:bank|holdinq)$/.test(form.head.stem) &&
      sentence.heads[index - 1]?.length === 0 &&
      !(index === 1 && /[ıiuü]$/.test(before?.lower ?? ""))) ||
    attribute.test(before?.text ?? "");
  if (isNamed && token.isCapital && before?.isCapital === true && !lexicon.functionWords.has(before.lower))
    return spanOf(sentence, index - 1, index, form, token);
  // Arxiv İdarəçiliyi Mərkəzi: a bare head noun before a capital begins another name.
  if (/^(?:nom|acc)$/.test(form.case) && token.isCapital && sentence.tokens[index + 1]?.isCapital === true)
    return undefined;
  const isStock = token.isCapital && before?.text === "Səhmdar";
  const stem = isStock ? `səhmdar ${form.head.stem}` : form.head.stem;
  const isDefinite =
    token.isCapital ||
    form.case !== "nom" ||
    /^(?:bu|həmin|adıçəkilən|sözügedən)$/.test(before?.lower ?? "") ||
    /^(?:arasında|tərəfindən|adından)$/.test(sentence.tokens[index + 1]?.lower ?? "") ||
    opensClause(sentence, index, lexicon);
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

/** `…, fond ötən il …`, `…: şirkət marafona …`: the bare noun is the subject of its clause, and the next word no noun of its. */
function opensClause(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const before = sentence.tokens[index - 1];
  const next = sentence.tokens[index + 1];
  if (before === undefined || next === undefined || !(/^[,:;]$/.test(before.text) || before.lower === "ki"))
    return false;
  return (
    next.kind === "number" ||
    lexicon.functionWords.has(next.lower) ||
    sentence.verbAt.has(index + 1) ||
    /^(?:ötən|gələn|keçən|bu)$/.test(next.lower) ||
    (!next.isCapital && /(?:[ln][aə]r[aə]|y[aə]|d[aə]|d[aə]n)$/.test(next.lower))
  );
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
  // A noun in the locative, ablative or with a possessive in the dative or accusative belongs to the verb, not to what follows.
  return !/(?:d[aə]n?|[ıiuü]n[aə]|[ıiuü]n[ıiuü])$/.test(token.lower);
}
