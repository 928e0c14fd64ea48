/** What `elaqe load` does. */
import { type ServerFlags, serverAddress, serverOptions } from "../config.ts";
import { ConfigError } from "../errors.ts";
import type { LoadChanges, WriteCounts } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { renderTable } from "../terminal/table.ts";
import { calledAs } from "./called-as.ts";
import type { Outcome, Session } from "./session.ts";

interface LoadFlags extends ServerFlags {
  readonly to?: string;
  readonly plan?: boolean;
  readonly wait: string;
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

/** @throws ConfigError for what is no number of seconds. */
function waitOf(given: string): number {
  const seconds = Number(given);
  if (given.trim() !== "" && Number.isFinite(seconds) && seconds >= 0) return seconds;
  throw new ConfigError(`--wait ${given}: not a number of seconds; give 0 or more`);
}

export async function load(session: Session, file: string, flags: LoadFlags): Promise<Outcome> {
  const { terminal, environment } = session;
  const address = serverAddress(flags.to, environment);
  const elaqe = calledAs(environment);
  const options = serverOptions(environment, flags);
  const waitSeconds = waitOf(flags.wait);
  const source = await openStore(file);
  const graph = await source.read().finally(() => source.close());
  const server = await openStore(address, {
    ...options,
    startWaitMs: waitSeconds * 1000,
    onStartWait: () =>
      terminal.say(`${address} does not answer yet; waiting up to ${waitSeconds} s for it to start`),
  });
  try {
    if (flags.plan === true) {
      const changes = await server.plan(graph);
      terminal.write(flags.json === true ? machineJson(changes) : renderChanges(changes, terminal.width));
      return "done";
    }
    const counts = await server.load(graph, {
      onProgress: ({ written, total }) => terminal.progress("rows", written, total),
    });
    terminal.say(
      `${file} is in ${address}. Next: ${elaqe} query --list, then ${elaqe} query NAME --on ${address}`,
    );
    terminal.write(flags.json === true ? machineJson(counts) : writtenLines(counts));
    return "done";
  } finally {
    terminal.endProgress();
    await server.close();
  }
}
