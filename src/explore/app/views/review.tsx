/** The queue of pairs that may be one, with the words of both sides, and what was decided so far. */
import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Review } from "../../review-api.ts";
import { AskError } from "../ask.ts";
import { useLetter } from "../keys.ts";
import { usePage } from "../page-context.ts";
import { Section, TypeMark, Waiting } from "../pieces.tsx";
import { askReview, decide, undo } from "../review.ts";

type Pair = Review["pairs"][number];

function Side({ side }: { side: Pair["one"] }): JSX.Element {
  const { words, link } = usePage();
  return (
    <div class="card">
      <h3 lang="az">{side.name}</h3>
      <blockquote lang="az">
        … {side.before}
        <mark>{side.mention}</mark>
        {side.after} …
      </blockquote>
      <p class="soft">
        <a href={link(["document", side.document])}>{side.title ?? side.document}</a> ·{" "}
        {side.published ?? words.undated}
      </p>
    </div>
  );
}

function PairQuestion({
  pair,
  choose,
}: {
  pair: Pair;
  choose: (verdict: "same" | "different" | null) => void;
}): JSX.Element {
  const { words } = usePage();
  const named = words.review;
  return (
    <div id="pair">
      <p>
        <TypeMark type={pair.type} /> {named.question} <span class="soft">{pair.reasons.join("; ")}</span>
      </p>
      <div class="columns">
        <Side side={pair.one} />
        <Side side={pair.other} />
      </div>
      <p class="views">
        <button type="button" onClick={() => choose("same")}>
          {named.same}
        </button>
        <button type="button" onClick={() => choose("different")}>
          {named.different}
        </button>
        <button type="button" onClick={() => choose(null)}>
          {named.skip}
        </button>
      </p>
    </div>
  );
}

function Decisions({
  decided,
  takeBack,
}: {
  decided: Review["decided"];
  takeBack: (line: string) => void;
}): JSX.Element {
  const { words, number } = usePage();
  return (
    <Section id="decided" heading={words.review.decided(number(decided.length))}>
      <ul class="plain">
        {decided.map(({ line, reason }, index) => (
          <li key={`${index} ${line}`}>
            <code lang="az">{line}</code>{" "}
            {reason !== null && <span class="warning">{words.review.unapplied("", reason)} </span>}
            <button type="button" onClick={() => takeBack(line)}>
              {words.review.undo}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ReviewView(): JSX.Element {
  const { words, number } = usePage();
  const [review, setReview] = useState<Review | null>(null);
  const [problem, setProblem] = useState<AskError | null>(null);
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const fail = (error: unknown): void =>
    setProblem(error instanceof AskError ? error : new AskError(String(error), false));
  const reload = useCallback(() => {
    askReview().then(setReview, fail);
  }, []);
  useEffect(reload, [reload]);
  const left = review?.pairs.filter(({ key }) => !passed.has(key)) ?? [];
  const [pair] = left;
  // The next pair comes at once; the graph follows when it is made anew.
  const choose = useCallback(
    (verdict: "same" | "different" | null) => {
      if (pair === undefined) return;
      setPassed((before) => new Set([...before, pair.key]));
      if (verdict !== null) decide({ kind: verdict, pair: pair.key }).then(reload, fail);
    },
    [pair, reload],
  );
  const takeBack = (line: string): void => {
    setPassed(new Set());
    undo(line).then(reload, fail);
  };
  const last = review?.decided[0]?.line;
  useLetter(
    "a",
    useCallback(() => choose("same"), [choose]),
  );
  useLetter(
    "x",
    useCallback(() => choose("different"), [choose]),
  );
  useLetter(
    "s",
    useCallback(() => choose(null), [choose]),
  );
  useLetter(
    "u",
    useCallback(() => last !== undefined && takeBack(last), [last]),
  );
  if (review === null) return <Waiting problem={problem} />;
  return (
    <article>
      <h1>{words.review.title}</h1>
      {problem !== null && <p role="alert">{words.broken(problem.message)}</p>}
      <p role="status">{left.length === 0 ? words.review.empty : words.review.left(number(left.length))}</p>
      {pair !== undefined && <PairQuestion key={pair.key} pair={pair} choose={choose} />}
      <Decisions decided={review.decided} takeBack={takeBack} />
    </article>
  );
}
