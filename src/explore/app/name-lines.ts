/** Names in pictures, on lines of whole words. */

/** Letters of a line in the picture of who is connected. */
const usualLetters = 20;

/** A line that does not end the name: behind its words stands one mark, also where the name has marks of its own. */
function unended(line: string): string {
  return `${line.replace(/[\s….,:;–-]+$/u, "")}…`;
}

/** A name on at most so many lines; what has no room ends in a mark, and the whole stands in the title, the list or the panel. */
export function nameLines(name: string, letters = usualLetters, most = 2): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, most)
    .map((line) => (line.length > letters + 4 ? unended(line.slice(0, letters + 2)) : line));
  return lines.length <= most ? shown : [...shown.slice(0, -1), unended(shown.at(-1) ?? "")];
}
