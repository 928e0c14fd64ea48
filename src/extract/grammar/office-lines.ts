/** The name of somebody in a line of its own, and the office in the next one or the one before: a signature, an entry of a list. */

import type { Token } from "../../language/az/tokens.ts";
import { formOf } from "../../language/az/word-forms.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isNameWord } from "../../lexicon/names.ts";
import { analyse, finiteMoods, type Sentence } from "./sentence.ts";

type LineKind = "name" | "office";

/** Longest office line, in tokens. */
const widest = 40;

/**
 * The sentences of a text, where a line that is only an office is read with the line of its name: `Lalə Məcidova ⏎ Elm Fondunun direktoru`
 * as `Lalə Məcidova, Elm Fondunun direktoru`. Names and offices that stand in turn are read in pairs, and only where each has its other.
 */
export function withOfficeLines(
  text: string,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly Sentence[] {
  const kinds = sentences.map(lineKind);
  if (!kinds.includes("office") || !kinds.includes("name")) return sentences;
  const read = [...sentences];
  for (let at = 0; at < sentences.length; ) {
    const end = endOfTurns(text, sentences, kinds, at);
    if ((end - at) % 2 === 0)
      for (let pair = at; pair < end; pair += 2)
        read[pair + 1] = joined(text, sentences.slice(pair, pair + 2), kinds[pair] === "name", lexicon);
    at = end;
  }
  return read;
}

/** Where the lines end that are names and offices in turn, nothing between them. */
function endOfTurns(
  text: string,
  sentences: readonly Sentence[],
  kinds: readonly (LineKind | null)[],
  first: number,
): number {
  let at = first + 1;
  while (
    kinds[first] !== null &&
    kinds[at] != null &&
    kinds[at] !== kinds[at - 1] &&
    /^\s*$/.test(text.slice(sentences[at - 1]?.block.end, sentences[at]?.block.start))
  )
    at++;
  return at;
}

function joined(text: string, lines: readonly Sentence[], isNameFirst: boolean, lexicon: Lexicon): Sentence {
  const [first, second] = lines as [Sentence, Sentence];
  const front = withoutComma(first.tokens);
  const last = front.at(-1) as Token;
  const comma: Token = {
    ...last,
    kind: "mark",
    start: last.end,
    text: ",",
    lower: ",",
    stem: ",",
    suffix: "",
    form: formOf(","),
  };
  const block = { ...second.block, kind: "text" as const, start: first.block.start };
  return analyse(text, block, [...front, ...(isNameFirst ? [comma] : []), ...second.tokens], lexicon);
}

/** What a sentence is that fills its line, if it is a name or an office alone. */
function lineKind(sentence: Sentence): LineKind | null {
  const { block, start, end, tokens } = sentence;
  if (start !== block.start || end !== block.end || tokens.length > widest) return null;
  return isNameLine(sentence) ? "name" : isOfficeLine(sentence) ? "office" : null;
}

/** `Lalə Məcidova`, `Məcidova Lalə Anar qızı`: capital words, one of them a given name and one a family name. */
function isNameLine({ tokens, spellings, heads }: Sentence): boolean {
  const words = withoutComma(tokens);
  if (words.length < 2 || words.length > 4) return false;
  const isPatronymic = isNameWord("father-marker", words.at(-1)?.lower);
  const names = isPatronymic ? words.slice(0, -1) : words;
  if (!names.every(({ kind, isCapital, suffix }) => kind === "word" && isCapital && suffix === ""))
    return false;
  if (names.some((_, at) => heads[at]?.some(({ head }) => head.class === "agency") === true)) return false;
  const given = names.findIndex((_, at) => spellings[at]?.isGivenName === true);
  return given >= 0 && names.some((_, at) => at !== given && spellings[at]?.isFamilyName === true);
}

/** `Elm Fondunun direktoru`, `Kənd Təsərrüfatı Nazirliyi Bitkiçilik şöbəsinin müdiri`: ends with a title that is of something. */
function isOfficeLine({ tokens, heads, verbs }: Sentence): boolean {
  const words = tokens.at(-1)?.text === "." ? tokens.slice(0, -1) : withoutComma(tokens);
  const [first] = words;
  if (words.length < 2 || (first?.kind !== "open" && first?.isCapital !== true)) return false;
  const isTitleLast = (heads[words.length - 1] ?? []).some(
    ({ head, isPossessed, isPlural, case: nounCase }) =>
      head.class === "title" && isPossessed && !isPlural && nounCase === "nom",
  );
  return (
    isTitleLast &&
    !words.some(({ text }) => text === ":" || text === ";") &&
    !verbs.some(({ reading }) => finiteMoods.has(reading.form.mood))
  );
}

function withoutComma(tokens: readonly Token[]): readonly Token[] {
  return tokens.at(-1)?.text === "," ? tokens.slice(0, -1) : tokens;
}
