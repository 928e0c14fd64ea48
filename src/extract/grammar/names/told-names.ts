/** Names that the text tells in quotation marks somewhere, told again without them: `“Nar Bağı Qida” MMC`, then `Nar Bağı Qida`. */

import { type Case, nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { agency, suffixCase } from "./head-names.ts";
import { legalFormAt } from "./headed-quotes.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isCapitalWord } from "./words.ts";

/** Names of several words in capitals by their first word: one word alone may be any other thing of its name. */
export type ToldNames = ReadonlyMap<string, readonly (readonly string[])[]>;

export function toldNames(quoted: ReadonlySet<string>): ToldNames {
  const found = new Map<string, (readonly string[])[]>();
  for (const name of [...quoted].sort()) {
    const words = name.split(/\s+/);
    const [first = ""] = words;
    if (words.length < 2 || words.some((word) => !/^\p{Lu}[\p{L}\d]*$/u.test(word))) continue;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

/** The body whose name begins at a token, with its legal form. */
export function proposeTold(
  sentence: Sentence,
  index: number,
  told: ToldNames,
  lexicon: Lexicon,
): readonly AgencyProposal[] {
  const { tokens } = sentence;
  const names = told.get(tokens[index]?.text ?? "") ?? [];
  if (names.length === 0 || tokens[index - 1]?.kind === "open") return [];
  return names.flatMap((words) => {
    const last = index + words.length - 1;
    const isSame = words.slice(0, -1).every((word, at) => tokens[index + at]?.text === word);
    const ending = isSame ? endingOf(tokens[last], words.at(-1) as string) : undefined;
    if (ending === undefined) return [];
    const legal = ending === "nom" ? legalFormAt(sentence, last + 1, lexicon) : undefined;
    return [
      agency({
        first: index,
        last: legal?.last ?? last + 1,
        case: legal?.case ?? ending,
        name: words.join(" "),
        kind: "company",
        strength: strengths.certain,
      }),
    ];
  });
}

/** The case in which the last word of a name stands, if it is that word. */
function endingOf(token: Token | undefined, word: string): Case | undefined {
  if (!isCapitalWord(token) || token.text[0] !== word[0]) return undefined;
  if (token.stem === word) return suffixCase(token.suffix);
  if (token.suffix !== "" || !token.text.startsWith(word)) return undefined;
  return nameAnalyses(token.lower).find(({ stem }) => stem.length === word.length)?.case;
}
