/** Words of a command line as a shell hands them over while they are typed: with quotes, backslashes and open ends. */

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** The word without its quotes and backslashes; a quote may still be open. */
export function unquote(word: string): string {
  let open = "";
  let text = "";
  for (let place = 0; place < word.length; place += 1) {
    const mark = word[place] ?? "";
    if (mark === "\\" && open !== "'") {
      place += 1;
      text += word[place] ?? "";
    } else if (mark === open) open = "";
    else if (open === "" && (mark === '"' || mark === "'")) open = mark;
    else text += mark;
  }
  return text;
}

/** bash breaks words at `=` and `:`; they are put together again. */
export function joinBroken(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const isBreak = word === "=" || word === ":";
    if (joined.length > 0 && (isBreak || isOpen)) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
    isOpen = isBreak;
  }
  return joined;
}
