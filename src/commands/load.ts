import { Command } from "commander";
import { addServerFlags } from "./server-flags.ts";
import type { Run } from "./session.ts";

/** `elaqe load`: a graph file into a Neo4j server; loading again writes nothing. */
export function loadCommand(run: Run): Command {
  const command = new Command("load")
    .summary("load a graph file into Neo4j")
    .description(
      "Make a Neo4j database hold exactly the graph of a file. A second load writes nothing; one that was cut off is finished by running it again.\n" +
        "User and password come from NEO4J_USERNAME and NEO4J_PASSWORD, or from a password file.",
    )
    .argument("<graph>", "the graph file")
    .option("--to <address>", "bolt://HOST:7687, neo4j://HOST or neo4j+s://HOST (default: NEO4J_URI)")
    .option("--wait <seconds>", "wait so long for a server that does not answer yet", "60")
    .option("--plan", "print what would change, and change nothing")
    .option("--json", "print the counts, or the plan, as JSON")
    .addHelpText(
      "before",
      "Examples:\n  elaqe load graph.elaqe --to bolt://localhost:7687\n  elaqe load graph.elaqe --to neo4j+s://db.example.org --password-file secret.txt --plan\n",
    )
    .action(run(async () => (await import("./run-load.ts")).load));
  return addServerFlags(command);
}
