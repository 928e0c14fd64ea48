/** Runs a translated statement, and gives its rows the names that were typed. */
import { ElaqeError } from "../../../errors.ts";
import { type QueryResult, rowLimitError } from "../../graph-store.ts";
import type { EmbeddedDatabase } from "../database.ts";
import { queryError } from "../errors.ts";
import type { TranslatedStatement } from "./translate-statement.ts";

type Row = QueryResult["rows"][number];

export async function runTranslated(
  { columns, parts, keepsDoubles }: TranslatedStatement,
  database: EmbeddedDatabase,
  mostRows: number,
): Promise<QueryResult> {
  const rows: Row[] = [];
  for (const { code, values, engineColumns } of parts) {
    const answer = await database.run(code, values, mostRows).catch((cause: unknown) => {
      throw cause instanceof ElaqeError ? cause : queryError(cause);
    });
    for (const row of answer.rows) {
      const named = columns.map((name, index) => [name, row[engineColumns[index] ?? ""]] as const);
      rows.push(Object.fromEntries(named));
    }
  }
  if (rows.length > mostRows) throw rowLimitError(mostRows);
  return { columns, rows: parts.length > 1 && !keepsDoubles ? withoutDoubles(rows) : rows };
}

function withoutDoubles(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
