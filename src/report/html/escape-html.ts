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

/** Words at either end of a quote that a browser looks for; fewer could stand elsewhere on the page. */
const wordsOfEnd = 5;

/** Words as a text directive takes them: `-`, `,` and `&` would be read as its own marks. */
function directive(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ").replace(/\p{Cs}/gu, "\ufffd")).replaceAll("-", "%2D");
}

/**
 * The address of a page at the place of a quote: browsers that know text fragments go there and mark it, others open the
 * page. `https://example.az/a#:~:text=Fond%20qrant,ay%C4%B1r%C4%B1b`
 */
export function quoteAddress(address: string, quote: string): string {
  const words = quote.split(/\s+/).filter((word) => word !== "");
  const [start, end] = [words.slice(0, wordsOfEnd), words.slice(-wordsOfEnd)];
  // A quote that was cut for the report ends in a mark that is not on the page.
  const ends = words.at(-1) === "…" ? [start] : words.length <= 2 * wordsOfEnd ? [words] : [start, end];
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${ends.map(directive).join(",")}`;
}
