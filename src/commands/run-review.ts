/** What `elaqe review` does. */
import { appendFileSync, existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import type { Appearance } from "../resolve/appearance.ts";
import { judgementLine } from "../resolve/explain.ts";
import { formatJudgement } from "../resolve/judgement.ts";
import type { Resolution } from "../resolve/resolve.ts";
import { type Suggestion, suggestPairs } from "../resolve/suggest.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { calledAs } from "./called-as.ts";
import { countOf } from "./graph-file.ts";
import { appendJudgement, judgementPath, readJudgements, tellUnapplied } from "./judgement-file.ts";
import { checkOutput } from "./output-file.ts";
import { type ResolutionFlags, resolutionOf } from "./resolution.ts";
import type { Outcome, Session } from "./session.ts";

interface ReviewFlags extends ResolutionFlags {
  readonly limit: string;
  readonly json?: boolean;
  readonly list?: boolean;
}

/** What the text says around the first mention. */
function quoteOf({ document, entity }: Appearance): string {
  const { start, end } = entity.mentions[0] ?? { start: 0, end: 0 };
  return document.text.slice(Math.max(0, start - 60), end + 60).replace(/\s+/g, " ");
}

function sideOf(appearance: Appearance, caption: string): string {
  const { document } = appearance;
  return `  ${caption}  [${document.id}, ${document.published ?? "undated"}]\n    … ${quoteOf(appearance)} …`;
}

function show({ one, other, captions, comparison }: Suggestion, place: string): string {
  const reasons = comparison.reasons.map(
    ({ rule, detail }) => `${rule}${detail === "" ? "" : ` (${detail})`}`,
  );
  return [
    `${place} ${one.entity.type}, score ${comparison.score}: ${reasons.join("; ")}`,
    sideOf(one, captions.one),
    sideOf(other, captions.other),
    "",
  ].join("\n");
}

/** Asks about each pair and writes each answer at once; gives the number of decisions. */
async function ask(session: Session, suggestions: readonly Suggestion[], path: string): Promise<number> {
  const answers = createInterface({ input: session.input, terminal: false });
  const lines = answers[Symbol.asyncIterator]();
  let decided = 0;
  for (const [index, suggestion] of suggestions.entries()) {
    session.terminal.write(show(suggestion, `${index + 1} of ${suggestions.length}:`));
    session.terminal.write("same (s), different (d), later (Enter), stop (q)? ");
    const { value, done } = await lines.next();
    const answer = String(value ?? "q").trim();
    session.terminal.write("\n");
    if (done === true || answer === "q") break;
    if (answer !== "s" && answer !== "d") continue;
    appendJudgement(
      path,
      judgementLine(answer === "s" ? "same" : "different", suggestion.one, suggestion.other),
    );
    decided += 1;
  }
  answers.close();
  return decided;
}

/** What was looked at in vain. */
function nothingToDecide({ graph }: Resolution): string {
  const { persons, agencies, events } = graph;
  return `Nothing to decide: among ${persons.length} people, ${agencies.length} agencies and ${events.length} events no two nodes have names and circumstances so near that they may be one and no line of judgements parts them`;
}

export async function review(session: Session, flags: ReviewFlags): Promise<Outcome> {
  const most = countOf("--limit", flags.limit);
  // A file that is named and not there is begun by the first decision.
  const isAsked = flags.json !== true && flags.list !== true;
  const isBegun = isAsked && flags.judgements !== undefined && !existsSync(flags.judgements);
  if (isAsked && flags.judgements !== undefined) {
    checkOutput(flags.judgements);
    appendFileSync(flags.judgements, "");
  }
  const resolution = await resolutionOf(session, flags);
  tellUnapplied(session, flags.judgements, resolution.unapplied);
  const parted = new Set(readJudgements(flags.judgements).map(formatJudgement));
  const isOpen = ({ one, other }: Suggestion): boolean => !parted.has(judgementLine("different", one, other));
  const suggestions = suggestPairs(resolution, most).filter(isOpen);
  if (suggestions.length === 0) session.terminal.say(nothingToDecide(resolution));
  if (flags.json === true || flags.list === true) {
    const rows = suggestions.map(({ one, other, comparison }) => ({
      ...comparison,
      same: judgementLine("same", one, other),
    }));
    const text = suggestions.map((suggestion, index) => show(suggestion, `${index + 1}:`)).join("");
    session.terminal.write(flags.json === true ? machineJson(rows) : text);
    return "done";
  }
  if (suggestions.length === 0) return "done";
  const path = judgementPath(flags.judgements);
  const decided = await ask(session, suggestions, path);
  if (decided === 0)
    session.terminal.say(`Nothing was decided, so ${path} is ${isBegun ? "begun and empty" : "as it was"}`);
  else
    session.terminal.say(
      `${decided === 1 ? "1 decision" : `${decided} decisions`} written to ${path}. Next: ${calledAs(session.environment)} build TEXTS --judgements ${path}`,
    );
  return "done";
}
