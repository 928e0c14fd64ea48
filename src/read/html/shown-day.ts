/** The day that a page shows its readers: beside the headline or where an element is named for it. */
import { findDateline } from "../dateline.ts";
import type { JudgedBlock } from "./main-text.ts";
import type { PageElement } from "./page-tree.ts";
import { withAncestors } from "./page-tree.ts";
import { writtenDay } from "./written-day.ts";

/** Lines around the headline that may show the day. */
const linesAround = 6;

/** A longer line is prose that speaks of a day. */
const longestLine = 120;

/** Days that are not the article's: of the reader, of a print, of a change. */
const otherDay =
  /©|copyright|(?:^|[^\p{L}])(?:bu ?gün|çap|print|printed|arxiv|archive|yenilən|updated|modified|dəyişdiril)/iu;

const isNamedForDay = ({ tag, attributes }: PageElement): boolean =>
  tag === "time" ||
  /(?:^|[\s_-])(?:date|time|datetime|published|pubdate|tarix|zaman)(?:$|[\s_-])/i.test(
    `${attributes.class ?? ""} ${attributes.id ?? ""}`,
  );

/** Furniture that a day may stand in, as the one of today does in the head of a site. */
const otherPlaces = /^(?:nav|footer|hidden|aside|role|class (?!date))/;

function dayOf({ block, cut }: JudgedBlock): string | null {
  const { text } = block;
  if (text.length > longestLine || otherDay.test(text)) return null;
  if (cut !== null && otherPlaces.test(cut)) return null;
  return writtenDay(text.replace(/^[^\p{N}]*:\s*/u, ""));
}

/** The first day that lines near the headline show, those named for it first; else the dateline of the text. */
export function dayNear(judged: readonly JudgedBlock[], title: string | null): string | null {
  const headline = judged.findIndex(
    ({ block }) => block.kind === "heading" && (block.text === title || block.element.tag === "h1"),
  );
  const from = Math.max(0, headline - linesAround);
  const first = judged.findIndex(({ cut }) => cut === null);
  const near = judged.slice(from, Math.max(headline, first) + linesAround);
  const named = near.filter(({ block }) => [...withAncestors(block.element)].slice(0, 3).some(isNamedForDay));
  const isBelow = (each: JudgedBlock): boolean => judged.indexOf(each) > headline;
  // Above the headline stands the day of today as often as the article's.
  for (const each of [...named, ...near.filter(isBelow), ...near]) {
    const day = each.block.kind === "heading" ? null : dayOf(each);
    if (day !== null) return day;
  }
  const text = judged.filter(({ cut }) => cut === null || cut === "date line").map(({ block }) => block.text);
  return findDateline(text.join("\n"))?.published ?? null;
}
