/** Puts a nominal on the stack: it takes its modifiers, its owner and its titles, and joins its neighbours. */
import type { Case } from "../../../language/az/nouns.ts";
import { nominalWith } from "./changed.ts";
import { areAlike, groupOf, personal, sharedParts } from "./group.ts";
import type { Group, Nominal } from "./nominal.ts";
import { officeOf } from "./office-reading.ts";
import { takeOwner } from "./owners.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { isBareComma, isCoordinator } from "./sentence-words.ts";
import { shareBody, shareOwner, sharePlural, takeTitles } from "./titles-of-names.ts";

export function shift(
  stack: PhraseStack,
  words: Pick<Nominal, "kind" | "head" | "last" | "case" | "isPossessed" | "isPlural"> & Partial<Nominal>,
): void {
  const { waiting } = stack;
  const ownFirst =
    waiting.ownFirst >= 0 &&
    words.kind !== "person" &&
    words.kind !== "agency" &&
    words.kind !== "date" &&
    words.kind !== "place"
      ? Math.min(waiting.ownFirst, words.head)
      : (words.mention?.first ?? words.head);
  let nominal: Nominal = {
    kind: words.kind,
    first: waiting.first >= 0 ? Math.min(waiting.first, words.head) : (words.mention?.first ?? words.head),
    last: words.last,
    ownFirst: words.ownFirst ?? ownFirst,
    head: words.head,
    case: words.case,
    isPossessed: words.isPossessed,
    isPlural: words.isPlural,
    mention: words.mention ?? null,
    eventHead: words.eventHead ?? null,
    titleHead: words.titleHead ?? null,
    part: words.part ?? null,
    title: words.title ?? waiting.title,
    owner: words.owner ?? null,
    complements: words.complements ?? [],
    relatives: words.relatives ?? waiting.relatives,
    offices: words.offices ?? [],
    act: words.act ?? null,
    isDemonstrative: words.isDemonstrative ?? waiting.isDemonstrative,
    isPredicate: words.isPredicate ?? false,
    date: words.date ?? null,
    bound: words.bound ?? null,
  };
  stack.forget();
  nominal = takeOwner(stack, nominal);
  if (nominal.kind === "title")
    nominal = nominalWith(nominal, {
      offices: [officeOf(nominal, stack.words.sentence, stack.words.lexicon)],
    });
  if (nominal.kind === "person") nominal = shareBody(stack, takeTitles(stack, nominal));
  if (isNounOfNames(stack, nominal)) {
    lendCase(stack, nominal);
    return;
  }
  stack.note(nominal);
  coordinate(stack, nominal);
}

function coordinate(stack: PhraseStack, given: Nominal): void {
  const top = stack.top;
  const nominal = top === undefined ? given : sharePlural(top, shareOwner(stack, top, given));
  if (top !== undefined && isJoined(stack, top, nominal)) {
    stack.replaceTop(groupOf([...top.members, nominal]));
    return;
  }
  stack.push(groupOf([nominal]));
}

/** `Ana Fondu, Səma Birliyi | təşkilatlarının`: a bare plural of bodies right behind bodies that a list names says what they are. */
function isNounOfNames(
  { top, words }: PhraseStack,
  { kind, first, head, isPlural, isPossessed, owner }: Nominal,
): boolean {
  return (
    top !== undefined &&
    kind === "noun" &&
    isPlural &&
    isPossessed &&
    owner === null &&
    first === head &&
    top.after === head &&
    top.members.length > 1 &&
    top.case === "nom" &&
    top.postposition === null &&
    top.members.every(({ kind: each }) => each === "agency" || each === "staff") &&
    top.members.some(({ kind: each }) => each === "agency") &&
    (words.sentence.heads[head] ?? []).some((form) => form.head.class === "agency")
  );
}

/** The names that a noun sums up stand in its case. */
function lendCase(stack: PhraseStack, { case: nounCase, last }: Nominal): void {
  const { members } = stack.top as Group;
  const inCase = members.map((each, at) =>
    nominalWith(each, at === members.length - 1 ? { case: nounCase, last } : { case: nounCase }),
  );
  stack.replaceTop(groupOf(inCase));
}

/** `Lalə Məcidova – Fondun sədri` in a list: the title behind the dash is hers. */
function isTitleBehind(
  stack: PhraseStack,
  { members, after }: Group,
  { kind, owner, first, isPlural }: Nominal,
): boolean {
  return (
    kind === "title" &&
    members.at(-1)?.kind === "person" &&
    owner !== null &&
    !isPlural &&
    isBehindDash(stack, after, first)
  );
}

/** `Gömrük Təşkilatı – GT-nin | iclası`: the name and the acronym behind its dash are in one case. */
function isAcronymBehind(
  stack: PhraseStack,
  { members, after, case: topCase }: Group,
  { kind, case: nounCase, first }: Nominal,
): boolean {
  return (
    kind === "agency" &&
    nounCase !== "nom" &&
    topCase === "nom" &&
    members.at(-1)?.kind === "agency" &&
    stack.words.tokens[first]?.isAcronym === true &&
    isBehindDash(stack, after, first)
  );
}

