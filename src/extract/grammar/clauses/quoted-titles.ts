/** Quoted titles: of the event noun behind them, or of an event that they name by themselves. */
import type { Token } from "../../../language/az/tokens.ts";
import type { EventHead } from "../../../lexicon/heads.ts";
import type { NameMention } from "../names/entities.ts";
import { suffixCaseOf } from "./endings.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { shift } from "./shift.ts";

/** A quoted title: it belongs to the event noun behind it, or names an event by itself. */
export function readTitle(stack: PhraseStack, open: number, close: number, title: string): number {
  const next = stack.words.tokens[close + 1];
  const ending =
    next?.isGlued === true && next.kind === "word" && !next.isCapital && next.text.length <= 5 ? next : null;
  if (ending !== null) {
    const head = eventHeadIn(stack.words, open, close);
    if (head !== undefined) {
      stack.wait(open, title);
      shift(stack, {
        kind: "event",
        head: close - 1,
        last: close + 2,
        case: /^s?[ıiuü]$/.test(ending.lower) ? "nom" : suffixCaseOf(ending.lower),
        isPossessed: true,
        // “Bal festival”ları
        isPlural: /^l[aə]r/.test(ending.lower),
        eventHead: head,
      });
      return close + 2;
    }
    shift(stack, {
      kind: "noun",
      head: close - 1,
      last: close + 2,
      case: suffixCaseOf(ending.lower),
      isPossessed: true,
      isPlural: false,
      title,
    });
    return close + 2;
  }
  const head = eventHeadIn(stack.words, open, close);
  if (head !== undefined && !headFollows(stack.words, close + 1)) {
    stack.wait(open, title);
    shift(stack, {
      kind: "event",
      head: close - 1,
      last: close + 1,
      case: "nom",
      isPossessed: true,
      isPlural: false,
      eventHead: head,
    });
    return close + 1;
  }
  stack.wait(open, title);
  return close + 1;
}

function eventHeadIn(words: SentenceWords, open: number, close: number): EventHead | undefined {
  const last = close - 1;
  if (last <= open) return undefined;
  const form = (words.sentence.heads[last] ?? []).find(
    ({ head, case: nounCase }) => (head.class === "event" || head.class === "document") && nounCase === "nom",
  );
  return form?.head as EventHead | undefined;
}

/** Whether the noun that a title belongs to comes right behind it. */
export function headFollows(words: SentenceWords, from: number): boolean {
  let plain = 0;
  let isTitled = false;
  for (let at = from; at < Math.min(from + 9, words.tokens.length); at++) {
    const token = words.tokens[at] as Token;
    // “…” TCP/AZE/3503 layihəsi
    if (token.text === "/" || token.text === "№") continue;
    if (token.kind !== "word" && token.kind !== "number") return false;
    if (
      (words.sentence.heads[at] ?? []).some(
        ({ head, isPossessed }) =>
          (head.class === "event" || head.class === "document") && (isPossessed || at > from),
      )
    )
      return true;
    const wordClass = words.lexicon.classes.get(token.lower);
    // “Bank” isə festival keçirib: who is set against another is no title
    if (wordClass === "contrast") return false;
    // “Nar” ilə memorandum imzalayıb, “Nar” arasında saziş: who it is done with is no title
    if (at === from && (wordClass === "with" || wordClass === "between" || wordClass === "agent"))
      return false;
    if (wordClass === "titled") {
      isTitled = true;
      continue;
    }
    // “Nar” Bakıda memorandum imzalayıb, “Nar” Səudiyyə Ərəbistanında festival keçirib: where something is done
    if (!isTitled && token.isCapital && /d[aə]$/.test(token.lower)) return false;
    if (!token.isCapital && token.kind === "word" && ++plain > 2) return false;
    if (words.verbFrom.has(at) && words.verbFrom.get(at)?.reading.form.mood !== "participle") return false;
  }
  return false;
}

/**
 * `“Şəki Invest” yaşıl kənd layihəsinə 40 min manat ayırıb`: a quotation of capital words at the front that is no title of the noun right
 * behind it does what the sentence tells, where nobody else does.
 */
export function isOnlyDoer({ sentence, tokens, mentions }: SentenceWords, mention: NameMention): boolean {
  const { first, last } = mention;
  const inner = tokens.slice(first + 1, last - 1);
  const next = tokens[last];
  return (
    first === 0 &&
    inner.length > 1 &&
    inner.every(({ isCapital }) => isCapital) &&
    next?.kind === "word" &&
    (sentence.heads[last] ?? []).every(({ head }) => head.class !== "event" && head.class !== "document") &&
    mentions.every((each) => each === mention || each.case !== "nom") &&
    sentence.verbs.at(-1)?.voice === "active"
  );
}
