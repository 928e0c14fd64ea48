/** A text as one word of a POSIX shell's command line, quoted where the shell would take it for more. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{N}_.:/@%+=-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
