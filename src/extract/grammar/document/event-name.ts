/** The words of an event: which of those before its noun are its own, and how they read in the nominative. */
import { lowerCase } from "../../../language/az/fold.ts";
import { ordinalOf } from "../../../language/az/ordinals.ts";
import type { Token } from "../../../language/az/tokens.ts";
import { type EventHead, unpossessed } from "../../../lexicon/heads.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import type { Group, Nominal } from "../clauses/nominal.ts";
import type { Scene } from "../constructions/scene.ts";
import { isOfClass } from "../names/words.ts";
import { spelledAs } from "./event-places.ts";
import { isBareTown, ownerFirst } from "./phrase-front.ts";

/** Last word of the head's dictionary form, as it is unless something owns it. */
export function stemOf(head: EventHead): string {
  const last = head.stem.slice(head.stem.lastIndexOf(" ") + 1);
  return head.before.length > 0 && head.stem === head.possessed ? unpossessed(last) : last;
}

/** First token of an event's own words, without what says no more of it. */
export function firstOwnToken(scene: Scene, nominal: Nominal): number {
  const {
    parsed: {
      sentence: { tokens, quotes, heads },
    },
    lexicon,
  } = scene;
  // Nazirlik konfrans keçirib: a bare body before a bare event is who held it
  const isBareBody = (at: number): boolean =>
    !nominal.isPossessed &&
    (heads[at] ?? []).some(({ head, isPossessed }) => head.class === "agency" && !isPossessed);
  let from = nominal.ownFirst;
  const end = nominal.head - (nominal.eventHead?.before.length ?? 0);
  while (from < end) {
    const token = tokens[from] as Token;
    const wordClass = lexicon.classes.get(token.lower);
    // hazırlıq iclası: the noun right before a possessed one is a part of the name
    const isPart = wordClass === "arranging" && nominal.isPossessed && from === end - 1;
    const isIdle =
      (wordClass !== undefined &&
        !isPart &&
        !["ordinal", "titled", "adjective", "last", "next"].includes(wordClass)) ||
      token.kind === "mark" ||
      (wordClass === "titled" && nominal.title === null) ||
      isBareBody(from) ||
      isOfTime(scene, from) ||
      (token.kind === "open" && !isTitleOpening(nominal, from, quotes)) ||
      (lexicon.functionWords.has(token.lower) && wordClass === undefined) ||
      (token.kind === "number" && !isOrdinal(token) && !isAmount(tokens, from, end));
    if (!isIdle) break;
    from++;
  }
  // Qadınlardan ibarət millimiz | finalda: who is ours stands before the event
  for (let at = from; at < end; at++) if (/.{2}[ıiuü]m[ıiuü]z$/.test(tokens[at]?.lower ?? "")) from = at + 1;
  // Həkimin qızı | tədbirdə: whose child is there
  const before = tokens[end - 1]?.lower ?? "";
  if (from < end && /[ıiuü]$/.test(before) && isOfClass(lexicon, "kin", before)) from = end;
  if (isNameWord("dated", tokens[from]?.lower)) return dateFirst(scene, from);
  if (from === end && nominal.owner === null && nominal.isPossessed) return actFirst(scene, from);
  // Ukrayna | Bərpa Konfransında: a name that begins with where it is about
  const isName = tokens[nominal.head]?.isCapital === true && nominal.title === null;
  const first = from;
  while (isName && from > 0 && tokens[from]?.isCapital === true && isBareTown(scene, from - 1)) from--;
  return from < first && isOrdinal(tokens[from - 1]) ? from - 1 : from;
}

/** An event named by an act of more words than these keeps its noun alone. */
const longestAct = 8;

/** First token of the act right before an event, with whose it is: `qaliblərin mükafatlandırılması | mərasimi`. */
function actFirst({ nominals }: Scene, from: number): number {
  const before = nominals.find(({ kind, last, case: of }) => kind === "act" && last === from && of === "nom");
  if (before === undefined) return from;
  const first = Math.min(before.first, before.act?.genitive?.first ?? before.first);
  return from - first <= longestAct ? first : from;
}

function isOrdinal(token: Token | undefined): boolean {
  return token?.kind === "number" && /^c[ıiuü]$/.test(token.suffix);
}

/** `bu ilki`, `bu dəfəki`: which time is meant. */
function isOfTime({ parsed: { sentence }, lexicon }: Scene, at: number): boolean {
  const before = sentence.tokens[at - 1]?.lower ?? "";
  return (
    /.[kq][ıi]$/.test(sentence.tokens[at]?.lower ?? "") &&
    (lexicon.classes.get(before) === "demonstrative" || isOfClass(lexicon, "this-period", before))
  );
}

