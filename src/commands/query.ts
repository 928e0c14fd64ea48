import { Command } from "commander";
import { InputError } from "../errors.ts";
import type { QueryResult } from "../store/graph-store.ts";
import type { NamedQuery } from "../store/named-queries.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import { renderCsv, renderTable } from "../terminal/table.ts";
import type { SourceFlags } from "./graph-file.ts";
import type { Outcome, Run, Session } from "./session.ts";

interface QueryFlags extends SourceFlags {
  readonly param: readonly string[];
  readonly list?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

function tableOf({ columns, rows }: QueryResult) {
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}

function listQueries(session: Session, queries: readonly NamedQuery[], isJson: boolean): void {
  const { terminal } = session;
  if (isJson) {
    const list = queries.map(({ name, group, purpose, parameters }) => ({
      name,
      group,
      purpose,
      parameters,
    }));
    terminal.write(`${visibleJson(list, 2)}\n`);
    return;
  }
  const rows = queries.map(({ name, group, purpose, parameters }) => {
    const words = parameters.map(({ name: key, default: standard }) =>
      standard === undefined ? `${key}=…` : `[${key}=${standard}]`,
    );
    return [group, name, words.join(" "), purpose];
  });
  terminal.write(
    `${renderTable({ columns: ["group", "name", "parameters", "purpose"], rows }, terminal.width)}\n`,
  );
}

/** The statement and values that the words of the command line ask for. */
async function requestOf(words: string, queries: readonly NamedQuery[], pairs: readonly string[]) {
  const { freeValues, namedValues } = await import("./parameters.ts");
  const named = queries.find(({ name }) => name === words);
  if (named !== undefined) return { statement: named.statement, values: namedValues(named, pairs) };
  if (/\s/.test(words.trim())) return { statement: words, values: freeValues(pairs) };
  const { nearestNames } = await import("./nearest.ts");
  const near = nearestNames(
    words,
    queries.map(({ name }) => ({ key: name, name })),
  );
  const advice = near.length > 0 ? `did you mean ${near.join(", ")}?` : "elaqe query --list shows them";
  throw new InputError(`${words}: no query has this name; ${advice}`, { data: { name: words, near } });
}

async function query(
  session: Session,
  words: string | undefined,
  positional: readonly string[],
  flags: QueryFlags,
): Promise<Outcome> {
  const { namedQueries } = await import("../store/named-queries.ts");
  const queries = namedQueries();
  if (flags.list === true) {
    listQueries(session, queries, flags.json === true);
    return "done";
  }
  if (words === undefined)
    throw new InputError("query: no name and no statement given; elaqe query --list shows the named ones");
  const { statement, values } = await requestOf(words, queries, [...flags.param, ...positional]);
  const { withSource } = await import("./graph-file.ts");
  const result = await withSource(session, flags, (store) => store.query(statement, values));
  const { terminal } = session;
  if (flags.json === true) terminal.write(`${visibleJson(result.rows, 2)}\n`);
  else if (flags.csv === true) terminal.write(renderCsv(tableOf(result)));
  else {
    if (result.columns.length > 0) terminal.write(`${renderTable(tableOf(result), terminal.width)}\n`);
    terminal.say(result.rows.length === 1 ? "1 row" : `${result.rows.length} rows`);
  }
  return "done";
}

const collect = (pair: string, pairs: readonly string[]): readonly string[] => [...pairs, pair];

/** `elaqe query`: a named query or a Cypher statement, on the graph file or on Neo4j. */
export function queryCommand(run: Run): Command {
  return new Command("query")
    .summary("ask the graph: a named query or Cypher")
    .description("Run a named query (see --list) or a reading Cypher statement, and print the rows.")
    .argument("[name|cypher]", "name of a query, or a statement")
    .argument("[parameters...]", "name=value, as with --param")
    .option("-p, --param <name=value>", "a parameter; may be repeated", collect, [])
    .option("--list", "list the named queries with their parameters")
    .option("-g, --graph <file>", "the graph file", "graph.elaqe")
    .option("--on <address>", "ask a Neo4j server instead: bolt://HOST:7687")
    .option("--json", "print the rows as JSON")
    .option("--csv", "print the rows as CSV")
    .option("--timeout <seconds>", "stop a query that takes longer", "60")
    .option(
      "--password-file <file>",
      "file that holds the password of the server (default: NEO4J_PASSWORD_FILE)",
    )
    .option("--database <name>", "database on the server (default: the server's)")
    .option("--certificate <file>", "PEM certificate of the authority that signed the server's")
    .addHelpText(
      "before",
      'Examples:\n  elaqe query --list\n  elaqe query "MATCH (p:Person)-[h:HOLDS_POSITION]->(a:Agency) RETURN p.name, h.title, a.name"\n' +
        '  elaqe query "MATCH (p:Person) WHERE p.search CONTAINS $name RETURN p.name" --param name=veliyeva --json\n',
    )
    .action(run(query));
}
