/** Word documents (DOCX): headings, paragraphs, lists, tables and notes. */
import { contentOf } from "./content.ts";
import { documentPart } from "./document-part.ts";
import { textOfMarkup } from "./markup.ts";
import { type Reader, Unreadable } from "./reader.ts";

const mostBytes = 64 * 2 ** 20;

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** A document type in a part of a document is there to do harm: Word writes none. */
const declaresEntities = (bytes: Uint8Array): boolean =>
  /<!(?:DOCTYPE|ENTITY)/.test(Buffer.from(bytes.subarray(0, 4096)).toString("latin1"));

/** Inflates every part within the limits of archives before the library does without. */
async function checkParts(bytes: Uint8Array): Promise<void> {
  const { zipEntries } = await import("./zip-entries.ts");
  for await (const entry of zipEntries(contentOf(bytes))) {
    const part = await entry.bytes();
    if (isXml(entry.name) && declaresEntities(part))
      throw new Unreadable("it declares XML entities, as no word processor does; save it again");
  }
}

export const docx: Reader = {
  name: "DOCX",
  endings: ["docx", "docm"],
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  sniff: (head) => head[0] === 0x50 && head[1] === 0x4b && Buffer.from(head).includes("word/"),
  async *read(content) {
    const bytes = await content.whole(mostBytes);
    await checkParts(bytes);
    const { default: mammoth } = await import("mammoth");
    const options = {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      externalFileAccess: false,
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
    };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    const { text, title, anchors } = textOfMarkup(value);
    if (text.trim() === "") throw new Unreadable("a document without text; there is nothing to read");
    yield documentPart(text, { title, anchors });
  },
};
