/**
 * The questions that come with elaqe: one file each under `cypher/queries`, the same text on both engines. The head comment
 * says what it answers and what it takes:
 *
 *     // Who took part in an event, in which role.
 *     // group: events
 *     // param event: event — part of the event's name
 *     // param limit: integer = 50 — at most so many rows
 *
 * `<edges>` stands for all types of edges, `<eventEdges>` for those that lead to events.
 *
 * Rows carry their quotes (`quote`, `document`, `uri`); those that count or list nodes say which query shows the quotes
 * behind a row, with its parameters taken from the row's columns:
 *
 *     // quotes: show-event event=event
 */
import { z } from "zod";
import { InvariantError } from "../errors.ts";
import { edgeTypes, predicates, vocabulary } from "../model/vocabulary.ts";
import { readStatement, statementPaths } from "./statements.ts";

const queryParameterSchema = z.object({
  name: z.string().min(1),
  /**
   * `name`, or `person`, `agency`, `event` for a name of that type, is folded by `searchKey` before it is passed; `date` is an
   * ISO date as precise as wanted.
   */
  type: z.enum(["name", "person", "agency", "event", "string", "integer", "date"]),
  default: z.union([z.string(), z.int()]).optional(),
  purpose: z.string().min(1),
});
export type QueryParameter = z.infer<typeof queryParameterSchema>;

/** The query that shows the quotes behind a row: its parameters by the columns that hold their values. */
export interface QuotesQuery {
  readonly query: string;
  readonly columns: Readonly<Record<string, string>>;
}

export interface NamedQuery {
  /** Name of its file, for example `find-participants`. */
  readonly name: string;
  readonly group: string;
  /** One sentence. */
  readonly purpose: string;
  readonly parameters: readonly QueryParameter[];
  /** Only of queries whose rows carry no quotes. */
  readonly quotes?: QuotesQuery;
  readonly statement: string;
}

/** All named queries, sorted by group, then by name. */
export function namedQueries(): readonly NamedQuery[] {
  return statementPaths("queries")
    .map((path) => parseNamedQuery(path.slice("queries/".length), withEdgeTypes(readStatement(path))))
    .sort((a, b) => compare(a.group, b.group) || compare(a.name, b.name));
}

/** All types of edges between entities, and those that lead to events, as patterns write them. */
const edges = edgeTypes.join("|");
const eventEdges = predicates
  .map((predicate) => vocabulary[predicate])
  .flatMap(({ edge, objects }) => (objects.includes("event") ? edge : []))
  .join("|");

/** A query's file with the types of the vocabulary in it, for `<edges>` and `<eventEdges>`. */
function withEdgeTypes(text: string): string {
  return text.replaceAll("<edges>", edges).replaceAll("<eventEdges>", eventEdges);
}

/**
 * Reads a query's head comment.
 * @throws InvariantError when it lacks its purpose or group, or a parameter line cannot be read.
 */
export function parseNamedQuery(name: string, statement: string): NamedQuery {
  const head = statement.split("\n").flatMap((line) => /^\/\/ (.+)$/.exec(line)?.[1] ?? []);
  const [purpose] = head;
  const group = head.flatMap((line) => /^group: ([\w ]+)$/.exec(line)?.[1] ?? [])[0];
  if (purpose === undefined || group === undefined) {
    throw new InvariantError(
      `cypher/queries/${name}.cypher: its head needs a purpose line and a "group:" line`,
    );
  }
  const parameters = head
    .filter((line) => line.startsWith("param "))
    .map((line) => parseParameter(name, line));
  const quotes = head.flatMap((line) => parseQuotes(line) ?? [])[0];
  return { name, group, purpose, parameters, ...(quotes === undefined ? {} : { quotes }), statement };
}

function parseQuotes(line: string): QuotesQuery | undefined {
  const [, query, words = ""] = /^quotes: ([\w-]+)((?: \w+=\w+)+)$/.exec(line) ?? [];
  if (query === undefined) return undefined;
  return {
    query,
    columns: Object.fromEntries(
      words
        .trim()
        .split(" ")
        .map((pair) => pair.split("=")),
    ),
  };
}

function parseParameter(query: string, line: string): QueryParameter {
  const [, name, type, given, purpose] = /^param (\w+): (\w+)(?: = (.+?))? — (.+)$/.exec(line) ?? [];
  const parsed = queryParameterSchema.safeParse({
    name,
    type,
    purpose,
    ...(given === undefined ? {} : { default: JSON.parse(given) }),
  });
  if (parsed.success) return parsed.data;
  throw new InvariantError(
    `cypher/queries/${query}.cypher: "// ${line}" is no parameter; write // param NAME: TYPE = DEFAULT — purpose`,
    { cause: parsed.error },
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
