import { Command } from "commander";
import type { ServerFlags } from "../config.ts";
import type { LoadChanges, WriteCounts } from "../store/graph-store.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import { renderTable } from "../terminal/table.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Outcome, Run, Session } from "./session.ts";

interface LoadFlags extends ServerFlags {
  readonly to?: string;
  readonly plan?: boolean;
  readonly json?: boolean;
}

/** What the server says it created and set, and what was taken back when anything was. */
function writtenLines(counts: WriteCounts): string {
  const { nodesDeleted, relationshipsDeleted } = counts;
  const removed =
    nodesDeleted + relationshipsDeleted > 0
      ? `nodes ${nodesDeleted}, relationships ${relationshipsDeleted} removed\n`
      : "";
  return `${removed}nodes ${counts.nodesCreated}, relationships ${counts.relationshipsCreated}, properties ${counts.propertiesSet} written\n`;
}

/** A plan for people: a table of the rows, then the documents whose words go, then the entities that become one. */
function renderChanges({ rows, documents, merges }: LoadChanges, width: number): string {
  if (rows.length === 0) return "nothing would change\n";
  const table = {
    columns: ["what", "create", "update", "remove"],
    rows: rows.map(({ name, create, update, remove }) => [name, create, update, remove]),
  };
  const lines = [
    renderTable(table, width),
    ...documents.remove.map((id) => `document ${id} is taken back`),
    ...merges.map(({ entity, name, former }) => `${name} (${entity}) takes in ${former.join(", ")}`),
  ];
  return `${lines.join("\n")}\n`;
}

async function load(session: Session, file: string, flags: LoadFlags): Promise<Outcome> {
  const { serverAddress, serverOptions } = await import("../config.ts");
  const { openStore } = await import("../store/open-store.ts");
  const { terminal, environment } = session;
  const address = serverAddress(flags.to, environment);
  const options = serverOptions(environment, flags);
  const source = await openStore(file);
  const graph = await source.read().finally(() => source.close());
  const server = await openStore(address, options);
  try {
    if (flags.plan === true) {
      const changes = await server.plan(graph);
      terminal.write(
        flags.json === true ? `${visibleJson(changes, 2)}\n` : renderChanges(changes, terminal.width),
      );
      return "done";
    }
    const counts = await server.load(graph, {
      onProgress: ({ written, total }) => terminal.progress("rows", written, total),
    });
    terminal.say(`${file} is in ${address}. Next: elaqe query --list, then elaqe query NAME --on ${address}`);
    terminal.write(flags.json === true ? `${visibleJson(counts, 2)}\n` : writtenLines(counts));
    return "done";
  } finally {
    terminal.endProgress();
    await server.close();
  }
}

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
    .option("--plan", "print what would change, and change nothing")
    .option("--json", "print the counts, or the plan, as JSON")
    .addHelpText(
      "before",
      "Examples:\n  elaqe load graph.elaqe --to bolt://localhost:7687\n  elaqe load graph.elaqe --to neo4j+s://db.example.org --password-file secret.txt --plan\n",
    )
    .action(run(load));
  return addServerFlags(command);
}
