/** Small pieces that several views show: names, statements, states of waiting. All words of documents are text nodes. */
import type { ComponentChildren, JSX } from "preact";
import type { EntityType, Modality } from "../../model/vocabulary.ts";
import type { Answer } from "../api.ts";
import type { AskError } from "./ask.ts";
import { usePage } from "./page-context.ts";

export type Named = Answer<"start">["most"][number];
export type StatementLine = Answer<"statement">["otherwise"][number];

/** The shape of a type: a circle, a square, a diamond; colour only repeats it. */
export function TypeMark({ type }: { type: EntityType }): JSX.Element {
  const { words } = usePage();
  return (
    <svg
      class={`mark ${type}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      role="img"
      aria-label={words.types[type]}
    >
      {type === "person" && <circle cx="6" cy="6" r="4.5" />}
      {type === "agency" && <rect x="1.8" y="1.8" width="8.4" height="8.4" />}
      {type === "event" && <path d="M6 0.8 11.2 6 6 11.2 0.8 6Z" />}
    </svg>
  );
}

/** A name that leads to its page. */
export function Name({ entity }: { entity: Pick<Named, "id" | "name" | "type"> }): JSX.Element {
  const { link } = usePage();
  return (
    <a class="name" href={link(["entity", entity.id])}>
      <TypeMark type={entity.type} /> <span lang="az">{entity.name}</span>
    </a>
  );
}

const statusIcons: Readonly<Record<Modality, string>> = { asserted: "", planned: "◷", negated: "✕" };

/** The word of what is planned or denied; what is said to be so needs none. */
export function Status({ status }: { status: Modality }): JSX.Element | null {
  const { words } = usePage();
  if (status === "asserted") return null;
  return (
    <span class={`status ${status}`}>
      <span aria-hidden="true">{statusIcons[status]} </span>
      {words.status[status]}
    </span>
  );
}

/** A statement in words; each name is a link, but that of the page it stands on. */
export function Parts({ parts }: { parts: StatementLine["parts"] }): JSX.Element {
  const { link, place } = usePage();
  return (
    <>
      {parts.map(({ text, entity }, index) =>
        entity === undefined || entity === place.path[1] ? (
          text
        ) : (
          <a key={`${index}`} lang="az" href={link(["entity", entity])}>
            {text}
          </a>
        ),
      )}
    </>
  );
}

/** One line of a list of statements; its end leads to the quotes. */
export function Line({ statement }: { statement: StatementLine }): JSX.Element {
  const { link, words, number } = usePage();
  const { id, parts, status, when, documents, sources } = statement;
  const support = [
    ...(when === null ? [] : [when]),
    words.documents(number(documents)),
    ...(sources < documents ? [words.sources(number(sources))] : []),
  ];
  return (
    <li class={`line ${status}`}>
      <span class="words">
        <Parts parts={parts} />
      </span>{" "}
      <Status status={status} />{" "}
      <a class="support" href={link(["statement", id])}>
        {support.join(" · ")}
      </a>
    </li>
  );
}

/** What stands where an answer is awaited or cannot be had. */
export function Waiting({ problem }: { problem: AskError | null }): JSX.Element {
  const { words } = usePage();
  if (problem === null) return <p role="status">{words.loading}</p>;
  if (!problem.isMissing) return <p role="alert">{words.broken(problem.message)}</p>;
  return (
    <div role="alert">
      <h1>{words.missing}</h1>
      <p>{words.missingAdvice}</p>
    </div>
  );
}

/** A part of a view under a heading. */
export function Section(given: { id: string; heading: string; children: ComponentChildren }): JSX.Element {
  return (
    <section aria-labelledby={given.id}>
      <h2 id={given.id}>{given.heading}</h2>
      {given.children}
    </section>
  );
}
