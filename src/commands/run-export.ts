/** What `elaqe export` does. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError, InputError } from "../errors.ts";
import { checkImportable, removeUnfinished, writeNeo4jImport } from "../export/neo4j-import.ts";
import { graphFilePages } from "../store/embedded/read-pages.ts";
import { openStore } from "../store/open-store.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { calledAs } from "./called-as.ts";
import type { Outcome, Session } from "./session.ts";

interface ExportFlags {
  readonly output: string;
  readonly database: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export async function exportGraph(session: Session, file: string, flags: ExportFlags): Promise<Outcome> {
  const { terminal } = session;
  const folder = flags.output;
  checkDatabaseName(flags.database);
  checkFolder(folder, flags.force === true);
  checkImportable(folder);
  const build = await buildIn(file);
  const { files, command } = await session
    .guarded(
      () => removeUnfinished(folder),
      () =>
        writeNeo4jImport(() => graphFilePages(file), folder, {
          ...{ database: flags.database, build },
          onProgress: (rows) => terminal.progress("rows", rows),
        }),
    )
    .finally(() => terminal.endProgress());
  const line = command.map(shellWord).join(" ");
  const rows = files.reduce((sum, entry) => sum + entry.rows, 0);
  terminal.say(
    `${file}: ${rows} rows in ${files.length} files in ${folder}. Next: stop Neo4j, run the line below (it replaces the database ${flags.database}), ` +
      `start Neo4j, then ${calledAs(session.environment)} load ${shellWord(file)} --to bolt://localhost:7687, which makes the constraints and finds nothing to write.`,
  );
  if (flags.json === true) terminal.write(machineJson({ folder: resolve(folder), files, command, line }));
  else terminal.write(`${line}\n`);
  return "done";
}

async function buildIn(file: string): Promise<string | null> {
  const store = await openStore(file, { isFrugal: true });
  return store.buildId().finally(() => store.close());
}

/** Neo4j's own rule for names. */
function checkDatabaseName(name: string): void {
  if (/^[A-Za-z][A-Za-z0-9.-]{2,62}$/.test(name)) return;
  throw new ConfigError(
    `--database ${name}: not a name that Neo4j takes; use 3 to 63 letters, digits, dots and dashes`,
    { data: { database: name } },
  );
}

function checkFolder(folder: string, mayHoldFiles: boolean): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new InputError(`${folder}: is a file; name a folder to write the CSV files into`, {
      data: { folder },
    });
  if (mayHoldFiles || readdirSync(folder).length === 0) return;
  throw new InputError(
    `${folder}: holds files already; name an empty or a new folder, or use --force to write among them`,
    { data: { folder } },
  );
}
