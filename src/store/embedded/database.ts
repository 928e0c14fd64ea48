/** LadybugDB behind the few calls the store needs: one connection, statements always prepared, plain values out. */
import { Connection, Database, type LbugValue } from "@ladybugdb/core";
import { type QueryResult, rowLimitError } from "../graph-store.ts";
import { plainValue } from "./values.ts";

export type Parameters = Readonly<Record<string, unknown>>;

export interface EmbeddedDatabase {
  /** An answer of more rows than `mostRows` is not read: the promise is rejected with an InputError. */
  run(statement: string, parameters?: Parameters, mostRows?: number): Promise<QueryResult>;
  /** Waits for the statements that run; a later one is refused. */
  close(): Promise<void>;
}

/** Each open database reserves this much address space; the engine's default of 8 TB allows only a few at a time. */
const largestFileBytes = 2 ** 38;

export interface DatabaseLimits {
  readonly queryTimeoutMs?: number;
  /** Memory for pages of the file and for answers; most of the machine's when left out. */
  readonly bufferBytes?: number;
}

/**
 * Opens the database in a file, making the file when it is missing and `readOnly` is false.
 * @throws Error with the engine's own words; see `explain` in errors.ts.
 */
export async function openDatabase(
  path: string,
  options: DatabaseLimits & { readonly readOnly: boolean },
): Promise<EmbeddedDatabase> {
  const database = new Database(path, options.bufferBytes ?? 0, true, options.readOnly, largestFileBytes);
  await database.init();
  const connection = new Connection(database);
  if (options.queryTimeoutMs !== undefined) connection.setQueryTimeout(options.queryTimeoutMs);
  return closedWhenIdle(
    (statement, parameters = {}, mostRows = Number.POSITIVE_INFINITY) =>
      runStatement(connection, statement, parameters, mostRows),
    async () => {
      await connection.close();
      await database.close();
    },
  );
}

/**
 * A database that is closed only when none of its statements runs: a connection that goes while one writes rolls back in a database
 * that is gone, and the engine ends the process ("Invalid transaction type to rollback", or a segmentation fault).
 */
function closedWhenIdle(run: EmbeddedDatabase["run"], close: () => Promise<void>): EmbeddedDatabase {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  return {
    async run(...statement) {
      if (closing !== undefined) throw new Error("the database is closed");
      const answer = run(...statement);
      running.add(answer);
      return answer.finally(() => running.delete(answer));
    },
    close() {
      closing ??= Promise.allSettled(running).then(close);
      return closing;
    },
  };
}

/** Prepares first, always: the engine prepares one statement at a time, so a second one behind a `;` cannot pass. */
async function runStatement(
  connection: Connection,
  statement: string,
  parameters: Parameters,
  mostRows: number,
): Promise<QueryResult> {
  const prepared = await connection.prepare(statement);
  // The cast holds: callers pass JSON values, all of which the engine takes.
  const results = await connection.execute(prepared, { ...parameters } as Record<string, LbugValue>);
  const [result] = Array.isArray(results) ? results : [results];
  if (result === undefined) return { columns: [], rows: [] };
  try {
    if (result.getNumTuples() > mostRows) throw rowLimitError(mostRows);
    const columns = await result.getColumnNames();
    const rows = result.getAllSync(); // the answer is complete by now; waiting row by row takes twenty times as long
    return { columns, rows: rows.map((row) => plainRow(row)) };
  } finally {
    result.close();
  }
}

function plainRow(row: Record<string, LbugValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}
