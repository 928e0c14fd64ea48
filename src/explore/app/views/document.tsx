/** A document with its names and statements marked; `n` and `p` walk from statement to statement. */
import type { JSX } from "preact";
import { memo } from "preact/compat";
import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import { quoteAddress } from "../../../report/html/escape-html.ts";
import type { Answer } from "../../api.ts";
import { go } from "../address.ts";
import { useAnswer } from "../ask.ts";
import { CiteBox } from "../cite-box.tsx";
import { useLetter } from "../keys.ts";
import { usePage } from "../page-context.ts";
import { Name, Parts, Section, Status, Waiting } from "../pieces.tsx";
import { segmentsOf } from "../segments.ts";

type Document = Answer<"document">;
type Statement = Document["statements"][number];

/** The marked text; drawn once, since what is lit changes by class only. */
const MarkedText = memo(function MarkedText({
  document,
  link,
}: {
  document: Document;
  link: (id: string) => string;
}) {
  const types = new Map(document.entities.map(({ id, type }) => [id, type]));
  return (
    <div class="text" lang={document.language} id="text">
      {segmentsOf(document).map(({ start, text, entity, claims }) => {
        const marks = {
          "data-claims": claims.length > 0 ? claims.join(" ") : undefined,
          "data-entity": entity ?? undefined,
        };
        const quoted = claims.length > 0 ? "quote" : "";
        if (entity !== null)
          return (
            <a
              key={start}
              {...marks}
              class={`mention ${types.get(entity) ?? ""} ${quoted}`}
              href={link(entity)}
            >
              {text}
            </a>
          );
        return claims.length === 0 ? (
          text
        ) : (
          <span key={start} {...marks} class="quote">
            {text}
          </span>
        );
      })}
    </div>
  );
});

function segmentsWith(name: "claims" | "entity", id: string): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(`#text [data-${name}]`);
  return [...all].filter((element) => (element.dataset[name] ?? "").split(" ").includes(id));
}

/** Lights what belongs to a claim, or puts it out. */
function light(claim: string, isLit: boolean): void {
  for (const element of segmentsWith("claims", claim)) element.classList.toggle("lit", isLit);
  document.getElementById(`claim-line-${claim}`)?.classList.toggle("lit", isLit);
}

/** Lights the lines of the quotes under the pointer. */
function useLighting(text: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const container = text.current;
    if (container === null) return;
    let lit: readonly string[] = [];
    const over = ({ target }: MouseEvent): void => {
      const found = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-claims]") : null;
      const claims = (found?.dataset.claims ?? "").split(" ").filter((id) => id !== "");
      for (const id of lit) light(id, false);
      for (const id of claims) light(id, true);
      lit = claims;
    };
    container.addEventListener("mouseover", over);
    return () => container.removeEventListener("mouseover", over);
  }, [text]);
}

/** Marks the chosen statement and brings it into view. */
function useChosen(chosen: Statement | undefined): void {
  useEffect(() => {
    if (chosen === undefined) return;
    const elements = segmentsWith("claims", chosen.claim);
    for (const element of elements) {
      element.classList.add("chosen");
      const { entity } = element.dataset;
      if (entity === chosen.subject) element.classList.add("subject");
      if (entity === chosen.object) element.classList.add("object");
    }
    // The list first: where it stands below the text, the text has the last word.
    document.getElementById(`claim-line-${chosen.claim}`)?.scrollIntoView({ block: "nearest" });
    elements[0]?.scrollIntoView({ block: "center" });
    return () => {
      for (const element of elements) element.classList.remove("chosen", "subject", "object");
    };
  }, [chosen]);
}

