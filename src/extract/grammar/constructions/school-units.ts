/** Units of the one school that a text tells of: `“Fizika” kafedrasının müdiri X` in a text that names one university. */
import { lowerCase } from "../../../language/az/fold.ts";
import type { Nominal } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** Chairs and faculties, which only universities have, and departments where the text tells of nobody else; nobody else may own them. */
export function schoolUnits(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    const { mention, first, last } = nominal;
    const entity = mention?.entity;
    if (nominal.kind !== "agency" || entity?.type !== "agency" || !entity.isUnit) return [];
    if (mention?.isAnaphor === true || mention?.owner !== null || entity.parent !== null) return [];
    const noun = lowerCase(entity.name.slice(entity.name.lastIndexOf(" ") + 1));
    const isTeaching = isOfClass(scene.lexicon, "teaching-unit", noun);
    if (!isTeaching && !isOfClass(scene.lexicon, "office-unit", noun)) return [];
    if (nominal.owner !== null || isBehindGenitive(scene, nominal)) return [];
    return [
      {
        construction: "unit-of-only-school",
        predicate: "part_of",
        subject: { kind: "named", entity, nominal },
        object: { kind: "school", isAlone: !isTeaching },
        force: "stated",
        qualifiers: {},
        first,
        last,
      },
    ];
  });
}

/** `Rəssamlıq institunun | “Qrafika” fakültəsi`: of whoever stands before it, though nobody knows the word. */
function isBehindGenitive({ parsed: { sentence } }: Scene, { ownFirst }: Nominal): boolean {
  return /[ıiuü]n$/.test(sentence.tokens[ownFirst - 1]?.lower ?? "");
}
