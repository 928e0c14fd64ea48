import { Command, Option } from "commander";
import { addFetchFlags, fetchHelp } from "./fetch-flags.ts";
import { fieldsOption } from "./field-flags.ts";
import { jobsOption } from "./jobs.ts";
import { metadataHelp } from "./metadata-help.ts";
import type { Run } from "./session.ts";

/** `elaqe extract`: what each text says, one JSON object a line. */
export function extractCommand(run: Run): Command {
  const command = new Command("extract")
    .summary("print what each text says as NDJSON")
    .description(
      "Print the people, agencies, events and claims of each text, one JSON object a line (see: elaqe schema).",
    )
    .argument(
      "<paths...>",
      "files and folders of texts, pages and documents, addresses, or - for one on the standard input",
    )
    .addOption(fieldsOption())
    .option("--follow-links", "read what links lead to outside of the folders given")
    .option("--any-language", "extract from texts that do not look Azerbaijani too")
    .option("--metadata <file>", "titles, dates and addresses of the texts, as .csv or .ndjson")
    .option("--explain", "print instead which rule fired on which words, and why others were rejected")
    .addOption(new Option("--json", "what it prints anyway: one JSON object a line").conflicts("explain"))
    .addOption(jobsOption());
  return addFetchFlags(command)
    .addHelpText(
      "before",
      "Examples:\n  elaqe extract texts/ > claims.ndjson\n  elaqe extract - < article.txt\n  elaqe extract --explain article.txt | less -R\n",
    )
    .addHelpText("after", `${metadataHelp}${fetchHelp}`)
    .action(run(async () => (await import("./run-extract.ts")).extract));
}