function StatementList({ document, at }: { document: Document; at: number }): JSX.Element {
  const { words, link } = usePage();
  return (
    <ol class="lines">
      {document.statements.map((statement, index) => (
        <li
          key={statement.claim}
          id={`claim-line-${statement.claim}`}
          class={`line ${statement.status}`}
          aria-current={index === at ? "true" : undefined}
          onMouseEnter={() => light(statement.claim, true)}
          onMouseLeave={() => light(statement.claim, false)}
        >
          <span class="words">
            <Parts parts={statement.parts} />
          </span>{" "}
          <Status status={statement.status} />{" "}
          {statement.place !== null && <span class="soft">{statement.place} </span>}
          <a class="support" href={link(["document", document.id], { at: statement.claim })}>
            {words.document.text}
          </a>{" "}
          <a class="support" href={link(["statement", statement.statement])}>
            {words.document.quotes}
          </a>
          {!statement.stands && <span class="warning"> {words.evidence.lost}</span>}
        </li>
      ))}
    </ol>
  );
}

function Head({ document, chosen }: { document: Document; chosen: Statement | undefined }): JSX.Element {
  const { words } = usePage();
  const quote = chosen === undefined ? null : document.text.slice(chosen.start, chosen.end);
  const opens = chosen?.address ?? document.address;
  const address = opens === null || quote === null ? opens : quoteAddress(opens, quote);
  return (
    <>
      <h1 lang={document.language}>{document.title ?? words.untitled}</h1>
      <p class="soft">
        {[document.date ?? words.undated, document.outlet, document.id]
          .filter((word) => word !== null)
          .join(" · ")}
        {address !== null && (
          <>
            {" · "}
            <a href={address} rel="noreferrer noopener" target="_blank">
              {words.document.original}
            </a>
          </>
        )}
        {" · "}
        <span title={document.sha256}>{words.document.hash(document.sha256.slice(0, 12))}</span>
      </p>
      <CiteBox document={document} quote={quote} claim={chosen ?? null} />
    </>
  );
}

function Walk({
  document,
  at,
  walk,
}: {
  document: Document;
  at: number;
  walk: (step: number) => void;
}): JSX.Element {
  const { words, number } = usePage();
  const total = document.statements.length;
  return (
    <p class="walk">
      <button type="button" onClick={() => walk(-1)} disabled={total === 0}>
        {words.document.previous}
      </button>
      <output>{words.document.place(at < 0 ? "–" : number(at + 1), number(total))}</output>
      <button type="button" onClick={() => walk(1)} disabled={total === 0}>
        {words.document.next}
      </button>
    </p>
  );
}

function Opened({ document }: { document: Document }): JSX.Element {
  const { place, words, link } = usePage();
  const at = document.statements.findIndex(({ claim }) => claim === place.query.at);
  const chosen = document.statements[at];
  const text = useRef<HTMLDivElement>(null);
  const walk = useCallback(
    (step: number) => {
      const total = document.statements.length;
      const next = document.statements[at < 0 ? (step > 0 ? 0 : total - 1) : (at + step + total) % total];
      if (next !== undefined) go(link(["document", document.id], { at: next.claim }), "replace");
    },
    [document, at, link],
  );
  useLetter(
    "n",
    useCallback(() => walk(1), [walk]),
  );
  useLetter(
    "p",
    useCallback(() => walk(-1), [walk]),
  );
  useLighting(text);
  useChosen(chosen);
  const language = place.query.language;
  const entityLink = useMemo(() => (id: string) => link(["entity", id]), [language]);
  return (
    <article>
      <Head document={document} chosen={chosen} />
      <div class="reader">
        <div ref={text}>
          <MarkedText document={document} link={entityLink} />
        </div>
        <aside aria-label={words.document.statements}>
          <Walk document={document} at={at} walk={walk} />
          <Section id="in-text" heading={words.document.statements}>
            {document.statements.length === 0 && <p>{words.document.nothing}</p>}
            <StatementList document={document} at={at} />
          </Section>
          <Section id="named" heading={words.document.people}>
            <ul class="names">
              {document.entities.map((entity) => (
                <li key={entity.id}>
                  <Name entity={entity} />
                </li>
              ))}
            </ul>
          </Section>
          <p class="soft">{words.document.legend}</p>
        </aside>
      </div>
    </article>
  );
}

export function DocumentView({ id }: { id: string }): JSX.Element {
  const { language } = usePage();
  const { answer, problem } = useAnswer("document", { language, id });
  if (answer === null || answer.id !== id) return <Waiting problem={problem} />;
  return <Opened document={answer} />;
}
