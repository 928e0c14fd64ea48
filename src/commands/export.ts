import { Command, Option } from "commander";
import type { Run } from "./session.ts";

/** `elaqe export`: a graph file as what other programs take. */
export function exportCommand(run: Run): Command {
  return new Command("export")
    .summary("write the CSV files for a bulk import into Neo4j")
    .description(
      "Write the graph as CSV files and print the neo4j-admin line that imports them: for a first load of hundreds of thousands of documents. " +
        "The imported database is the one that elaqe load makes.",
    )
    .argument("<graph>", "the graph file")
    .requiredOption("-o, --output <folder>", "folder for the files; made when it is missing")
    .addOption(
      new Option("--format <format>", "what is written").choices(["neo4j-admin"]).default("neo4j-admin"),
    )
    .option("--database <name>", "database that the printed line makes", "neo4j")
    .option("--force", "write into a folder that holds files; those of the same names are replaced")
    .option("--json", "print the folder, the files and the line as JSON")
    .addHelpText(
      "before",
      "Examples:\n  elaqe export graph.elaqe --output import/\n  elaqe export graph.elaqe --format neo4j-admin --output import/ > import.sh\n",
    )
    .action(run(async () => (await import("./run-export.ts")).exportGraph));
}
