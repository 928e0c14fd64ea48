/** The field of an office, told before its title: `Akademiyanın | elmi işlər və beynəlxalq əlaqələr üzrə prorektoru`. */
import type { Token } from "../../../language/az/tokens.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import { agencyHeadsAt } from "../names/words.ts";
import type { Group, Nominal, NominalKind } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";

const fields: ReadonlySet<NominalKind> = new Set(["noun", "event", "act", "cue", "place", "staff"]);

/** Where a title that stands from a token on begins with the words of its field. */
export function fieldFrom(stack: PhraseStack, from: number): number {
  const { tokens, lexicon } = stack.words;
  const top = stack.top;
  let at = from;
  while (at > 0 && at > (top?.after ?? 0) && lexicon.classes.get(tokens[at]?.lower ?? "") !== "field") at--;
  const isField =
    top !== undefined &&
    lexicon.classes.get(tokens[at]?.lower ?? "") === "field" &&
    tokens.slice(at + 1, from).every(({ kind }) => kind === "word");
  if (!isField) return from;
  const isRightBehind = top.after === at && top.postposition === null;
  return (
    behindBody(stack, at) ?? withWhom(stack, top, at) ?? (isRightBehind ? besideField(stack, top, at) : from)
  );
}

/** `hüquq mühafizə orqanları ilə | iş üzrə təlimatçı`: whom the work is with. */
function withWhom({ waiting }: PhraseStack, top: Group, field: number): number | undefined {
  const isWith = top.postposition === "with" || (top.postposition === null && top.case === "ins");
  const isWork = waiting.ownFirst >= 0 && waiting.ownFirst === field - 1 && top.after === waiting.ownFirst;
  return isWith && isWork && top.members.every(({ kind }) => fields.has(kind)) ? top.first : undefined;
}

/** `şirkətin | biznesin inkişafı üzrə meneceri`: all that stands between a body and its officer is the field. */
function behindBody(stack: PhraseStack, field: number): number | undefined {
  // gənclərlə | iş üzrə: a word that no list knows waits for its head
  const { ownFirst } = stack.waiting;
  let first = ownFirst >= 0 ? Math.min(ownFirst, field) : field;
  for (let below = 1; below <= stack.size; below++) {
    const group = stack.at(-below) as Group;
    let { after } = group;
    for (const member of [...group.members].reverse()) {
      const start = fieldWordsFrom(stack, after, first);
      if (start === undefined) return undefined;
      if (isOwningBody(stack, member)) return start === after && start < field ? start : undefined;
      if (!fields.has(member.kind) || !isWithinField(group)) return undefined;
      const owner = member.owner?.members.at(-1);
      if (owner !== undefined && isOwningBody(stack, owner)) return member.ownFirst;
      first = member.first;
      after = group.members[group.members.indexOf(member) - 1]?.last ?? 0;
    }
  }
  return undefined;
}

/** Where the words begin that no group holds between one group and the field behind it: `karyera və`. */
function fieldWordsFrom({ words }: PhraseStack, from: number, to: number): number | undefined {
  const { tokens, lexicon, sentence } = words;
  const isWord = (at: number): boolean => {
    const { kind, isCapital, lower } = tokens[at] as Token;
    const wordClass = lexicon.classes.get(lower);
    const isPlain = wordClass === undefined || wordClass === "and" || wordClass === "adjective";
    return (
      kind === "word" &&
      !isCapital &&
      isPlain &&
      !sentence.verbAt.has(at) &&
      !lexicon.functionWords.has(lower)
    );
  };
  for (let at = from; at < to; at++) if (!isWord(at) && tokens[at]?.text !== ",") return undefined;
  return lexicon.classes.get(tokens[from]?.lower ?? "") === "and" || tokens[from]?.text === ","
    ? from + 1
    : from;
}

/** `Fondun`, `şirkətin`: a body that owns what stands behind it. */
function isOwningBody(
  { words: { sentence } }: PhraseStack,
  { kind, case: nounCase, head }: Nominal,
): boolean {
  return (
    nounCase === "gen" && (kind === "agency" || (kind === "noun" && agencyHeadsAt(sentence, head).length > 0))
  );
}

const joints: ReadonlySet<WordClass | null> = new Set<WordClass | null>([
  null,
  "against",
  "about",
  "concerning",
  "with",
]);

/** `gənclərlə iş`, `korrupsiyaya qarşı mübarizə`: neither a place nor a time. */
function isWithinField({ case: groupCase, postposition }: Group): boolean {
  return joints.has(postposition) && groupCase !== "loc" && groupCase !== "abl";
}

/** Where no body stands before it, the field is the nouns that are joined right before `üzrə`. */
function besideField({ words: { tokens, lexicon }, below }: PhraseStack, top: Group, field: number): number {
  let first = field;
  let before = below?.after ?? 0;
  for (const member of [...top.members].reverse()) {
    if (!fields.has(member.kind) || (member.case === "gen" && member.last !== field)) {
      before = member.last;
      break;
    }
    first = member.ownFirst;
  }
  // Sosial və Layihələr üzrə: the word before `və` is one more field
  if (lexicon.classes.get(tokens[first - 1]?.lower ?? "") === "and" && tokens[first - 2]?.kind === "word")
    if (first - 2 >= before) first -= 2;
  return first;
}
