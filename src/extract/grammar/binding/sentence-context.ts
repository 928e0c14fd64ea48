/** What is known when a sentence's names are bound to what the document speaks of. */

import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Span } from "../../../model/span.ts";
import type { Discourse } from "../discourse.ts";
import type { AgencySpan } from "../mentions/agency-span.ts";
import type { NameSpan } from "../mentions/persons.ts";
import type { Sentence } from "../sentence.ts";

/** What is known of a document's names before it is read in order. */
export interface NameKnowledge {
  /** Lower-case given name → lower-case last words found after it. */
  readonly lastWords: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface SentenceContext {
  readonly index: number;
  readonly sentence: Sentence;
  /** Names found in the sentence, left to right. */
  readonly persons: readonly NameSpan[];
  readonly agencies: readonly AgencySpan[];
  readonly discourse: Discourse;
  readonly lexicon: Lexicon;
  readonly knowledge: NameKnowledge;
  readonly published: string | null;
}

/** Offsets of the tokens `[first, last)` of a sentence. */
export function spanOfTokens({ tokens }: Sentence, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}
