/** Which of its readings a head noun has in its place, and which words before it are parts of it. */
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import { isOfClass, isTitleWord } from "../names/words.ts";
import { isHolding } from "../sentence.ts";
import type { Group } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { isCoordinator, isOpen, type SentenceWords } from "./sentence-words.ts";
import { fieldFrom } from "./title-fields.ts";

/** The reading of a head noun that its surroundings ask for. */
export function chooseForm(stack: PhraseStack, at: number, forms: readonly HeadForm[]): HeadForm | undefined {
  const longest = Math.max(...forms.map(({ head }) => head.before.length));
  const fitting = forms.filter(
    ({ head, isPlural }) =>
      head.before.length === longest &&
      !(head.class === "event" && head.trait === "singular" && isPlural) &&
      !(head.class === "event" && head.trait === "house" && isHouse(stack, at)),
  );
  const isOwned =
    hasOwnerFor(stack, at) ||
    isBeforePerson(stack.words, at) ||
    (isBeforeFrame(stack.words, at) && !fitting.some(({ head }) => isOfPeople(head)));
  const of = (...classes: HeadForm["head"]["class"][]): HeadForm | undefined => {
    const found = fitting.filter(({ head }) => classes.includes(head.class));
    return (
      (isOwned
        ? found.find(({ isPossessed }) => isPossessed)
        : found.find(({ isPossessed }) => !isPossessed)) ?? found[0]
    );
  };
  const areCounted = isCounted(stack, at);
  const staff = fitting
    .map((form) => (areCounted ? asPlural(form, true) : form))
    .find((form) => form.head.class === "staff" && (form.isPlural || form.head.isWhole));
  const event = of("event", "document");
  const titled = of("title");
  // müşavirə is a meeting, not “to the adviser”
  const title = titled !== undefined && titled.case !== "nom" && event?.case === "nom" ? undefined : titled;
  if (staff !== undefined && (title === undefined || title.isPlural || areCounted))
    return asPlural(agreeing(fitting, "staff", isOwned) ?? staff, staff.isPlural);
  if (title !== undefined) return title;
  const cue = of("cue");
  if (cue !== undefined && (event === undefined || isPersonsOwn(stack))) return cue;
  if (event !== undefined) return event;
  return of("staff") ?? of("place");
}

/** `Konqresdə səs verib`, but neither `Dünya Konqresində` nor `Konqres keçirilib`. */
function isHouse({ top, waiting, words }: PhraseStack, at: number): boolean {
  const isTold =
    waiting.ownFirst >= 0 || waiting.title !== null || waiting.relatives.length > 0 || top?.case === "gen";
  return words.tokens[at]?.isCapital === true && at > 0 && !isTold && !isHolding(words.verbFrom.get(at + 1));
}

/** `X və həmkarı | Y`: an ending right before a name is that of an owner. */
function isBeforePerson({ mentionAt }: SentenceWords, at: number): boolean {
  return mentionAt.get(at + 1)?.entity.type === "person";
}

function asPlural({ head, isPossessed, case: nounCase }: HeadForm, isPlural: boolean): HeadForm {
  return { head, isPossessed, isPlural, case: nounCase };
}

/** `qonağı qəbulu zamanı` */
function isOfPeople(head: HeadForm["head"]): boolean {
  return head.class === "event" && head.trait === "people";
}

/** `X-ə səfəri | zamanı`: an ending before a word of time or frame is that of an owner. */
function isBeforeFrame({ tokens, lexicon }: SentenceWords, at: number): boolean {
  return lexicon.classes.get(tokens[at + 1]?.lower ?? "") === "within";
}

function agreeing(forms: readonly HeadForm[], headClass: "staff", isOwned: boolean): HeadForm | undefined {
  const found = forms.filter((form) => form.head.class === headClass);
  return (
    (isOwned
      ? found.find(({ isPossessed }) => isPossessed)
      : found.find(({ isPossessed }) => !isPossessed)) ?? found[0]
  );
}

function hasOwnerFor(stack: PhraseStack, at: number): boolean {
  const top = stack.top;
  const last = top?.members.at(-1);
  if (last?.kind === "title" && last.isPossessed && isCoordinator(stack.words, top?.after ?? at, at))
    return true;
  // Daxili işlər naziri | norveçli naziri qəbul edib: what has its ending owns no other title
  if (
    last?.kind === "title" &&
    last.isPossessed &&
    top?.case === "nom" &&
    top.postposition === null &&
    isOpen(stack.words, top.after, at) &&
    stack.words.verbFrom.has(at + 1)
  )
    return false;
  if (
    top?.after === at &&
    (top.postposition === "about" || top.postposition === "between" || top.postposition === "field")
  )
    return true;
  if (
    top !== undefined &&
    isOwnedBeyond(stack) &&
    (top.postposition !== null ||
      top.case === "dat" ||
      top.case === "ins" ||
      top.members.at(-1)?.kind === "date")
  )
    return true;
  if (isMannerOfTalk(stack) && stack.at(-3)?.case === "gen") return true;
  if (stack.waiting.title !== null || stack.waiting.ownFirst >= 0)
    return (
      stack.waiting.title !== null ||
      top?.case === "gen" ||
      (stack.waiting.ownFirst >= 0 && stack.words.tokens[at - 1]?.kind === "word")
    );
  return (
    top !== undefined &&
    top.postposition === null &&
    (top.case === "gen" || (top.case === "nom" && top.after === at && last?.kind !== "person"))
  );
}

