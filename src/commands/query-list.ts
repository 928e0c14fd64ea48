/** The named queries as a list for reading: by group, or one with all it takes. */
import type { NamedQuery, QueryParameter } from "../store/named-queries.ts";
import { shellWord } from "../terminal/shell-word.ts";

/** How a parameter is typed: `person=NAME`, `[limit=50]`. */
export function typedParameter({ name, type, default: standard }: QueryParameter): string {
  const isName = type !== "string" && type !== "integer" && type !== "date";
  if (standard === undefined) return `${name}=${isName ? "NAME" : type.toUpperCase()}`;
  return standard === "" ? `[${name}=${isName ? "NAME" : type.toUpperCase()}]` : `[${name}=${standard}]`;
}

const indented = (width: number, left: string, right: string): string =>
  `  ${left.padEnd(width)}  ${right}`.trimEnd();

/** All queries under their groups, two lines each: what it answers, what it takes. */
export function renderQueryList(queries: readonly NamedQuery[]): string {
  const width = Math.max(...queries.map(({ name }) => name.length));
  const groups = [...new Set(queries.map(({ group }) => group))];
  const blocks = groups.map((group) => {
    const lines = queries
      .filter((query) => query.group === group)
      .flatMap(({ name, purpose, parameters }) => [
        indented(width, name, purpose),
        indented(width, "", parameters.map(typedParameter).join(" ")),
      ]);
    return [group, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/** One query whole: its purpose, each parameter with what it is for, and its statement. */
export function renderQueryHelp({ name, purpose, parameters, statement }: NamedQuery): string {
  const typed = parameters.map((parameter) => ({ words: typedParameter(parameter), ...parameter }));
  const width = Math.max(...typed.map(({ words }) => words.length));
  return [
    purpose,
    "",
    `elaqe query ${[name, ...typed.map(({ words }) => words)].join(" ")}`,
    ...typed.map(({ words, purpose: what }) => indented(width, words, what)),
    "",
    statement
      .split("\n")
      .filter((line) => !line.startsWith("//"))
      .join("\n"),
  ].join("\n");
}

/** The command, without the name of the program, that shows the quotes behind the first row; undefined where the rows are none or hold all that is known. */
export function quotesCommand(
  query: NamedQuery,
  row: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  if (row === undefined) return undefined;
  if (query.quotes !== undefined) {
    const pairs = Object.entries(query.quotes.columns).map(([name, column]) => quoted(name, row[column]));
    return ["query", query.quotes.query, ...pairs].join(" ");
  }
  const { edge } = row;
  return typeof edge === "string" ? `query show-evidence ${quoted("edge", edge)}` : undefined;
}

/** A parameter as a shell takes it. */
function quoted(name: string, value: unknown): string {
  return `${name}=${shellWord(String(value))}`;
}