function isBehindDash({ words }: PhraseStack, after: number, first: number): boolean {
  return first === after + 1 && /^[–—-]$/.test(words.tokens[after]?.text ?? "");
}

/** `A Fondu və şəhər meriyasının | birgə təşkilatçılığı`: a body that no list knows, with others in one part. */
function isUnlistedPartner(
  { words }: PhraseStack,
  { kind, case: nounCase, isPossessed, first, last }: Nominal,
): boolean {
  const { tokens, lexicon, sentence } = words;
  const isAnd = lexicon.classes.get(tokens[first - 1]?.lower ?? "") === "and";
  const next = lexicon.classes.get(tokens[last]?.lower ?? "") === "jointly" ? last + 1 : last;
  return (
    kind === "noun" &&
    isPossessed &&
    nounCase === "gen" &&
    isAnd &&
    (sentence.heads[next] ?? []).some(({ head }) => head.class === "cue" && sharedParts.has(head.part))
  );
}

/** `Fondun və bankların | əməkdaşları`: a name and bodies of a kind that own together. */
function areBodies(
  { words: { sentence } }: PhraseStack,
  { case: nounCase }: Nominal,
  next: Nominal,
): boolean {
  return (
    nounCase === "gen" &&
    next.case === "gen" &&
    next.isPlural &&
    next.kind === "noun" &&
    (sentence.heads[next.head] ?? []).some(({ head }) => head.class === "agency")
  );
}

/** `Assosiasiyaya | üzv` */
function governs({ words: { sentence } }: PhraseStack, at: number): boolean {
  return (sentence.heads[at] ?? []).some(({ head, isPossessed }) => head.class === "title" && !isPossessed);
}

/**
 * `Elm Fondu, Bakıda | fəaliyyət göstərən məktəblər`, `Prezident X, | Y-i qəbul edib`: the last of a list has `və` before it; behind a
 * bare comma a name in a case of its own begins something else.
 */
function isApartByComma({ words }: PhraseStack, top: Group, nominal: Nominal): boolean {
  const last = top.members.at(-1) as Nominal;
  return (
    top.case === "nom" &&
    oblique.has(nominal.case) &&
    personal.has(last.kind) &&
    isBareComma(words, top.after, nominal.first)
  );
}

const oblique: ReadonlySet<Case> = new Set<Case>(["loc", "dat", "abl", "acc", "ins"]);

function isJoined(stack: PhraseStack, top: Group, nominal: Nominal): boolean {
  if (top.postposition !== null || top.isContrasted || top.isExcluded) return false;
  const last = top.members.at(-1) as Nominal;
  if (isTitleBehind(stack, top, nominal) || isAcronymBehind(stack, top, nominal)) return true;
  if (!isCoordinator(stack.words, top.after, nominal.first)) return false;
  if (isApartByComma(stack, top, nominal)) return false;
  // professor X və həmin qurumun əməkdaşları: who is pointed at owns what follows alone
  if (
    nominal.case === "gen" &&
    stack.words.tokens
      .slice(top.after, nominal.first)
      .some(({ lower }) => stack.words.lexicon.classes.get(lower) === "demonstrative")
  )
    return false;
  // A Fondun sədri, B isə Arxivin müdiri seçilib: the next holder begins a clause of its own
  if (last.kind === "title" && last.owner !== null && nominal.kind === "person" && stack.words.appoints)
    return false;
  // X – Fondun sədri; Y: a title before a semicolon is not of the name behind it
  if (last.kind === "title" && nominal.kind === "person" && stack.words.tokens[top.after]?.text === ";")
    return false;
  // A-nın dekanı, B-də müdir işləyib: nobody works in who holds an office
  if (last.kind === "title" && nominal.kind === "agency" && nominal.case === "loc") return false;
  // O, həmçinin Fondun …: who is taken up begins no list
  if (
    last.kind === "noun" &&
    stack.words.lexicon.classes.get(stack.words.tokens[last.head]?.lower ?? "") === "pronoun"
  )
    return false;
  if (
    !areAlike(last, nominal) &&
    !(last.kind === "agency" && (isUnlistedPartner(stack, nominal) || areBodies(stack, last, nominal)))
  )
    return false;
  // nazir X, həmçinin Assosiasiyaya üzv olan …: what a title governs is no member of the list before it
  if (
    last.kind !== "agency" &&
    nominal.kind === "agency" &&
    nominal.case === "dat" &&
    governs(stack, nominal.last)
  )
    return false;
  // gənclər, Fondun və Arxivin nümayəndələri: people in the nominative own nothing with the names behind them
  if (last.case === "nom" && last.isPlural && nominal.case === "gen" && nominal.kind === "agency")
    return false;
  // X, orqanlarının rəhbərləri: a name and the owner of what follows are no list
  if (nominal.kind === "noun" && last.kind !== "noun" && nominal.case !== "nom" && last.case === "nom")
    return isUnlistedPartner(stack, nominal);
  return top.case === "nom" || top.case === nominal.case;
}
