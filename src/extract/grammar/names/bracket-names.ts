/** Other names in a bracket after an agency that no finder sees: a foreign name, an acronym, `Name-ACR`. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";

export interface BracketName {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly isAcronym: boolean;
}

/** The names in the bracket that opens at `open`, cut at commas and dashes; none where it says where the body is (`Nyu York, ABŞ`). */
export function bracketNames(sentence: Sentence, open: number, lexicon: Lexicon): readonly BracketName[] {
  const { tokens } = sentence;
  // (indiki X – ACR): the acronym is that of the name before it, and not of what was called otherwise
  if (isDash(tokens[open]) && tokens[open + 1]?.isAcronym === true && tokens[open + 2]?.text === ")")
    return nameBetween(sentence, open + 1, open + 2);
  if (tokens[open]?.text !== "(" || isNameWord("now", tokens[open + 1]?.lower)) return [];
  const close = tokens.findIndex(({ text }, at) => at > open && text === ")");
  if (close < 0) return [];
  const names: BracketName[] = [];
  let from = open + 1;
  for (let at = open + 1; at <= close; at++) {
    if (at < close && !/^[,;–-]$/.test(tokens[at]?.text ?? "")) continue;
    if (isPlace(sentence, from, at, lexicon)) return [];
    names.push(...nameBetween(sentence, from, at));
    from = at + 1;
  }
  return names;
}

function isDash(token: Token | undefined): boolean {
  return token?.text === "–" || token?.text === "-";
}

function isPlace({ tokens, text }: Sentence, first: number, last: number, lexicon: Lexicon): boolean {
  const [start, end] = [tokens[first], tokens[last - 1]];
  if (start === undefined || end === undefined || first >= last) return false;
  return (
    lexicon.lands.endingAt(tokens, last - 1)?.first === first ||
    lexicon.names.places.has(lowerCase(text.slice(start.start, end.end)))
  );
}

function nameBetween(sentence: Sentence, from: number, last: number): readonly BracketName[] {
  const { tokens, text, heads } = sentence;
  let first = from;
  while (
    first < last &&
    (isNameWord("bracket-word", tokens[first]?.lower) || /^[.:]$/.test(tokens[first]?.text ?? ""))
  )
    first++;
  const head = tokens[first];
  if (head === undefined || first >= last || !head.isCapital) return [];
  if (last - first === 1 && head.isAcronym && head.suffix === "")
    return [{ first, last, name: head.stem, isAcronym: true }];
  const isName =
    last - first > 1
      ? tokens
          .slice(first, last)
          .every(
            ({ kind, isCapital, lower }) =>
              kind !== "number" && (isCapital || isWord("joint", lower) || lower.length < 5),
          )
      : (heads[first] ?? []).length > 0;
  if (!isName) return [];
  // (Mesleki Yeterlilik Kurumu-MYK): the acronym is glued to the name
  const end = tokens[last - 1];
  const glued = /^(.+)-(\p{Lu}{2,})$/u.exec(end?.text ?? "");
  if (end !== undefined && glued !== null)
    return [
      { first, last, name: text.slice(head.start, end.start + (glued[1] ?? "").length), isAcronym: false },
      { first, last, name: glued[2] ?? "", isAcronym: true },
    ];
  return [{ first, last, name: text.slice(head.start, tokens[last - 1]?.end ?? head.end), isAcronym: false }];
}
