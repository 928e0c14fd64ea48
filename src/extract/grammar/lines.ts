/**
 * Lines of a text as their author meant them. Mail, old archives and text taken out of print break lines where they are full, in the
 * middle of sentences: such lines are one.
 */

/** Half-open range of offsets. */
type Line = readonly [number, number];

/** What a line begins with that is an item of a list. */
export const itemMark = /^(?:[•·▪*–—-]|\d{1,2}[.)])\s*/;

/** Widths at which programs wrap: narrower lines are lists, wider ones paragraphs. */
const narrowest = 40;
const widest = 132;

/** The lines that are not empty, without white space around them; the parts of a wrapped line are one. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let run: Line[] = [];
  const closeRun = (): void => {
    if (isWrapped(text, run)) lines.push([(run[0] as Line)[0], (run.at(-1) as Line)[1]]);
    else lines.push(...run);
    run = [];
  };
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = trimmed(text, start, end);
    if (line[0] >= line[1]) closeRun();
    else {
      if (itemMark.test(text.slice(line[0], line[0] + 4))) closeRun();
      run.push(line);
    }
    start = end + 1;
  }
  closeRun();
  return joinSpaced(text, lines);
}

/** Lines of wrapped text between empty ones go on in small letters this often. */
const leastGoingOn = 3;

/** Wrapped text with an empty line behind each line, as some programs take it out of print: such lines are one. */
function joinSpaced(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && isOpenEnded(text, lines[to - 1] as Line) && !isItem(text, lines[to] as Line))
      to++;
    const goingOn = lines
      .slice(from + 1, to)
      .filter(([start]) => /^\p{Ll}/u.test(text.slice(start, start + 2)));
    const isOne = goingOn.length >= leastGoingOn && goingOn.length * 2 >= to - from - 1;
    if (isOne) joined.push([(lines[from] as Line)[0], (lines[to - 1] as Line)[1]]);
    else joined.push(...lines.slice(from, to));
    from = to;
  }
  return joined;
}

/** As wide as wrapped lines are, and no end of a sentence. */
function isOpenEnded(text: string, [from, to]: Line): boolean {
  return to - from >= narrowest && to - from <= widest && !/[.!?…:;]["”»]?$/.test(text.slice(from, to));
}

function isItem(text: string, [from]: Line): boolean {
  return itemMark.test(text.slice(from, from + 4));
}

/**
 * Whether neighbouring lines are one paragraph: each but the last is so full that the next word would not have fitted, and one goes on
 * in small letters.
 */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const width = lines.reduce((most, [from, to]) => Math.max(most, to - from), 0);
  if (width < narrowest || width > widest) return false;
  let goesOn = false;
  for (let index = 1; index < lines.length; index++) {
    const [before, beforeEnd] = lines[index - 1] as Line;
    const [from, to] = lines[index] as Line;
    const space = text.indexOf(" ", from);
    const word = (space < 0 || space > to ? to : space) - from;
    if (beforeEnd - before + 1 + word <= width) return false;
    if (/^\p{Ll}/u.test(text.slice(from, from + 2))) goesOn = true;
  }
  return goesOn;
}

/** The range without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 11 || code === 12;
}
