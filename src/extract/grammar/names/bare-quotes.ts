/** Agencies named by a quotation alone: in a list before a head noun, as a party, as the doer of a verb, by the office behind it. */

import type { Token } from "../../../language/az/tokens.ts";
import { caseSuffixes } from "../../../language/az/word-forms.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import { acronymOf, agency, kindOf, suffixCase } from "./head-names.ts";
import { headedQuote, innerText, isWholeBrand } from "./headed-quotes.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { agencyHeadsAt, isCapitalWord, isListJoint, isOfClass, isTitleWord } from "./words.ts";

/** A company that its quoted name alone names. */
export function bareQuote(
  sentence: Sentence,
  open: number,
  close: number,
  lexicon: Lexicon,
  quotedNames: ReadonlySet<string>,
): AgencyProposal | undefined {
  const { tokens } = sentence;
  const inner = innerText(sentence, open, close);
  const { ending, last } = endingBehind(tokens, close);
  const made = (strength: number): AgencyProposal =>
    agency({
      first: open,
      last,
      case: suffixCase(ending),
      name: inner,
      kind: "company",
      acronym: acronymOf(inner),
      strength,
    });
  if (isTitle(sentence, close, lexicon)) return undefined;
  const shared = headOfList(sentence, close, lexicon);
  const [alias = ""] = shared?.aliases ?? [];
  const isMedium = shared?.kind === "media" && alias !== "" && shared.name.length > alias.length;
  if (shared !== undefined && (shared.isUnit || isMedium)) return withNounOf(sentence, open, close, shared);
  const isNamed = tokens[open + 1]?.isCapital === true || tokens[open + 1]?.kind === "number";
  if (shared !== undefined || (isNamed && isParty(sentence, close))) return made(strengths.strong);
  if (isEventTitle(sentence, close, last, lexicon)) return undefined;
  if (quotedNames.has(inner)) return made(strengths.strong);
  // Festivalın sponsorları “A” və “B”dir
  if (isNamed && isToldOfPart(sentence, open, close))
    return { ...made(strengths.usual), last: hasCopula(tokens, close) ? close + 2 : close + 1 };
  if (isNamed && isSigner(sentence, open, close, lexicon)) return made(strengths.usual);
  // “Azərbaycanfilm”in
  if (close - open === 2 && sentence.spellings[open + 1]?.company !== undefined) return made(strengths.usual);
  if (isWholeBrand(sentence, close, lexicon)) return made(strengths.strong);
  const ownHead = headInside(sentence, open, close);
  if (ownHead !== undefined) return { ...made(strengths.strong), kind: kindOf(ownHead) };
  const doesOrHas =
    isFounded(sentence, open, ending, last) ||
    (/^n?[ıiuü]n$/.test(ending) && hasTitleBehind(sentence, last, lexicon)) ||
    (ending === "" && isDoer(sentence, close, lexicon) && (tokens[open + 1] as Token).isCapital);
  return doesOrHas ? made(strengths.usual) : undefined;
}

/** A quotation that names an event or a paper, or what one is about. */
function isEventTitle(sentence: Sentence, close: number, last: number, lexicon: Lexicon): boolean {
  const isHappening = (sentence.heads[close - 1] ?? []).some(
    ({ head }) => head.class === "event" || head.class === "document",
  );
  if (isHappening && !isTitleWord(sentence, last)) return true;
  return isOfClass(lexicon, "topic", sentence.tokens[last]?.lower ?? "") || isTitleOfEvent(sentence, close);
}

/** The head noun of a body that a quotation of capital words ends with. */
function headInside(sentence: Sentence, open: number, close: number): HeadForm | undefined {
  const [first, tail] = [sentence.tokens[open + 1], sentence.tokens[close - 1]];
  if (close - open <= 2 || tail?.isCapital !== true || first?.isCapital !== true) return undefined;
  return agencyHeadsAt(sentence, close - 1).find(
    ({ isPossessed, case: nounCase }) => isPossessed && nounCase === "nom",
  );
}

