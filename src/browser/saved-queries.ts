/**
 * The queries for Neo4j Browser, one file each under `cypher/browser/queries`, in the order of the guide. The first line is
 * the title that Browser shows in its list of saved queries:
 *
 *     // Find a name
 *     // Every person, agency and event of a name.
 *     // chapter: Find a name
 *     // param name: nazirliyi — part of the name
 */
import { InvariantError } from "../errors.ts";
import { readStatement, statementPaths } from "../store/statements.ts";

/** A parameter of a saved query, with the value that the guide sets for a start. */
interface SavedParameter {
  readonly name: string;
  readonly example: string;
  readonly purpose: string;
}

/** One query that a reader of the guide can click on. */
export interface SavedQuery {
  /** Name of its file without the number before it. */
  readonly name: string;
  /** Name of its file. */
  readonly file: string;
  readonly title: string;
  readonly purpose: string;
  readonly chapter: string;
  readonly parameters: readonly SavedParameter[];
  /** The statement without its head. */
  readonly statement: string;
  /** The whole file. */
  readonly text: string;
}

/** All of them, in the order of their numbers. Throws InvariantError for a head that cannot be read. */
export function savedQueries(): readonly SavedQuery[] {
  return statementPaths("browser/queries").map((path) => {
    const file = path.slice("browser/queries/".length);
    return parseSavedQuery(file, readStatement(path));
  });
}

/** Reads the head of one file. Throws InvariantError where title, purpose or chapter are missing. */
export function parseSavedQuery(file: string, text: string): SavedQuery {
  const head = text.split("\n").flatMap((line) => /^\/\/ (.+)$/.exec(line)?.[1] ?? []);
  const [title, purpose] = head;
  const chapter = head.flatMap((line) => /^chapter: (.+)$/.exec(line)?.[1] ?? [])[0];
  if (title === undefined || purpose === undefined || chapter === undefined)
    throw new InvariantError(
      `cypher/browser/queries/${file}.cypher: its head needs a title, a purpose and a chapter`,
    );
  const parameters = head.flatMap((line) => {
    const [, name, example, what] = /^param (\w+): (\S+) — (.+)$/.exec(line) ?? [];
    if (name === undefined || example === undefined || what === undefined) return [];
    return [{ name, example, purpose: what }];
  });
  const statement = text
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .trim();
  return { name: file.replace(/^\d+-/, ""), file, title, purpose, chapter, parameters, statement, text };
}

/** Queries of one chapter after another, as the guide shows them. */
export function chapters(queries: readonly SavedQuery[]): ReadonlyMap<string, readonly SavedQuery[]> {
  const found = new Map<string, SavedQuery[]>();
  for (const query of queries) found.set(query.chapter, [...(found.get(query.chapter) ?? []), query]);
  return found;
}

/** What sets a parameter in Browser. */
export function parameterCommand({ name, example }: SavedParameter): string {
  return `:param ${name} => '${example}'`;
}

/** The parameters of some queries, each once. */
export function parametersOf(queries: readonly SavedQuery[]): readonly SavedParameter[] {
  return [...new Map(queries.flatMap(({ parameters }) => parameters.map((one) => [one.name, one]))).values()];
}
