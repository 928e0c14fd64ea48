import { Command } from "commander";
import { InputError } from "../errors.ts";
import type { QueryResult } from "../store/graph-store.ts";
import type { NamedQuery } from "../store/named-queries.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import { renderCsv, renderTable } from "../terminal/table.ts";
import type { SourceFlags } from "./graph-file.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Outcome, Run, Session } from "./session.ts";

interface QueryFlags extends SourceFlags {
  readonly param: readonly string[];
  readonly list?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly raw?: boolean;
  readonly memory: string;
}

function tableOf({ columns, rows }: QueryResult) {
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
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
    terminal.write(`${visibleJson(list, 2)}\n`);
    return;
  }
  const { renderQueryHelp, renderQueryList } = await import("./query-list.ts");
  terminal.write(
    shown[0] !== undefined && words !== undefined ? renderQueryHelp(shown[0]) : renderQueryList(shown),
  );
}

async function queryNamed(words: string, queries: readonly NamedQuery[]): Promise<NamedQuery> {
  const named = queries.find(({ name }) => name === words);
  if (named !== undefined) return named;
  const { nearestNames } = await import("./nearest.ts");
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
  const { freeValues, namedValues } = await import("./parameters.ts");
  const isCypher = /\s/.test(words.trim()) && !queries.some(({ name }) => name === words);
  if (isCypher) return { named: undefined, statement: words, values: freeValues(pairs) };
  const named = await queryNamed(words, queries);
  return { named, statement: named.statement, values: namedValues(named, pairs) };
}

async function answer(session: Session, words: string, pairs: readonly string[], flags: QueryFlags) {
  const { namedQueries } = await import("../store/named-queries.ts");
  const { named, statement, values } = await requestOf(words, namedQueries(), pairs);
  const { withSource } = await import("./graph-file.ts");
  const result = await withSource(session, flags, async (store) => {
    if (named === undefined) return store.query(statement, values);
    const { withNamesRead } = await import("./query-names.ts");
    return store.query(statement, await withNamesRead(session, store, { query: named, pairs, values }));
  });
  return { named, result };
}

/** Where the rows came from, for the next command. */
function sourceWords({ graph, on }: SourceFlags): string {
  if (on !== undefined) return ` --on ${on}`;
  return graph === "graph.elaqe" ? "" : ` --graph ${graph}`;
}

async function query(
  session: Session,
  words: string | undefined,
  positional: readonly string[],
  flags: QueryFlags,
): Promise<Outcome> {
  if (flags.list === true) {
    const { namedQueries } = await import("../store/named-queries.ts");
    await listQueries(session, words, namedQueries(), flags.json === true);
    return "done";
  }
  if (words === undefined)
    throw new InputError("query: no name and no statement given; elaqe query --list shows the named ones");
  const { ownProcessMark, runInOwnProcess } = await import("./query-process.ts");
  if (/\s/.test(words.trim()) && session.environment[ownProcessMark] === undefined) {
    const { limitOf } = await import("./graph-file.ts");
    const timeoutSeconds = limitOf("--timeout", flags.timeout ?? "60");
    return runInOwnProcess({ timeoutSeconds, memoryMiB: limitOf("--memory", flags.memory) });
  }
  const { named, result } = await answer(session, words, [...flags.param, ...positional], flags);
  const { terminal } = session;
  if (flags.json === true) terminal.write(`${visibleJson(result.rows, 2)}\n`);
  else if (flags.csv === true) terminal.write(renderCsv(tableOf(result), { isRaw: flags.raw === true }));
  else {
    if (result.columns.length > 0) terminal.write(`${renderTable(tableOf(result), terminal.width)}\n`);
    terminal.say(result.rows.length === 1 ? "1 row" : `${result.rows.length} rows`);
    const { quotesCommand } = await import("./query-list.ts");
    const next = named === undefined ? undefined : quotesCommand(named, result.rows[0]);
    if (next !== undefined) terminal.say(`The words behind a row: ${next}${sourceWords(flags)}`);
  }
  return "done";
}

const collect = (pair: string, pairs: readonly string[]): readonly string[] => [...pairs, pair];

/** `elaqe query`: a named query or a Cypher statement, on the graph file or on Neo4j. */
export function queryCommand(run: Run): Command {
  const command = new Command("query")
    .summary("ask the graph: a named query or Cypher")
    .description("Run a named query (see --list) or a reading Cypher statement, and print the rows.")
    .argument("[name|cypher]", "name of a query, or a statement")
    .argument("[parameters...]", "name=value, as with --param")
    .option("-p, --param <name=value>", "a parameter; may be repeated", collect, [])
    .option("--list", "list the named queries by group; with a name, that query and all it takes")
    .option("-g, --graph <file>", "the graph file", "graph.elaqe")
    .option("--on <address>", "ask a Neo4j server instead: bolt://HOST:7687")
    .option("--json", "print the rows as JSON")
    .option("--csv", "print the rows as CSV")
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
    .action(run(query));
  return addServerFlags(command);
}
