/** What the documents say against each other: two heads of one body at one time, and what one asserts and another denies. */
import { lowerCase } from "../language/az/fold.ts";
import { untold } from "../model/claim.ts";
import type { ClaimNode, Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";

/** Two sides that cannot both be so; the second is an edge or a denying claim. */
export type Contradiction =
  | { readonly kind: "two holders"; readonly one: Edge; readonly other: Edge }
  | { readonly kind: "denied"; readonly one: Edge; readonly denial: ClaimNode };

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
}: Edge): { readonly start: string; readonly end: string } | null {
  if (to === untold) return from === null ? null : { start: from, end: from };
  const start = from ?? first;
  const end = to ?? last ?? from;
  if (start === null || end === null) return null;
  return end < start ? { start, end: start } : { start, end };
}

function overlap(one: Edge, other: Edge): boolean {
  const [left, right] = [periodOf(one), periodOf(other)];
  if (left === null || right === null) return false;
  return left.start <= right.end && right.start <= left.end;
}

function* twoHolders(edges: readonly Edge[]): Generator<Contradiction> {
  const offices = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.predicate !== "position" || edge.modality !== "asserted") continue;
    const title = lowerCase(edge.title ?? "");
    if (!singleOffices.has(title)) continue;
    const key = `${edge.target}|${title}`;
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

function* denials(graph: KnowledgeGraph): Generator<Contradiction> {
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

/** All contradictions of the graph, in the order of its rows. */
export function findContradictions(graph: KnowledgeGraph): readonly Contradiction[] {
  return [...twoHolders(graph.edges), ...denials(graph)];
}
