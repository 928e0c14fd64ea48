/** A part of a text around what was found in it. */
import type { Span } from "../model/span.ts";

/** A cut text and the places in it that are to be marked. */
export interface Excerpt {
  readonly text: string;
  readonly spans: readonly Span[];
}

const reach = 60;

/** Where a cut may be made near a place: between words, never between the halves of a character. */
function cutBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.indexOf(" ", at);
  return blank >= 0 && blank - at < 20 ? blank + 1 : at + (isLowSurrogate(text, at) ? 1 : 0);
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", at);
  return blank >= 0 && at - blank < 20 ? blank : at - (isLowSurrogate(text, at) ? 1 : 0);
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** At most sixty characters before the first place and behind it, with an ellipsis where the text was cut. */
export function excerptAround(text: string, spans: readonly Span[]): Excerpt {
  const [first] = spans;
  if (first === undefined) return { text, spans };
  const from = Math.min(cutBefore(text, first.start - reach), first.start);
  const to = Math.max(cutAfter(text, first.end + reach), first.end);
  const before = from > 0 ? "… " : "";
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? " …" : ""}`,
    spans: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
