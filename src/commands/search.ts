import { Command } from "commander";
import { defaultGraph } from "./default-graph.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Run } from "./session.ts";

/** `elaqe search`: words in names, document titles and quotes, on the graph file or on Neo4j. */
export function searchCommand(run: Run): Command {
  const command = new Command("search")
    .summary("find words in names, document titles and quotes")
    .description(
      "Find people, agencies, events, documents and quotes that hold all the words, each as a word or its beginning, in any case, script or spelling.",
    )
    .argument("<words...>", "words or the beginnings of words: əməkdaşlıq memorandum")
    .option("--limit <number>", "at most so many hits of each kind", "10")
    .option("-g, --graph <file>", "the graph file", defaultGraph)
    .option("--on <address>", "search a Neo4j server instead: bolt://HOST:7687")
    .option("--json", "print the hits as JSON")
    .option("--timeout <seconds>", "stop a search that takes longer", "60")
    .addHelpText("before", "Examples:\n  elaqe search memorandum\n  elaqe search Алиев qrant --limit 5\n")
    .action(run(async () => (await import("./run-search.ts")).search));
  return addServerFlags(command);
}
