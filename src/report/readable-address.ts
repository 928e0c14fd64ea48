/** Addresses for people to read; what a link leads to stays encoded as it is. */

/** Letters and numbers of any script; the marks that only a file's own name has. */
const readable = /^[\p{L}\p{N}\p{M}]+$/u;
const readableInFiles = /^[\p{L}\p{N}\p{M} !'(),;=+&@[\]]+$/u;

/** Escapes that stand together, since a letter beyond ASCII is several. */
const escapes = /(?:%[0-9a-f]{2})+/gi;

function decoded(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null; // not UTF-8
  }
}

/**
 * The address with its letters in place of their escapes; everything that could part, turn or hide it stays escaped.
 * @example readableAddress("https://example.az/x%C9%99b%C9%99r%2F1") // "https://example.az/xəbər%2F1"
 */
export function readableAddress(uri: string): string {
  const known = uri.startsWith("file:") ? readableInFiles : readable;
  return uri.replace(escapes, (run) => {
    const text = decoded(run);
    if (text === null) return run;
    if (known.test(text)) return text;
    return [...text].map((letter) => (known.test(letter) ? letter : encodeURIComponent(letter))).join("");
  });
}
