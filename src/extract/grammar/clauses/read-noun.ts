/** Reads nouns: those that the lists hold as heads, and those that only their endings tell. */
import type { Case } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { EventHead, HeadForm, TitleHead } from "../../../lexicon/heads.ts";
import { isNationality, isOfClass } from "../names/words.ts";
import type { Sentence } from "../sentence.ts";
import { isBareName, isBeforePostposition } from "./bare-names.ts";
import {
  absorbHeadWords,
  chooseForm,
  isKindOfEvent,
  isKindOfPeople,
  isTermOfOffice,
  titleFrom,
} from "./choose-head.ts";
import type { ClauseBuilder } from "./clause-builder.ts";
import { nounReading } from "./endings.ts";
import type { Nominal, NominalKind } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { partTeller, readPostposition } from "./postpositions.ts";
import { endsPhrase, placeAt, type SentenceWords } from "./sentence-words.ts";
import { shift } from "./shift.ts";

const copulaEnding = /d[ıiuü]r(?:l[aə]r)?$/;

/** Reads a head noun, which takes what waits for it; nothing where no noun is listed that fits. */
export function readHead(builder: ClauseBuilder, at: number): number | undefined {
  const { stack } = builder;
  const { words } = stack;
  const forms = headsAt(words, at);
  if (forms.length === 0) return undefined;
  const isPredicate = isCopula(words, at) || (words.tokens[at + 1]?.text === "/" && isCopula(words, at + 2));
  const form = chooseForm(stack, at, forms);
  if (form === undefined) return undefined;
  const { head } = form;
  if (isKindOfEvent(words, form, at) || isKindOfPeople(words, form, at) || isTermOfOffice(words, form, at)) {
    stack.modify(at);
    return at + 1;
  }
  absorbHeadWords(
    stack,
    head.class === "title" ? titleFrom(stack, at - head.before.length) : at - head.before.length,
  );
  shift(stack, {
    kind: kinds[head.class],
    head: at,
    last: at + 1,
    case: form.case,
    isPossessed: form.isPossessed,
    isPlural: form.isPlural,
    isPredicate,
    eventHead: eventHeadOf(head, forms),
    titleHead: titleHeadOf(head, forms),
    part: partOf(head, forms),
  });
  if (isPredicate) builder.close("main", null, stack.size, at + 1);
  return at + 1;
}

/** Gəncə is a town, and no dative of `gənc`. */
function headsAt(words: SentenceWords, at: number): readonly HeadForm[] {
  const forms = words.sentence.heads[at] ?? [];
  if (forms.length === 0 || words.tokens[at]?.isCapital !== true || placeAt(words, at) !== "nom")
    return forms;
  return forms.filter(({ head, case: nounCase }) => head.class !== "staff" || nounCase !== "dat");
}

/** `forumdakı çıxışında`: the event at which somebody speaks. */
function eventOfSpeech(words: SentenceWords, at: number): HeadForm | undefined {
  const isSpeech = (words.sentence.heads[at + 1] ?? []).some(
    ({ head }) => head.class === "cue" && head.part === "speech",
  );
  if (!isSpeech) return undefined;
  const forms = words.lexicon.words.get((words.tokens[at] as Token).lower.slice(0, -2))?.heads;
  return forms?.find(({ head, case: nounCase }) => head.class === "event" && nounCase === "loc");
}

/** `A ilə B arasındakı son görüşdən sonra`: a talk or a paper of the two follows, behind a word that says which. */
function isBetweenAttribute({ sentence, tokens, lexicon }: SentenceWords, at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (!/k[ıi]$/.test(lower) || lexicon.classes.get(lower.slice(0, -2)) !== "between") return false;
  return [1, 2].some((step) =>
    (sentence.heads[at + step] ?? []).some(
      ({ head }) =>
        head.class === "document" ||
        (head.class === "event" && (head.trait === "talk" || head.trait === "talks")),
    ),
  );
}

/** `A ilə B arasındakı | əlaqələr`: the two say of what noun comes next, and do nothing in the clause. */
function dropSides(stack: PhraseStack, at: number): void {
  const { top, below } = stack;
  if (top?.after !== at || top.postposition !== null) return;
  stack.pop();
  const isWith = below?.postposition === "with" || (below?.postposition === null && below.case === "ins");
  if (isWith && below.after === top.first) stack.pop();
}

/** Reads a word that no list tells more of: a place, an adjective, a noun by its ending, or a modifier; the token to go on with. */
export function readOther(builder: ClauseBuilder, at: number): number {
  const { stack } = builder;
  const { words } = stack;
  const token = words.tokens[at] as Token;
  if (isBetweenAttribute(words, at)) {
    partTeller(stack);
    return readPostposition(stack, at, "between");
  }
  const isOfPlace = /d[aə]k[ıi]$/.test(token.lower) && token.lower.length > 5;
  if (isOfPlace || isNationality(token.lower, words.lexicon)) readAttribute(stack, at);
  // dünya | çempionatı: no dative
  else if (isOfClass(words.lexicon, "adjective", token.lower)) stack.modify(at);
  else readPlaceOrNoun(stack, at);
  return at + 1;
}

