/** The days of the year that a text names beside an event, with or without a year. */
import { findDates } from "../language/az/dates.ts";
import { writtenDate } from "../language/az/written-dates.ts";
import type { Document } from "../model/document.ts";
import type { EventEntity } from "../model/entity.ts";
import { sortedUnique } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";
import { sentenceAround } from "./sentence-around.ts";

/** Most mentions whose sentences are looked through for days, and the reach of a sentence that nothing ends. */
const sentencesRead = 3;
const sentenceReach = 300;
/** A year to read days without one in; it has a 29 February. */
const anyYear = "2000";
/** Where a text that names no day in those sentences begins with one: `Mayın 12-də saat 13:00-da`. */
const opening = 500;

function daysIn(text: string): readonly string[] {
  return findDates(text, anyYear).flatMap(({ date }) => {
    const [first = ""] = date.split("/");
    return first.length === 10 ? [first.slice(5)] : [];
  });
}

function sentencesAbout({ document, entity }: Appearance<EventEntity>): readonly string[] {
  return entity.mentions.slice(0, sentencesRead).map((mention) => {
    const { before, after } = sentenceAround(document.text, mention, sentenceReach);
    return before + document.text.slice(mention.start, mention.end) + after;
  });
}

/** Days that the sentences about an event name (`10-28`): no announcement and its report have other ones. */
export function daysTold(event: Appearance<EventEntity>): ReadonlySet<string> {
  return new Set(sentencesAbout(event).flatMap(daysIn));
}

/** Those that a document begins with. */
export function daysOpening({ text }: Document): ReadonlySet<string> {
  return new Set(daysIn(text.slice(0, opening)));
}

/** `Mayın 7-də iclas keçirilib` → `7 may`: the one day that the sentences about an event name, all of them without a year. */
export function dayWithoutYear(event: Appearance<EventEntity>): string | undefined {
  const sentences = sentencesAbout(event);
  if (sentences.some((sentence) => findDates(sentence).length > 0)) return undefined;
  const dates = sentences.flatMap((sentence) => findDates(sentence, anyYear).map(({ date }) => date));
  const [day, ...others] = sortedUnique(dates);
  const isDay = day !== undefined && others.length === 0 && /^\d{4}-\d\d-\d\d$/.test(day);
  return isDay ? writtenDate(day).replace(` ${anyYear}`, "") : undefined;
}
