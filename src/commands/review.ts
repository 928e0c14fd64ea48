import { Command } from "commander";
import { defaultGraph } from "./default-graph.ts";
import type { Run } from "./session.ts";

/** `elaqe review`: goes through pairs that may be one, and writes what the reader decides. */
export function reviewCommand(run: Run): Command {
  return new Command("review")
    .summary("decide which nodes are one, pair by pair")
    .description(
      "Show pairs of nodes that may be one, the likeliest first, with their quotes; write each decision to the file of judgements, which every build replays. Taking a decision back is deleting its line.",
    )
    .option("-g, --graph <file>", "the graph file", defaultGraph)
    .option("--judgements <file>", "the file of judgements (default: judgements.txt)")
    .option("--limit <count>", "most pairs to show", "50")
    .option("--list", "print the pairs and ask nothing")
    .option("--json", "print the pairs as JSON and ask nothing")
    .addHelpText("before", "Examples:\n  elaqe review\n  elaqe review --list --limit 10\n")
    .action(run(async () => (await import("./run-review.ts")).review));
}
