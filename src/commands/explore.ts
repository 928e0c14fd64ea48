import { Command } from "commander";
import { defaultGraph } from "./default-graph.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Run } from "./session.ts";

/** `elaqe explore`: a page to search the graph, read the words behind it and follow who is connected with whom. */
export function exploreCommand(run: Run): Command {
  const command = new Command("explore")
    .summary("open the graph in a web browser: search, people, quotes, documents")
    .description(
      "Serve a page on this machine that searches the graph, shows people, agencies and events with the quotes behind every statement, and opens each document at the very words.",
    )
    .argument("[file]", "the graph file (default: graph.elaqe)")
    .option("-g, --graph <file>", "the graph file", defaultGraph)
    .option("--on <address>", "explore a Neo4j server instead: bolt://HOST:7687")
    .option("--review", "judge what was read and who is one, beside the quotes")
    .option("--judgements <file>", "the file that decisions are written to (default: judgements.txt)")
    .option("--port <number>", "port on 127.0.0.1; the next free one if it is taken", "7474")
    .option("--export <target>", "write a copy that opens without elaqe: a page FILE.html, or a folder")
    .option("--no-open", "do not open the browser")
    .option("--json", "print the port and the address as JSON, or of a copy where it is")
    .addHelpText(
      "before",
      "Examples:\n  elaqe explore\n  elaqe explore press.elaqe --no-open\n  elaqe explore --export press.html\n",
    )
    .action(run(async () => (await import("./run-explore.ts")).explore));
  return addServerFlags(command);
}
