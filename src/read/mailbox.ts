/** Boxes of mails (MBOX): every message is a document, called by its Message-ID. */
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { readMail, startsLikeMail } from "./mail.ts";
import type { Reader } from "./reader.ts";

/** A name for a message that stays when others come or go: its id, else a hash of it. */
function nameOf(messageId: string | undefined, content: Uint8Array): string {
  const id = messageId
    ?.replace(/^<|>$/g, "")
    .replace(/[^\w.@+-]/g, "_")
    .slice(0, 120);
  return id ? id : createHash("sha256").update(content).digest("hex").slice(0, 16);
}

export const mailbox: Reader = {
  name: "MBOX",
  endings: ["mbox", "mbx"],
  mediaTypes: ["application/mbox"],
  sniff(head) {
    const front = Buffer.from(head.subarray(0, 16_384)).toString("latin1");
    return /^From \S+ /.test(front) && startsLikeMail(head.subarray(front.indexOf("\n") + 1));
  },
  async *read(content, hints, readInner) {
    const { mboxReader } = await import("mbox-reader");
    const met = new Map<string, number>();
    let place = 0;
    for await (const message of mboxReader(Readable.from(content.chunks(), { objectMode: false }))) {
      place += 1;
      const name = nameOf(message.headers.get("message-id")?.[0], message.content);
      const count = (met.get(name) ?? 0) + 1;
      met.set(name, count);
      const part = count === 1 ? name : `${name}~${count}`;
      for await (const found of readMail(message.content, hints, readInner, place))
        yield { ...found, part: found.part === "" ? part : `${part}!/${found.part}` };
    }
  },
};
