/** Judging beside what is judged: a quote, or an entity. What was decided is told at once, with a way back. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { modalities } from "../../model/vocabulary.ts";
import type { Answer } from "../api.ts";
import type { Decided, Decision, Why } from "../review-api.ts";
import { EntityPicker } from "./entity-picker.tsx";
import { usePage } from "./page-context.ts";
import { askWhy, decide, hasToken, undo } from "./review.ts";

interface Deciding {
  readonly told: string | null;
  readonly line: string | null;
  readonly act: (decision: Decision) => void;
  readonly takeBack: () => void;
}

/** Sends decisions and keeps the last one, to be told and taken back. */
function useDeciding(): Deciding {
  const { words } = usePage();
  const [decided, setDecided] = useState<Decided | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (promise: Promise<Decided | null>): void => {
    promise.then(
      (result) => {
        setDecided(result);
        setProblem(null);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  const told =
    decided === null
      ? null
      : decided.reason === null
        ? words.review.written(decided.line)
        : words.review.unapplied(decided.line, decided.reason);
  return {
    told: problem ?? told,
    line: decided?.line ?? null,
    act: (decision) => settle(decide(decision)),
    takeBack: () => {
      if (decided !== null) settle(undo(decided.line).then(() => null));
    },
  };
}

function Told({ told, line, takeBack }: Deciding): JSX.Element {
  const { words } = usePage();
  return (
    <p role="status" class="soft">
      {told}{" "}
      {line !== null && (
        <button type="button" onClick={takeBack}>
          {words.review.undo}
        </button>
      )}
    </p>
  );
}

function TextForm({
  label,
  value,
  save,
}: {
  label: string;
  value: string;
  save: (value: string) => void;
}): JSX.Element {
  const { words } = usePage();
  const [typed, setTyped] = useState(value);
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") save(typed.trim());
      }}
    >
      <label>
        {label}{" "}
        <input
          value={typed}
          maxLength={1000}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>{" "}
      <button type="submit">{words.review.save}</button>
    </form>
  );
}

function Corrections({
  claim,
  act,
  isOffice,
}: {
  claim: string;
  act: Deciding["act"];
  isOffice: boolean;
}): JSX.Element {
  const { words } = usePage();
  const { corrections } = words.review;
  return (
    <div>
      {isOffice && (
        <>
          <TextForm
            label={corrections.title}
            value=""
            save={(value) => act({ kind: "correct title", claim, value })}
          />
          <TextForm
            label={corrections.from}
            value=""
            save={(value) => act({ kind: "correct from", claim, value })}
          />
          <TextForm
            label={corrections.to}
            value=""
            save={(value) => act({ kind: "correct to", claim, value })}
          />
        </>
      )}
      <p class="correct">
        {corrections.modality}{" "}
        {modalities.map((value) => (
          <button key={value} type="button" onClick={() => act({ kind: "correct modality", claim, value })}>
            {words.status[value]}
          </button>
        ))}
      </p>
      <EntityPicker
        label={corrections.object}
        choose={(entity) => act({ kind: "correct object", claim, entity })}
      />
    </div>
  );
}

/** Whether a claim is read rightly. */
export function JudgeClaim({ claim, isOffice }: { claim: string; isOffice: boolean }): JSX.Element | null {
  const { words } = usePage();
  const deciding = useDeciding();
  if (!hasToken()) return null;
  return (
    <div class="judging">
      <button type="button" onClick={() => deciding.act({ kind: "right claim", claim })}>
        {words.review.right}
      </button>{" "}
      <button type="button" onClick={() => deciding.act({ kind: "wrong claim", claim })}>
        {words.review.wrong}
      </button>
      <Folded heading={words.review.correct}>
        <Corrections claim={claim} act={deciding.act} isOffice={isOffice} />
      </Folded>
      <Told {...deciding} />
    </div>
  );
}

/** Late is what is made only when it is unfolded. */
function Folded(given: { heading: string; isLate?: boolean; children: ComponentChildren }): JSX.Element {
  const [isOpen, setIsOpen] = useState(given.isLate !== true);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setIsOpen(true)}>
      <summary>{given.heading}</summary>
      {isOpen && given.children}
    </details>
  );
}

/** Why each spelling of the name is the same one; each can be parted from the first. */
function WhyOne({ id, act }: { id: string; act: Deciding["act"] }): JSX.Element {
  const { words, link } = usePage();
  const [why, setWhy] = useState<Why | null>(null);
  useEffect(() => {
    askWhy(id).then(setWhy, () => setWhy({ members: [] }));
  }, [id]);
  if (why === null) return <p role="status">{words.loading}</p>;
  if (why.members.length === 0) return <p class="soft">{words.review.whyAlone}</p>;
  return (
    <ul class="names">
      {why.members.map(({ key, name, document, reasons }) => (
        <li key={key}>
          <a lang="az" href={link(["document", document])}>
            {name}
          </a>{" "}
          <span class="soft">{reasons.join(" · ")}</span>{" "}
          <button type="button" onClick={() => act({ kind: "different", pair: key })}>
            {words.review.part}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What an entity is called, when an event was, why it is one, and whether it is. */
export function JudgeEntity({
  entity: { id, name, type, eventDate },
}: {
  entity: Pick<Answer<"entity">, "id" | "name" | "type" | "eventDate">;
}): JSX.Element | null {
  const { words } = usePage();
  const deciding = useDeciding();
  if (!hasToken()) return null;
  return (
    <div class="judging">
      <Folded heading={words.review.entity}>
        <TextForm
          label={words.review.rename}
          value={name}
          save={(value) => deciding.act({ kind: "rename", entity: id, name: value })}
        />
        {type === "event" && (
          <TextForm
            label={words.review.eventDate}
            value={eventDate ?? ""}
            save={(value) => deciding.act({ kind: "correct date", entity: id, value })}
          />
        )}
        <button type="button" onClick={() => deciding.act({ kind: "not an entity", entity: id })}>
          {words.review.nonEntity}
        </button>
      </Folded>
      <Folded heading={words.review.why} isLate>
        <WhyOne id={id} act={deciding.act} />
      </Folded>
      <Told {...deciding} />
    </div>
  );
}
