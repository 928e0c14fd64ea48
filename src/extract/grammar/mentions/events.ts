/**
 * Words that name events and signed documents: a head noun (görüş, müsabiqə, protokol) with the words before it that
 * belong to its name, and the quoted title where there is one.
 */

import { monthOf } from "../../../language/az/dates.ts";
import { type Case, guessCase } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import { looksParticiple } from "../../../language/az/verbs.ts";
import type { EventHead, HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Sentence } from "../sentence.ts";
import type { NameSpan } from "./persons.ts";

export interface EventSpan extends NameSpan {
  /** Token of the head noun. */
  readonly head: number;
  readonly case: Case;
  readonly kind: EventKind;
  /** Dictionary form of the head's last word: what later mentions repeat. */
  readonly stem: string;
  /** Nominative name with its modifiers. */
  readonly name: string;
  /** Quoted title, without its quotes. */
  readonly title: string | null;
  readonly isPlural: boolean;
  readonly isDocument: boolean;
  /** Stands before a noun that it modifies: `tədbir iştirakçıları`. */
  readonly isModifier: boolean;
  /** Carries words of its own, so that it may introduce an event. */
  readonly isDescribed: boolean;
}

/** Behind an event that is only the occasion or the time of another: `Novruz bayramı münasibətilə`, `yarış ərəfəsində`. */
const occasion = /^(?:ərəfəsində|münasibətilə|münasibəti|həsr|mövzusuna|əsasında|yolu)$/;

const titleNoun = /^(?:mövzusunda|mövzusundakı|adlı|devizi|şüarı|mövzusu|adı)$/;

/** A noun with the possessive, in any case: what a bare noun before it modifies (`tədbir iştirakçıları`). */
const possessedNoun = /[ıiuü](?:n[ıiuü]n?|n[aə]|nd[aə]n?)?$/;

/** Finds the event mentions of a sentence; `names` are the persons and agencies, which bound them. */
export function findEvents(
  sentence: Sentence,
  names: readonly NameSpan[],
  lexicon: Lexicon,
): readonly EventSpan[] {
  const taken = new Map<number, NameSpan>();
  for (const name of names) for (let at = name.first; at < name.last; at++) taken.set(at, name);
  const found: EventSpan[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (taken.has(index) || isInsideTitle(sentence, index)) continue;
    const forms = eventForms(sentence, index);
    if (forms.length === 0) continue;
    // `panel` of `panel müzakirəsi` is no event of its own.
    const before = found[found.length - 1];
    const isCompound = before?.isModifier === true && before.last === index;
    if (isCompound) found.pop();
    const span = eventAt(sentence, index, forms, taken, lexicon, found[found.length - 1]);
    if (span !== undefined) found.push(span);
  }
  return [...found, ...quotedEvents(sentence, taken, found)].sort((a, b) => a.first - b.first);
}

type EventForm = HeadForm & { readonly head: EventHead };

/** Readings of a word as the head of an event or a document. */
function eventForms(sentence: Sentence, index: number): readonly EventForm[] {
  return (sentence.heads[index] ?? []).filter(
    (form): form is EventForm => form.head.class === "event" || form.head.class === "document",
  );
}

const heldWord =
  /^(?:keçirilib|keçirilir|keçirilmişdir|keçirildi|keçiriləcək|keçirilən|təşkil|başlayıb|başlanılıb|baş|davam|start|yekunlaşıb)$/;

/** Events that only their quoted title names: `“Açıq qapı günü” keçirilib`, `“Karyera günü”ndə`. */
function quotedEvents(
  sentence: Sentence,
  taken: ReadonlyMap<number, NameSpan>,
  found: readonly EventSpan[],
): EventSpan[] {
  return [...sentence.quotes].flatMap(([open, close]) => {
    if (
      taken.has(open) ||
      close - open > 12 ||
      found.some((span) => span.first <= open && span.last >= close)
    )
      return [];
    const next = sentence.tokens[close + 1];
    if (next === undefined) return [];
    const isGlued = next.isGlued && /^(?:nd[aə]|d[aə]|n[ıiuü]n|[ıiuü]n)$/.test(next.lower);
    if (!isGlued && !heldWord.test(next.lower)) return [];
    const [form] = eventForms(sentence, close - 1); // “Texnologiya Festivalı”
    const title = sentence.text.slice(
      (sentence.tokens[open + 1] as Token).start,
      (sentence.tokens[close - 1] as Token).end,
    );
    return [
      {
        first: open,
        last: close + (isGlued ? 2 : 1),
        head: close,
        case: isGlued ? (/d[aə]$/.test(next.lower) ? ("loc" as const) : ("gen" as const)) : ("nom" as const),
        kind: form?.head.kind ?? ("other" as const),
        stem: form?.head.stem ?? "",
        name: title,
        title,
        isPlural: false,
        isDocument: false,
        isModifier: false,
        isDescribed: true,
      },
    ];
  });
}

