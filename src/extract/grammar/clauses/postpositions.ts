/** What a postposition makes of the group before it. */

import type { Case } from "../../../language/az/nouns.ts";
import { postpositionClasses, type WordClass } from "../../../lexicon/word-classes.ts";
import { groupWith } from "./changed.ts";
import { groupOf, personal } from "./group.ts";
import type { Group, Nominal } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { isBareComma } from "./sentence-words.ts";

const postpositions: ReadonlySet<WordClass> = new Set<WordClass>(postpositionClasses);

const governed: Readonly<Partial<Record<WordClass, readonly Case[]>>> = {
  according: ["dat"],
  source: ["dat"],
  against: ["dat"],
  concerning: ["ins", "nom"],
  jointly: ["ins"],
  besides: ["ins"],
  after: ["abl"],
  before: ["abl"],
  except: ["abl", "nom"],
};

/** `X ilə birgə`, `X ilə yanaşı`, `X ilə bağlı`: they stand behind another postposition. */
const seconds: ReadonlySet<WordClass> = new Set<WordClass>(["jointly", "besides", "concerning"]);

/** Gives the group right before a postposition to it; the token to go on with. */
export function readPostposition(stack: PhraseStack, at: number, wordClass: WordClass): number {
  const top = stack.top;
  if (!postpositions.has(wordClass)) return at + 1;
  if (top === undefined || !isBehind(stack, top, at) || !governs(wordClass, top)) {
    if (wordClass !== "jointly") stack.forget();
    else joinOwners(stack, at);
    return at + 1;
  }
  if (wordClass === "between" && top.postposition === null) joinSides(stack);
  if (
    wordClass === "behalf" ||
    (wordClass === "attached" && isListed(stack, top)) ||
    (wordClass === "for" && isOfNext(top)) ||
    isApartByComma(stack, top, wordClass)
  )
    partLast(stack);
  const current = stack.top as Group;
  const isSecond = current.postposition === "with" && seconds.has(wordClass);
  if (current.postposition === null || isSecond)
    stack.replaceTop(groupWith(current, { postposition: wordClass, after: at + 1 }));
  return at + 1;
}

/** Whether a postposition can stand behind a group: `X-ə müvafiq`, but not `X müvafiq olaraq`. */
function governs(wordClass: WordClass, group: Group): boolean {
  const cases = governed[wordClass];
  return cases === undefined || cases.includes(group.case) || group.postposition === "with";
}

function isBehind(stack: PhraseStack, top: Group, at: number): boolean {
  if (top.after === at) return true;
  // X-in də tərəfindən
  return (
    top.after === at - 1 && stack.words.lexicon.classes.get(stack.words.tokens[at - 1]?.lower ?? "") === "too"
  );
}

/** `A ilə B arasında`: the two sides are one group. */
function joinSides(stack: PhraseStack): void {
  const right = stack.top as Group;
  // A ilə C-nin tabeliyində B arasında
  const between = stack.below?.postposition === "attached" ? 1 : 0;
  const left = stack.at(-2 - between);
  if (
    left === undefined ||
    (!isListedBefore(stack, left, between) &&
      left.postposition !== "with" &&
      (left.case !== "ins" || left.postposition !== null))
  )
    return;
  if (left.members.some(({ kind }) => kind === "cue")) return;
  for (const group of stack.take(2 + between).slice(1, -1)) stack.push(group);
  stack.push({ ...right, members: [...left.members, ...right.members], first: left.first });
}

/** `A, B nəzdində C və D arasında`: the list goes on behind the owner of one of its members. */
function isListedBefore(
  { words }: PhraseStack,
  { case: groupCase, postposition, after, members }: Group,
  between: number,
): boolean {
  return (
    between > 0 &&
    groupCase === "nom" &&
    postposition === null &&
    words.tokens[after]?.text === "," &&
    members.every(({ kind }) => kind === "agency")
  );
}

/** `A ilə B-nin birgə keçirdiyi`: the genitive and who stands before it with `ilə` act together. */
function joinOwners(stack: PhraseStack, at: number): void {
  const { top } = stack;
  if (top?.case !== "gen" || top.postposition !== null || top.after !== at) return;
  // Y ilə X yanında Z-nin birgə keçirdiyi
  const between = stack.below?.postposition === "attached" ? 1 : 0;
  const other = stack.at(-2 - between);
  if (other?.postposition !== "with" || !other.members.every(({ kind }) => personal.has(kind))) return;
  const groups = stack.take(2 + between);
  for (const group of groups.slice(1, -1)) stack.push(group);
  stack.push(groupWith(top, { members: [...other.members, ...top.members], first: other.first }));
}

/** `X və | gənclər üçün proqramlar üzrə koordinator Y`: whom the office of the next in a list of people is for. */
function isOfNext({ members }: Group): boolean {
  const last = members.at(-1);
  return (
    members.length > 1 &&
    last?.kind !== "person" &&
    members.slice(0, -1).every(({ kind, offices }) => kind === "person" && offices.length > 0)
  );
}

/** `Elm Fondu, | sahibkarlar üçün`, `Nazir X, | səfir Y ilə`: two that only a comma parts are no list, which has `və` before its last. */
function isApartByComma(
  { words }: PhraseStack,
  { members, postposition }: Group,
  wordClass: WordClass,
): boolean {
  const [first, second, ...others] = members;
  // A, B haqqında, A, B tərəfindən: of names this is more often a list
  const isMeant = wordClass === "with" || (wordClass === "for" && second?.mention === null);
  return (
    isMeant &&
    postposition === null &&
    first !== undefined &&
    second !== undefined &&
    others.length === 0 &&
    first.case === "nom" &&
    (first.kind === "person" || first.kind === "agency") &&
    personal.has(second.kind) &&
    isBareComma(words, first.last, second.first)
  );
}

/** The last of the names stands by itself: `X, B adından isə Y`. */
export function partLast(stack: PhraseStack): void {
  const { members } = stack.top as Group;
  const last = members.at(-1) as Nominal;
  stack.keep(members.slice(0, -1));
  stack.push(groupOf([last]));
}

/** `X, A ilə B arasındakı görüşdən sonra`: who stands before the comma is no side but tells of them. */
export function partTeller(stack: PhraseStack): void {
  const { top, below } = stack;
  const last = below?.members.at(-1);
  const isTold =
    last !== undefined &&
    below?.postposition === "with" &&
    below.members.length > 1 &&
    stack.words.tokens[last.first - 1]?.text === ",";
  if (!isTold || top === undefined) return;
  stack.take(2);
  stack.push(groupOf(below.members.slice(0, -1)));
  stack.push(groupWith(below, { members: [last], first: last.first }));
  stack.push(top);
}

/**
 * `Dumanın deputatı, Komissarlıq nəzdində …`: what comes before the body is told of somebody; `A Universiteti, B Nazirliyi yanında C`: in a
 * list only the last is meant.
 */
function isListed({ words }: PhraseStack, { members }: Group): boolean {
  const last = members.at(-1);
  const before = members.at(-2);
  if (last === undefined || before === undefined) return false;
  return (
    members.slice(0, -1).some(({ kind }) => kind === "title" || kind === "person") ||
    words.tokens[last.first - 1]?.text === "," ||
    before.case !== last.case
  );
}
