/** Ids are hashes of content: short, readable by their prefix, the same on every machine. */
import { createHash } from "node:crypto";

/** `identifier("person", ["alIAv"])` → `"person-1f3a…"`, 16 hex digits of SHA-256 over the parts. */
export function identifier(prefix: string, parts: readonly (string | number | null)[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return `${prefix}-${hash.slice(0, 16)}`;
}