/** No verb, or a verbal noun: `mükafatlandırılması mərasimi`. */
function isNominal(sentence: Sentence, index: number): boolean {
  const verb = sentence.verbAt.get(index);
  return verb === undefined || verb.reading.form.mood === "verbalNoun";
}

function isInsideTitle(sentence: Sentence, index: number): boolean {
  for (const [open, close] of sentence.quotes)
    if (open < index && index < close && close - open <= 30) return true;
  return false;
}

function eventAt(
  sentence: Sentence,
  index: number,
  forms: readonly EventForm[],
  taken: ReadonlyMap<number, NameSpan>,
  lexicon: Lexicon,
  previous: EventSpan | undefined,
): EventSpan | undefined {
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const hasComplement =
    before !== undefined &&
    (before.kind === "close" ||
      (before.kind === "word" && !lexicon.functionWords.has(before.lower) && isNominal(sentence, index - 1)));
  const form =
    (hasComplement ? forms.find((each) => each.isPossessed) : undefined) ??
    forms.find((each) => !each.isPossessed) ??
    forms[0];
  if (form === undefined) return undefined;
  // müzakirə edilib: discussed, not a discussion.
  if (
    form.head.stem === "müzakirə" &&
    /^(?:et|edil|olun)$/.test(sentence.verbAt.get(index + 1)?.reading.form.stem ?? "")
  )
    return undefined;
  // Measures, not events: tədbirlər həyata keçirilir, tədbirlər görülüb, tədbirlər planı.
  if (form.head.stem === "tədbir" && form.isPlural && isOfMeasures(sentence, index)) return undefined;
  // A course steered (siyasi kursun davam etdirilməsi) is no course taught.
  if (form.head.stem === "kurs" && !form.isPossessed && !form.isPlural && form.case !== "nom")
    return undefined;
  // A diploma of honour is no decree.
  if (before?.lower === "fəxri" && form.head.stem === "fərman") return undefined;
  if (/^kurs/.test(form.head.stem) && /^(?:[IVX]+|\d)/.test(before?.text ?? "")) return undefined;
  const headStart = index - form.head.before.length;
  const { first, title } = leftEdge(sentence, headStart, form, taken, lexicon, previous);
  const stem = form.head.stem.slice(form.head.stem.lastIndexOf(" ") + 1);
  const nominativeWord = headNominative(token, form);
  const from = (tokens[first] as Token).start;
  const next = tokens[index + 1];
  const isNounNext =
    next !== undefined &&
    next.kind === "word" &&
    possessedNoun.test(next.lower) &&
    sentence.verbAt.get(index + 1) === undefined &&
    !lexicon.functionWords.has(next.lower) &&
    next.lower !== "və" &&
    next.lower !== "üzrə";
  return {
    first,
    last: index + 1,
    head: index,
    case: form.case,
    kind: form.head.kind,
    stem: form.head.before.length > 0 && form.head.stem === form.head.possessed ? baseStem(stem) : stem,
    name: sentence.text.slice(from, token.start).replace(/\s+/g, " ") + nominativeWord,
    title,
    isPlural: form.isPlural,
    isDocument: form.head.class === "document",
    isModifier:
      (form.case === "nom" && !form.isPossessed && isNounNext && !isVerbNoun(sentence, index + 1)) ||
      occasion.test(next?.lower ?? ""),
    isDescribed: first < headStart || form.head.before.length > 0,
  };
}

function isOfMeasures({ tokens, verbs }: Sentence, index: number): boolean {
  if (/^(?:plan|kompleks|paket)/.test(tokens[index + 1]?.lower ?? "")) return true;
  const verb = verbs.find((each) => each.index > index);
  return (
    verb !== undefined &&
    verb.first - index <= 4 &&
    /^(?:həyata|görül|gör)/.test(tokens[verb.first]?.lower ?? "")
  );
}

/** `panel müzakirəsi` is listed with its possessive; its stem is `müzakirə`. */
function baseStem(word: string): string {
  return word.replace(/(?:s[ıiuü]|[ıiuü])$/, "");
}

