/** The file of metadata, as `build` and `extract` use it. */

import type { Metadata } from "../read/metadata.ts";
import type { Session } from "./session.ts";

/** The metadata that a flag names. Throws InputError. */
export async function metadataNamed(path: string | undefined): Promise<Metadata | undefined> {
  if (path === undefined) return undefined;
  const { readMetadata } = await import("../read/metadata.ts");
  return readMetadata(path);
}

/** Most rows that are told one by one. */
const mostTold = 5;

/** Tells rows whose file was not read. */
export async function tellUnmatched(
  session: Session,
  metadata: Metadata | undefined,
  files: readonly string[],
): Promise<void> {
  if (metadata === undefined) return;
  const { unmatchedRows } = await import("../read/metadata.ts");
  const unmatched = unmatchedRows(metadata, files);
  for (const { file, line } of unmatched.slice(0, mostTold))
    session.terminal.warn(
      `${metadata.path}, line ${line}: no text read is named ${file}, or several are; write its path`,
    );
  const left = unmatched.length - mostTold;
  if (left > 0) session.terminal.warn(`${metadata.path}: and ${left} more rows for no text read`);
}
