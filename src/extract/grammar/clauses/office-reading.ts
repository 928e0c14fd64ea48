/** The office that a title with its owner and its words names: `Strateji təhlil şöbəsinin müdir müavini`. */
import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import { endsInVowel } from "../../../language/az/harmony.ts";
import { inflectFree, inflectPossessed } from "../../../language/az/nouns.ts";
import { ordinalOf } from "../../../language/az/ordinals.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { TitleHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import { isNationality, isOfClass } from "../names/words.ts";
import type { Sentence } from "../sentence.ts";
import type { Nominal, OfficeReading } from "./nominal.ts";

/** Reads the office of a title nominal whose owner is known. */
export function officeOf(title: Nominal, sentence: Sentence, lexicon: Lexicon): OfficeReading {
  const outer = title.owner?.members.at(-1);
  const head = title.titleHead;
  const stem = head === null ? "" : head.stem.slice(head.stem.lastIndexOf(" ") + 1);
  // sədrin müavini, İdarə Heyətinin sədri: the owner's own title is a part of this one.
  const isMinister = title.mention?.isMinister === true;
  const inner = outer?.kind === "title" && !isMinister ? (outer.offices[0] ?? null) : null;
  const before = wordsBefore(title, sentence, lexicon);
  const chain = inner === null || outer === undefined ? [] : [chainWord(inner, outer, title, before.length)];
  const isJoined = chain.length > 0 || joinsNoun(before, title, lexicon);
  const words = [...chain, ...before];
  // İdarə Heyəti sədrinin müavini: behind the organ that it is of
  const owned = inner === null ? words : [inflectPossessed(inner.possessed, "gen"), ...before];
  const owner = inner === null ? (outer !== undefined && outer.kind !== "title" ? outer : null) : inner.owner;
  return {
    title: [...words, headText(title, sentence, isJoined && title.isPossessed, words.at(-1))].join(" "),
    stem,
    owner: isMinister ? title : owner,
    coOwners: inner === null && outer?.kind === "agency" ? othersOf(title, sentence, lexicon) : [],
    possessed: [...owned, headText(title, sentence, true, words.at(-1))].join(" "),
    titleClass: head?.title ?? null,
    bodyKind: inner === null ? (head?.body ?? null) : inner.bodyKind,
    isOwned: title.isPossessed && head !== null && (head.stem !== head.possessed || isOfUnit(head, lexicon)),
    isRank:
      head?.title === "rank" ||
      (head?.title === "trade" && owner?.kind !== "agency") ||
      // Bankın 40 faiz payının sahibi: who owns a part of a body has no office in it
      isOfClass(lexicon, "share", sentence.tokens[(outer?.last ?? 0) - 1]?.lower ?? "") ||
      isOfClass(lexicon, "share", sentence.tokens[title.head - 1]?.lower ?? ""),
    part: title.part,
    isPlural: title.isPlural,
    isFormer: inner?.isFormer === true || isFormerOffice(title, sentence, lexicon),
    isActing: false,
    first: title.first,
    last: title.last,
  };
}

/** The body that `və` joins to the last owner: behind a comma stands that of another title. */
function othersOf({ owner }: Nominal, { tokens }: Sentence, lexicon: Lexicon): readonly Nominal[] {
  const before = owner?.members.at(-2);
  const isJoined = lexicon.classes.get(tokens[before?.last ?? -1]?.lower ?? "") === "and";
  return before?.kind === "agency" && isJoined ? [before] : [];
}

/** A word of a former office among those of the title or right before a minister's: `keçmiş sədri`. */
function isFormerOffice(title: Nominal, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const isMinister = title.mention?.isMinister === true;
  const from = isMinister ? Math.max(0, title.first - 1) : title.ownFirst;
  // Bankın keçmiş İdarə Heyətinin sədri: before the organ as well as before the title
  const before = tokens[(title.owner?.members.at(-1)?.ownFirst ?? 0) - 1];
  return [...tokens.slice(from, title.head), ...(before === undefined ? [] : [before])].some(
    ({ lower }) => lexicon.classes.get(lower) === "former",
  );
}

const romanNumeral = /^[IVX]+$/;

/** The words of a title before its head: what it is for (`elmi işlər üzrə`) and of what kind it is (`aparıcı`). */
function wordsBefore(title: Nominal, sentence: Sentence, lexicon: Lexicon): readonly string[] {
  const { tokens } = sentence;
  const isField = (at: number): boolean => lexicon.classes.get(tokens[at]?.lower ?? "") === "field";
  let from =
    title.mention?.isMinister === true ? title.head - (title.titleHead?.before.length ?? 0) : title.ownFirst;
  let field = -1;
  for (let at = from; at < title.head; at++) if (isField(at)) field = at;
  if (field >= 0) from = fieldStart(title, field, sentence, lexicon);
  // gündəlikdəki məsələlər üzrə nazir müavini, fənlər üzrə dərsləri xatırladan rektor: what else is said
  const isTold = field >= 0 && /d[aə]k[ıi]$/.test(tokens[from]?.lower ?? "");
  if (isTold) from = field + 1;
  for (let at = Math.max(from, field + 1); at < title.head; at++) if (sentence.verbAt.has(at)) from = at + 1;
  const words: string[] = [];
  for (let at = from; at < title.head; at++) {
    const token = tokens[at];
    if (token === undefined || isNoWord(tokens, at)) continue;
    const wordClass = lexicon.classes.get(token.lower);
    if (wordClass === "former" || isDescription(token.lower, lexicon)) continue;
    // 20 yaşındakı, VI çağırış
    const isNumber =
      token.kind === "number" || ordinalOf(token.text) !== null || romanNumeral.test(token.text);
    if (isNumber && isDescription(tokens[at + 1]?.lower ?? "", lexicon)) continue;
    if (words.length === 0 && wordClass !== undefined && loose.has(wordClass)) continue;
    words.push(
      at === 0 && !token.isAcronym ? lowerCase(token.text.slice(0, 1)) + token.text.slice(1) : token.text,
    );
  }
  return words;
}

