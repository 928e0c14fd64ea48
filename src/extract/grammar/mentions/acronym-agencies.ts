/** Agencies named by an acronym: known ones, those that own something, those that hold a title. */
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type AgencySpan, legalForms, suffixCase } from "./agency-span.ts";

/** Acronyms that name countries, events, degrees or groups. */
const notAgencies =
  /^(?:ABŞ|BƏƏ|SSRİ|AR|MR|KİV|QHT|COP\d*|IT|İT|İKT|PR|TV|DVD|ID|SMS|PDF|QR|VIP|PhD|MBA|CEO|AZN|USD|EUR|AAAS|OK|II|III|IV|VI|VII|VIII|IX|XI|XX|XXI|[IVXLC]+|[İVX]+)$/;

export function acronymAgency(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  acronyms: ReadonlySet<string>,
  taken: ReadonlySet<number>,
  before: AgencySpan | undefined,
): AgencySpan | undefined {
  const token = sentence.tokens[index] as Token;
  if (token.kind !== "word" || !token.isAcronym || notAgencies.test(token.stem)) return undefined;
  if (legalForms.test(token.stem.toLowerCase()))
    return companyByForm(sentence, index, lexicon, taken, before);
  const joined = joinedName(sentence, index);
  if (joined !== undefined) return joined;
  const isKnown = lexicon.acronyms.has(token.stem) || acronyms.has(token.stem);
  const next = sentence.tokens[index + 1];
  // ADDA PHŞ-nin: the legal form behind an acronym carries the case.
  const form = next?.isAcronym === true && legalForms.test(next.stem.toLowerCase()) ? next : undefined;
  const suffix = form?.suffix ?? token.suffix;
  const isOwner = /^n?[ıiuü]n$/.test(suffix) && next !== undefined;
  if (!isKnown && !isOwner && suffix === "") {
    // An unknown acronym alone counts before a title or in brackets after nothing.
    const isTitled = (sentence.heads[index + 1] ?? []).some(
      ({ head, isPossessed }) => head.class === "title" && isPossessed,
    );
    if (!isTitled) return undefined;
  } else if (!isKnown && !isOwner) return undefined;
  return {
    first: index,
    last: index + (form === undefined ? 1 : 2),
    case: suffixCase(suffix),
    name: token.stem,
    aliases: [],
    kind: lexicon.acronyms.get(token.stem) ?? "other",
    isUnit: false,
    anaphor: null,
    acronym: token.stem,
  };
}

/** Acronyms whose name goes on with a small word, which carries the case: `ASAN xidmətin`. */
const joinedWords: ReadonlyMap<string, string> = new Map([["ASAN", "xidmət"]]);

function joinedName({ tokens }: Sentence, index: number): AgencySpan | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const word = joinedWords.get(token?.text ?? "");
  if (token === undefined || word === undefined || next?.lower.startsWith(word) !== true) return undefined;
  return {
    first: index,
    last: index + 2,
    case: suffixCase(next.lower.slice(word.length)),
    name: `${token.text} ${word}`,
    aliases: [token.text],
    kind: "government",
    isUnit: false,
    anaphor: null,
    acronym: null,
  };
}

const mostNameWords = 4;

/** First of the capital words that name a company before its legal form without quotes: `Azərsu ASC`, `Kapital Bank ASC`. */
function companyNameStart(
  { tokens }: Sentence,
  form: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
): number {
  let first = form;
  while (first > 0 && form - first < mostNameWords) {
    const token = tokens[first - 1] as Token;
    const isName =
      token.kind === "word" &&
      token.isCapital &&
      token.suffix === "" &&
      !taken.has(first - 1) &&
      !lexicon.functionWords.has(token.lower);
    // Gələcəkdə ASC, Gəmiçiliyin ASC: an inflected word belongs to the sentence.
    if (!isName || /(?:d[aə]n?|n[ıiuü]n|[ıiuü]n)$/.test(token.lower)) break;
    if (first === 1 && lexicon.commonWords.has(token.lower)) break; // the capital is the sentence's
    first--;
  }
  return first;
}

/**
 * What a legal form names: the company of the words or the agency right before it, or by itself a company named before. A public
 * legal person (PHŞ) goes without the form.
 */
function companyByForm(
  sentence: Sentence,
  form: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
  before: AgencySpan | undefined,
): AgencySpan | undefined {
  const token = sentence.tokens[form] as Token;
  const headed = before?.last === form && before.case === "nom" ? before : undefined;
  const first = headed?.first ?? companyNameStart(sentence, form, lexicon, taken);
  if (token.stem === "PHŞ" && (headed !== undefined || first === form)) return undefined;
  const isNamed = first < form;
  const start = (sentence.tokens[first] as Token).start;
  return {
    first,
    last: form + 1,
    case: suffixCase(token.suffix),
    name: isNamed ? sentence.text.slice(start, token.start + token.stem.length) : token.stem,
    aliases: headed === undefined ? [] : [headed.name],
    kind: headed?.kind ?? "company",
    isUnit: false,
    anaphor: isNamed ? null : "səhmdar cəmiyyət",
    acronym: null,
  };
}
