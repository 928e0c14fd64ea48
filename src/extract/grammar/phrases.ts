/**
 * Noun phrases of a sentence that can be arguments: a person with the titles before the name, an agency, an agency by its
 * people (nazirliyin əməkdaşları). Phrases joined by commas and conjunctions form a group; only its last member is inflected.
 */
import type { Case } from "../../language/az/nouns.ts";
import type { AgencyDraft, PersonDraft } from "./drafts.ts";
import type { AgencySpan } from "./mentions/agency-span.ts";
import type { Sentence } from "./sentence.ts";

export interface Phrase {
  readonly entity: PersonDraft | AgencyDraft;
  /** First token of the phrase, titles included. */
  readonly first: number;
  /** Token after the phrase. */
  readonly last: number;
  /** Tokens of the name itself. */
  readonly nameFirst: number;
  readonly nameLast: number;
  /** Case of the phrase as its own ending says. */
  readonly case: Case;
  /** An agency by its staff. */
  readonly isStaff: boolean;
}

/** What follows a group and says its part in the sentence. */
export type Marker = "none" | "agent" | "with" | "jointly" | "between" | "oblique";

export interface Group {
  readonly phrases: readonly Phrase[];
  readonly first: number;
  readonly last: number;
  readonly case: Case;
  readonly marker: Marker;
  /** Token after the marker. */
  readonly after: number;
}

const staffNoun =
  /^(?:əməkdaş(?:lar)?|nümayəndə(?:lər)?|mütəxəssis(?:lər)?|tələbə(?:lər)?|müəllim(?:lər)?|üzv(?:lər)?|rəhbərlik|rəhbərliy|kollektiv|heyət|şagird(?:lər)?|rəsmi(?:lər)?|işçi(?:lər)?|ekspert(?:lər)?|alim(?:lər)?|könüllü(?:lər)?|komanda|idmançı(?:lar)?|struktur(?:lar)?|məzun(?:lar)?|vəzifəli|zabit(?:lər)?|rəhbər(?:lər)?|yığma)(?:ı|i|u|ü|sı|si|su|sü|ları|ləri)?(n?[ıiuü]n|n?[aə]|n?d[aə]n?|l[aə])?$/;

/** The noun for an agency's people after its name, at most a few words on: its token and case. */
export function staffAfter(sentence: Sentence, span: AgencySpan): { last: number; case: Case } | undefined {
  const { tokens } = sentence;
  for (let at = span.last; at < Math.min(span.last + 12, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return undefined;
    const match = staffNoun.exec(token.lower);
    // The staff is named as a group: a singular head before a capital is a person's title.
    if (
      match !== null &&
      !(
        tokens[at + 1]?.isCapital === true &&
        !/l[aə]r/.test(token.lower) &&
        !/heyət|rəhbərli|kollektiv|komanda/.test(token.lower)
      )
    ) {
      if (/l[aə]r|rəhbərli|kollektiv|heyət|komanda|yığma/.test(token.lower)) {
        const isHeading =
          /^(?:heyət)/.test(token.lower) &&
          !/^(?:nümayəndə|işçi|müəllim|tələbə|rəhbər|professor-müəllim|pedaqoji|şəxsi|yaradıcı|və)$/.test(
            tokens[at - 1]?.lower ?? "",
          );
        if (isHeading) return undefined;
        return { last: at + 1, case: endingCase(token.lower) };
      }
    }
    if (
      /^(?:ilə|üçün|görə|kimi)$/.test(token.lower) ||
      /(?:lığı|liyi|luğu|lüyü|dəstəyi|iştirakı|təşəbbüsü)$/.test(token.lower)
    )
      return undefined;
    const isLinked = token.lower === "və" || token.lower === "tabeliyində" || token.lower === "olan";
    if (!isLinked && (token.isCapital || sentence.verbAt.has(at)) && !token.isAcronym) return undefined;
  }
  return undefined;
}

function endingCase(lower: string): Case {
  if (/(?:[ıiuü]n[ıiuü]n|lərin|ların)$/.test(lower)) return "gen";
  if (/nd[aə]$/.test(lower)) return "loc";
  if (/nd[aə]n$/.test(lower)) return "abl";
  if (/n[aə]$/.test(lower)) return "dat";
  if (/n[ıi]$/.test(lower)) return "acc";
  return /l[aə]$/.test(lower) ? "ins" : "nom";
}
