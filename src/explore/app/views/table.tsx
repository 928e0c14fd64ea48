/** All statements as a table: sorted, filtered, saved as CSV. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { renderCsv } from "../../../terminal/table.ts";
import type { Answer, Asked } from "../../api.ts";
import { ask, useAnswer } from "../ask.ts";
import { FilterPanel, useFilters } from "../filter-panel.tsx";
import { usePage } from "../page-context.ts";
import { Name, Status, Waiting } from "../pieces.tsx";
import { fileName, saveFile } from "../save-file.ts";

type Table = Answer<"table">;
type Sort = NonNullable<Asked<"table">["sort"]>;

const rowsShown = 50;
/** As many rows as a spreadsheet still opens at ease. */
const rowsSaved = 100_000;

const csvColumns = [
  "statement",
  "subject",
  "relation",
  "detail",
  "object",
  "status",
  "date",
  "documents",
  "certainty",
  "confidence",
  "quote",
  "document",
  "start",
  "end",
  "title",
  "published",
  "address",
] as const;

function csvOf(rows: Table["rows"]): string {
  const cells = rows.map(
    ({
      id,
      subject,
      relation,
      detail,
      object,
      status,
      day,
      documents,
      certainty,
      confidence,
      quote,
      document,
      start,
      end,
    }) => [
      ...[
        id,
        subject.name,
        relation,
        detail,
        object.name,
        status,
        day ?? "",
        documents,
        certainty,
        confidence,
      ],
      ...[
        quote,
        document.id,
        start,
        end,
        document.title ?? "",
        document.published ?? "",
        document.address ?? "",
      ],
    ],
  );
  return renderCsv({ columns: csvColumns, rows: cells });
}

function SaveCsv({ asked, table }: { asked: Asked<"table">; table: Table }): JSX.Element {
  const { words, number } = usePage();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (): Promise<void> => {
    setIsBusy(true);
    const { rows } = await ask("table", { ...asked, offset: 0, limit: rowsSaved });
    saveFile(
      new Blob([csvOf(rows)], { type: "text/csv;charset=utf-8" }),
      `${fileName(table.of?.name ?? "elaqe")}.csv`,
    );
    setIsBusy(false);
  };
  return (
    <button type="button" disabled={isBusy || table.total === 0} onClick={save}>
      {words.table.save(words.statements(number(table.total)))}
    </button>
  );
}

function Heading({ sort, children }: { sort: Sort; children: string }): JSX.Element {
  const { place, link } = usePage();
  const current = place.query.sort ?? "documents";
  const isDown = (place.query.order ?? "down") === "down";
  const order = current === sort && isDown ? "up" : "down";
  const arrow = current !== sort ? "" : isDown ? " ▼" : " ▲";
  return (
    <th scope="col" aria-sort={current !== sort ? "none" : isDown ? "descending" : "ascending"}>
      <a href={link(place.path, { ...place.query, sort, order, offset: undefined })}>
        {children}
        <span aria-hidden="true">{arrow}</span>
      </a>
    </th>
  );
}

function Rows({ rows }: { rows: Table["rows"] }): JSX.Element {
  const { words, number, link } = usePage();
  const { columns } = words.table;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <Heading sort="subject">{columns.subject}</Heading>
            <Heading sort="relation">{columns.relation}</Heading>
            <Heading sort="object">{columns.object}</Heading>
            <Heading sort="day">{columns.day}</Heading>
            <Heading sort="documents">{columns.documents}</Heading>
            <Heading sort="certainty">{columns.certainty}</Heading>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.status}>
              <td>
                <Name entity={row.subject} />
              </td>
              <td>
                <a href={link(["statement", row.id])}>{words.relations[row.relation]}</a>{" "}
                <Status status={row.status} />
                {row.detail !== "" && <span class="soft"> {row.detail}</span>}
              </td>
              <td>
                <Name entity={row.object} />
              </td>
              <td>{row.when ?? words.undated}</td>
              <td class="number" data-label={columns.documents}>
                {number(row.documents)}
              </td>
              <td>{words.certainties[row.certainty]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pages({ offset, total }: { offset: number; total: number }): JSX.Element | null {
  const { place, link, words, number } = usePage();
  if (total <= rowsShown) return null;
  const at = (next: number): string =>
    link(place.path, { ...place.query, offset: next === 0 ? undefined : String(next) });
  return (
    <p class="walk">
      {offset > 0 && <a href={at(Math.max(0, offset - rowsShown))}>{words.table.previous}</a>}
      <span>
        {words.table.rows(number(offset + 1), number(Math.min(total, offset + rowsShown)), number(total))}
      </span>
      {offset + rowsShown < total && <a href={at(offset + rowsShown)}>{words.table.next}</a>}
    </p>
  );
}

export function TableView(): JSX.Element {
  const { place, words, number } = usePage();
  const { sort, order, offset } = place.query;
  const given = Object.entries({ sort, order, offset }).filter(([, value]) => value !== undefined);
  const asked = { ...useFilters(), ...Object.fromEntries(given), limit: rowsShown } as Asked<"table">; // holds: zod checks it
  const { answer, problem } = useAnswer("table", asked);
  if (answer === null) return <Waiting problem={problem} />;
  return (
    <article>
      <h1>{answer.of === null ? words.table.title : words.table.titleOf(answer.of.name)}</h1>
      <div class="filtered">
        <FilterPanel facets={answer.facets} />
        <div>
          <p role="status">
            <strong>
              {answer.total === 0 ? words.filters.none : words.statements(number(answer.total))}
            </strong>{" "}
            <SaveCsv asked={asked} table={answer} />
          </p>
          <Rows rows={answer.rows} />
          <Pages offset={Number(offset ?? "0") || 0} total={answer.total} />
        </div>
      </div>
    </article>
  );
}
