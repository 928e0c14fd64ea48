import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { RowsOf } from "./rows.ts";
import { tables } from "./schema.ts";

/** Text handed to the hash at once, after which others have a turn: an interrupt shall not wait for a large graph. */
const chunkCharacters = 65_536;

/**
 * SHA-256 over every value of every row in hexadecimal digits: equal for graphs that say the same, whatever the bytes of their files.
 * The rows stand in the order of their ids, as the lists of a graph do.
 */
export async function contentHashOf(rowsOf: RowsOf): Promise<string> {
  const hash = createHash("sha256");
  let chunk = "";
  for (const table of tables) {
    const { name, columns } = table;
    const names = Object.keys(columns);
    chunk += lineOf([name, names]);
    for (const { properties, source, target } of rowsOf(table)) {
      chunk += lineOf([source ?? null, target ?? null, ...names.map((column) => properties[column] ?? null)]);
      if (chunk.length < chunkCharacters) continue;
      hash.update(chunk);
      chunk = "";
      await setImmediate();
    }
  }
  return hash.update(chunk).digest("hex");
}

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;
