/** The file of metadata, as `build` and `extract` use it. */
import type { Metadata } from "../read/metadata.ts";
import type { Session } from "./session.ts";

/** How `--metadata` is explained. */
export const metadataHelp = `
Metadata: a .csv file with a first line of column names, or an .ndjson file of one object a line.
  file       path from the folder of the metadata file, or the name of the file
  title      headline, where the text has none
  published  YYYY-MM-DD, YYYY-MM or YYYY, where the text has no dateline; counts before the name of the file
  uri        https:, http: or file: address of the text
  source     accepted, not kept: documents have no place for it
`;

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