/** `Bakıdakı`, `aramızdakı`, `azərbaycanlı` before its noun; `çıxışındakı` names the speech. */
function readAttribute(stack: PhraseStack, at: number): void {
  const { words } = stack;
  const form = eventOfSpeech(words, at);
  if (form === undefined) {
    const front = words.tokens[at]?.lower.slice(0, -2) ?? "";
    if (words.lexicon.classes.get(front) === "between") dropSides(stack, at);
    stack.modify(at);
  } else
    shift(stack, {
      kind: "event",
      head: at,
      last: at + 1,
      case: "loc",
      isPossessed: form.isPossessed,
      isPlural: form.isPlural,
      eventHead: form.head as EventHead,
    });
}

function readPlaceOrNoun(stack: PhraseStack, at: number): void {
  const { words } = stack;
  const token = words.tokens[at] as Token;
  const place = placeAt(words, at);
  if (place !== undefined) {
    const noun = { kind: "place", head: at, last: at + 1, case: place } as const;
    shift(stack, { ...noun, isPossessed: false, isPlural: false });
    return;
  }
  if (token.kind === "number") {
    stack.modify(at);
    return;
  }
  if (words.lexicon.functionWords.has(token.lower)) return;
  // Koreya, Malayziya: an unknown name is no dative
  const isUnknownName =
    token.isCapital &&
    at > 0 &&
    /[yn]?[aə]$/.test(token.lower) &&
    !/(?:nd|d)[aə]$/.test(token.lower) &&
    !isBodyIn(words.sentence, at, "dat");
  const noun = isUnknownName
    ? undefined
    : (nounReading(token.lower, stack.top, endsPhrase(words, at + 1)) ?? ownReading(stack, at));
  if (noun === undefined) stack.modify(at);
  else shift(stack, { kind: "noun", head: at, last: at + 1, ...noun });
}

/** `Boeing | təyyarəsi ilə`: the possessive behind a bare name of a body. */
function ownReading({ top, words }: PhraseStack, at: number): ReturnType<typeof nounReading> {
  const lower = words.tokens[at]?.lower ?? "";
  const last = top?.members.at(-1);
  const isOwn =
    last !== undefined &&
    isBareName(last) &&
    top?.after === at &&
    /[ıiuü]$/.test(lower) &&
    isBeforePostposition(words, at + 1);
  return isOwn ? { case: "nom", isPossessed: true, isPlural: /l[aə]r/.test(lower) } : undefined;
}

/** `müdiridir`; of `təsisçisi/sahibidir` the last word carries the ending of both. */
export function isCopula({ tokens, lexicon }: SentenceWords, at: number): boolean {
  const lower = tokens[at]?.lower;
  return lower !== undefined && copulaEnding.test(lower) && !lexicon.words.has(lower);
}

/** `Nazirliyin Akademiyasına`: a noun of bodies in a case. */
function isBodyIn({ heads }: Sentence, at: number, nounCase: Case): boolean {
  return (heads[at] ?? []).some((form) => form.head.class === "agency" && form.case === nounCase);
}

/** Kind of the nominal that a head noun makes. */
const kinds: Readonly<Record<HeadForm["head"]["class"], NominalKind>> = {
  event: "event",
  document: "event",
  title: "title",
  staff: "staff",
  cue: "cue",
  place: "place",
  agency: "noun",
  unit: "noun",
};

function partOf(head: HeadForm["head"], forms: readonly HeadForm[]): Nominal["part"] {
  if (head.class === "cue") return head.part;
  if (kinds[head.class] === "noun" || head.class === "place") return null;
  for (const { head: other } of forms) if (other.class === "cue") return other.part;
  return null;
}

function titleHeadOf(head: HeadForm["head"], forms: readonly HeadForm[]): TitleHead | null {
  if (head.class === "title") return head;
  if (head.class !== "staff") return null;
  for (const { head: other } of forms) if (other.class === "title") return other;
  return null;
}

/** The event that a noun is; a noun of a part may be one as well, of as many words: `çıxış`, but not `kurs` in `siyasi kurs`. */
function eventHeadOf(head: HeadForm["head"], forms: readonly HeadForm[]): EventHead | null {
  if (head.class === "event" || head.class === "document") return head;
  if (head.class !== "cue") return null;
  for (const { head: other } of forms)
    if ((other.class === "event" || other.class === "document") && other.before.length === head.before.length)
      return other;
  return null;
}
