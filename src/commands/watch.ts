import { Command } from "commander";
import { jobsOption } from "./jobs.ts";
import type { Run } from "./session.ts";

/** `elaqe watch`: builds the graph, and again whenever files change. */
export function watchCommand(run: Run): Command {
  return new Command("watch")
    .summary("build the graph, and again whenever its files change")
    .description(
      "Build the graph, then watch the folders and build again whenever files come, change or go; only what is new is read. Without paths, do what the project file says. Ctrl-C ends it.",
    )
    .argument("[paths...]", "folders and files of texts, pages and documents")
    .option("-o, --output <file>", "the graph file to write (default: graph.elaqe)")
    .option("--config <file>", "the project file (default: elaqe.config.yaml, where no paths are given)")
    .option("--any-language", "read texts that do not look Azerbaijani too")
    .option("--every <minutes>", "also fetch the addresses of the project again so often", "60")
    .option("--json", "print the counts of each build as JSON")
    .addOption(jobsOption())
    .addHelpText("before", "Examples:\n  elaqe watch texts/\n  elaqe watch --every 15\n")
    .action(run(async () => (await import("./run-watch.ts")).watch));
}