/** `“Səhər”i təsis edib` */
function isFounded({ tokens, verbs }: Sentence, open: number, ending: string, last: number): boolean {
  return (
    /^n?[ıiuü]$/.test(ending) &&
    isCapitalWord(tokens[open + 1]) &&
    verbs.some(
      ({ first, index, class: verbClass }) => first === last && first < index && verbClass === "found",
    )
  );
}

/** `“Sosial sığorta haqqında”`: a quotation that a postposition ends is the title of a law or a text. */
function isTitle({ tokens, heads }: Sentence, close: number, lexicon: Lexicon): boolean {
  const tail = tokens[close - 1];
  const isDocument = (heads[close - 1] ?? []).some(({ head }) => head.class === "document");
  return (
    isDocument ||
    (tail !== undefined &&
      (isWord("topic", tail.lower) || lexicon.functionWords.get(tail.lower) === "postposition"))
  );
}

/** `“Yay Akademiyası” proqramı`: a small noun of an event behind the quotation. */
export function isTitleOfEvent({ heads, tokens }: Sentence, close: number): boolean {
  const noun = tokens[close + 1];
  return (
    noun?.kind === "word" &&
    !noun.isCapital &&
    !noun.isGlued &&
    (heads[close + 1] ?? []).some(
      ({ head, isPossessed }) => isPossessed && (head.class === "event" || head.class === "document"),
    )
  );
}

/** `“A” və “B” kafedraları`: each is a chair, named with the head that stands once. */
function withNounOf(
  { text, tokens }: Sentence,
  open: number,
  close: number,
  last: AgencyProposal,
): AgencyProposal {
  const quoted = text.slice((tokens[open] as Token).start, (tokens[close] as Token).end);
  const head = last.name.slice(last.name.lastIndexOf(" ") + 1);
  return agency({
    first: open,
    last: close + 1,
    case: "nom",
    name: `${quoted} ${head}`,
    aliases: [quoted.slice(1, -1).trim()],
    kind: last.kind,
    isUnit: last.isUnit,
    acronym: null,
    strength: strengths.strong,
  });
}

/** `“X”in`, `“X”-in`: the case ending behind the quote, and where the name ends with it. */
function endingBehind(tokens: readonly Token[], close: number): { ending: string; last: number } {
  const isHyphen = tokens[close + 1]?.text === "-" && tokens[close + 1]?.isGlued === true;
  const at = close + (isHyphen ? 2 : 1);
  const glued = tokens[at];
  return glued?.isGlued && glued.kind === "word" && !glued.isCapital && caseSuffixes.has(glued.lower)
    ? { ending: glued.lower, last: at + 1 }
    : { ending: "", last: close + 1 };
}

/** “X”in direktoru, “X”ın icraçı direktoru, “X”in İdarə Heyətinin sədri, “X”ın Bakıdakı ofisinin rəhbəri: an office is of a body. */
export function hasTitleBehind(sentence: Sentence, from: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  for (let at = from; at < tokens.length && tokens[at]?.kind === "word"; at++) {
    if (isTitleWord(sentence, at, true)) return true;
    const { isCapital, lower } = tokens[at] as Token;
    const isOrgan = agencyHeadsAt(sentence, at).some(({ head }) => isOfClass(lexicon, "organ", head.stem));
    const isInOrgan = agencyHeadsAt(sentence, at + 1).some(
      ({ head }) => head.before.at(-1) === lower && isOfClass(lexicon, "organ", head.stem),
    );
    const isPlace = lexicon.names.places.has(lower.replace(/d[aə]k[ıi]$/, ""));
    if ((isCapital && !isOrgan && !isInOrgan && !isPlace) || sentence.verbAt.has(at)) return false;
  }
  return false;
}

/** “Baku Invest” layihəyə … ayırıb: the quotation is the subject of a verb that only somebody does. */
function isDoer(sentence: Sentence, close: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const next = tokens[close + 1];
  if (next === undefined || next.kind === "mark" || close > 10) return false;
  if (/[ıiuü]$/.test(next.lower) && !next.isCapital && !/n[ıiuü]$/.test(next.lower)) return false;
  // “Riyaziyyat” fənnindən …: the noun behind with a possessive is what the quotation names
  if (!next.isCapital && /[ıiuü]n(?:d[aə]n?|[aə]|[ıiuü]n?)$/.test(next.lower)) return false;
  const verb = sentence.verbs.find(({ index }) => index > close);
  if (verb === undefined || verb.voice !== "active" || isTitleOf(sentence, close + 1)) return false;
  const stem = tokens[verb.index]?.lower ?? "";
  return (
    ["give", "fund", "hold", "sign", "found"].includes(verb.class) || isOfClass(lexicon, "subject-verb", stem)
  );
}

