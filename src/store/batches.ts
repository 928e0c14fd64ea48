import type { Row } from "./rows.ts";

/** Rows of one transaction or copy: bounded in number, and in size because documents bring their text along. */
const largestBatch = { rows: 10_000, characters: 8_000_000 };

/** Cuts rows into batches; a row larger than the bound makes a batch of its own. */
export function* batches<R extends Row>(rows: readonly R[], limit = largestBatch): Generator<readonly R[]> {
  let batch: R[] = [];
  let characters = 0;
  for (const row of rows) {
    const size = sizeOf(row);
    if (batch.length > 0 && (batch.length === limit.rows || characters + size > limit.characters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

function sizeOf({ properties }: Row): number {
  let characters = 0;
  for (const name in properties) {
    const value = properties[name];
    if (typeof value === "string") characters += value.length;
    else if (Array.isArray(value)) for (const item of value) characters += item.length;
  }
  return characters;
}
