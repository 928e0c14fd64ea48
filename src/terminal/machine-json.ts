/** JSON that commands print for programs: keys in snake case, the same in every language and release. */
import { visibleJson } from "./sanitise.ts";

/** `contentHash` as `content_hash`. */
export function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function withSnakeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSnakeKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), withSnakeKeys(inner)]));
}

/** The value over several lines, `contentHash` as `content_hash`; ends in a line break. Keys must be names, never texts. */
export function machineJson(value: unknown): string {
  return `${visibleJson(withSnakeKeys(value), 2)}\n`;
}
