/**
 * Whom a text tells of as accused, detained, fined or harmed. Such a person is known by name alone, and a namesake in another text
 * may be anybody: joining the two would put a crime on somebody else.
 */
import { lowerCase } from "../language/az/fold.ts";
import { readTable } from "../lexicon/table.ts";
import type { Person } from "../model/entity.ts";
import type { Appearance } from "./appearance.ts";
import { sentenceAround } from "./sentence-around.ts";

let words: readonly string[] | undefined;

function accusationWords(): readonly string[] {
  words ??= readTable("az", "accusation-words.tsv").map(([word = ""]) => word);
  return words;
}

/** A sentence of the police may be long; what is further away than this tells of others. */
const farthest = 400;

/** Whether one of the sentences that name the person is of a crime. Takes the appearance with its document's text. */
export function isAccused({ document, entity }: Appearance<Person>): boolean {
  return entity.mentions.some((mention) => {
    const { before, after } = sentenceAround(document.text, mention, farthest);
    const sentence = ` ${lowerCase(before + after)}`;
    return accusationWords().some((word) => sentence.includes(` ${word}`));
  });
}
