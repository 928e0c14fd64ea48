/** Events without a day of their own that a text sets on the day it told of before: `Həmin gün …`, `Sonra nazir … ilə görüşüb`. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isOfClass } from "../names/words.ts";
import type { ReadSentence } from "./closed-document.ts";
import type { EventMention } from "./event-mention.ts";

/** An event as its mentions, with the date that they say. */
export interface DatedEvent {
  readonly mentions: readonly EventMention[];
  readonly date: string | null;
}

/** Characters of a date that is a day. */
const day = 10;

/** The day that an undated event shares with what was told before it, or null. */
export function dayGoneOn(
  event: readonly EventMention[],
  events: readonly DatedEvent[],
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
): string | null {
  const first = event.find(({ isHeadline }) => !isHeadline);
  const isEvent = first !== undefined && event.every((each) => !each.isDocument && !each.isPlanned);
  const link = isEvent ? linkOf(sentences[first.sentence], lexicon) : null;
  if (first === undefined || link === null) return null;
  const before = events.filter(
    ({ mentions, date }) =>
      date?.length === day && mentions.some(({ sentence }) => sentence < first.sentence),
  );
  const lastOf = ({ mentions }: DatedEvent): number =>
    Math.max(...mentions.map(({ sentence }) => sentence).filter((sentence) => sentence < first.sentence));
  if (link === "that day")
    return before.toSorted((one, other) => lastOf(one) - lastOf(other)).at(-1)?.date ?? null;
  const actors = new Set(event.flatMap((each) => [...each.actors]));
  const days = new Set(before.map(({ date }) => date));
  const isTheirs = before.some(({ mentions }) =>
    mentions.some((each) => !each.isDocument && [...each.actors].some((name) => actors.has(name))),
  );
  return days.size === 1 && isTheirs ? (before[0]?.date ?? null) : null;
}

/** How a sentence goes on: on the day that was told, or next after what was done. */
function linkOf(read: ReadSentence | undefined, lexicon: Lexicon): "that day" | "next" | null {
  const [first = "", second = ""] = (read?.sentence.tokens ?? []).slice(0, 2).map(({ lower }) => lower);
  const isIn = (wordClass: string): boolean =>
    isOfClass(lexicon, wordClass, first) || isOfClass(lexicon, wordClass, `${first} ${second}`);
  return isIn("that-day") ? "that day" : isIn("sequel") ? "next" : null;
}
