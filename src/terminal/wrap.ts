/** Text of styled parts broken at its blanks into the lines of a screen. */
import type { Part, Style } from "./style.ts";

export interface WrapOptions {
  /** Characters in a line. */
  readonly width: number;
  /** What the first line begins with: `• `; the others are indented as far. */
  readonly first?: string;
}

interface Word {
  readonly text: string;
  readonly style: Style | undefined;
}

function wordsOf(parts: readonly Part[]): readonly Word[] {
  const words: Word[] = [];
  for (const part of parts) {
    const { text, style } = typeof part === "string" ? { text: part, style: undefined } : part;
    for (const word of text.split(/\s+/)) if (word !== "") words.push({ text: word, style });
  }
  return words;
}

/** Words of one style that follow each other as one part. */
function joined(parts: readonly Part[]): readonly Part[] {
  const runs: { text: string; style: Style | undefined; blanks: string }[] = [];
  for (const part of parts) {
    const { text, style } = typeof part === "string" ? { text: part, style: undefined } : part;
    const last = runs.at(-1);
    if (last === undefined) runs.push({ text, style, blanks: "" });
    else if (text.trim() === "") last.blanks += text;
    else if (last.style === style && !last.blanks.includes("\n")) {
      last.text += last.blanks + text;
      last.blanks = "";
    } else runs.push({ text, style, blanks: "" });
  }
  return runs.flatMap(({ text, style, blanks }): Part[] => [
    style === undefined ? text : { style, text },
    ...(blanks === "" ? [] : [blanks]),
  ]);
}

/** A word longer than a line, as an address may be, stands in a line of its own and is not cut, so that it can be copied. */
export function wrap(parts: readonly Part[], { width, first = "" }: WrapOptions): readonly Part[] {
  const indent = " ".repeat([...first].length);
  const wrapped: Part[] = [first];
  let column = indent.length;
  for (const { text, style } of wordsOf(parts)) {
    const length = [...text].length;
    const isFirst = column === indent.length;
    if (!isFirst && column + 1 + length > width) {
      wrapped.push(`\n${indent}`);
      column = indent.length;
    } else if (!isFirst) {
      wrapped.push(" ");
      column += 1;
    }
    wrapped.push(style === undefined ? text : { style, text });
    column += length;
  }
  return joined([...wrapped, "\n"]);
}
