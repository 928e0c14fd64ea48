import { Command, Option } from "commander";
import { defaultGraph } from "./default-graph.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Run } from "./session.ts";

const collect = (pair: string, pairs: readonly string[]): readonly string[] => [...pairs, pair];

/** `elaqe query`: a named query or a Cypher statement, on the graph file or on Neo4j. */
export function queryCommand(run: Run): Command {
  const command = new Command("query")
    .summary("ask the graph: a named query or Cypher")
    .description(
      "Run a named query (see --list) or a reading Cypher statement, and print the rows. Columns of a named query are in snake case (also_written), however they are printed; those of a statement are called as it calls them.",
    )
    .argument("[name|cypher]", "name of a query, or a statement")
    .argument("[parameters...]", "name=value, as with --param")
    .option("-p, --param <name=value>", "a parameter; may be repeated", collect, [])
    .option("--list", "list the named queries by group; with a name, that query and all it takes")
    .option("-g, --graph <file>", "the graph file", defaultGraph)
    .option("--on <address>", "ask a Neo4j server instead: bolt://HOST:7687")
    .option("--json", "print the rows as JSON")
    .addOption(new Option("--csv", "print the rows as CSV").conflicts("json"))
    .option("--raw", "with --csv: values exactly as they are, formulas and control characters too")
    .option("--timeout <seconds>", "stop a query that takes longer", "60")
    .option("--memory <MiB>", "stop a Cypher statement that takes more memory", "4096")
    .option("--rows <number>", "refuse an answer of more rows", "1000000")
    .addHelpText(
      "before",
      "Examples:\n  elaqe query --list\n  elaqe query find-offices person=veliyeva\n" +
        '  elaqe query "MATCH (p:Person)-[h:HOLDS_POSITION]->(a:Agency) RETURN p.name, h.title, a.name"\n' +
        '  elaqe query "MATCH (p:Person) WHERE p.search CONTAINS $name RETURN p.name" --param name=veliyeva --json\n',
    )
    .action(run(async () => (await import("./run-query.ts")).query));
  return addServerFlags(command);
}
