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

function blocksOf(text: string): readonly Block[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/\s+/gu, " ").trim());
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === "") blocks.push([]);
    else if (!isFurniture(line) && !isDateline(line)) blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** Paragraphs broken at a fixed width: all lines but the last nearly fill the same short width. */
function isHardWrapped(block: Block): boolean {
  const width = Math.max(...block.map((line) => line.length));
  return width <= 120 && block.length > 2 && block.slice(0, -1).every((line) => line.length > width * 0.75);
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
  const [first, ...rest] = blocksOf(text);
  if (first === undefined || isHardWrapped(first)) return null;
  const lines = firstLines(first);
  const title = lines.join(" ").replace(/^(?:Başlıq|Mövzu)\s*:\s*/u, "");
  const hasBody = rest.length > 0 || lines.length < first.length;
  return hasBody && lines.length <= mostLines && isHeadline(title) ? title : null;
}
