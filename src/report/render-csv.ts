/** The evidence of a report as CSV (RFC 4180): one row a cited quote of a line, for a spreadsheet. */
import { placeText } from "./place-text.ts";
import type { Report } from "./report.ts";
import { plainText } from "./statement.ts";
import { wordings } from "./wordings.ts";

const columns = [
  "section",
  "statement",
  "modality",
  "documents",
  "independent_sources",
  "citation",
  "quote",
  "named_in",
  "document",
  "title",
  "published",
  "uri",
  "place",
  "claim",
  "statements",
] as const;

/** A cell that no spreadsheet takes for a formula: one that begins like one gets an apostrophe. */
function cell(value: string | number | null): string {
  const text = String(value ?? "")
    .replace(/(?![\t\n\r])\p{Cc}/gu, "")
    .replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** All lines with all their quotes, under a heading row; ends in a line break. */
export function renderCsv(report: Report): string {
  const sources = new Map(report.sources.map((source) => [source.number, source]));
  const rows = report.sections.flatMap(({ name, lines }) =>
    lines.flatMap((line) =>
      line.citations.flatMap((number) => {
        const source = sources.get(number);
        if (source === undefined) return [];
        const { quote, named, document, title, published, uri, places, claim } = source;
        const statement = plainText(line.parts);
        const { documents = null, sources: independent = null } = line.backing ?? {};
        const row = [name, statement, line.modality, documents, independent];
        return [
          [
            ...row,
            number,
            quote,
            named.join(" "),
            document,
            title,
            published,
            uri,
            placeText(places, wordings[report.language]),
            claim,
            line.statements.join(" "),
          ],
        ];
      }),
    ),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
