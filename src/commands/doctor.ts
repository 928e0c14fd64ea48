import { Command } from "commander";
import { defaultGraph } from "./default-graph.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Run } from "./session.ts";

/** `elaqe doctor`: what is installed, and whether the databases answer. */
export function doctorCommand(run: Run): Command {
  const command = new Command("doctor")
    .summary("check Node, the embedded database, the graph file and Neo4j")
    .description(
      "Check what elaqe needs: Node, the embedded database, the graph file, and a Neo4j server when one is named.",
    )
    .option("-g, --graph <file>", "the graph file", defaultGraph)
    .option("--on <address>", "check this Neo4j server (default: NEO4J_URI)")
    .option("--json", "print the findings as JSON")
    .addHelpText("before", "Examples:\n  elaqe doctor\n  elaqe doctor --on bolt://localhost:7687\n")
    .action(run(async () => (await import("./run-doctor.ts")).doctor));
  return addServerFlags(command);
}
