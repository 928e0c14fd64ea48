/**
 * Whom a text tells of as accused, detained, fined or harmed. Such a person is known by name alone, and a namesake in another text
 * may be anybody: joining the two would put a crime on somebody else.
 */
import { lowerCase } from "../language/az/fold.ts";
import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import { readWords } from "../lexicon/table.ts";
import type { Person } from "../model/entity.ts";
import type { Appearance } from "./appearance.ts";
import { sentenceAround } from "./sentence-around.ts";

/** Why somebody accused is nobody of the same name in another text. */
export const accusedRule =
  "told of as accused, detained or harmed: never joined with a namesake of another text";

let words: readonly string[] | undefined;

function accusationWords(): readonly string[] {
  words ??= readWords("az", "crime").map(([word]) => word);
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

/** Words before a name that its title may take: `daxili işlər naziri, general-polkovnik`. */
const titleWords = 5;

/** Whether a title of any kind or a rank stands right before the name. */
export function isTitled({ document, entity }: Appearance<Person>): boolean {
  const { heads, classes } = azerbaijaniLexicon();
  return entity.mentions.some((mention) => {
    const { before } = sentenceAround(document.text, mention, farthest);
    const word = lowerCase(before).trimEnd().replace(/[,.]$/, "").split(/\s+/).at(-1) ?? "";
    return (
      (heads.get(word) ?? []).some(({ head }) => head.class === "title") || classes.get(word) === "honorific"
    );
  });
}

/** Whether one of the titles stands right before the name: the sentence of a crime may tell of the minister who speaks of it. */
export function isCalled({ document, entity }: Appearance<Person>, titles: readonly string[]): boolean {
  const stems = titles.flatMap((title) => {
    const last = title.slice(title.lastIndexOf(" ") + 1);
    return last.length < 4 ? [] : [last.replace(/[ıiuü]$/, "")];
  });
  return entity.mentions.some((mention) => {
    const { before } = sentenceAround(document.text, mention, farthest);
    const words = lowerCase(before)
      .split(/[\s,]+/)
      .filter((word) => word !== "")
      .slice(-titleWords);
    return words.some((word) =>
      stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= 2),
    );
  });
}
