/** What `elaqe extract` does. */
import { InputError } from "../errors.ts";
import { explain } from "../extract/grammar/explain.ts";
import type { Metadata } from "../read/metadata.ts";
import type { CutText, FieldNames } from "../read/reader.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import { partSources } from "./build-plan.ts";
import { type ExtractedDocument, type FileOutcome, outcomeLine } from "./extract-documents.ts";
import { extractInput, extractPaths } from "./extract-paths.ts";
import type { FetchFlags } from "./fetch-flags.ts";
import { gatherSources } from "./gather-sources.ts";
import { metadataNamed, tellUnmatched } from "./metadata-file.ts";
import { renderExplanation } from "./render-explanation.ts";
import type { Outcome, Session } from "./session.ts";
import { tellUnread } from "./unread-files.ts";
import { anyLanguage, azerbaijani } from "./wanted-languages.ts";

interface ExtractFlags extends FetchFlags {
  readonly anyLanguage?: boolean;
  readonly explain?: boolean;
  readonly jobs: number;
  readonly metadata?: string;
  readonly followLinks?: boolean;
  readonly fields?: FieldNames;
}

async function outcomesOf(
  session: Session,
  given: readonly string[],
  flags: ExtractFlags,
  metadata: Metadata | undefined,
): Promise<AsyncIterable<FileOutcome> | readonly FileOutcome[]> {
  const languages = flags.anyLanguage === true ? anyLanguage : azerbaijani;
  const { explain: tellsCuts = false, jobs } = flags;
  const { followLinks: followsLinks = false, fields } = flags;
  if (given[0] === "-") {
    return extractInput(await session.readInput(), { languages, tellsCuts });
  }
  // Explaining reads each text anew where it is printed: threads would do half of the work twice.
  const { files, addresses } = partSources(
    given.map((from) => ({ from })),
    flags.mostPages,
  );
  const gathered = await gatherSources(session, addresses, flags);
  const request = { ...files, gathered, metadata, languages, tellsCuts, followsLinks, fields };
  return extractPaths({ ...request, jobs: tellsCuts ? 1 : jobs });
}

/** Prints what a document says, as NDJSON or explained. */
async function printer(
  session: Session,
  isExplained: boolean,
): Promise<(read: ExtractedDocument & { readonly cuts?: readonly CutText[] }) => void> {
  if (!isExplained) return ({ extraction }) => session.terminal.write(`${visibleJson(extraction)}\n`);
  return ({ document, cuts = [] }) => session.terminal.print(renderExplanation(explain(document), cuts));
}

export async function extract(
  session: Session,
  paths: readonly string[],
  flags: ExtractFlags,
): Promise<Outcome> {
  if (paths.includes("-") && paths.length > 1)
    throw new InputError("-: the standard input stands alone; give it without other paths");
  if (paths.includes("-") && flags.metadata !== undefined)
    throw new InputError(
      "--metadata: names files, and the standard input has no name; give the text as a file",
    );
  const metadata = await metadataNamed(flags.metadata);
  const met: string[] = [];
  const show = await printer(session, flags.explain === true);
  const unread: FileOutcome[] = [];
  let read = 0;
  let problems = 0;
  for await (const outcome of await outcomesOf(session, paths, flags, metadata)) {
    met.push(outcome.path);
    if (outcome.outcome === "read") {
      read += 1;
      show(outcome);
    } else if (outcome.isProblem) problems += 1;
    else unread.push(outcome);
    const line = outcomeLine(outcome);
    if (line !== undefined) session.terminal.warn(line);
  }
  await tellUnmatched(session, metadata, met);
  const hasUnread = tellUnread(session, unread);
  if (read === 0) throw nothingRead(paths, problems > 0 || hasUnread);
  return problems > 0 || hasUnread ? "problems" : "done";
}

/** The error of a run that found no text it could use; whether it was told why of each file. */
export function nothingRead(paths: readonly string[], isTold: boolean): InputError {
  const where = paths.join(", ");
  const message = isTold
    ? `${where}: no text could be used; see the lines above for the reason of each file`
    : `${where}: no file found that is read; give texts, pages or documents, or folders of them`;
  return new InputError(message, { data: { paths } });
}
