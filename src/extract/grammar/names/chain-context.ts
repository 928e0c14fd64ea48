/** What the reading of a chain before a head noun asks of its sentence and its document. */

import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";

export interface ChainContext {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  /** First token of each person by the token that ends the name of a person who is no namesake of the body: `İlham Əliyev | Dövlət …`. */
  readonly personEnds: ReadonlyMap<number, number>;
  /** Lower-case words that stand with a capital inside some sentence of the document. */
  readonly properWords: ReadonlySet<string>;
  /** Acronyms that the document explains in a bracket, or takes up by what they end with. */
  readonly acronyms: ReadonlySet<string>;
  /** Of these what the text takes up as a school. */
  readonly schools: ReadonlySet<string>;
}
