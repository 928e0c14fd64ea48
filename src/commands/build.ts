import { Command } from "commander";
import { defaultGraph } from "./default-graph.ts";
import { addFetchFlags, fetchHelp } from "./fetch-flags.ts";
import { fieldsOption } from "./field-flags.ts";
import { jobsOption } from "./jobs.ts";
import { metadataHelp } from "./metadata-help.ts";
import type { Run } from "./session.ts";

/** `elaqe build`: from folders of texts to a graph file. */
export function buildCommand(run: Run): Command {
  const command = new Command("build")
    .summary("read texts and write the graph of them to a file")
    .description(
      "Read the texts, extract and join what they say, and write the graph to one file. Without paths, do what the project file says (see: elaqe init).",
    )
    .argument(
      "[paths...]",
      "folders and files of texts, pages and documents, and addresses of pages, feeds and sitemaps",
    )
    .option("-o, --output <file>", `the graph file to write (default: ${defaultGraph})`)
    .option("--outcomes <file>", "write what became of every file as NDJSON")
    .addOption(fieldsOption())
    .option("--follow-links", "read what links lead to outside of the folders given")
    .option("--any-language", "read texts that do not look Azerbaijani too")
    .option("--judgements <file>", "the file of judgements (default: judgements.txt, where there is one)")
    .option("--metadata <file>", "titles, dates and addresses of the texts, as .csv or .ndjson")
    .option("--config <file>", "the project file (default: elaqe.config.yaml, where no paths are given)")
    .option("--retract", "take texts that are no more out of the graph of a project")
    .option("--anew", "read every text again, also those that have not changed")
    .option("--json", "print the counts as JSON")
    .addOption(jobsOption());
  return addFetchFlags(command)
    .addHelpText(
      "before",
      "Examples:\n  elaqe build texts/\n  elaqe build texts/ more/ --output press.elaqe --outcomes files.ndjson\n  elaqe build texts/ --metadata texts/list.csv\n  elaqe build                                  # what elaqe.config.yaml says\n  elaqe build https://www.example.az/rss\n",
    )
    .addHelpText("after", `${metadataHelp}${fetchHelp}`)
    .action(run(async () => (await import("./run-build.ts")).build));
}