/** `X-in | mayın 9-da | Bakıda | Y ilə görüşü`: the owner stands behind all that tells when, where, within what and with whom. */
export function isOwnedBeyond(stack: PhraseStack): boolean {
  for (let count = 2; count <= stack.size; count++) {
    const group = stack.at(-count) as Group;
    if (group.case === "gen" && group.postposition === null) return group.members.at(-1)?.kind !== "date";
    const isSetting = isDay(group) || isWhere(group) || group.postposition === "within";
    if (!isSetting && group.postposition !== "with") return false;
  }
  return false;
}

function isDay({ postposition, members }: Group): boolean {
  return postposition === null && members.at(-1)?.kind === "date";
}

/** `Bakıda`: the place of what somebody owns may stand between. */
function isWhere({ postposition, case: groupCase, members }: Group): boolean {
  return postposition === null && groupCase === "loc" && members.length === 1 && members[0]?.kind === "place";
}

/** `X-in Y ilə məhdud tərkibdə görüşü`: how they talk stands between who is talked with and the talk. */
export function isMannerOfTalk({ top, below }: PhraseStack): boolean {
  return (
    top?.case === "loc" &&
    top.postposition === null &&
    top.members.length === 1 &&
    (top.members[0]?.kind === "noun" || top.members[0]?.part === "structure") &&
    (below?.postposition === "with" || (below?.postposition === null && below.case === "ins"))
  );
}

function isPersonsOwn(stack: PhraseStack): boolean {
  const top = stack.top;
  return (
    top?.case === "gen" && (top.members.at(-1)?.kind === "person" || top.members.at(-1)?.kind === "title")
  );
}

/** `baş icraçı direktor`: a bare title right before a title is a part of it. */
export function titleFrom(stack: PhraseStack, before: number): number {
  const from = fieldFrom(stack, before);
  if (from < before) return from;
  const top = stack.top;
  const last = top?.members.at(-1);
  const isPart =
    top?.postposition === null &&
    top.after === from &&
    last?.kind === "title" &&
    last.case === "nom" &&
    !last.isPossessed &&
    !last.isPlural &&
    last.owner === null &&
    last.mention === null;
  return isPart ? last.head : from;
}

/** Words of a head of several words were taken for modifiers or nouns of their own. */
export function absorbHeadWords(stack: PhraseStack, from: number): void {
  let ownFirst = from;
  for (let top = stack.top; top !== undefined && top.last > from; top = stack.top) {
    const kept = top.members.filter(({ head }) => head < from);
    const absorbed = top.members.filter(({ head }) => head >= from);
    // A ilə B arasında anlaşma | memorandumu: what the first word took is the whole name's
    const released = absorbed
      .flatMap(({ owner, complements }) => [...complements, ...(owner === null ? [] : [owner])])
      .filter(({ first }) => first < from)
      .sort((a, b) => a.first - b.first);
    ownFirst = Math.min(ownFirst, ...absorbed.map((each) => each.ownFirst));
    const inner = absorbed.flatMap(({ relatives }) => relatives);
    stack.absorb(inner);
    stack.keep(kept);
    for (const group of released) stack.push(group);
    if (kept.length + released.length > 0) break;
  }
  stack.modifyFrom(ownFirst);
}

/** `tələbə müsabiqəsi`, `müəllim konfransında`: for whom an event is, before its noun with the possessive (`sədr iclası açıb` may be an object). */
export function isKindOfEvent(
  { tokens, sentence }: SentenceWords,
  { head, case: nounCase, isPossessed, isPlural }: HeadForm,
  at: number,
): boolean {
  const next = sentence.heads[at + 1] ?? [];
  return (
    (head.class === "title" || head.class === "staff") &&
    nounCase === "nom" &&
    !isPossessed &&
    !isPlural &&
    tokens[at]?.isCapital === false &&
    next.length > 0 &&
    next.every((form) => form.head.class === "event" && form.isPossessed)
  );
}

/** `fəal tələbələri`, `gənc alimlər`: one noun of people right before another says what they are. */
export function isKindOfPeople(
  { tokens, sentence }: SentenceWords,
  { head, case: nounCase, isPossessed }: HeadForm,
  at: number,
): boolean {
  return (
    head.class === "staff" &&
    nounCase === "nom" &&
    !isPossessed &&
    tokens[at]?.lower === head.stem &&
    tokens[at]?.isCapital === false &&
    (sentence.heads[at + 1] ?? []).some((form) => form.head.class === "staff")
  );
}

/** `Məclisin 6-cı çağırış | deputatı`: a noun that says of which term an office is. */
export function isTermOfOffice(
  { sentence, lexicon }: SentenceWords,
  { head, case: nounCase, isPossessed, isPlural }: HeadForm,
  at: number,
): boolean {
  const isTerm = nounCase === "nom" && !isPossessed && !isPlural && isOfClass(lexicon, "term", head.stem);
  return isTerm && (isTitleWord(sentence, at + 1) || isTitleWord(sentence, at + 2));
}

/** `Akademiyanın 10 tələbəsi`, `10 nəfər tələbə`: a number before it, it is one noun for several. */
function isCounted({ words: { tokens, sentence } }: PhraseStack, at: number): boolean {
  const isNumber = (index: number): boolean =>
    tokens[index]?.kind === "number" && tokens[index]?.suffix === "";
  const isOfPeople = (sentence.heads[at - 1] ?? []).some(({ head }) => head.class === "staff");
  return isNumber(at - 1) || (isOfPeople && isNumber(at - 2)) || isCountedAbout(tokens, at);
}

/** `100-dən çox əməkdaşı`, `40-a yaxın tələbəsi`: a number that is only about right. */
function isCountedAbout(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 2];
  return (
    number?.kind === "number" &&
    /^(?:d[aə]n|y?[aə])$/.test(number.suffix) &&
    tokens[at - 1]?.kind === "word" &&
    tokens[at - 1]?.isCapital === false
  );
}
