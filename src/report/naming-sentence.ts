/** Whom a quote speaks of, where it only says "he", "the rector" or nothing: the sentence of its text that has the name. */
import { findSentences } from "../language/az/sentences.ts";
import { tokenize } from "../language/az/tokens.ts";
import type { PersonNode } from "../model/knowledge-graph.ts";
import type { Span } from "../model/span.ts";
import { foldWord, wholeWordsIn, wordKeys, writtenWords } from "../search/words.ts";

/** Shorter words of a name are initials and particles. */
const leastLetters = 3;

function namesOf({ name, aliases }: Pick<PersonNode, "name" | "aliases">): readonly (readonly string[])[] {
  return [name, ...aliases].map(wordKeys);
}

/** Whether any word of the person's names stands in the text, with whatever endings. */
function isNamedIn(text: string, person: Pick<PersonNode, "name" | "aliases">): boolean {
  const parts = new Set(
    namesOf(person)
      .flat()
      .filter((word) => word.length >= leastLetters),
  );
  const words = [...writtenWords(text)].map(({ 0: word }) => foldWord(word));
  return words.some((word) => [...parts].some((part) => word.startsWith(part)));
}

/** The sentences of a text, line by line. */
function* sentencesOf(text: string): Generator<Span> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const tokens = tokenize(line);
    for (const { first, last } of findSentences(tokens)) {
      const [from, to] = [tokens[first], tokens[last - 1]];
      if (from !== undefined && to !== undefined) yield { start: index + from.start, end: index + to.end };
    }
  }
}

/**
 * The nearest sentence before the quote, else behind it, that has the person's whole name, else any word of it; null where
 * the quote itself has one or no sentence does.
 */
export function namingSentence(
  text: string,
  quote: Span,
  person: Pick<PersonNode, "name" | "aliases">,
): string | null {
  if (isNamedIn(text.slice(quote.start, quote.end), person)) return null;
  const others = [...sentencesOf(text)].filter(({ start, end }) => end <= quote.start || start >= quote.end);
  const before = others.filter(({ end }) => end <= quote.start).reverse();
  const inOrder = [...before, ...others.filter(({ start }) => start >= quote.end)].map(({ start, end }) =>
    text.slice(start, end),
  );
  const whole = namesOf(person).filter((words) => words.length > 1);
  const hasWhole = (sentence: string): boolean =>
    whole.some((words) => wholeWordsIn(sentence, words) !== undefined);
  return inOrder.find(hasWhole) ?? inOrder.find((sentence) => isNamedIn(sentence, person)) ?? null;
}
