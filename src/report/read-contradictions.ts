/** What the texts of a whole store say against each other, found without reading its statements. */
import {
  type Contradiction,
  findContradictions,
  isSingleOffice,
  type Statement,
} from "../graph/contradictions.ts";
import type { Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { compareCodeUnits } from "../order/order.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { Contradictions } from "./overview.ts";
import type { PartOfStore } from "./part-of-store.ts";
import { ask } from "./read-around.ts";
import { linesPerSection } from "./section.ts";

/** Contradictions by what little was read of their edges: the first, and how many there are. */
export interface FoundContradictions {
  readonly first: readonly Contradiction<Statement>[];
  readonly total: number;
}

/** Those who hold an office that one at a time holds, as little of each as tells whether two contradict each other, by their ids. */
async function readOffices(store: GraphStore): Promise<readonly Statement[]> {
  const titles = (await ask(store, "office-titles")).flatMap(({ title }) =>
    typeof title === "string" && isSingleOffice(title) ? [title] : [],
  );
  const answers = await ask(store, "offices", { titles });
  const lines = answers.flatMap(
    ({ title, edges }) => (edges as readonly string[]).map((line) => `${line}\t${title}`), // holds: as the statement says
  );
  return lines.sort().map((line): Statement => {
    const [id = "", source = "", target = "", from, to, first, last, ...title] = line.split("\t");
    const dates = { from: from || null, to: to || null, first: first || null, last: last || null };
    return {
      id,
      source,
      target,
      predicate: "position",
      modality: "asserted",
      title: title.join("\t"),
      ...dates,
    };
  });
}

/** The contradictions of the whole store, given the part that holds what is denied and nothing that was not read whole. */
export async function readContradictions(store: GraphStore, part: PartOfStore): Promise<FoundContradictions> {
  const denials = part.claims.filter(({ modality }) => modality === "negated");
  const pairs = denials.map(({ subject, object }) => ({ source: subject, target: object }));
  const denied = await part.readBetween(pairs);
  const stated = new Map<string, Statement>();
  for (const office of await readOffices(store)) stated.set(office.id, office);
  const edges = [...stated.values(), ...denied.filter(({ id }) => !stated.has(id))];
  const found = findContradictions({
    edges: denied.length === 0 ? edges : edges.sort((one, other) => compareCodeUnits(one.id, other.id)),
    claims: denials,
  });
  return { first: found.slice(0, linesPerSection), total: found.length };
}

/** The edges that the contradictions join. */
export function sidesOf({ first }: FoundContradictions): readonly Statement[] {
  return first.flatMap((each) => (each.kind === "denied" ? [each.one] : [each.one, each.other]));
}

/** The contradictions with their sides as they are in the graph, where those are whole. */
export function wholeIn(
  { edges, claims }: KnowledgeGraph,
  { first, total }: FoundContradictions,
): Contradictions {
  const edgesById = new Map(edges.map((edge) => [edge.id, edge]));
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const wholeOf = ({ id }: Statement): Edge => edgesById.get(id) as Edge; // holds: they were read
  const whole = first.map(
    (each): Contradiction =>
      each.kind === "denied"
        ? { kind: each.kind, one: wholeOf(each.one), denial: claimsById.get(each.denial.id) ?? each.denial }
        : { ...each, one: wholeOf(each.one), other: wholeOf(each.other) },
  );
  return { first: whole, total };
}
