/** Tables of texts (CSV, TSV): a document a row, its columns by the names in the first line. */
import { type CsvRow, parseCsv } from "./csv.ts";
import { decodeText } from "./decode.ts";
import { type FieldNames, type Reader, type ReadPart, Unreadable } from "./reader.ts";
import { chooseFields, noTextField, readRecord, withOwnNames } from "./records.ts";

const mostBytes = 512 * 2 ** 20;

/** A document a row, made when it is wanted. */
function* recordsOf(
  names: readonly string[],
  rows: readonly CsvRow[],
  chosen: FieldNames,
): Generator<ReadPart> {
  for (const { cells, row } of rows)
    yield readRecord(new Map(names.map((name, index) => [name, cells[index] ?? ""])), chosen, row);
}

export const csvTable: Reader = {
  name: "CSV",
  endings: ["csv", "tsv"],
  mediaTypes: ["text/csv", "text/tab-separated-values"],
  sniff: () => false,
  async *read(content, { fields }) {
    const decoded = decodeText(await content.whole(mostBytes));
    if (decoded.text === null) throw new Unreadable(decoded.problem);
    const rows = parseCsv(decoded.text);
    if (typeof rows === "number")
      throw new Unreadable(`line ${rows}: a quotation mark is not closed or not doubled; write " as ""`);
    const [head, ...body] = rows;
    const names = head?.cells ?? [];
    const chosen = chooseFields(names, fields);
    if (chosen === null) {
      yield { kind: "skipped", part: "", reason: noTextField(names) };
      return;
    }
    yield* withOwnNames(recordsOf(names, body, chosen));
  },
};