const loose: ReadonlySet<WordClass> = new Set<WordClass>(["and", "contrast", "too", "with", "field"]);

/** A mark, a quote, or the ending that stands behind a closing quote: `“PHŞ”-nin`. */
function isNoWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "mark" || token.kind === "open" || token.kind === "close") return true;
  return /^n?[ıiuü]n$/.test(token.lower) && /^[-–’']$/.test(tokens[at - 1]?.text ?? "");
}

/** `yeni`, `təcrübəli`, `iranlı`: what is said of the holder. */
function isDescription(lower: string, lexicon: Lexicon): boolean {
  return (
    isNationality(lower, lexicon) ||
    isOfClass(lexicon, "title-description", lower) ||
    isOfClass(lexicon, "term", lower)
  );
}

/** Where the words of a field begin: `Akademiyanın | tədrisin təşkili və idarə edilməsi üzrə prorektoru`. */
function fieldStart(
  { owner, ownFirst }: Nominal,
  field: number,
  sentence: Sentence,
  lexicon: Lexicon,
): number {
  const bound = owner?.members.at(-1)?.last ?? 0;
  let first = Math.min(ownFirst, field);
  while (first > bound && isFieldWord(sentence, first - 1, lexicon)) first--;
  while (first < field && lexicon.classes.get(sentence.tokens[first]?.lower ?? "") === "and") first++;
  return first;
}

const stops: ReadonlySet<string> = new Set(["agency", "title", "unit", "event"]);

function isFieldWord({ tokens, heads, verbAt }: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  // Təbriz Nurlu və elmi işlər üzrə prorektor: a name stands before the joint
  if (lexicon.classes.get(token.lower) === "and")
    return (
      tokens[at - 1]?.kind === "word" &&
      !(tokens[at - 1]?.isCapital === true && tokens[at - 2]?.isCapital === true)
    );
  if (token.kind !== "word" || token.suffix !== "" || token.isAcronym) return false;
  if (lexicon.functionWords.has(token.lower) || lexicon.classes.has(token.lower)) return false;
  if (verbAt.has(at) && !/m[aə](?:s[ıi])?$/.test(token.lower)) return false;
  if (/d[aə]n?$/.test(token.lower)) return false;
  return !(heads[at] ?? []).some(
    ({ head, isPossessed }) => stops.has(head.class) && (isPossessed || token.isCapital),
  );
}

/** `şöbə müdiri`: the title names a unit, which is of some body. */
function isOfUnit({ before }: TitleHead, lexicon: Lexicon): boolean {
  return (lexicon.heads.get(before[0] ?? "") ?? []).some(({ head }) => head.class === "unit");
}

/** The owner's title as it stands before this one: `nazir` of `təhsil nazirinin müavini`, else in the genitive. */
function chainWord(inner: OfficeReading, outer: Nominal, title: Nominal, wordsBetween: number): string {
  if (outer.mention?.isMinister === true) {
    // baş prokuror müavini: all words of the office that names the body
    const stem = outer.titleHead?.stem ?? inner.stem;
    return title.titleHead?.title === "deputy" && wordsBetween === 0 ? stem : inflectFree(stem, "gen");
  }
  const form = outer.isPossessed ? inner.possessed : inner.title;
  // Fondun sədrinin müavini is its sədrin müavini: the possessive is the Fund's
  const isOfBody = outer.isPossessed && inner.owner !== null;
  if (isOfBody && !endsInVowel(inner.title)) return inflectFree(inner.title, "gen");
  return outer.isPossessed ? inflectPossessed(form, "gen") : inflectFree(form, "gen");
}

/** `kadrlar şöbə müdiri`, `satış meneceri`, but `baş mühəndis`, `elmi işlər üzrə prorektor`: behind a noun a title keeps the possessive that joins the two. */
function joinsNoun(before: readonly string[], { titleHead }: Nominal, lexicon: Lexicon): boolean {
  const last = before.at(-1);
  if (last === undefined || titleHead === null) return false;
  const lower = lowerCase(last);
  return (
    !isOfClass(lexicon, "title-adjective", lower) &&
    lexicon.classes.get(lower) === undefined &&
    !/^(?:[IVX]+|\d.*)$/.test(last) &&
    !/d[aə]k[ıi]$/.test(lower)
  );
}

/** The last word of a title, with its possessive where it joins what stands before. */
function headText(
  { titleHead, head }: Nominal,
  { tokens }: Sentence,
  isPossessed: boolean,
  before: string | undefined,
): string {
  if (titleHead === null) return "";
  const form = isPossessed ? titleHead.possessed : titleHead.stem;
  const word = form.slice(form.lastIndexOf(" ") + 1);
  // Ali Baş Komandan
  const isCapital = tokens[head]?.isCapital === true && /^\p{Lu}/u.test(before ?? "");
  return isCapital ? capitalize(word) : word;
}
