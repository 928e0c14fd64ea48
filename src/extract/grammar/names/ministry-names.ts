/** Names of ministries made of the field in a minister's title. */

import { capitalize } from "../../../language/az/fold.ts";
import { nameWordsOf } from "../../../lexicon/names.ts";
import { isWord } from "../../../lexicon/word-classes.ts";

/** `energetika` → `Energetika Nazirliyi`, `xarici işlər` → `Xarici İşlər Nazirliyi`: `və` stays small. */
export function nominativeMinistry(field: string): string {
  const words = field.split(" ").map((word) => (isWord("inner", word) ? word : capitalize(word)));
  return `${words.join(" ")} ${[...nameWordsOf("ministry")].map(capitalize)}`;
}
