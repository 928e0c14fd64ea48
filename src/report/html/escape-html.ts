/** Text from documents as HTML text: nothing in it becomes markup, whatever it holds. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Control characters and marks that turn the direction of text, which could disguise what a line says. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(invisible, "")
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** The address where it is one that a browser may open from a report, else null. */
export function safeAddress(uri: string): string | null {
  return /^https?:\/\/[^\s<>"']+$/i.test(uri) ? uri : null;
}
