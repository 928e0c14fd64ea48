import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import type { Appearance } from "../resolve/appearance.ts";
import type { Suggestion } from "../resolve/suggest.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import type { ResolutionFlags } from "./resolution.ts";
import type { Outcome, Run, Session } from "./session.ts";

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

function sideOf(appearance: Appearance): string {
  const { entity, document } = appearance;
  return `  ${entity.name}  [${document.id}, ${document.published ?? "undated"}]\n    … ${quoteOf(appearance)} …`;
}

function show({ one, other, comparison }: Suggestion, place: string): string {
  const reasons = comparison.reasons.map(
    ({ rule, detail }) => `${rule}${detail === "" ? "" : ` (${detail})`}`,
  );
  return [
    `${place} ${one.entity.type}, score ${comparison.score}: ${reasons.join("; ")}`,
    sideOf(one),
    sideOf(other),
    "",
  ].join("\n");
}

/** Asks about each pair and writes each answer at once; gives the number of decisions. */
async function ask(session: Session, suggestions: readonly Suggestion[], path: string): Promise<number> {
  const { judgementLine } = await import("../resolve/explain.ts");
  const { appendJudgement } = await import("./judgement-file.ts");
  const answers = createInterface({ input: process.stdin, terminal: false });
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

async function review(session: Session, flags: ReviewFlags): Promise<Outcome> {
  const { suggestPairs } = await import("../resolve/suggest.ts");
  const { judgementPath, readJudgements, tellUnapplied } = await import("./judgement-file.ts");
  const { judgementLine } = await import("../resolve/explain.ts");
  const { formatJudgement } = await import("../resolve/judgement.ts");
  const { resolutionOf } = await import("./resolution.ts");
  const resolution = await resolutionOf(session, flags);
  tellUnapplied(session, flags.judgements, resolution.unapplied);
  const parted = new Set(readJudgements(flags.judgements).map(formatJudgement));
  const isOpen = ({ one, other }: Suggestion): boolean => !parted.has(judgementLine("different", one, other));
  const suggestions = suggestPairs(resolution, Number(flags.limit)).filter(isOpen);
  if (flags.json === true || flags.list === true) {
    const rows = suggestions.map(({ one, other, comparison }) => ({
      ...comparison,
      same: judgementLine("same", one, other),
    }));
    const text = suggestions.map((suggestion, index) => show(suggestion, `${index + 1}:`)).join("");
    session.terminal.write(flags.json === true ? `${visibleJson(rows, 2)}\n` : text);
    return "done";
  }
  const path = judgementPath(flags.judgements);
  const decided = await ask(session, suggestions, path);
  session.terminal.say(
    `${decided} decisions written to ${path}. Next: elaqe build TEXTS --judgements ${path}`,
  );
  return "done";
}

/** `elaqe review`: goes through pairs that may be one, and writes what the reader decides. */
export function reviewCommand(run: Run): Command {
  return new Command("review")
    .summary("decide which nodes are one, pair by pair")
    .description(
      "Show pairs of nodes that may be one, the likeliest first, with their quotes; write each decision to the file of judgements, which every build replays. Taking a decision back is deleting its line.",
    )
    .option("-g, --graph <file>", "the graph file", "graph.elaqe")
    .option("--judgements <file>", "the file of judgements (default: judgements.txt)")
    .option("--limit <count>", "most pairs to show", "50")
    .option("--list", "print the pairs and ask nothing")
    .option("--json", "print the pairs as JSON and ask nothing")
    .addHelpText("before", "Examples:\n  elaqe review\n  elaqe review --list --limit 10\n")
    .action(run(review));
}
