import { Command } from "commander";
import { demoFolder } from "./default-graph.ts";
import type { Run } from "./session.ts";

/** `elaqe demo`: the whole path on the texts that come with the project. */
export function demoCommand(run: Run): Command {
  return new Command("demo")
    .summary("build a graph and a report from the texts that come with elaqe")
    .description(
      "Build a graph from the example texts, write a report, and say what was found and what to try next.",
    )
    .argument("[folder]", "where to write the graph and the report", demoFolder)
    .option("--json", "print the counts and the files written as JSON")
    .addHelpText("before", "Example:\n  elaqe demo\n")
    .action(run(async () => (await import("./run-demo.ts")).demo));
}
