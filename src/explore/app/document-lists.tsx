/** What stands beside a document: its statements and the names in it, a part of them where there are thousands. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Answer } from "../api.ts";
import { light } from "./lighting.ts";
import { usePage } from "./page-context.ts";
import { Name, Parts, Status } from "./pieces.tsx";

type Document = Answer<"document">;
type Statement = Document["statements"][number];

/** Length of a list at first: more takes longer to draw than to scroll. */
const listed = 100;

function StatementLine({ statement, isChosen }: { statement: Statement; isChosen: boolean }): JSX.Element {
  const { words, link, place } = usePage();
  return (
    <li
      id={`claim-line-${statement.claim}`}
      class={`line ${statement.status}`}
      aria-current={isChosen ? "true" : undefined}
      onMouseEnter={() => light(statement.claim, true)}
      onMouseLeave={() => light(statement.claim, false)}
    >
      <span class="words">
        <Parts parts={statement.parts} />
      </span>{" "}
      <Status status={statement.status} />{" "}
      {statement.place !== null && <span class="soft">{statement.place} </span>}
      <a class="support" href={link(place.path, { at: statement.claim })}>
        {words.document.text}
      </a>{" "}
      <a class="support" href={link(["statement", statement.statement])}>
        {words.document.quotes}
      </a>
      {!statement.stands && <span class="warning"> {words.evidence.lost}</span>}
    </li>
  );
}

/** Says which part is shown, and shows the rest. */
function Rest({
  first,
  shown,
  total,
  showAll,
}: {
  first: number;
  shown: number;
  total: number;
  showAll: () => void;
}) {
  const { words, number } = usePage();
  if (shown === total) return null;
  return (
    <p>
      {words.table.rows(number(first + 1), number(first + shown), number(total))}{" "}
      <button type="button" onClick={showAll}>
        {words.document.all}
      </button>
    </p>
  );
}

/** The statements around the chosen one. */
export function StatementList({ document, at }: { document: Document; at: number }): JSX.Element {
  const { statements } = document;
  const [isWhole, setIsWhole] = useState(false);
  const first = isWhole ? 0 : Math.floor(Math.max(0, at) / listed) * listed;
  const shown = isWhole ? statements : statements.slice(first, first + listed);
  return (
    <>
      <ol class="lines" start={first + 1}>
        {shown.map((statement, index) => (
          <StatementLine key={statement.claim} statement={statement} isChosen={first + index === at} />
        ))}
      </ol>
      <Rest {...{ first, shown: shown.length, total: statements.length }} showAll={() => setIsWhole(true)} />
    </>
  );
}

export function NameList({ entities }: Pick<Document, "entities">): JSX.Element {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? entities : entities.slice(0, listed);
  return (
    <>
      <ul class="names">
        {shown.map((entity) => (
          <li key={entity.id}>
            <Name entity={entity} />
          </li>
        ))}
      </ul>
      <Rest first={0} shown={shown.length} total={entities.length} showAll={() => setIsWhole(true)} />
    </>
  );
}