/** The next word is the noun of a compound verb: `görüş təşkil edilib`. */
function isVerbNoun(sentence: Sentence, index: number): boolean {
  return sentence.verbs.some((verb) => verb.first <= index && index < verb.index);
}

function leftEdge(
  sentence: Sentence,
  headStart: number,
  form: HeadForm,
  taken: ReadonlyMap<number, NameSpan>,
  lexicon: Lexicon,
  previous: EventSpan | undefined,
): { first: number; title: string | null } {
  const { tokens } = sentence;
  let title: string | null = null;
  let first = headStart;
  let at = headStart - 1;
  const limit = Math.max(0, headStart - (form.isPossessed ? 9 : 5));
  for (; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (previous !== undefined && at < previous.last) break;
    if (
      token.kind === "close" &&
      title === null &&
      (form.isPossessed || first < headStart || at < headStart - 1)
    ) {
      const open = [...sentence.quotes].find(([, close]) => close === at)?.[0];
      if (open === undefined || open + 1 >= at) break;
      title = sentence.text.slice((tokens[open + 1] as Token).start, (tokens[at - 1] as Token).end);
      first = open;
      at = open;
      continue;
    }
    if (titleNoun.test(token.lower)) {
      first = at;
      continue;
    }
    if (at < limit || taken.has(at) || token.kind !== "word" || title !== null) break;
    if (token.lower === "və" && !form.isPossessed) break;
    if (token.lower === "və") continue;
    if (
      lexicon.functionWords.has(token.lower) &&
      !/^(?:ilk|növbəti|birgə|ikinci|üçüncü|üzrə|həsr)$/.test(token.lower)
    )
      break;
    const verb = sentence.verbAt.get(at);
    if (verb !== undefined && verb.reading.form.mood !== "verbalNoun") break;
    if (!form.isPossessed && verb !== undefined) break;
    if (!token.isCapital && looksParticiple(token.lower)) break;
    const nounCase = guessCase(token.lower);
    if (
      (sentence.heads[at] ?? []).some(
        ({ head, case: headCase }) => head.class === "event" && headCase !== "nom",
      )
    )
      break;
    if (
      /(?:d[aə]n?|n[aə]|y[aə])$/.test(token.lower) &&
      nounCase !== "nom" &&
      nounCase !== "gen" &&
      !/(?:ana|qida|kimya|ümumi|iya|dünya)$/.test(token.lower)
    )
      break;
    if (!form.isPossessed && (/(?:[ıiuü]n|l[aə])$/.test(token.lower) || token.lower === "ilə")) break;
    if (form.isPossessed && token.lower === "ilə") break;
    first = at;
  }
  while (first < headStart && edgeWord.test((tokens[first] as Token).lower)) first++;
  const isDated = first === headStart || dateWord.test((tokens[first] as Token).lower);
  if (form.head.class === "document" && isDated) first = dateStart(tokens, first);
  // `50 milyon dollarlıq kredit sazişi`: the number belongs to the sum.
  if (/^(?:min|milyon|milyard)$/.test(tokens[first]?.lower ?? "") && tokens[first - 1]?.kind === "number")
    first--;
  return { first, title };
}

/** What no name begins with. */
const edgeWord = /^(?:və|üzrə|sıra|,)$/;

const dateWord = /^(?:il|ildə|tarixli|tarixində|ilin|nömrəli|№|[0-9].*)$/;

/** A document's name takes in the date and number right before it: `11 aprel 2016-cı il tarixli № 1944 Sərəncam`. */
function dateStart(tokens: readonly Token[], first: number): number {
  let start = first;
  while (start > 0 && first - start < 8) {
    const { lower } = tokens[start - 1] as Token;
    if (!dateWord.test(lower) && monthOf(lower) === 0) break;
    start--;
  }
  return start;
}

function headNominative(token: Token, form: HeadForm): string {
  // Sərəncamı of a president is named without the possessive.
  const isOwned = form.isPossessed && form.head.class === "event";
  const isJoined = form.isPossessed && form.head.class === "document" && form.head.kind === "agreement";
  const lemma = isOwned || isJoined ? form.head.possessed : form.head.stem;
  const word = lemma.slice(lemma.lastIndexOf(" ") + 1);
  if (form.isPlural) {
    const cut = token.lower.search(/(?:lar|lər)/);
    return cut < 0
      ? token.text
      : token.text.slice(0, cut + 3) + (form.isPossessed ? (/lar/.test(token.lower) ? "ı" : "i") : "");
  }
  let same = 0;
  while (same < word.length && token.lower[same] === word[same]) same++;
  return token.text.slice(0, same) + word.slice(same);
}
