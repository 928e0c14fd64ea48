import { Command } from "commander";
import type { Run } from "./session.ts";

/** `elaqe browser`: gives Neo4j Browser the style, the guide and the saved queries. */
export function browserCommand(run: Run): Command {
  return new Command("browser")
    .summary("give Neo4j Browser a style, a guide and saved queries")
    .description(
      "Serve the style sheet and the guide of cypher/browser to a Neo4j Browser on this machine, and print the commands that load them.",
    )
    .option("--port <number>", "port on 127.0.0.1; the next free one if it is taken", "8474")
    .option("--json", "print the port and the addresses as JSON")
    .addHelpText("before", "Examples:\n  elaqe browser\n  elaqe browser --port 9000\n")
    .action(run(async () => (await import("./run-browser.ts")).browser));
}
