/** One mail (EML): its subject and text, and what is attached to it. */
import type { Email } from "postal-mime";
import type { Anchor } from "../model/anchor.ts";
import { documentPart } from "./document-part.ts";
import { isoDay } from "./html/written-day.ts";
import { textOfMarkup } from "./markup.ts";
import { readMembers } from "./members.ts";
import type { Hints, Reader, ReadInner, ReadPart } from "./reader.ts";

const mostBytes = 64 * 2 ** 20;

const headerNames: ReadonlySet<string> = new Set([
  ...["received", "return-path", "delivered-to", "from", "to", "cc", "date", "subject", "message-id"],
  ...["mime-version", "content-type", "dkim-signature", "reply-to"],
]);

/** A header of mails, or one that some program adds to them. */
function isHeaderName(name: string): boolean {
  const small = name.toLowerCase();
  return headerNames.has(small) || small.startsWith("x-");
}

/** Whether bytes begin with three or more headers of a mail. */
export function startsLikeMail(head: Uint8Array): boolean {
  const lines = Buffer.from(head.subarray(0, 16_384)).toString("latin1").split(/\r?\n/);
  let headers = 0;
  for (const line of lines) {
    if (/^[ \t]/.test(line) && headers > 0) continue;
    const colon = line.indexOf(":");
    if (colon <= 0 || !/^[\w-]+$/.test(line.slice(0, colon))) return headers >= 3 && line === "";
    if (isHeaderName(line.slice(0, colon))) headers += 1;
  }
  return headers >= 3;
}

/** Text mails are wrapped at some width; lines that fill it belong together. */
function unwrapped(text: string): string {
  const paragraphs = text.replace(/\r\n/g, "\n").split(/\n{2,}/);
  return paragraphs
    .map((paragraph) => {
      const lines = paragraph.split("\n").map((line) => line.trimEnd());
      const width = Math.max(...lines.map((line) => line.length));
      const isWrapped =
        width <= 80 && lines.slice(0, -1).every((line) => line.length > 55 && !line.startsWith(">"));
      return lines.join(isWrapped ? " " : "\n");
    })
    .join("\n\n")
    .trim();
}

function textOf(email: Email): string {
  const plain = email.text ?? "";
  if (plain.trim() !== "") return unwrapped(plain);
  return email.html === undefined ? "" : textOfMarkup(email.html).text.trim();
}

async function* attached(email: Email, hints: Hints, readInner: ReadInner): AsyncGenerator<ReadPart> {
  async function* members() {
    for (const { filename, mimeType, content, related } of email.attachments) {
      if (related === true) continue; // pictures of the letter itself
      const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
      const name = (filename ?? "attachment").replaceAll("/", "_");
      yield { name, isEncrypted: false, bytes: async () => bytes, hints: { mediaType: mimeType } };
    }
  }
  yield* readMembers(members, hints, readInner);
}

/** The message as a citation names it: its id, else its place in a box of mails; a mail alone that has no id needs no name. */
function messageAnchor({ messageId }: Email, place: number | null): readonly Anchor[] {
  const id = messageId?.replace(/[\s<>]+/g, "") ?? "";
  const label = id !== "" ? id : place === null ? "" : String(place);
  return label === "" ? [] : [{ start: 0, kind: "message", label, fragment: null }];
}

/** The parts of one mail. `place` is its number in a box of mails. */
export async function* readMail(
  bytes: Uint8Array,
  hints: Hints,
  readInner: ReadInner,
  place: number | null = null,
): AsyncGenerator<ReadPart> {
  const { default: PostalMime } = await import("postal-mime");
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 32, attachmentEncoding: "arraybuffer" });
  const subject =
    email.subject
      ?.replace(/\s+/gu, " ")
      .replace(/^(?:(?:re|fwd?)\s?:\s*)+/iu, "")
      .trim() || null;
  const body = textOf(email);
  const anchors = messageAnchor(email, place);
  const published = email.date === undefined ? null : isoDay(email.date);
  if (body === "") yield { kind: "skipped", part: "", reason: "a mail without text" };
  else
    yield documentPart(`${subject === null ? "" : `${subject}\n\n`}${body}\n`, {
      title: subject,
      published,
      anchors,
    });
  for await (const part of attached(email, hints, readInner))
    yield part.kind === "document" ? { ...part, anchors: [...anchors, ...part.anchors] } : part;
}

export const mail: Reader = {
  name: "mail",
  endings: ["eml"],
  mediaTypes: ["message/rfc822"],
  sniff: startsLikeMail,
  async *read(content, hints, readInner) {
    yield* readMail(await content.whole(mostBytes), hints, readInner);
  },
};
