/** What the documents say against each other: two heads of one body at one time, and what one asserts and another denies. */
import { lowerCase } from "../language/az/fold.ts";
import { untold } from "../model/claim.ts";
import type { ClaimNode, Edge } from "../model/knowledge-graph.ts";

/** What has to be known of an edge to find what speaks against it. */
export type Statement = Pick<
  Edge,
  "id" | "predicate" | "modality" | "source" | "target" | "title" | "from" | "to" | "first" | "last"
>;

/** Two sides that cannot both be so; the second is an edge or a denying claim. */
export type Contradiction<Stated extends Statement = Edge> =
  | { readonly kind: "two holders"; readonly one: Stated; readonly other: Stated }
  | { readonly kind: "denied"; readonly one: Stated; readonly denial: ClaimNode };

/** Offices that one person at a time holds in one body. */
const singleOffices: ReadonlySet<string> = new Set([
  "nazir",
  "sədr",
  "rəis",
  "rektor",
  "baş direktor",
  "icraçı direktor",
  "prezident",
  "baş prokuror",
  "icra başçısı",
  "baş nazir",
]);

/**
 * First and last date an office is known for: as said, else as first and last reported. Null where nothing is dated, and where
 * it is told as over without a day, so that nobody knows when it was.
 */
export function periodOf({
  from,
  to,
  first,
  last,
}: Statement): { readonly start: string; readonly end: string } | null {
  if (to === untold) return from === null ? null : { start: from, end: from };
  const start = from ?? first;
  const end = to ?? last ?? from;
  if (start === null || end === null) return null;
  return end < start ? { start, end: start } : { start, end };
}

function overlap(one: Statement, other: Statement): boolean {
  const [left, right] = [periodOf(one), periodOf(other)];
  if (left === null || right === null) return false;
  return left.start <= right.end && right.start <= left.end;
}

/** Whether one person at a time holds the office in one body. */
export function isSingleOffice(title: string | null): boolean {
  return singleOffices.has(lowerCase(title ?? ""));
}

function* twoHolders<Stated extends Statement>(edges: readonly Stated[]): Generator<Contradiction<Stated>> {
  const offices = new Map<string, Stated[]>();
  for (const edge of edges) {
    if (edge.predicate !== "position" || edge.modality !== "asserted") continue;
    if (!isSingleOffice(edge.title)) continue;
    const key = `${edge.target}|${lowerCase(edge.title ?? "")}`;
    const holders = offices.get(key);
    if (holders === undefined) offices.set(key, [edge]);
    else holders.push(edge);
  }
  for (const holders of offices.values()) {
    for (const [index, one] of holders.entries()) {
      for (const other of holders.slice(index + 1)) {
        if (one.source !== other.source && overlap(one, other)) yield { kind: "two holders", one, other };
      }
    }
  }
}

function* denials<Stated extends Statement>(graph: Said<Stated>): Generator<Contradiction<Stated>> {
  const negated = graph.claims.filter(({ modality }) => modality === "negated");
  const denied = new Set(negated.map(({ subject }) => subject));
  const asserted = new Map(
    graph.edges
      .filter(({ modality, source }) => modality === "asserted" && denied.has(source))
      .map((edge) => [`${edge.predicate}|${edge.source}|${edge.target}`, edge]),
  );
  for (const denial of negated) {
    const one = asserted.get(`${denial.predicate}|${denial.subject}|${denial.object}`);
    if (one !== undefined) yield { kind: "denied", one, denial };
  }
}

/** Edges, and claims that deny something, each in the order of their ids. */
interface Said<Stated extends Statement> {
  readonly edges: readonly Stated[];
  readonly claims: readonly ClaimNode[];
}

/** All contradictions of the graph, in the order of its rows. */
export function findContradictions<Stated extends Statement>(
  graph: Said<Stated>,
): readonly Contradiction<Stated>[] {
  return [...twoHolders(graph.edges), ...denials(graph)];
}
