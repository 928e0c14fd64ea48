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
): AgencySpan | undefined {
  const token = sentence.tokens[index] as Token;
  if (token.kind !== "word" || !token.isAcronym || notAgencies.test(token.stem)) return undefined;
  if (legalForms.test(token.stem.toLowerCase()))
    return token.stem === "PHŞ"
      ? undefined
      : {
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
