/** What a bracket says of the noun before it: who holds the office, which office somebody holds, the acronym of a body. */

import type { NameMention } from "../names/entities.ts";
import { agencyHeadsAt } from "../names/words.ts";
import { groupWith, nominalWith } from "./changed.ts";
import type { Group, Nominal } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** The token that closes a bracket. */
export function closeOf({ tokens }: SentenceWords, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { text } = tokens[index] as { readonly text: string };
    if (text === "(") depth++;
    else if (text === ")" && --depth === 0) return index;
  }
  return undefined;
}

/** The noun that a bracket stands right behind. */
function before({ top }: PhraseStack, open: number): Nominal | undefined {
  return top?.after === open && top.postposition === null ? top.members.at(-1) : undefined;
}

/** `Fondun eksperti (Anar Məcidli)`: the bracket names who holds the office. */
export function holderInside(stack: PhraseStack, open: number): NameMention | undefined {
  const inside = stack.words.mentionAt.get(open + 1);
  const isHolder =
    inside?.entity.type === "person" &&
    stack.words.tokens[inside.last]?.text === ")" &&
    before(stack, open)?.kind === "title";
  return isHolder ? { ...inside, case: "nom" } : undefined;
}

/** `Anar Məcidli (Fondun direktoru)`: a bracket behind a name ends with a title. */
export function isOfficeInside(stack: PhraseStack, open: number, close: number): boolean {
  return (
    before(stack, open)?.kind === "person" &&
    (stack.words.sentence.heads[close - 1] ?? []).some(
      ({ head, case: nounCase, isPossessed }) => head.class === "title" && nounCase === "nom" && isPossessed,
    )
  );
}

/** Gives a name the offices of the bracket behind it, where the bracket holds nothing else. */
export function takeOfficesInside(stack: PhraseStack, open: number, inside: readonly Group[]): void {
  const person = before(stack, open);
  const { top } = stack;
  const [only, ...others] = inside;
  const isOffice =
    only !== undefined &&
    others.length === 0 &&
    only.members.every(({ kind, owner }) => kind === "title" && owner?.members.at(-1)?.kind === "agency");
  if (!isOffice || person === undefined || top === undefined) return;
  const offices = only.members.flatMap((title) => title.offices);
  const members = [
    ...top.members.slice(0, -1),
    nominalWith(person, { offices: [...person.offices, ...offices] }),
  ];
  stack.replaceTop(groupWith(top, { members }));
}

/** `dörd komanda (A, B və C)`: bodies behind people who act together, and nothing else in the bracket. */
export function isListInside(stack: PhraseStack, open: number, close: number): boolean {
  const people = before(stack, open);
  const { tokens, mentionAt, lexicon } = stack.words;
  if (people?.kind !== "staff" || people.owner !== null) return false;
  let named = 0;
  for (let at = open + 1; at < close; ) {
    const mention = mentionAt.get(at);
    const isJoint = tokens[at]?.text === "," || lexicon.classes.get(tokens[at]?.lower ?? "") === "and";
    if (mention?.entity.type !== "agency" && !isJoint) return false;
    if (mention !== undefined) named++;
    at = mention?.last ?? at + 1;
  }
  return named > 1;
}

/** Puts the bodies of a bracket beside the people that they are. */
export function takeListInside(stack: PhraseStack, inside: readonly Group[]): void {
  const { top } = stack;
  const members = inside.flatMap((group) => group.members.filter(({ kind }) => kind === "agency"));
  if (top !== undefined) stack.replaceTop(groupWith(top, { members: [...top.members, ...members] }));
}

/** `Keyfiyyət üzrə Assosiasiyanın (KA) prezidenti`: the acronym names the body whose whole name no finder sees. */
export function takeAcronymInside(stack: PhraseStack, open: number, close: number): void {
  const noun = before(stack, open);
  const { top, words } = stack;
  const mention = words.mentionAt.get(open + 1);
  const isAcronym =
    mention?.entity.type === "agency" && mention.last === close && words.tokens[open + 1]?.isAcronym === true;
  const isBody = noun?.kind === "noun" && agencyHeadsAt(words.sentence, noun.head).length > 0;
  if (top === undefined || noun === undefined || !isAcronym || !isBody) return;
  stack.replaceTop(
    groupWith(top, {
      members: [...top.members.slice(0, -1), nominalWith(noun, { kind: "agency", mention })],
    }),
  );
}
