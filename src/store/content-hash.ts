import { createHash } from "node:crypto";
import type { RowsOf } from "./rows.ts";
import { tables } from "./schema.ts";

/** Text handed to the hash at once; each call costs more than a short row. */
const chunkCharacters = 65_536;

/**
 * SHA-256 over every value of every row in hexadecimal digits: equal for graphs that say the same, whatever the bytes of their files.
 * The rows stand in the order of their ids, as the lists of a graph do.
 */
export function contentHashOf(rowsOf: RowsOf): string {
  const hash = createHash("sha256");
  let chunk = "";
  const add = (value: unknown): void => {
    chunk += `${JSON.stringify(value)}\n`;
    if (chunk.length < chunkCharacters) return;
    hash.update(chunk);
    chunk = "";
  };
  for (const table of tables) {
    const { name, columns } = table;
    const names = Object.keys(columns);
    add([name, names]);
    for (const { properties, source, target } of rowsOf(table))
      add([source ?? null, target ?? null, ...names.map((column) => properties[column] ?? null)]);
  }
  return hash.update(chunk).digest("hex");
}
