/** What is refused before it is sent to the server: statements that would read files or call what is not known to read the graph only. */
import { tokenize } from "../../cypher/tokens.ts";
import { InputError } from "../../errors.ts";

/** Procedures that read nothing but the graph. */
const readingProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshiptypes",
  "db.propertykeys",
  "db.schema.visualization",
  "db.schema.nodetypeproperties",
  "db.schema.reltypeproperties",
  "db.index.fulltext.querynodes",
  "db.index.fulltext.queryrelationships",
  "db.info",
  "dbms.components",
]);

/** @throws InputError for an empty statement, LOAD CSV, and a CALL of any other procedure. */
export function checkStatement(statement: string): void {
  if (statement.trim() === "")
    throw new InputError("query: the statement is empty; start with MATCH … RETURN");
  const words = tokenize(withoutEscapes(statement));
  words.forEach(({ kind, text }, index) => {
    if (kind !== "name") return;
    const next = words[index + 1];
    if (text.toUpperCase() === "LOAD" && next?.kind === "name" && next.text.toUpperCase() === "CSV")
      throw new InputError(
        "query: LOAD CSV reads other files, and a query reads nothing but the graph; use MATCH … RETURN",
      );
    if (text.toUpperCase() !== "CALL" || (next?.kind !== "name" && next?.kind !== "quoted")) return;
    const procedure = procedureAt(words.slice(index + 1));
    if (readingProcedures.has(procedure.toLowerCase())) return;
    throw new InputError(
      `query: CALL ${procedure} is not among the procedures that run here: ${[...readingProcedures].join(", ")}`,
    );
  });
}

function procedureAt(words: ReturnType<typeof tokenize>): string {
  const end = words.findIndex(
    ({ kind, text }, index) => index % 2 === 1 && !(kind === "sign" && text === "."),
  );
  return words
    .slice(0, end === -1 ? words.length : end)
    .map(({ text }) => text)
    .join("");
}

/** The server reads `\u004c` as a letter everywhere, so a word could be written with it. */
function withoutEscapes(statement: string): string {
  return statement.replace(/\\u+([0-9a-fA-F]{4})/g, (written, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z.]/.test(letter) ? letter : written;
  });
}
