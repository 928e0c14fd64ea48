/** A document with its names and statements marked; `n` and `p` walk from statement to statement. */
import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import { quoteAddress } from "../../../report/html/escape-html.ts";
import type { Answer } from "../../api.ts";
import { go } from "../address.ts";
import { useAnswer } from "../ask.ts";
import { CiteBox } from "../cite-box.tsx";
import { NameList, StatementList } from "../document-lists.tsx";
import { useLetter } from "../keys.ts";
import { piecesOfClaim, useLighting } from "../lighting.ts";
import { MarkedText } from "../marked-text.tsx";
import { usePage } from "../page-context.ts";
import { Section, Waiting } from "../pieces.tsx";

type Document = Answer<"document">;
type Statement = Document["statements"][number];

/** Brings the chosen statement into view, in the list and in the text. */
function useChosen(chosen: Statement | undefined): void {
  useEffect(() => {
    if (chosen === undefined) return;
    // The list first: where it stands below the text, the text has the last word.
    document.getElementById(`claim-line-${chosen.claim}`)?.scrollIntoView({ block: "nearest" });
    piecesOfClaim(chosen.claim)[0]?.scrollIntoView({ block: "center" });
  }, [chosen?.claim]);
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

function Opened({ document, mentions }: { document: Document; mentions: Document["mentions"] }): JSX.Element {
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
          <MarkedText {...{ document, mentions, chosen }} link={entityLink} />
        </div>
        <aside aria-label={words.document.statements}>
          <Walk document={document} at={at} walk={walk} />
          <Section id="in-text" heading={words.document.statements}>
            {document.statements.length === 0 && <p>{words.document.nothing}</p>}
            <StatementList document={document} at={at} />
          </Section>
          <Section id="named" heading={words.document.people}>
            {mentions === null && <p role="status">{words.loading}</p>}
            <NameList entities={document.entities} />
          </Section>
          <p class="soft">{words.document.legend}</p>
        </aside>
      </div>
    </article>
  );
}

/** A long document: who is named in it is read while its beginning is. */
function LongDocument({ document }: { document: Document }): JSX.Element {
  const { language } = usePage();
  const { answer } = useAnswer("mentions", { language, id: document.id });
  const whole = useMemo(
    () => (answer === null ? document : { ...document, entities: answer.entities }),
    [document, answer],
  );
  return <Opened document={whole} mentions={answer?.mentions ?? null} />;
}

export function DocumentView({ id }: { id: string }): JSX.Element {
  const { language } = usePage();
  const { answer, problem } = useAnswer("document", { language, id });
  if (answer === null || answer.id !== id) return <Waiting problem={problem} />;
  if (answer.mentions === null) return <LongDocument key={id} document={answer} />;
  return <Opened key={id} document={answer} mentions={answer.mentions} />;
}
