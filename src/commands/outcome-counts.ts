/** What became of all files of a run, counted: by outcome, reader and reason. */
import type { ToldOutcome } from "./extract-documents.ts";

/** Files of one outcome, one reader and one reason. */
export interface OutcomeCount {
  readonly outcome: ToldOutcome["outcome"];
  readonly reader: string;
  readonly count: number;
  readonly reason: string;
}

/** Reasons that differ in a number, a name or what to do about it are one. */
function plainReason(reason: string): string {
  return reason
    .replace(/[;(].*$/s, "")
    .replace(/(no column or field of texts) among: .*$/s, "$1")
    .replace(/\b(the same \w+ as) .*$/s, "$1 another")
    .replace(/^\S+ (?=is (?:a literal address|a name of|no name of))/, "the host ")
    .replace(/(?<!the server answers |UTF-)(?<![\d.])\d+(?:\.\d+)?/g, "…")
    .trim();
}

/** Why a file was not read, in the words that files of one reason share; nothing for what was read. */
export function reasonOf(outcome: ToldOutcome): string {
  if (outcome.outcome !== "read") return plainReason(outcome.reason);
  if (outcome.kept === undefined) return "";
  return outcome.kept === "unchanged" ? "not changed since the last run" : "no more there, kept";
}

const outcomes = ["read", "skipped", "failed"] as const;

/** The counts: what was read first, then skipped, then failed; of each the most first. */
export function countOutcomes(all: readonly ToldOutcome[]): readonly OutcomeCount[] {
  const counts = new Map<string, OutcomeCount>();
  for (const outcome of all) {
    const row = { outcome: outcome.outcome, reader: outcome.reader ?? "", reason: reasonOf(outcome) };
    const key = JSON.stringify(row);
    counts.set(key, { ...row, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const place = ({ outcome }: OutcomeCount): number => outcomes.indexOf(outcome);
  const words = ({ reader, reason }: OutcomeCount): string => `${reader} ${reason}`;
  return [...counts.values()].sort(
    (one, other) =>
      place(one) - place(other) || other.count - one.count || (words(one) < words(other) ? -1 : 1),
  );
}

/** What is left of a screen of eighty letters beside the other columns; `--outcomes` has every reason in full. */
const mostLetters = 48;

function shortened(words: string): string {
  return words.length <= mostLetters ? words : `${words.slice(0, mostLetters - 1).trimEnd()}…`;
}

/** The counts of one outcome as rows under its sum: what, count, reader and reason. */
export function outcomeRows(
  counts: readonly OutcomeCount[],
  wanted: OutcomeCount["outcome"],
): readonly (readonly (string | number)[])[] {
  return counts
    .filter(({ outcome }) => outcome === wanted)
    .map(({ outcome, reader, count, reason }) => [
      `  ${outcome}`,
      count,
      shortened([reader, reason].filter((word) => word !== "").join(": ")),
    ]);
}
