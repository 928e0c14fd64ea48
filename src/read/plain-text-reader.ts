/** Plain text: one document, its text unchanged. */
import { decodeText } from "./decode.ts";
import { documentPart } from "./document-part.ts";
import { type Reader, Unreadable } from "./reader.ts";

/** Larger files are no single document. */
const mostBytes = 16 * 2 ** 20;

export const plainText: Reader = {
  name: "text",
  endings: ["txt", "text"],
  mediaTypes: ["text/plain"],
  sniff: () => false,
  async *read(content) {
    const decoded = decodeText(await content.whole(mostBytes));
    if (decoded.text === null) throw new Unreadable(decoded.problem);
    const part = documentPart(decoded.text);
    yield decoded.mended === undefined ? part : { ...part, note: decoded.mended };
  },
};
