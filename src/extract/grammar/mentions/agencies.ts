/**
 * Names of agencies: the head noun is last (… Nazirliyi), its name stands before it, and an owner in the genitive
 * closes the name on the left: Dövlət Miqrasiya Xidmətinin | Təhlil şöbəsi are two agencies, the second a unit of the first.
 */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { acronymAgency } from "./acronym-agencies.ts";
import type { AgencySpan } from "./agency-span.ts";
import { headedAgency } from "./headed-agencies.ts";
import type { NameSpan } from "./persons.ts";
import { quotedAgency } from "./quoted-agencies.ts";

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
