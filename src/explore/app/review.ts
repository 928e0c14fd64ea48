/** Deciding, from the page: only where the server was started for review and the reader came with its token. */
import { problemSchema } from "../api.ts";
import {
  type Decided,
  type Decision,
  decidedSchema,
  type Review,
  reviewSchema,
  tokenHeader,
  type Why,
  whySchema,
} from "../review-api.ts";
import { AskError } from "./ask.ts";

const kept = "elaqe-token";

/** Keeps the token of the address for this tab and takes it out of the address, so that no copied link holds it. */
export function keepToken(): void {
  const [, token] = /[?&]token=([\w-]+)/.exec(window.location.hash) ?? [];
  if (token === undefined) return;
  sessionStorage.setItem(kept, token);
  history.replaceState(null, "", window.location.hash.replace(/[?&]token=[\w-]+/, ""));
}

export function hasToken(): boolean {
  return sessionStorage.getItem(kept) !== null;
}

async function send(path: string, body?: object): Promise<unknown> {
  const headers = { [tokenHeader]: sessionStorage.getItem(kept) ?? "", "content-type": "application/json" };
  const response = await fetch(
    `api/review${path}`,
    body === undefined ? { headers } : { headers, method: "POST", body: JSON.stringify(body) },
  );
  const answer: unknown = await response.json();
  if (!response.ok) throw new AskError(problemSchema.parse(answer).problem, false);
  return answer;
}

export async function askReview(): Promise<Review> {
  return reviewSchema.parse(await send(""));
}

export async function askWhy(entity: string): Promise<Why> {
  return whySchema.parse(await send(`/why/${encodeURIComponent(entity)}`));
}

export async function decide(decision: Decision): Promise<Decided> {
  return decidedSchema.parse(await send("/decide", decision));
}

export async function undo(line: string): Promise<Decided> {
  return decidedSchema.parse(await send("/undo", { line }));
}
