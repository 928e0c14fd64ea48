/** What the load benchmark measured, as the Markdown tables of docs/benchmarks.md. */

export const writers = {
  plain: "plain batched driver",
  graphRag: "neo4j-graphrag (no claims, no quotes, no documents)",
  langChain: "LangChain.js (no claims, no quotes)",
  elaqe: "elaqe into Neo4j",
  again: "elaqe into Neo4j, again (writes nothing)",
  file: "elaqe into a graph file",
} as const;
export type Writer = keyof typeof writers;

/** What a writer was given: documents, and the nodes and relationships it makes of them. */
export interface Given {
  readonly documents: number;
  readonly rows: number;
}

interface Timing extends Given {
  /** Of each round. */
  readonly seconds: number[];
}

/** The rounds of every writer at one size. */
export class Timings {
  readonly #timings = new Map<Writer, Timing>();

  note(writer: Writer, given: Given, seconds: number): void {
    const known = this.#timings.get(writer);
    if (known === undefined) this.#timings.set(writer, { ...given, seconds: [seconds] });
    else known.seconds.push(seconds);
  }

  /** A line for each writer; `size` is how many documents the others were given. */
  lines(subject: string, size: number): readonly string[] {
    return [...this.#timings].map(([writer, { documents, rows, seconds }]) => {
      const typical = median(seconds);
      const name = documents === size ? writers[writer] : `${writers[writer]}, ${documents} of them`;
      const speeds = [documents / typical, rows / typical].map(Math.round);
      return row([subject, name, rows, typical.toFixed(1), ...speeds]);
    });
  }

  /** How many times as fast elaqe is, in the documents or rows of a second. */
  ratioTo(other: Writer, unit: keyof Given): string {
    const [ours, theirs] = [this.#timings.get("elaqe"), this.#timings.get(other)];
    if (ours === undefined || theirs === undefined) return "";
    // The median of the rounds' own ratios: what disturbs the machine disturbs all writers of a round.
    const ratios = ours.seconds.map(
      (seconds, round) => ours[unit] / seconds / (theirs[unit] / (theirs.seconds[round] ?? 0)),
    );
    return median(ratios).toFixed(2);
  }
}

export const timingsHead = head(
  ["documents", "writer", "nodes and relationships", "seconds", "documents/s", "rows/s"],
  1,
);
export const ratiosHead = head([
  "documents",
  "rows/s, elaqe to plain driver",
  "documents/s, elaqe to neo4j-graphrag",
  "documents/s, elaqe to LangChain.js",
  "load average",
]);

/** The line of a graph: how elaqe compares, and the machine's load at the end. */
export function ratiosLine(subject: string, timings: Timings, load: number): string {
  return row([
    subject,
    timings.ratioTo("plain", "rows"),
    timings.ratioTo("graphRag", "documents"),
    timings.ratioTo("langChain", "documents"),
    load.toFixed(1),
  ]);
}

function head(names: readonly string[], textColumn?: number): string {
  return `${row(names)}\n|${names.map((_, index) => (index === textColumn ? "---|" : "---:|")).join("")}`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
