import { Command } from "commander";
import { InputError } from "../errors.ts";
import type { Metadata } from "../read/metadata.ts";
import type { ReadOutcome } from "../read/read-documents.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import type { ExtractedDocument, FileOutcome } from "./extract-documents.ts";
import { jobsOption } from "./jobs.ts";
import { metadataHelp, metadataNamed, tellUnmatched } from "./metadata-file.ts";
import type { Outcome, Run, Session } from "./session.ts";

interface ExtractFlags {
  readonly anyLanguage?: boolean;
  readonly explain?: boolean;
  readonly jobs: number;
  readonly metadata?: string;
}

/** The text on the standard input, as the one document `stdin`. */
async function readInput(session: Session): Promise<ReadOutcome> {
  const { decodeText } = await import("../read/decode.ts");
  const { documentOf } = await import("../read/plain-text.ts");
  const decoded = decodeText(await session.readInput());
  if (decoded.text === null) return { outcome: "failed", path: "-", reason: decoded.problem };
  const document = documentOf({ id: "stdin", uri: "stdin:", fileName: "", text: decoded.text });
  return { outcome: "read", path: "-", document };
}

async function outcomesOf(
  session: Session,
  paths: readonly string[],
  { anyLanguage: isAnyLanguageWanted = false, explain = false, jobs }: ExtractFlags,
  metadata: Metadata | undefined,
): Promise<AsyncIterable<FileOutcome> | readonly FileOutcome[]> {
  if (paths[0] === "-") {
    const { grammar } = await import("../extract/grammar/grammar.ts");
    const { extractDocument } = await import("./extract-documents.ts");
    return [extractDocument(await readInput(session), { extractor: grammar, isAnyLanguageWanted })];
  }
  const { extractPaths } = await import("./extract-paths.ts");
  // Explaining reads each text anew where it is printed: threads would do half of the work twice.
  return extractPaths({ paths, metadata, isAnyLanguageWanted, jobs: explain ? 1 : jobs });
}

/** Prints what a document says, as NDJSON or explained. */
async function printer(session: Session, isExplained: boolean): Promise<(read: ExtractedDocument) => void> {
  if (!isExplained) return ({ extraction }) => session.terminal.write(`${visibleJson(extraction)}\n`);
  const { explain } = await import("../extract/grammar/explain.ts");
  const { renderExplanation } = await import("./render-explanation.ts");
  return ({ document }) => session.terminal.print(renderExplanation(explain(document)));
}

async function extract(session: Session, paths: readonly string[], flags: ExtractFlags): Promise<Outcome> {
  if (paths.includes("-") && paths.length > 1)
    throw new InputError("-: the standard input stands alone; give it without other paths");
  if (paths.includes("-") && flags.metadata !== undefined)
    throw new InputError(
      "--metadata: names files, and the standard input has no name; give the text as a file",
    );
  const metadata = await metadataNamed(flags.metadata);
  const met: string[] = [];
  const show = await printer(session, flags.explain === true);
  let read = 0;
  let problems = 0;
  for await (const outcome of await outcomesOf(session, paths, flags, metadata)) {
    met.push(outcome.path);
    if (outcome.outcome === "read") {
      read += 1;
      show(outcome);
    } else if (outcome.isProblem) {
      problems += 1;
      session.terminal.warn(`${outcome.path}: ${outcome.outcome}: ${outcome.reason}`);
    }
  }
  await tellUnmatched(session, metadata, met);
  if (read === 0) throw nothingRead(paths, problems);
  return problems > 0 ? "problems" : "done";
}

/** The error of a run that found no text it could use. */
export function nothingRead(paths: readonly string[], problems: number): InputError {
  const where = paths.join(", ");
  const message =
    problems > 0
      ? `${where}: no text could be used; see the lines above for the reason of each file`
      : `${where}: no .txt file found; give files or folders of plain text named .txt`;
  return new InputError(message, { data: { paths } });
}

/** `elaqe extract`: what each text says, one JSON object a line. */
export function extractCommand(run: Run): Command {
  return new Command("extract")
    .summary("print what each text says as NDJSON")
    .description(
      "Print the people, agencies, events and claims of each text, one JSON object a line (see: elaqe schema).",
    )
    .argument("<paths...>", "files and folders of .txt files, or - for one text on the standard input")
    .option("--any-language", "extract from texts that do not look Azerbaijani too")
    .option("--metadata <file>", "titles, dates and addresses of the texts, as .csv or .ndjson")
    .option("--explain", "print instead which rule fired on which words, and why others were rejected")
    .addOption(jobsOption())
    .addHelpText(
      "before",
      "Examples:\n  elaqe extract texts/ > claims.ndjson\n  elaqe extract - < article.txt\n  elaqe extract --explain article.txt | less -R\n",
    )
    .addHelpText("after", metadataHelp)
    .action(run(extract));
}
