/**
 * Whom a text tells of as accused, detained, fined or harmed. Such a person is known by name alone, and a namesake in another text
 * may be anybody: joining the two would put a crime on somebody else.
 */
import { lowerCase } from "../language/az/fold.ts";
import { readTable } from "../lexicon/table.ts";
import type { Person } from "../model/entity.ts";
import type { Appearance } from "./appearance.ts";

let words: readonly string[] | undefined;

function accusationWords(): readonly string[] {
  words ??= readTable("az", "accusation-words.tsv").map(([word = ""]) => word);
  return words;
}

/** A sentence of the police may be long; what is further away than this tells of others. */
const farthest = 400;

/** The words around a mention as far as its sentence goes. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const opening = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
  const closing = after.search(/\.\s|\n/);
  return before.slice(opening) + after.slice(0, closing < 0 ? after.length : closing);
}

/** Whether one of the sentences that name the person is of a crime. Takes the appearance with its document's text. */
export function isAccused({ document, entity }: Appearance<Person>): boolean {
  return entity.mentions.some(({ start, end }) => {
    const sentence = ` ${lowerCase(sentenceAround(document.text, start, end))}`;
    return accusationWords().some((word) => sentence.includes(` ${word}`));
  });
}
