/** Whom or what a quote speaks of, where it only says "he", "at the event" or nothing: the sentence of its text that has the name. */
import { findSentences } from "../language/az/sentences.ts";
import { tokenize } from "../language/az/tokens.ts";
import type { EntityNode } from "../model/knowledge-graph.ts";
import type { Span } from "../model/span.ts";
import { foldWord, wholeWordsIn, wordKeys, writtenWords } from "../search/words.ts";

type Named = Pick<EntityNode, "name" | "aliases">;

/** Shorter words of a name are initials and particles. */
const leastLetters = 3;

function namesOf({ name, aliases }: Named): readonly (readonly string[])[] {
  return [name, ...aliases].map(wordKeys);
}

/** Whether two words stand next to each other and the other one is a name that is none of the person's. */
function isAnothers(
  word: RegExpExecArray,
  neighbour: RegExpExecArray | undefined,
  isOwn: (word: RegExpExecArray) => boolean,
): boolean {
  if (neighbour === undefined || !/^\p{Lu}/u.test(neighbour[0]) || isOwn(neighbour)) return false;
  const [left, right] = word.index < neighbour.index ? [word, neighbour] : [neighbour, word];
  return right.index - (left.index + left[0].length) === 1 && /\s/.test(right.input[right.index - 1] ?? "");
}

/**
 * Whether any word of the person's names stands in the text, with whatever endings. A family name behind another given name is
 * that of somebody else, as is a given name before another family name.
 */
function isNamedIn(text: string, person: Named): boolean {
  const names = namesOf(person);
  const told = (parts: readonly string[]): ReadonlySet<string> =>
    new Set(parts.filter((word) => word.length >= leastLetters));
  const isOneOf = (parts: ReadonlySet<string>, written: string): boolean => {
    const word = foldWord(written);
    return [...parts].some((part) => word.startsWith(part));
  };
  const [given, all] = [told(names.flatMap(([first = ""]) => first)), told(names.flat())];
  const isOwn = ({ 0: written }: RegExpExecArray): boolean => isOneOf(all, written);
  const words = [...writtenWords(text)];
  return words.some((word, place) => {
    if (!isOwn(word)) return false;
    const neighbour = words[isOneOf(given, word[0]) ? place + 1 : place - 1];
    return !isAnothers(word, neighbour, isOwn);
  });
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

/** The sentences outside the quote: those before it, the nearest first, then those behind it. */
function sentencesAround(text: string, quote: Span): readonly string[] {
  const all = [...sentencesOf(text)];
  const before = all.filter(({ end }) => end <= quote.start).reverse();
  const behind = all.filter(({ start }) => start >= quote.end);
  return [...before, ...behind].map(({ start, end }) => text.slice(start, end));
}

/** Whether the words stand in a text one behind the other, with whatever endings. */
function hasRun(text: string, words: readonly string[]): boolean {
  const keys = [...writtenWords(text)].map(([written]) => foldWord(written));
  return keys.some((_, at) => words.every((word, place) => keys[at + place]?.startsWith(word)));
}

/**
 * The same of an event, of which a quote may say no more than "at the event" or "in his speech": the nearest sentence that has
 * its whole name, of several words. One of them is enough to know it by, but for the last, which only says of what kind it was.
 */
export function eventSentence(text: string, quote: Span, { name }: Pick<EntityNode, "name">): string | null {
  const words = wordKeys(name);
  const telling = words.slice(0, -1).filter((word) => word.length >= leastLetters);
  const quoted = wordKeys(text.slice(quote.start, quote.end));
  const isTold = telling.some((word) => quoted.some((other) => other.startsWith(word)));
  if (telling.length === 0 || isTold) return null;
  return sentencesAround(text, quote).find((sentence) => hasRun(sentence, words)) ?? null;
}

/**
 * The nearest sentence before the quote, else behind it, that has the person's whole name, else any word of it; null where
 * the quote itself has one or no sentence does.
 */
export function namingSentence(text: string, quote: Span, person: Named): string | null {
  if (isNamedIn(text.slice(quote.start, quote.end), person)) return null;
  const inOrder = sentencesAround(text, quote);
  // An initial would be met by any word that begins with it.
  const whole = namesOf(person).filter(
    (words) => words.length > 1 && words.every((word) => word.length >= leastLetters),
  );
  const hasWhole = (sentence: string): boolean =>
    whole.some((words) => wholeWordsIn(sentence, words) !== undefined);
  return inOrder.find(hasWhole) ?? inOrder.find((sentence) => isNamedIn(sentence, person)) ?? null;
}
