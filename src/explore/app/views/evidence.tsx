/** A statement and every quote behind it, document by document. */
import type { JSX } from "preact";
import { quoteAddress } from "../../../report/html/escape-html.ts";
import type { Answer } from "../../api.ts";
import { useAnswer } from "../ask.ts";
import { CiteBox } from "../cite-box.tsx";
import { JudgeClaim } from "../judging.tsx";
import { usePage } from "../page-context.ts";
import { Line, Name, Parts, Section, Status, Waiting } from "../pieces.tsx";

type Group = Answer<"statement">["groups"][number];
type QuotedDocument = Group["documents"][number];
type Quote = QuotedDocument["quotes"][number];

/** The quote with the two it joins marked. */
function QuoteText({ text, marks }: Pick<Quote, "text" | "marks">): JSX.Element {
  let at = 0;
  const pieces = marks.map(({ start, end, end_of }) => {
    if (start < at) return null;
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <b class={end_of}>{text.slice(start, end)}</b>
      </>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

function OneQuote({
  quote,
  document,
  isOffice,
}: {
  quote: Quote;
  document: QuotedDocument;
  isOffice: boolean;
}): JSX.Element {
  const { words, link } = usePage();
  const named = words.evidence;
  return (
    <li class="quoted">
      <blockquote lang={document.language}>
        “<QuoteText {...quote} />”
      </blockquote>
      <p class="soft">
        {!quote.stands && <strong class="warning">{named.lost} · </strong>}
        <a href={link(["document", document.id], { at: quote.claim })}>{named.open}</a>
        {quote.place !== null && ` · ${quote.place}`}
        {quote.address !== null && (
          <>
            {" · "}
            <a href={quoteAddress(quote.address, quote.text)} rel="noreferrer noopener" target="_blank">
              {named.original}
            </a>
          </>
        )}
        {" · "}
        <span title={named.rule(quote.rule)}>
          {words.certainties[quote.certainty]} ({quote.readings})
        </span>
      </p>
      <JudgeClaim claim={quote.claim} isOffice={isOffice} />
      <CiteBox document={document} quote={quote.text} claim={quote} />
    </li>
  );
}

function QuotedText({ document, isOffice }: { document: QuotedDocument; isOffice: boolean }): JSX.Element {
  const { words, link } = usePage();
  const source = [document.date ?? words.undated, document.outlet].filter((word) => word !== null);
  return (
    <section class="source">
      <h3>
        <a lang={document.language} href={link(["document", document.id])}>
          {document.title ?? words.untitled}
        </a>{" "}
        <span class="soft">{source.join(" · ")}</span>
      </h3>
      <ul class="plain">
        {document.quotes.map((quote) => (
          <OneQuote key={quote.claim} {...{ quote, document, isOffice }} />
        ))}
      </ul>
    </section>
  );
}

function SourceGroup({ group, isOffice }: { group: Group; isOffice: boolean }): JSX.Element {
  const { words, number } = usePage();
  const [first, ...others] = group.documents;
  return (
    <div class="group">
      {group.size > 1 && <p class="reprints">{words.evidence.reprints(number(group.size))}</p>}
      {first !== undefined && <QuotedText document={first} isOffice={isOffice} />}
      {others.map((document) => (
        <QuotedText key={document.id} {...{ document, isOffice }} />
      ))}
    </div>
  );
}

export function EvidenceView({ id }: { id: string }): JSX.Element {
  const { language, words, number, link, place } = usePage();
  const asked = place.query.texts === undefined ? {} : { texts: place.query.texts };
  const { answer, problem } = useAnswer("statement", { language, id, ...asked });
  if (answer === null) return <Waiting problem={problem} />;
  const named = words.evidence;
  const shown = answer.groups.reduce((sum, { documents }) => sum + documents.length, 0);
  const support = [
    answer.when ?? words.undated,
    words.documents(number(answer.documents)),
    words.sources(number(answer.sources)),
    words.certainties[answer.certainty],
  ];
  return (
    <article>
      <h1 class={`statement ${answer.status}`}>
        <Parts parts={answer.parts} /> <Status status={answer.status} />
      </h1>
      <p class="soft">
        {support.join(" · ")} – {words.certaintyMeaning[answer.certainty]}
      </p>
      {answer.isUnconfirmed && <p class="warning">{named.unconfirmed}</p>}
      <p class="ends">
        {answer.subject !== null && <Name entity={answer.subject} />}
        <span class={`arrow ${answer.status}`}> → {words.relations[answer.relation]} → </span>
        {answer.object !== null && <Name entity={answer.object} />}
      </p>
      <Section id="quotes" heading={named.quotes}>
        {answer.groups.map((group) => (
          <SourceGroup key={group.documents[0]?.id} group={group} isOffice={answer.relation === "position"} />
        ))}
        {shown < answer.documents && (
          <p>
            {words.results.shown(number(shown), words.documents(number(answer.documents)))}{" "}
            <a href={link(["statement", id], { texts: String(answer.documents) })}>{words.results.more}</a>
          </p>
        )}
      </Section>
      {answer.otherwise.length > 0 && (
        <Section id="otherwise" heading={named.otherwise}>
          <ul class="lines">
            {answer.otherwise.map((statement) => (
              <Line key={statement.id} statement={statement} />
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
