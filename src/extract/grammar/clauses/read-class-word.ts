/** Reads the words of closed classes, which join, bound and modify what stands around them. */

import type { WordClass } from "../../../lexicon/word-classes.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import { isBareName } from "./bare-names.ts";
import { groupWith, nominalWith } from "./changed.ts";
import type { ClauseBuilder } from "./clause-builder.ts";
import { groupOf } from "./group.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { partLast, readPostposition } from "./postpositions.ts";
import { readHead, readOther } from "./read-noun.ts";
import { shift } from "./shift.ts";

/** They say which or what kind of thing the noun behind them means. */
const modifying: ReadonlySet<WordClass> = new Set<WordClass>([
  "every",
  "several",
  "other",
  "all",
  "former",
  "ordinal",
  "last",
  "next",
  "current",
  "titled",
  "field",
  "temporarily",
  "acting",
  "adjective",
]);

/** What waits before them for a noun has none. */
const parting: ReadonlySet<WordClass> = new Set<WordClass>([
  "time",
  "but",
  "because",
  "opener",
  "question",
  "here",
  "saying",
]);

/** Reads a word of a closed class: coordinators, modifiers, pronouns, hedges, postpositions; the token to go on with. */
export function readClassWord(builder: ClauseBuilder, at: number, wordClass: WordClass): number {
  const { stack } = builder;
  if (modifying.has(wordClass)) {
    if (wordClass === "field") settleField(stack, at);
    stack.modify(at);
    return at + 1;
  }
  if (parting.has(wordClass)) {
    stack.forget();
    return at + 1;
  }
  switch (wordClass) {
    case "too":
    case "or":
    case "including":
      return at + 1;
    case "and":
      if (builder.joinsParticiple(at)) stack.joinRelatives();
      else if (stack.waiting.relatives.length === 0) stack.forget();
      return at + 1;
    case "contrast":
      contrast(builder);
      return at + 1;
    case "that":
      if (builder.clauses.length > 0 && builder.clauses.at(-1)?.verb !== null) builder.report(true);
      stack.forget();
      return at + 1;
    case "not":
      return readNot(builder, at);
    case "hedge":
    case "neither":
    case "condition":
      builder.weaken(wordClass);
      return at + 1;
    case "demonstrative":
      stack.point();
      return at + 1;
    case "pronoun":
    case "parties":
      return readPronoun(stack, at, wordClass === "parties");
    case "arranging":
    case "prize":
      return readOther(builder, at);
    case "course":
      return readCourse(builder, at);
    case "one-of":
      return readOneOf(builder, at);
    case "honorific":
    case "late":
      return readHonorific(builder, at);
    default:
      return readPostposition(stack, at, wordClass);
  }
}

/** `NATO üzrə məsləhətçisi X`: what the work of somebody is for does nothing in the clause. */
function settleField(stack: PhraseStack, at: number): void {
  const { top } = stack;
  const [only, ...others] = top?.members ?? [];
  if (top?.after === at && only !== undefined && others.length === 0 && isBareName(only))
    stack.replaceTop(groupWith(top, { postposition: "field" }));
}

/** `konfransın işində`, `tədbirin bədii hissəsində`: in the event. */
function readCourse(builder: ClauseBuilder, at: number): number {
  const { stack } = builder;
  const { top, waiting } = stack;
  // tədbirin rəsmi hissəsində: a word that says which part
  const first = waiting.ownFirst >= 0 ? waiting.ownFirst : at;
  // “Oyunlar” nominasiyasında: a quotation is the name of the part
  const isQuoted = first === at && stack.words.tokens[at - 1]?.kind === "close";
  if (top === undefined || top.postposition !== null || top.after !== first || isQuoted)
    return readHead(builder, at) ?? readOther(builder, at);
  const [only, ...others] = top.members;
  // a modifier that ends as what is owned does
  const event = only?.kind === "noun" && others.length === 0 ? only.owner : top;
  if (event?.members.at(-1)?.kind !== "event") return readHead(builder, at) ?? readOther(builder, at);
  stack.replaceTop(groupWith(event, { after: at }));
  stack.forget();
  return readPostposition(stack, at, "within");
}

/** `A, B-ni isə C`: what a comma alone joins to the name before is set against it, not with it. */
function contrast(builder: ClauseBuilder): void {
  const { stack } = builder;
  const { words } = stack;
  const { top } = stack;
  if (top === undefined) return;
  const [before, last] = top.members.slice(-2);
  if (before !== undefined && last !== undefined && before.case === "nom" && last.case !== "nom") {
    if (words.tokens[last.first - 1]?.text === ",") partLast(stack);
  }
  stack.replaceTop(groupWith(stack.top ?? top, { isContrasted: true }));
}

/** `təsisçilərindən biri`, `təşkilatçılarından biridir`: one of those who have a part or an office has it. */
function readOneOf(builder: ClauseBuilder, at: number): number {
  const { stack } = builder;
  const { top } = stack;
  const last = top?.members.at(-1);
  const isOfMany = last?.isPlural === true && last.case === "abl" && last.isPossessed;
  if (
    top?.after !== at ||
    top.postposition !== null ||
    !isOfMany ||
    (last.kind !== "title" && last.kind !== "cue")
  )
    return readOther(builder, at);
  const isPredicate = /d[ıiuü]r$/.test(stack.words.tokens[at]?.lower ?? "");
  const offices = last.offices.map((office) => ({ ...office, isPlural: false, last: at + 1 }));
  const one = nominalWith(last, { case: "nom", isPlural: false, last: at + 1, isPredicate, offices });
  stack.replaceTop(groupOf([...top.members.slice(0, -1), one]));
  if (isPredicate) builder.close("main", null, stack.size, at + 1);
  return at + 1;
}

/** `Leyla xanım`: behind a name it belongs to it; before a name it is passed over. */
function readHonorific(builder: ClauseBuilder, at: number): number {
  const { stack } = builder;
  const top = stack.top;
  if (top !== undefined && top.after === at && top.members.at(-1)?.kind === "person")
    stack.extendLast(at, at + 1);
  else if (stack.waiting.first < 0) stack.modify(at);
  return at + 1;
}

/** `o`, `onlar`; `tərəflər`. */
function readPronoun(stack: PhraseStack, at: number, isPlural: boolean): number {
  shift(stack, { kind: "noun", head: at, last: at + 1, case: "nom", isPossessed: false, isPlural });
  return at + 1;
}

function readNot(builder: ClauseBuilder, at: number): number {
  const { stack } = builder;
  const { words } = stack;
  const top = stack.top;
  const previous = builder.clauses.at(-1);
  if (!isWord("contrary", words.tokens[at]?.lower) && previous?.last === at && previous.kind !== "relative") {
    builder.denyLast(at + 1);
    return at + 1;
  }
  if (top !== undefined && top.after === at && words.tokens[at + 1]?.text === ",")
    stack.replaceTop(groupWith(top, { isExcluded: true }));
  else if (top !== undefined && top.after === at) {
    builder.close("main", null, stack.size, at + 1, "denied");
  }
  return at + 1;
}
