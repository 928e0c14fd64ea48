/** Kinds of files that hold texts but are not read, each with what to do about it. */
import type { Reader } from "./reader.ts";

interface ForeignKind {
  readonly marks: readonly string[];
  readonly reason: string;
}

const foreign: readonly ForeignKind[] = [
  { marks: ["Rar!"], reason: "a RAR archive; unpack it" },
  { marks: ["7z\u00bc\u00af"], reason: "a 7-Zip archive; unpack it" },
  { marks: ["AT&TFORM"], reason: "a DjVu scan; recognise its text and save it as PDF" },
];

const textOf = (head: Uint8Array): string => Buffer.from(head).toString("latin1");

const isOle = (head: Uint8Array): boolean => textOf(head.subarray(0, 4)) === "\u00d0\u00cf\u0011\u00e0";

function reasonFor(head: Uint8Array): string | null {
  const front = textOf(head.subarray(0, 8));
  if (isOle(head)) {
    const isProtected = Buffer.from(head).includes(Buffer.from("EncryptedPackage", "utf16le"));
    return isProtected
      ? "protected by a password; save it without one"
      : "an office document of the old kind (.doc, .xls) or one with a password; save it as .docx without one";
  }
  const found = foreign.find(({ marks }) => marks.some((mark) => front.startsWith(mark)));
  if (found !== undefined) return found.reason;
  const isPacked = front.startsWith("PK");
  if (isPacked && /xl\/workbook|ppt\/presentation/.test(textOf(head)))
    return "a table or slides of an office program; save the texts in it as .csv or .docx";
  return null;
}

export const foreignFile: Reader = {
  name: "foreign",
  endings: [],
  mediaTypes: [],
  sniff: (head) => reasonFor(head) !== null,
  async *read(content) {
    yield { kind: "failed", part: "", reason: reasonFor(content.head) ?? "no kind of file that is read" };
  },
};
