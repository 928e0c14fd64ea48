/**
 * Bodies of the Azerbaijani state as Azerbaijani, English and Russian texts call them (`body-names.tsv`): translations, which no rule of
 * spelling can find.
 */
import { once } from "../lexicon/once.ts";
import { readTable } from "../lexicon/table.ts";

const azerbaijaniOf = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readTable("az", "body-names.tsv").flatMap(([azerbaijani = "", ...others]) =>
        others.map((other) => [other, azerbaijani] as const),
      ),
    ),
);

/** The state's own name in the other two languages. */
const stateName =
  /^azerbaijan( s)? (?=ministry|state|cabinet|central|national)|^the | of (the )?(republic of )?azerbaijan$| of the azerbaijan republic$| азербайджана$| азербайджанской республики$| ар$/g;

/** The Azerbaijani name of a state body called in English or Russian, in lower case; any other name as it is. */
export function azerbaijaniName(words: string): string {
  const plain = words
    .replace(/ı/g, "i") // an English I, lowered by Azerbaijani rules
    .replace(stateName, "")
    .replace(/defense/g, "defence")
    .replace(/ё/g, "е");
  return azerbaijaniOf().get(plain) ?? words;
}
