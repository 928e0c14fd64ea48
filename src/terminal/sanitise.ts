/**
 * What a text may say to a terminal: letters only. Control characters, escape sequences and the marks that turn the
 * direction of writing come out as visible escapes, so that a document cannot move the cursor, colour a line, ring the
 * bell or show a name backwards.
 */

const harmful = /[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

const escapeOf = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text for one line: line ends and tabs become blanks, harmful characters their escapes. */
export function visible(text: string): string {
  return text.replace(/\r\n|[\n\r\t]/g, " ").replace(harmful, escapeOf);
}

/** A text of several lines: line ends and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(harmful, (unit) => (unit === "\n" || unit === "\t" ? unit : escapeOf(unit)));
}

/** JSON of the same value in which harmful characters are written as escapes, so that it may go to a terminal too. */
export function visibleJson(value: unknown, indent = 0): string {
  return visibleLines(JSON.stringify(value, null, indent));
}
