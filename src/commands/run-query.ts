/** What `elaqe query` does. */
import { InputError } from "../errors.ts";
import { nearestNames } from "../order/nearest.ts";
import type { QueryResult } from "../store/graph-store.ts";
import { type NamedQuery, namedQueries } from "../store/named-queries.ts";
import { machineJson, snake } from "../terminal/machine-json.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import { renderCsv, renderTable } from "../terminal/table.ts";
import { calledAs } from "./called-as.ts";
import { defaultGraph } from "./default-graph.ts";
import { limitOf, type SourceFlags, withSource } from "./graph-file.ts";
import { freeValues, namedValues, type Values } from "./parameters.ts";
import { quotesCommand, renderQueryHelp, renderQueryList } from "./query-list.ts";
import { withNamesRead } from "./query-names.ts";
import { ownProcessMark, runInOwnProcess } from "./query-process.ts";
import type { Outcome, Session } from "./session.ts";

interface QueryFlags extends SourceFlags {
  readonly param: readonly string[];
  readonly list?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly raw?: boolean;
  readonly memory: string;
}

/** The rows for a table; the columns of a named query are called as its JSON has them, those of a statement as it calls them. */
function tableOf({ columns, rows }: QueryResult, named: NamedQuery | undefined) {
  return {
    columns: named === undefined ? columns : columns.map(snake),
    rows: rows.map((row) => columns.map((column) => row[column])),
  };
}

/** `--list`: every query, or the one that is named with all it takes. */
async function listQueries(
  session: Session,
  words: string | undefined,
  queries: readonly NamedQuery[],
  isJson: boolean,
): Promise<void> {
  const { terminal } = session;
  const shown = words === undefined ? queries : [await queryNamed(words, queries)];
  if (isJson) {
    const list = shown.map(({ statement, ...head }) => (words === undefined ? head : { ...head, statement }));
    terminal.write(machineJson(list));
    return;
  }
  terminal.write(
    shown[0] !== undefined && words !== undefined ? renderQueryHelp(shown[0]) : renderQueryList(shown),
  );
}

async function queryNamed(words: string, queries: readonly NamedQuery[]): Promise<NamedQuery> {
  const named = queries.find(({ name }) => name === words);
  if (named !== undefined) return named;
  const names = queries.map(({ name }) => name);
  const holding = names.filter((name) => words.length > 2 && name.includes(words)).sort();
  const similar = nearestNames(
    words,
    names.map((name) => ({ key: name, name })),
  );
  const near = [...new Set([...holding, ...similar])].slice(0, 5);
  const advice = near.length > 0 ? `did you mean ${near.join(", ")}?` : "elaqe query --list shows them";
  throw new InputError(`${words}: no query has this name; ${advice}`, { data: { name: words, near } });
}

/** The statement and values that the words of the command line ask for; `named` where it is one of ours. */
async function requestOf(words: string, queries: readonly NamedQuery[], pairs: readonly string[]) {
  const isCypher = /\s/.test(words.trim()) && !queries.some(({ name }) => name === words);
  if (isCypher) return { named: undefined, statement: words, values: freeValues(pairs) };
  const named = await queryNamed(words, queries);
  return { named, statement: named.statement, values: namedValues(named, pairs) };
}

async function answer(session: Session, words: string, pairs: readonly string[], flags: QueryFlags) {
  const { named, statement, values } = await requestOf(words, namedQueries(), pairs);
  const result = await withSource(session, flags, async (store) => {
    if (named === undefined) return store.query(statement, values);
    return store.query(statement, await withNamesRead(session, store, { query: named, pairs, values }));
  });
  return { named, values, result };
}

/** Where the rows came from, for the next command. */
function sourceWords({ graph, on }: SourceFlags): string {
  if (on !== undefined) return ` --on ${on}`;
  return graph === defaultGraph ? "" : ` --graph ${graph}`;
}

/** Says that there may be more rows than the limit of a named query lets through, whatever they are printed as. */
function tellLimit(
  { terminal }: Session,
  named: NamedQuery | undefined,
  { limit }: Values,
  rows: number,
): void {
  if (named === undefined || typeof limit !== "number" || rows < limit) return;
  terminal.say(`Cut off at limit=${limit}: there may be more rows; ask for them with limit=${limit * 20}`);
}

export async function query(
  session: Session,
  words: string | undefined,
  positional: readonly string[],
  flags: QueryFlags,
): Promise<Outcome> {
  if (flags.list === true) {
    await listQueries(session, words, namedQueries(), flags.json === true);
    return "done";
  }
  if (words === undefined)
    throw new InputError("query: no name and no statement given; elaqe query --list shows the named ones");
  if (/\s/.test(words.trim()) && session.environment[ownProcessMark] === undefined) {
    const timeoutSeconds = limitOf("--timeout", flags.timeout ?? "60");
    return runInOwnProcess(session, { timeoutSeconds, memoryMiB: limitOf("--memory", flags.memory) });
  }
  const { named, values, result } = await answer(session, words, [...flags.param, ...positional], flags);
  const { terminal } = session;
  // the columns of a statement are called as whoever wrote it called them
  if (flags.json === true)
    terminal.write(named === undefined ? `${visibleJson(result.rows, 2)}\n` : machineJson(result.rows));
  else if (flags.csv === true)
    terminal.writeExact(renderCsv(tableOf(result, named), { isRaw: flags.raw === true }));
  else {
    if (result.columns.length > 0) terminal.write(`${renderTable(tableOf(result, named), terminal.width)}\n`);
    terminal.say(result.rows.length === 1 ? "1 row" : `${result.rows.length} rows`);
    const next = named === undefined ? undefined : quotesCommand(named, result.rows[0]);
    if (next !== undefined)
      terminal.say(`The words behind a row: ${calledAs(session.environment)} ${next}${sourceWords(flags)}`);
  }
  tellLimit(session, named, values, result.rows.length);
  return "done";
}
