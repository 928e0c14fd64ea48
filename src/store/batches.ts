import type { Row } from "./rows.ts";

/** How much one transaction takes: bounded in number, and in size because documents bring their text along. */
export interface BatchLimit {
  readonly rows: number;
  readonly characters: number;
}

/** Whether a batch of so many rows has no room for one that would bring it to so many characters. */
export function isFull(rows: number, charactersWithNext: number, limit: BatchLimit): boolean {
  return rows > 0 && (rows >= limit.rows || charactersWithNext > limit.characters);
}

/** How much text a row brings along. */
export function charactersOf({ properties }: Row): number {
  let characters = 0;
  for (const name in properties) {
    const value = properties[name];
    if (typeof value === "string") characters += value.length;
    else if (Array.isArray(value)) for (const item of value) characters += item.length;
  }
  return characters;
}
