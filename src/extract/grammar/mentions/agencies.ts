/**
 * Names of agencies: the head noun is last (… Nazirliyi), its name stands before it, and an owner in the genitive
 * closes the name on the left: Dövlət Miqrasiya Xidmətinin | Təhlil şöbəsi are two agencies, the second a unit of the first.
 */
import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { acronymAgency } from "./acronym-agencies.ts";
import type { AgencySpan } from "./agency-span.ts";
import { headedAgency } from "./headed-agencies.ts";
import type { NameSpan } from "./persons.ts";
import { quotedAgency } from "./quoted-agencies.ts";

const ofState: ReadonlySet<string> = new Set(["ministry", "parliament", "court", "military"]);

/** `Gürcüstanın Energetika Nazirliyi`: the country is part of a foreign state body's name, since ours has the same. */
function withCountry(sentence: Sentence, span: AgencySpan, lexicon: Lexicon): AgencySpan {
  if (!ofState.has(span.kind) || span.anaphor !== null) return span;
  const country = countryBefore(sentence, span.first, lexicon);
  return country === undefined ? span : { ...span, first: span.first - 1, name: `${country} ${span.name}` };
}

/** The genitive of a foreign country right before a token, as the text writes it. */
export function countryBefore({ tokens }: Sentence, first: number, lexicon: Lexicon): string | undefined {
  const before = tokens[first - 1];
  if (before === undefined || !before.isCapital || !/[ıiuü]n$/.test(before.lower)) return undefined;
  const isForeign = nameAnalyses(before.lower).some(
    ({ stem, case: nounCase }) =>
      nounCase === "gen" && lexicon.names.places.get(stem) === "country" && stem !== "azərbaycan",
  );
  return isForeign ? before.text : undefined;
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
    const named =
      quotedAgency(sentence, index, lexicon, quotedNames) ??
      headedAgency(sentence, index, lexicon, taken, found, acronyms) ??
      acronymAgency(sentence, index, lexicon, acronyms, taken, found.at(-1));
    if (named === undefined) continue;
    const span = withCountry(sentence, named, lexicon);
    // A longer name swallows what was found inside it (`“İrəli”` of `“İrəli” İctimai Birliyi`).
    while (found.length > 0 && (found[found.length - 1] as AgencySpan).first >= span.first) found.pop();
    found.push(span);
    index = Math.max(index, span.last - 1);
  }
  return found;
}
