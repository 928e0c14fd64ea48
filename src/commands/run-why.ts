/** What `elaqe why` does. */
import { InputError } from "../errors.ts";
import { entityTypes } from "../model/vocabulary.ts";
import { readIdentifier } from "../order/identifier.ts";
import { readStatementId } from "../report/explain-statement.ts";
import type { Appearance } from "../resolve/appearance.ts";
import { isMeant } from "../resolve/apply-judgements.ts";
import { type Explanation, explainMembers, explainPair } from "../resolve/explain.ts";
import type { Resolution } from "../resolve/resolve.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { withSource } from "./graph-file.ts";
import { type ResolutionFlags, resolutionOf } from "./resolution.ts";
import type { Outcome, Session } from "./session.ts";
import { whyStatement } from "./why-statement.ts";

interface WhyFlags extends ResolutionFlags {
  readonly json?: boolean;
}

/** `"Ə. Əliyev@a.txt"` is that name in that document; without `@` the name in any; an id is that node's. */
function appearancesNamed(
  { testimony, clusters }: Resolution,
  wanted: string,
  isMeant: (appearance: Appearance, reference: { name: string; document: string | null }) => boolean,
): Appearance[] {
  const id = readIdentifier(wanted, entityTypes);
  const node = clusters.find((cluster) => cluster.id === id);
  if (node !== undefined) return [...node.members];
  const at = wanted.lastIndexOf("@");
  const reference =
    at > 0 ? { name: wanted.slice(0, at), document: wanted.slice(at + 1) } : { name: wanted, document: null };
  const all = [...testimony.persons, ...testimony.agencies, ...testimony.events];
  const found = all.filter((appearance) => isMeant(appearance, reference));
  if (found.length > 0) return found;
  throw new InputError(
    `${wanted}: no document of the graph gives this name; write it as the text does, or NAME@DOCUMENT`,
    { data: { name: wanted } },
  );
}

/** The pair to explain: of one type, and two mentions where the names allow it. */
function choosePair(
  one: readonly Appearance[],
  other: readonly Appearance[],
): [Appearance, Appearance] | undefined {
  for (const left of one) {
    const right = other.find(
      (appearance) => appearance !== left && appearance.entity.type === left.entity.type,
    );
    if (right !== undefined) return [left, right];
  }
  return undefined;
}

function describe({ entity, document }: Appearance): string {
  return `${entity.name} (${entity.type}, ${document.id})`;
}

function tell({ one, other, isOne, comparison, through, change }: Explanation): string {
  const reasons = comparison.reasons.map(
    ({ rule, detail }) => `  ${rule}${detail === "" ? "" : `: ${detail}`}`,
  );
  const between = through.map((appearance) => `  ${describe(appearance)}`);
  const heading = isOne ? "They are one through:" : "They are two because of:";
  return [
    `${describe(one)}\n${describe(other)}`,
    `${isOne ? "One node." : "Two nodes."} Compared alone: ${comparison.verdict}, score ${comparison.score}`,
    ...reasons,
    ...(between.length === 0 ? [] : [heading, ...between]),
    `To change it, add this line to the file of judgements:\n  ${change}`,
    "",
  ].join("\n");
}

/** The members of a node, each with the rule that put it there. */
function tellMembers(explanations: readonly Explanation[], first: Appearance): string {
  const lines = explanations.map(({ other, comparison, through }) => {
    const rules = comparison.reasons.map(({ rule }) => rule).join("; ");
    const way = through.length === 0 ? rules : `through ${through.map(describe).join(", ")}`;
    return `  ${describe(other)}: ${comparison.verdict === "same" ? rules : way}`;
  });
  return [describe(first), ...lines, ""].join("\n");
}

/** Why one node holds what it holds, for each node that goes by the name. */
async function whyNode(
  session: Session,
  resolution: Resolution,
  found: readonly Appearance[],
  isJson: boolean,
): Promise<Outcome> {
  const nodes: Readonly<Record<string, unknown>>[] = [];
  const wanted = new Set(found.map((appearance) => resolution.keys.get(appearance)));
  for (const cluster of resolution.clusters) {
    const [first] = cluster.members;
    if (first === undefined || !wanted.has(resolution.keys.get(first))) continue;
    const explanations = explainMembers(resolution, cluster);
    const others = explanations.map(({ other, comparison, through }) => ({
      member: describe(other),
      ...comparison,
      through: through.map(describe),
    }));
    nodes.push({ id: cluster.id, members: [{ member: describe(first) }, ...others] });
    if (!isJson) session.terminal.write(`${cluster.id}\n${tellMembers(explanations, first)}`);
  }
  if (isJson) session.terminal.write(machineJson(nodes));
  return "done";
}

export async function why(
  session: Session,
  one: string,
  other: string | undefined,
  flags: WhyFlags,
): Promise<Outcome> {
  const statement = other === undefined ? readStatementId(one) : null;
  if (statement !== null) {
    const graph = await withSource(session, flags, (store) => store.read());
    return whyStatement(session, graph, statement, flags.json === true);
  }
  const resolution = await resolutionOf(session, flags);
  const first = appearancesNamed(resolution, one, isMeant);
  if (other === undefined) return whyNode(session, resolution, first, flags.json === true);
  const pair = choosePair(first, appearancesNamed(resolution, other, isMeant));
  if (pair === undefined) {
    throw new InputError(
      `${one}, ${other}: these are not two mentions of one type; name two people, two agencies or two events`,
      { data: { one, other } },
    );
  }
  const explanation = explainPair(resolution, ...pair);
  const { isOne, comparison, change, through } = explanation;
  const sides = { one: describe(pair[0]), other: describe(pair[1]) };
  const told = { ...sides, isOne, ...comparison, through: through.map(describe), change };
  session.terminal.write(flags.json === true ? machineJson(told) : tell(explanation));
  return "done";
}
