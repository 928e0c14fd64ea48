/** ZIP archives: every entry with the reader that fits it. */
import { readMembers } from "./members.ts";
import type { Reader } from "./reader.ts";

export const zip: Reader = {
  name: "ZIP",
  endings: ["zip"],
  mediaTypes: ["application/zip"],
  sniff: (head) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5),
  async *read(content, hints, readInner) {
    const { zipEntries } = await import("./zip-entries.ts");
    yield* readMembers(() => zipEntries(content), hints, readInner);
  },
};
