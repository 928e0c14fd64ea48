/** What `elaqe build` does. */
import { existsSync } from "node:fs";
import { findFiles } from "../read/find-files.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import { renderTable } from "../terminal/table.ts";
import { checkGraphOutput, countBuilt, countTable, gatherGraph, storeGraph } from "./build-graph.ts";
import { outcomeRecord } from "./extract-documents.ts";
import type { FetchFlags } from "./fetch-flags.ts";
import { addressSources, gatherSources, partSources } from "./gather-sources.ts";
import { readJudgements, tellUnapplied } from "./judgement-file.ts";
import { metadataNamed, tellUnmatched } from "./metadata-file.ts";
import { checkNoInput, checkOutput, writeWhole } from "./output-file.ts";
import { nothingRead } from "./run-extract.ts";
import type { Outcome, Session } from "./session.ts";
import { tellUnread } from "./unread-files.ts";

interface BuildFlags extends FetchFlags {
  readonly output: string;
  readonly outcomes?: string;
  readonly anyLanguage?: boolean;
  readonly judgements?: string;
  readonly metadata?: string;
  readonly json?: boolean;
  readonly jobs: number;
  readonly followLinks?: boolean;
}

/** The files under the paths. */
function inputFiles(paths: readonly string[], followsLinks = false): readonly string[] {
  return findFiles(paths, { followsLinks }).flatMap((entry) => (entry.kind === "file" ? [entry.path] : []));
}

export async function build(session: Session, given: readonly string[], flags: BuildFlags): Promise<Outcome> {
  const { terminal } = session;
  for (const file of [flags.output, flags.outcomes]) if (file !== undefined) checkOutput(file);
  await checkGraphOutput(flags.output);
  const metadata = metadataNamed(flags.metadata);
  const { paths, addresses } = partSources(given);
  if (flags.outcomes !== undefined && existsSync(flags.outcomes))
    checkNoInput("--outcomes", flags.outcomes, [
      ...inputFiles(paths, flags.followLinks),
      flags.output,
      flags.metadata,
      flags.judgements ?? "judgements.txt",
    ]);
  const built = await gatherGraph(session, {
    paths,
    metadata,
    gathered: await gatherSources(session, addressSources(addresses, flags), flags),
    isAnyLanguageWanted: flags.anyLanguage === true,
    jobs: flags.jobs,
    followsLinks: flags.followLinks === true,
    judgements: readJudgements(flags.judgements),
  });
  tellUnmatched(
    session,
    metadata,
    built.outcomes.map(({ path }) => path),
  );
  tellUnapplied(session, flags.judgements, built.unapplied);
  if (flags.outcomes !== undefined) {
    const lines = built.outcomes.map((outcome) => `${visibleJson(outcomeRecord(outcome))}\n`);
    writeWhole(flags.outcomes, lines.join(""));
  }
  const hasUnread = tellUnread(session, built.outcomes, [flags.metadata, flags.judgements]);
  const problems = built.outcomes.filter((outcome) => outcome.outcome !== "read" && outcome.isProblem).length;
  if (built.graph.documents.length === 0) throw nothingRead(given, problems);
  const contentHash = await storeGraph(session, built.graph, flags.output);
  if (flags.json === true)
    terminal.write(machineJson({ output: flags.output, contentHash, counts: countBuilt(built) }));
  else terminal.write(`${renderTable(countTable(built), terminal.width)}\n`);
  terminal.say(
    `Graph written to ${flags.output}, content hash ${contentHash}. Next: elaqe report NAME --graph ${flags.output}, or elaqe query --list`,
  );
  return problems > 0 || hasUnread ? "problems" : "done";
}
