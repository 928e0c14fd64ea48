import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder for one test file; the test removes it. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "elaqe-store-"));
}
