/** The university that a document is about, whose chairs and departments stand in it without an owner. */
import { lowerCase } from "../../../language/az/fold.ts";
import type { AgencyHead, Head } from "../../../lexicon/heads.ts";
import type { AgencyEntity, DocumentNames } from "../names/entities.ts";
import type { ReadSentence } from "./closed-document.ts";

/** The one university that a document names, where it means no other by a capital noun alone: `tədbirdə Akademiya Kür Universitetinin qonaqlarını qəbul edib`. */
export function schoolOf(
  sentences: readonly ReadSentence[],
  { agencies }: DocumentNames,
): AgencyEntity | null {
  const [school, ...others] = agencies.filter(({ isUnit, kind }) => !isUnit && kind === "university");
  if (school === undefined || others.length > 0) return null;
  const name = lowerCase(school.name);
  if (!name.includes(" ")) return school; // an acronym does not tell its noun
  const isOtherMeant = sentences.some(({ sentence: { tokens, heads }, mentions }) =>
    heads.some(
      (forms, index) =>
        tokens[index]?.isCapital === true &&
        forms.some(
          ({ head, case: nounCase }) =>
            isOfKind(head, "university") && !name.includes(head.stem) && (index > 0 || nounCase === "gen"), // a capital that only begins the sentence says nothing
        ) &&
        !mentions.some(({ first, last }) => first <= index && index < last),
    ),
  );
  return isOtherMeant ? null : school;
}

const isOfKind = (head: Head, kind: AgencyHead["kind"]): boolean =>
  head.class === "agency" && (head as AgencyHead).kind === kind; // holds: such are heads of agencies

/** That university; nobody where it is to be alone and other bodies than newspapers are named. */
export function onlySchool(
  { agencies }: DocumentNames,
  school: AgencyEntity | null,
  isAlone: boolean,
): AgencyEntity | null {
  const others = agencies.filter(({ isUnit, kind }) => !isUnit && kind !== "media");
  return isAlone && others.length > 1 ? null : school;
}
