/** Asking: of the server, or of the graph inside a static copy; the views do not know which. */
import { useEffect, useState } from "preact/hooks";
import { type Answer, type Asked, problemSchema, type QuestionName, questions } from "../api.ts";

/** Gives the answer, or the words of the problem. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  asked: Asked<Name>,
  signal?: AbortSignal,
) => Promise<Answer<Name>>;

/** What was asked for is not in the graph, or the question was not understood. */
export class AskError extends Error {
  readonly isMissing: boolean;

  constructor(message: string, isMissing: boolean) {
    super(message);
    this.isMissing = isMissing;
  }
}

let current: Ask | undefined;

/** Says whom the page asks, before it is drawn. */
export function setAsk(ask: Ask): void {
  current = ask;
}

export const ask: Ask = (name, asked, signal) => {
  if (current === undefined) throw new AskError("nobody to ask", false);
  return current(name, asked, signal);
};

export interface Asking<Name extends QuestionName> {
  /** The last answer; while the next is awaited, still the one before. */
  readonly answer: Answer<Name> | null;
  readonly problem: AskError | null;
}

/** Asks again whenever the question changes; an answer that comes too late is dropped. */
export function useAnswer<Name extends QuestionName>(name: Name, asked: Asked<Name>): Asking<Name> {
  const [asking, setAsking] = useState<Asking<Name>>({ answer: null, problem: null });
  const key = JSON.stringify(asked);
  useEffect(() => {
    const stopping = new AbortController();
    ask(name, JSON.parse(key) as Asked<Name>, stopping.signal).then(
      // holds: it was written from the question
      (answer) => {
        if (!stopping.signal.aborted) setAsking({ answer, problem: null });
      },
      (error: unknown) => {
        if (stopping.signal.aborted) return;
        const problem = error instanceof AskError ? error : new AskError(String(error), false);
        setAsking({ answer: null, problem });
      },
    );
    return () => stopping.abort();
  }, [name, key]);
  return asking;
}

/** Asks the server that served the page. */
export const askServer: Ask = async (name, asked, signal) => {
  const given = Object.entries(asked as Record<string, unknown>).flatMap(
    ([key, value]): [string, string][] => (value === undefined || value === "" ? [] : [[key, String(value)]]),
  );
  const response = await fetch(
    `api/${name}?${new URLSearchParams(given)}`,
    signal === undefined ? {} : { signal },
  );
  const body: unknown = await response.json();
  if (!response.ok) throw new AskError(problemSchema.parse(body).problem, response.status === 404);
  return questions[name].answer.parse(body) as Answer<typeof name>; // holds: the schema of this question
};
