/** The page of a person, organisation or event. */
import type { JSX } from "preact";
import type { Answer } from "../../api.ts";
import { useAnswer } from "../ask.ts";
import { EntityPicker } from "../entity-picker.tsx";
import { JudgeEntity } from "../judging.tsx";
import { usePage } from "../page-context.ts";
import { Line, Name, Section, TypeMark, Waiting } from "../pieces.tsx";

function Connections({ answer }: { answer: Answer<"entity"> }): JSX.Element | null {
  const { words, number, link } = usePage();
  const shown = answer.connections.length;
  if (shown === 0) return null;
  return (
    <Section id="connections" heading={words.entity.connections}>
      <ul class="names">
        {answer.connections.map((other) => (
          <li key={other.id}>
            <Name entity={other} />{" "}
            <span class="soft">
              {words.statements(number(other.statements))} · {words.documents(number(other.documents))}
            </span>
          </li>
        ))}
      </ul>
      {shown < answer.neighbours && (
        <p>
          {words.results.shown(number(shown), number(answer.neighbours))}{" "}
          <a href={link(["picture", answer.id])}>{words.picture.link}</a>
        </p>
      )}
    </Section>
  );
}

/** How many of how many are shown, and the address that shows them all. */
function Shown({ shown, total }: { shown: number; total: number }): JSX.Element | null {
  const { words, number, link, place } = usePage();
  if (shown >= total) return null;
  return (
    <p>
      {words.results.shown(number(shown), number(total))}{" "}
      <a href={link(place.path, { ...place.query, lines: String(total) })}>{words.results.more}</a>
    </p>
  );
}

function Names({ answer }: { answer: Answer<"entity"> }): JSX.Element | null {
  const { words, number, link } = usePage();
  if (answer.names.length === 0) return null;
  return (
    <Section id="names" heading={words.entity.names}>
      <ul class="names">
        {answer.names.map(({ name, documents, example }) => (
          <li key={name}>
            <span lang="az">{name}</span>{" "}
            {example !== null && (
              <a class="soft" href={link(["document", example])}>
                {words.entity.usedIn(number(documents))}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p class="soft">{words.entity.namesWhy(answer.id)}</p>
    </Section>
  );
}

function Documents({ answer }: { answer: Answer<"entity"> }): JSX.Element {
  const { words, number, link } = usePage();
  return (
    <details open={answer.sections.length === 0}>
      <summary>
        {words.entity.inDocuments} ({number(answer.documents)})
      </summary>
      <ul class="names">
        {answer.inDocuments.map((document) => (
          <li key={document.id}>
            <a lang={document.language} href={link(["document", document.id])}>
              {document.title ?? document.id}
            </a>{" "}
            <span class="soft">{document.date ?? words.undated}</span>
          </li>
        ))}
      </ul>
      <Shown shown={answer.inDocuments.length} total={answer.documents} />
    </details>
  );
}

function Sections({ answer }: { answer: Answer<"entity"> }): JSX.Element {
  return (
    <>
      {answer.sections.map(({ name, heading, lines, total }) => (
        <Section key={name} id={`section-${name}`} heading={`${heading} (${total})`}>
          <ul class="lines">
            {lines.map((statement) => (
              <Line key={statement.id} statement={statement} />
            ))}
          </ul>
          <Shown shown={lines.length} total={total} />
        </Section>
      ))}
    </>
  );
}

export function EntityView({ id }: { id: string }): JSX.Element {
  const { language, words, link, place } = usePage();
  const asked = place.query.lines === undefined ? {} : { lines: place.query.lines };
  const { answer, problem } = useAnswer("entity", { language, id, ...asked });
  if (answer === null || answer.id !== id) return <Waiting problem={problem} />;
  return (
    <article>
      <h1>
        <TypeMark type={answer.type} /> <span lang="az">{answer.name}</span>
      </h1>
      <p class="kind">{answer.kind}</p>
      <dl class="facts">
        {answer.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <JudgeEntity entity={answer} />
      <p class="views">
        <a class="button" href={link(["picture", id])}>
          {words.picture.link}
        </a>
        <a class="button" href={link(["timeline", id])}>
          {words.timeline.link}
        </a>
        <a class="button" href={link(["table", id])}>
          {words.table.link}
        </a>
      </p>
      {answer.sections.length === 0 && <p>{words.entity.nothing}</p>}
      <div class="columns two">
        <div>
          <Sections answer={answer} />
        </div>
        <div>
          <EntityPicker label={words.ways.pick} addressOf={(other) => link(["ways", id, other])} />
          <Connections answer={answer} />
          <Names answer={answer} />
          <Documents answer={answer} />
        </div>
      </div>
    </article>
  );
}