/** “Ana dili” dərs vəsaiti: two small nouns, the second with the possessive, name what the quotation is the title of. */
function isTitleOf(sentence: Sentence, index: number): boolean {
  const [first, second] = [sentence.tokens[index], sentence.tokens[index + 1]];
  return (
    first?.kind === "word" &&
    second?.kind === "word" &&
    !first.isCapital &&
    !second.isCapital &&
    /[^nd][ıiuü]$/.test(second.lower) &&
    (sentence.heads[index + 1] ?? []).every(
      ({ isPossessed, case: nounCase }) => isPossessed && nounCase === "nom",
    ) &&
    !sentence.verbAt.has(index + 1)
  );
}

/** `“A”, “B” və “C” şirkətləri`: the last of the list, whose plural head serves each. */
function headOfList(sentence: Sentence, close: number, lexicon: Lexicon): AgencyProposal | undefined {
  const { tokens, quotes } = sentence;
  let at = close + 1;
  while (isListJoint(tokens[at])) {
    if (tokens[at + 1]?.kind !== "open") return undefined;
    const end = quotes.get(at + 1);
    if (end === undefined) return undefined;
    const found = headedQuote(sentence, at + 1, end, lexicon);
    if (found !== undefined) return found;
    at = end + 1;
  }
  return undefined;
}

const parts: ReadonlySet<string> = new Set(["sponsor", "partner", "founder"]);

/** `sponsoru “A”dir`, `təsisçiləri “A”, “B” və “C”dir`: who has a part in something is somebody. */
function isToldOfPart({ tokens, quotes, heads }: Sentence, open: number, close: number): boolean {
  const isPartBefore = heads.some(
    (forms, at) => at < open && forms.some(({ head }) => head.class === "cue" && parts.has(head.part)),
  );
  if (!isPartBefore) return false;
  let at = close;
  while (isListJoint(tokens[at + 1])) {
    const end = quotes.get(at + 2);
    if (end === undefined) return false;
    at = end;
  }
  return hasCopula(tokens, at);
}

/** `“A”dir` */
function hasCopula(tokens: readonly Token[], close: number): boolean {
  const next = tokens[close + 1];
  return next?.isGlued === true && /^d[ıiuü]r$/.test(next.lower);
}

/** `SOCAR “A”la saziş imzalayıb`, `SOCAR və “A” saziş imzalayıblar`: who signs with a body is one. */
function isSigner(sentence: Sentence, open: number, close: number, lexicon: Lexicon): boolean {
  const { tokens, verbs, heads } = sentence;
  const { ending } = endingBehind(tokens, close);
  const verb = verbs.find(({ index }) => index > close);
  const isPaper = heads.some(
    (forms, at) =>
      at > close && forms.some(({ head }) => head.class === "document" && !tokens[at]?.isCapital),
  );
  if (verb?.class !== "sign" || !isPaper) return false;
  const before = tokens[open - 2];
  const isJoined =
    isWord("joint", tokens[open - 1]?.lower) && (before?.isAcronym === true || before?.kind === "close");
  const isWith =
    isWord("with", tokens[close + 1]?.lower) && !lexicon.classes.has(tokens[close + 2]?.lower ?? "");
  return /^y?l[aə]$/.test(ending) || isWith || (ending === "" && isJoined);
}

/** `“A” və “B” arasında`: what stands between two sides is a party, and has a name of its own. */
function isParty({ tokens, quotes }: Sentence, close: number): boolean {
  if (isWord("sides", tokens[close + 1]?.lower)) return true;
  const joint = tokens[close + 1]?.lower;
  if (!isWord("joint", joint) && !isWord("with", joint)) return false;
  const end = tokens[close + 2]?.kind === "open" ? quotes.get(close + 2) : undefined;
  return end !== undefined && isWord("sides", tokens[end + 1]?.lower);
}
