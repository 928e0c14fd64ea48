/** Reads the names of a text as tests look at them. */
import { findBlocks } from "../../../src/extract/grammar/blocks.ts";
import type { DocumentNames, NameMention } from "../../../src/extract/grammar/names/entities.ts";
import { readNames } from "../../../src/extract/grammar/names/read-names.ts";
import { analyseBlocks } from "../../../src/extract/grammar/sentence.ts";
import { azerbaijaniLexicon } from "../../../src/lexicon/lexicon.ts";

export function namesOf(text: string): DocumentNames {
  const lexicon = azerbaijaniLexicon();
  const sentences = analyseBlocks(text, findBlocks(text), lexicon);
  return readNames(sentences, lexicon);
}

export function personsOf(text: string): readonly string[] {
  return namesOf(text).persons.map(({ name }) => name);
}

export function agenciesOf(text: string): readonly string[] {
  return namesOf(text).agencies.map(({ name }) => name);
}

export function mentionsOf(text: string): readonly NameMention[] {
  return namesOf(text).bySentence.flat();
}
