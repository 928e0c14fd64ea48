/** Readings of quotations: agencies that they name, and titles of something else, in which no name counts. */

import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { bareQuote, isTitleOfEvent } from "./bare-quotes.ts";
import { headedQuote, innerText, isSpeech } from "./headed-quotes.ts";
import { type Proposal, strengths } from "./proposals.ts";

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
