import { Command } from "commander";
import { visibleJson } from "../terminal/sanitise.ts";
import { renderTable } from "../terminal/table.ts";
import { jobsOption } from "./jobs.ts";
import { metadataHelp, metadataNamed, tellUnmatched } from "./metadata-file.ts";
import type { Outcome, Run, Session } from "./session.ts";

interface BuildFlags {
  readonly output: string;
  readonly outcomes?: string;
  readonly anyLanguage?: boolean;
  readonly judgements?: string;
  readonly metadata?: string;
  readonly json?: boolean;
  readonly jobs: number;
}

async function build(session: Session, paths: readonly string[], flags: BuildFlags): Promise<Outcome> {
  const { checkGraphOutput, countBuilt, countTable, gatherGraph, storeGraph } = await import(
    "./build-graph.ts"
  );
  const { outcomeRecord } = await import("./extract-documents.ts");
  const { nothingRead } = await import("./extract.ts");
  const { readJudgements, tellUnapplied } = await import("./judgement-file.ts");
  const { checkOutput, writeWhole } = await import("./output-file.ts");
  const { terminal } = session;
  for (const file of [flags.output, flags.outcomes]) if (file !== undefined) checkOutput(file);
  await checkGraphOutput(flags.output);
  const metadata = await metadataNamed(flags.metadata);
  const built = await gatherGraph(session, {
    paths,
    metadata,
    isAnyLanguageWanted: flags.anyLanguage === true,
    jobs: flags.jobs,
    judgements: readJudgements(flags.judgements),
  });
  await tellUnmatched(
    session,
    metadata,
    built.outcomes.map(({ path }) => path),
  );
  tellUnapplied(session, flags.judgements, built.unapplied);
  if (flags.outcomes !== undefined) {
    const lines = built.outcomes.map((outcome) => `${visibleJson(outcomeRecord(outcome))}\n`);
    writeWhole(flags.outcomes, lines.join(""));
  }
  const problems = built.outcomes.filter((outcome) => outcome.outcome !== "read" && outcome.isProblem).length;
  if (built.graph.documents.length === 0) throw nothingRead(paths, problems);
  const contentHash = await storeGraph(session, built.graph, flags.output);
  if (flags.json === true)
    terminal.write(`${visibleJson({ output: flags.output, contentHash, counts: countBuilt(built) }, 2)}\n`);
  else terminal.write(`${renderTable(countTable(built), terminal.width)}\n`);
  terminal.say(
    `Graph written to ${flags.output}, content hash ${contentHash}. Next: elaqe report NAME --graph ${flags.output}, or elaqe query --list`,
  );
  return problems > 0 ? "problems" : "done";
}

/** `elaqe build`: from folders of texts to a graph file. */
export function buildCommand(run: Run): Command {
  return new Command("build")
    .summary("read texts and write the graph of them to a file")
    .description("Read the texts, extract and join what they say, and write the graph to one file.")
    .argument("<paths...>", "folders and files of .txt files")
    .option("-o, --output <file>", "the graph file to write", "graph.elaqe")
    .option("--outcomes <file>", "write what became of every file as NDJSON")
    .option("--any-language", "read texts that do not look Azerbaijani too")
    .option("--judgements <file>", "the file of judgements (default: judgements.txt, where there is one)")
    .option("--metadata <file>", "titles, dates and addresses of the texts, as .csv or .ndjson")
    .option("--json", "print the counts as JSON")
    .addOption(jobsOption())
    .addHelpText(
      "before",
      "Examples:\n  elaqe build texts/\n  elaqe build texts/ more/ --output press.elaqe --outcomes files.ndjson\n  elaqe build texts/ --metadata texts/list.csv\n",
    )
    .addHelpText("after", metadataHelp)
    .action(run(build));
}
