/** The headline of an article: a line of its own before the body that is no sentence and no part of the page around it. */
import { isDateline } from "./dateline.ts";
import { isFurniture } from "./furniture.ts";

/** Longer lines are paragraphs that lost their full stop. */
const longestHeadline = 300;

/** A headline broken over more lines than this is a paragraph. */
const mostLines = 3;

const endsLikeSentence = /[.;:,](?:["”»'’)\]]*)$/u;
const endsWithEllipsis = /(?:\.\.\.|…)["”»]?$/u;
const startsLowerCase = /^\p{Ll}/u;
const holdsTwoSentences = /\p{Ll}{3}\.["”»]?\s+["“«]?\p{Lu}/u;

/** Written lines up to the next empty one. */
type Block = readonly string[];

/** What a text begins with. */
interface Opening {
  /** The lines of its first block; all of them where they may be a wrapped paragraph. */
  readonly block: Block;
  /** Whether another block follows. */
  readonly hasMore: boolean;
}

/** Reads no line more than the headline depends on. */
function openingOf(text: string): Opening {
  const block: string[] = [];
  let isClosed = false;
  let isWide = false;
  for (const written of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = written.replace(/\s+/gu, " ").trim();
    if (line === "") isClosed ||= block.length > 0;
    else if (!isFurniture(line) && !isDateline(line)) {
      if (isClosed) return { block, hasMore: true };
      block.push(line);
      isWide ||= line.length > widestWrapped;
      if (isWide && firstLines(block).length < block.length) break;
    }
  }
  return { block, hasMore: false };
}

const widestWrapped = 120;

/** Paragraphs broken at a fixed width: all lines but the last nearly fill the same short width. */
function isHardWrapped(block: Block): boolean {
  const width = Math.max(...block.map((line) => line.length));
  return (
    width <= widestWrapped &&
    block.length > 2 &&
    block.slice(0, -1).every((line) => line.length > width * 0.75)
  );
}

function isHeadline(line: string): boolean {
  if (line.length > longestHeadline || holdsTwoSentences.test(line)) return false;
  return !endsLikeSentence.test(line) || endsWithEllipsis.test(line);
}

/** The first lines of a block that belong together: a line and those that go on in lower case. */
function firstLines(block: Block): readonly string[] {
  const end = block.findIndex((line, index) => index > 0 && !startsLowerCase.test(line));
  return end < 0 ? block : block.slice(0, end);
}

/**
 * The headline of a text, or null when the text begins with a sentence.
 * @example findTitle("Yeni məktəb açıldı\n\nBakıda yeni məktəb açılıb.") // "Yeni məktəb açıldı"
 */
export function findTitle(text: string): string | null {
  const { block, hasMore } = openingOf(text);
  if (block.length === 0 || isHardWrapped(block)) return null;
  const lines = firstLines(block);
  const title = lines.join(" ").replace(/^(?:Başlıq|Mövzu)\s*:\s*/u, "");
  const hasBody = hasMore || lines.length < block.length;
  return hasBody && lines.length <= mostLines && isHeadline(title) ? title : null;
}
