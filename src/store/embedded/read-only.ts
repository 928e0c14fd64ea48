/**
 * Which statements may run on the embedded engine. Its read-only mode keeps the tables safe, but still lets a
 * statement write other files (COPY … TO, EXPORT), read any file (LOAD FROM), fetch extensions or change settings.
 */
import { InputError } from "../../errors.ts";

const openings = ["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN"];
const shownCatalogue = /^CALL\s+(SHOW_TABLES|TABLE_INFO|SHOW_CONNECTION|DB_VERSION)\s*\(/i;

/** @throws InputError when the statement does anything but read the graph. */
export function checkReadsOnly(statement: string): void {
  const bare = withoutLiterals(statement).trim();
  const [opening = ""] = /^\w*/.exec(bare) ?? [];
  const isQuery = openings.includes(opening.toUpperCase()) && !/\bLOAD\s+(WITH|FROM)\b/i.test(bare);
  if (isQuery || shownCatalogue.test(bare)) return;
  throw new InputError(
    `query: only reading statements run here, found ${opening === "" ? "none" : `one that starts with ${opening}`}; start with MATCH, UNWIND, WITH or RETURN`,
    { data: { engine: "embedded", opening } },
  );
}

/**
 * The engine reads a parameter that is not given as null, which would turn a typing error into an empty answer.
 * @throws InputError when the statement names a parameter that has no value.
 */
export function checkParameters(statement: string, parameters: Readonly<Record<string, unknown>>): void {
  const names = withoutLiterals(statement).matchAll(/\$(\w+)/g);
  const missing = [...names].map(([, name = ""]) => name).find((name) => !Object.hasOwn(parameters, name));
  if (missing === undefined) return;
  throw new InputError(`query: parameter $${missing} has no value; give it with --param ${missing}=VALUE`, {
    data: { engine: "embedded", parameter: missing },
  });
}

/** The statement with strings, quoted names and comments replaced by a blank. */
function withoutLiterals(statement: string): string {
  return statement.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, " ");
}
