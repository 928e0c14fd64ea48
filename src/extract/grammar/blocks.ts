/**
 * Lines of a text and what they are: headline, running text, list item, heading of a section, or site furniture, which
 * says nothing about the world and is left out.
 */
import { lowerCase } from "../../language/az/fold.ts";
import { bracketOf, endsWithPageWords, isPageLine } from "../../lexicon/page-lines.ts";
import { headsReferences, headsRelatedNews, isFurniture } from "./furniture.ts";
import { findLines, itemMark, trimmed } from "./lines.ts";

export type BlockKind = "headline" | "text" | "item" | "heading" | "furniture";

export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Lower-case heading of the section a block stands in, or `""`. */
  readonly section: string;
}

/** `Mərkəzin müdiri: Anar Vəkilli`: a label and what it tells. */
const label = /\S ?: \S/;

/** Whether a section lists aims, which are no facts. */
export function isGoalSection(section: string): boolean {
  return isPageLine(section, "goals");
}

/** `Elm Nazirliyinin strukturu`: the short lines below name its parts. */
function isStructureHeading(lower: string): boolean {
  return endsWithPageWords(lower, "structure");
}

/** Cuts a text into blocks by lines; every character but the line ends belongs to one block. */
export function findBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let section = "";
  let isReference = false;
  let isRelated = false;
  let hasText = false;
  let headline = "";
  let structure = "";
  const lines = findLines(text);
  for (const [index, [from, to]] of lines.entries()) {
    const line = text.slice(from, to);
    const lower = to - from < 200 ? lowerCase(line) : "";
    const editLink = bracketOf(lower, "edit");
    if (editLink >= 0) {
      section = lower.slice(0, editLink).trim();
      isReference = headsReferences(section);
      const kind = isReference ? "furniture" : "heading";
      blocks.push({ kind, start: from, end: from + section.length, section });
      continue;
    }
    if (lower !== "" && headsReferences(lower)) isReference = true;
    if (lower !== "" && headsRelatedNews(lower)) isRelated = true;
    // The list of other news ends where running text begins again.
    else if (isRelated && line.length > 120) isRelated = false;
    if (isReference || isRelated || (lower !== "" && isFurniture(lower))) {
      blocks.push({ kind: "furniture", start: from, end: to, section });
      continue;
    }
    const item = itemMark.exec(line);
    if (item !== null) {
      blocks.push({ kind: "item", start: from + item[0].length, end: to, section });
      continue;
    }
    const isOpen = !/[.!?…:;]["”»]?$/.test(line);
    const isShort = isOpen && line.length < 200;
    const opensStructure = isOpen && isStructureHeading(lower);
    if (opensStructure) structure = lower;
    else if (structure !== "" && isShort && line.length < 90 && !line.includes(",")) {
      blocks.push({ kind: "item", start: from, end: to, section: structure });
      continue;
    }
    // a body with a long name makes a long headline
    if (isOpen && !hasText && line.length < 320) {
      headline = line;
      blocks.push({ kind: "headline", start: from, end: to, section });
      continue;
    }
    if (isShort && line.length < 60 && !line.includes(",") && !label.test(line)) {
      section = lower;
      blocks.push({ kind: "heading", start: from, end: to, section });
      continue;
    }
    if (line.length < 80 && headsList(text, line, lines[index + 1])) section = lower.slice(0, -1).trim();
    hasText = true;
    // The headline is of the whole page, a heading only of the lines right below it.
    if (!isStructureHeading(lowerCase(headline))) structure = "";
    blocks.push(...textBlocks(text, headline, [from, to], section));
  }
  return blocks;
}

/** `Tərəfdaşlar:`, or `Üzvlər;` above an item. */
function headsList(text: string, line: string, next: readonly [number, number] | undefined): boolean {
  return (
    line.endsWith(":") || (line.endsWith(";") && next !== undefined && itemMark.test(text.slice(...next)))
  );
}

/** The text of a line, and the headline again where it is glued to the front of it. */
function textBlocks(
  text: string,
  headline: string,
  [from, to]: readonly [number, number],
  section: string,
): readonly Block[] {
  const line = text.slice(from, to);
  const isGlued =
    headline.length > 15 &&
    line.startsWith(headline) &&
    /^\s*[\p{Lu}\p{N}“"]/u.test(line.slice(headline.length));
  const glued = isGlued ? from + headline.length : from;
  const [bodyFrom, bodyTo] = trimmed(text, glued, to);
  const blocks: Block[] = [];
  if (glued > from) blocks.push({ kind: "headline", start: from, end: glued, section });
  if (bodyFrom < bodyTo) blocks.push({ kind: "text", start: bodyFrom, end: bodyTo, section });
  return blocks;
}