/** The words of a name before its head noun: who owns it, who stands on its sides, and its own; not the clauses that tell of it. */
export function wordsBefore(scene: Scene, nominal: Nominal, owner: Group | null, from: number): string {
  const {
    sentence: { tokens, text },
  } = scene.parsed;
  const ranges: (readonly [number, number])[] = [
    ...(owner === null
      ? []
      : [owner, ...nominal.complements.filter((each) => !isDay(each))].map(
          (group) => [ownerFirst(scene, group, nominal.relatives), group.after] as const,
        )),
    ...withoutRelatives(nominal, from),
  ];
  let done = 0;
  return ranges
    .sort((a, b) => a[0] - b[0])
    .map(([first, last]) => {
      // 11 aprel 2016-cı il tarixli Sərəncam: the day is a complement and one of its own words
      const start = tokens[Math.max(first, done)]?.start;
      done = Math.max(done, last);
      return text.slice(start, tokens[last]?.start ?? text.length);
    })
    .join("")
    .replace(/\s+/g, " ");
}

/** `“X” mövzusunda | keçirilən | seminar`: the participle between a title and its noun is none of the name. */
function withoutRelatives(
  { relatives, head }: Nominal,
  from: number,
): readonly (readonly [first: number, last: number])[] {
  const verb = relatives.map((each) => each.verb).find((each) => each !== null && each.first > from);
  if (verb === undefined || verb === null || verb.index >= head) return [[from, head]];
  return [
    [from, verb.first],
    [verb.index + 1, head],
  ];
}

/** `Şuranın | 21 noyabr tarixində | iclası`: the day is none of the name. */
function isDay({ members, case: groupCase }: Group): boolean {
  return groupCase === "loc" && members.every(({ kind }) => kind === "date");
}

/** The quotation that opens here ends before the head: it is the event's title. */
function isTitleOpening({ head }: Nominal, open: number, quotes: ReadonlyMap<number, number>): boolean {
  return (quotes.get(open) ?? head) < head;
}

/** `50 milyon dollarlıq kredit sazişi`: the number belongs to a word with -lıq. */
function isAmount(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first + 1, Math.min(end, first + 4)).some(({ lower }) => /l[ıiuü][qk]$/.test(lower));
}

/** First token of the date before `tarixli`. */
function dateFirst({ nominals }: Scene, after: number): number {
  return nominals.find(({ kind, last }) => kind === "date" && last === after)?.first ?? after;
}

/** Small-letter words of an event between two tokens. */
export function wordsBetween(
  tokens: readonly Token[],
  first: number,
  last: number,
  { lexicon }: Scene,
): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(first, last)
      .filter(
        ({ kind, lower }) =>
          (kind === "word" || kind === "number") && lexicon.classes.get(lower) !== "titled",
      )
      .map(({ lower }) => lower),
  );
}

/** The head of an owner, in any case; a name counts as one word. */
export function ownWordsOf(
  { parsed: { sentence } }: Scene,
  { kind, mention, head }: Nominal,
): readonly string[] {
  if (mention?.entity.type === "agency") return [lowerCase(mention.entity.name)];
  const token = sentence.tokens[head];
  return (kind === "noun" || kind === "place") && token !== undefined ? [token.lower] : [];
}

/** Comparison key of a title: small letters without quotes, marks, spaces and hyphens. */
export function keyOf(title: string): string {
  return lowerCase(title).replace(/["“”„«»‘’'\s–—,.:;!?-]+/g, "");
}

/** Classes of words that say what something is like. */
const qualities: ReadonlySet<string> = new Set(["adjective", "ordinal", "last", "next"]);

/** The head noun in the nominative, as the text spells it; behind whose it is (`X-in Sərəncamı`) it keeps its ending. */
export function headNominative(scene: Scene, nominal: Nominal, from: number, isBehindOwner = false): string {
  const token = scene.parsed.sentence.tokens[nominal.head] as Token;
  const head = nominal.eventHead as EventHead;
  const isJoined =
    isBehindOwner ||
    (head.before.length > 0 && head.stem === head.possessed) ||
    (nominal.isPossessed &&
      (head.class === "event" || head.kind === "agreement") &&
      isCompound(scene, nominal, from));
  const lemma = isJoined ? head.possessed : head.stem;
  const word = lemma.slice(lemma.lastIndexOf(" ") + 1);
  if (nominal.isPlural) {
    const cut = token.lower.search(/(?:lar|lər)/);
    return cut < 0
      ? token.text
      : token.text.slice(0, cut + 3) + (isJoined ? (/lar/.test(token.lower) ? "ı" : "i") : "");
  }
  return spelledAs(token, word);
}

/** `bayram tədbiri`, unlike `rəsmi görüşü` and `görüşü`, whose ending is for an owner that the name is without. */
function isCompound({ parsed, lexicon }: Scene, { head, eventHead, title }: Nominal, from: number): boolean {
  const own = parsed.sentence.tokens.slice(from, Math.max(from, head - (eventHead?.before.length ?? 0)));
  const last = own.at(-1);
  if (title !== null) return true;
  return last !== undefined && (!isQuality(last) || own.some((each) => each.isCapital && !isQuality(each)));

  function isQuality({ kind, lower, suffix, isCapital }: Token): boolean {
    return (
      qualities.has(lexicon.classes.get(lower) ?? "") ||
      (kind === "number" && suffix !== "") ||
      ordinalOf(lower) !== null ||
      /^[ivxı]+$/.test(lower) ||
      (!isCapital && /(?:l[ıiuü]|s[ıiuü]z|d[aə]k[ıi])$/.test(lower))
    );
  }
}
