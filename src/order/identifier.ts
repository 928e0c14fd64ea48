/** Ids are hashes of content: short, readable by their prefix, the same on every machine. */
import { hash } from "node:crypto";

/** `identifier("person", ["alIAv"])` → `"person-1f3a…"`, 16 hex digits of SHA-256 over the parts. */
export function identifier(prefix: string, parts: readonly (string | number | null)[]): string {
  const digits = hash("sha256", JSON.stringify(parts)); // at once: half the time of an object that is fed
  // By way of bytes it is one piece of text: put together or cut out it would keep what it was made of, which is three times as much.
  return Buffer.from(`${prefix}-${digits.slice(0, 16)}`, "latin1").toString("latin1");
}

const addressed = /^#?(?:s-)?(([a-z]+)-[0-9a-f]{16})/;

/** The id of one of these prefixes in what is typed or copied from the address of a report's line; null in a name. */
export function readIdentifier(text: string, prefixes: readonly string[]): string | null {
  const [, id = "", prefix = ""] = addressed.exec(text) ?? [];
  return prefixes.includes(prefix) ? id : null;
}
