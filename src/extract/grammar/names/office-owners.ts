/** Bodies that no list knows, licensed by the office behind them: `Federal Ehtiyatlar Sisteminin (FEDS) sədri Con Smit`. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { agency } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isCapitalWord, isGivenName, isOfClass, leaderAt, placeOf } from "./words.ts";

/** The body whose head or deputy the title at a token is, with a name behind it. */
export function proposeOwner(context: ChainContext, index: number): readonly AgencyProposal[] {
  const { sentence } = context;
  const { tokens } = sentence;
  const office = leaderAt(sentence, index);
  if (office === undefined || !isCapitalWord(tokens[index + 1])) return [];
  let start = index - office.head.before.length;
  // şirkətin | yeni baş direktoru
  while (isOfClass(context.lexicon, "title-description", tokens[start - 1]?.lower ?? "")) start--;
  const last = tokens[start - 1]?.text === ")" ? bracketBefore(tokens, start - 1) : start;
  const end = tokens[last - 1];
  if (end === undefined) return [];
  // Amazon-un, Zirvə Global-ın: the ending stands apart from a name of its own
  if (isSetApart(context, last - 1)) return [apart(context, last)];
  // Sisteminin: the possessive that the words before ask for, in the genitive
  if (!/[ıiuü]n[ıiuü]n$/.test(end.lower)) return [];
  let first = last;
  while (first > 0 && isNameWord(context, first - 1, first === last)) first--;
  if (last - first < 2 || (first === 0 && !isProgramme(sentence, 1))) return [];
  const front = sentence.text.slice((tokens[first] as Token).start, end.start);
  return [
    agency({
      first,
      last,
      case: "gen",
      name: `${front}${end.text.slice(0, -"nin".length)}`.replace(/\s+/g, " "),
      kind: "other",
      strength: strengths.weak,
    }),
  ];
}

function isSetApart({ sentence, lexicon, personEnds }: ChainContext, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    isCapitalWord(token) &&
    !token.isAcronym &&
    token.stem.length > 2 &&
    /^n?[ıiuü]n$/.test(token.suffix) &&
    !personEnds.has(at) &&
    placeOf(lowerCase(token.stem), lexicon) === undefined &&
    !isGivenName(lowerCase(token.stem), lexicon) &&
    (sentence.heads[at] ?? []).length === 0
  );
}

/** The body whose last word has its ending behind a hyphen, with the capital words before it. */
function apart(context: ChainContext, last: number): AgencyProposal {
  const { tokens, text } = context.sentence;
  let first = last - 1;
  while (first > 0 && isNameWord(context, first - 1, false)) first--;
  const end = tokens[last - 1] as Token;
  const front = text.slice((tokens[first] as Token).start, end.start);
  return agency({
    first,
    last,
    case: "gen",
    name: `${front}${end.stem}`.replace(/\s+/g, " "),
    kind: "company",
    strength: strengths.weak,
  });
}

function bracketBefore(tokens: readonly Token[], close: number): number {
  let open = close;
  while (open > 0 && tokens[open]?.text !== "(") open--;
  return open;
}

function isNameWord({ sentence, lexicon, personEnds }: ChainContext, at: number, isLast: boolean): boolean {
  const token = sentence.tokens[at];
  if (!isCapitalWord(token) || token.isAcronym || token.suffix !== "" || personEnds.has(at)) return false;
  if (lexicon.functionWords.has(token.lower)) return false;
  if (isGivenName(token.lower, lexicon) && !isProgramme(sentence, at + 1)) return false;
  const place = placeOf(token.lower, lexicon);
  if (place !== undefined && (isLast || place.case !== "nom")) return false;
  if (isOfClass(lexicon, "state", token.lower) || isOfClass(lexicon, "opener", token.lower)) return false;
  const heads = sentence.heads[at] ?? [];
  return heads.length === 0 || (!isLast && isProgramme(sentence, at));
}

/** `Dövlət Proqramı | İdarəetmə Qrupunun rəhbəri`: what the body looks after. */
function isProgramme({ heads }: Sentence, at: number): boolean {
  return (heads[at] ?? []).some(
    ({ head, isPossessed, case: nounCase }) => head.class === "event" && isPossessed && nounCase === "nom",
  );
}
