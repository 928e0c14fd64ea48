/** Lines of a PDF as paragraphs: words that a line's end cut are joined, and a paragraph goes on over the end of a page. */
import { isDateline } from "../dateline.ts";
import type { PageLine } from "./page-lines.ts";
import type { PdfPage } from "./running-lines.ts";

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  /** Page it begins on, from 1. */
  readonly page: number;
  /** Places in the text where a later page begins. */
  readonly turns: readonly { readonly page: number; readonly at: number }[];
}

const endsSentence = /[.!?…:;]["”»)\]]{0,3}$/u;
const startsItem = /^(?:[•·▪◦●‣–—-]|\d{1,3}[.)])\s/u;

/** The usual distance from one line of a paragraph to the next: short paragraphs have larger ones nearly as often. */
function pitchOf(lines: readonly PageLine[]): number {
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const sorted = steps.filter((step) => step > 4 && step < 60).sort((one, other) => one - other);
  const usual = sorted[sorted.length >> 2] ?? 14;
  const size = lines[lines.length >> 1]?.size ?? 12;
  // Where hardly a paragraph has two lines, the steps are those between paragraphs.
  return usual > size * 1.9 ? size * 1.3 : usual;
}

/** Whether a line begins a paragraph after the one before it, on one page. */
function beginsParagraph(before: PageLine, line: PageLine, pitch: number): boolean {
  if (startsItem.test(line.text) || line.text.includes("\t") || before.text.includes("\t")) return true;
  if (Math.abs(before.size - line.size) > line.size * 0.12) return true;
  const isNewColumn = before.column[0] !== line.column[0] || line.y > before.y;
  if (isNewColumn) return endsSentence.test(before.text) && !/^\p{Ll}/u.test(line.text);
  const usual = line.size > 14 ? Math.max(pitch, line.size * 1.35) : pitch;
  if (before.y - line.y > usual * 1.25) return true;
  const width = line.column[1] - line.column[0];
  const isShort = before.column[1] - before.right > width * 0.15;
  if (isShort && (endsSentence.test(before.text) || isDateline(before.text))) return true;
  const isIndented = line.x - line.column[0] > line.size * 0.8 && line.x - before.x > line.size * 0.8;
  return isIndented && (endsSentence.test(before.text) || isShort) && !startsItem.test(before.text);
}

/**
 * Whether the hyphens at ends of lines part words: programs that part words do so every thirty lines or more often, and those that
 * have a sign of its own for it leave the plain one to words that are written with it.
 */
function partsWords(pages: readonly PdfPage[]): boolean {
  const lines = pages.flatMap((page) => page.lines);
  if (lines.some(({ text }) => /\p{L}[\u2010\u00ad]$/u.test(text))) return false;
  const parted = lines.filter(({ text }) => /\p{Ll}-$/u.test(text)).length;
  return parted >= 3 && parted * 30 >= lines.length;
}

/** Joins a line to the words before it. `keçiril‐` + `miş` is one word; `AzMİU-` + `nun` keeps its hyphen. */
function joinLine(text: string, line: string, isParted: boolean): string {
  if (/\p{L}[\u2010\u00ad]$/u.test(text)) return text.slice(0, -1) + line;
  if (isParted && /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  if (/[\p{L}\p{N}]-$/u.test(text)) return text + line;
  return `${text} ${line}`;
}

interface OpenParagraph {
  text: string;
  readonly size: number;
  readonly page: number;
  readonly turns: { readonly page: number; readonly at: number }[];
}

/** Whether the first line of a page goes on with the last paragraph of the one before. */
function goesOn(before: OpenParagraph, line: PageLine): boolean {
  if (
    Math.abs(before.size - line.size) > line.size * 0.12 ||
    line.text.includes("\t") ||
    startsItem.test(line.text)
  )
    return false;
  return (
    !endsSentence.test(before.text) &&
    (/^\p{Ll}/u.test(line.text) || /[\p{L},]$/u.test(before.text)) &&
    before.text.length > 60
  );
}

/** The paragraphs of all pages, in their order. */
export function paragraphsOf(pages: readonly PdfPage[]): readonly PdfParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  const isParted = partsWords(pages);
  pages.forEach(({ lines }, index) => {
    const page = index + 1;
    const pitch = pitchOf(lines);
    lines.forEach((line, place) => {
      const open = paragraphs.at(-1);
      const before = lines[place - 1];
      const begins =
        before === undefined
          ? open === undefined || !goesOn(open, line)
          : beginsParagraph(before, line, pitch);
      if (open === undefined || begins) {
        paragraphs.push({ text: line.text, size: line.size, page, turns: [] });
        return;
      }
      const joined = joinLine(open.text, line.text, isParted);
      if (before === undefined) open.turns.push({ page, at: joined.length - line.text.length });
      open.text = joined;
    });
  });
  return paragraphs;
}
