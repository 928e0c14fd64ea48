/** What `elaqe why` does. */
import { InputError } from "../errors.ts";
import { entitiesOf } from "../graph/entity-graph.ts";
import { entityTypes } from "../model/vocabulary.ts";
import { readIdentifier } from "../order/identifier.ts";
import { readStatementId } from "../report/explain-statement.ts";
import type { Appearance } from "../resolve/appearance.ts";
import { isMeant } from "../resolve/apply-judgements.ts";
import { type Explanation, explainMembers, explainPair } from "../resolve/explain.ts";
import { formatJudgement } from "../resolve/judgement.ts";
import type { Resolution } from "../resolve/resolve.ts";
import { findEntities } from "../search/find-entity.ts";
import { unknownName } from "../search/unknown-name.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { withSource } from "./graph-file.ts";
import { type ResolutionFlags, resolutionOf } from "./resolution.ts";
import type { Outcome, Session } from "./session.ts";
import { whyStatement } from "./why-statement.ts";

interface WhyFlags extends ResolutionFlags {
  readonly json?: boolean;
}

/** What an id looks like that is none: `edge-12`, `person-x`. */
const likeIdentifier = new RegExp(`^(?:${["edge", "claim", ...entityTypes].join("|")})-`);

/** Nothing has the name: why, and what has one like it. */
function notNamed({ graph }: Resolution, wanted: string): InputError {
  if (likeIdentifier.test(wanted))
    return new InputError(
      `${wanted}: no id of the graph; give it whole, as reports and queries do: edge-0123456789abcdef`,
      { data: { id: wanted } },
    );
  return wanted.includes("@")
    ? new InputError(
        `${wanted}: that document does not give this name; write it as the text does, before the id of a document (elaqe query find-documents)`,
        { data: { name: wanted } },
      )
    : unknownName(wanted, "person, agency or event", entitiesOf(graph));
}

/**
 * `"Ə. Əliyev@a"` is that name in the document `a`; without `@` the name in any; an id is that node's; what no text gives so is
 * read as reports read names.
 */
function appearancesNamed(session: Session, resolution: Resolution, wanted: string): Appearance[] {
  const { testimony, clusters, graph } = resolution;
  const membersOf = (id: string | null | undefined): readonly Appearance[] =>
    clusters.find((cluster) => cluster.id === id)?.members ?? [];
  const node = membersOf(readIdentifier(wanted, entityTypes));
  if (node.length > 0) return [...node];
  const at = wanted.lastIndexOf("@");
  const reference =
    at > 0 ? { name: wanted.slice(0, at), document: wanted.slice(at + 1) } : { name: wanted, document: null };
  const all = [...testimony.persons, ...testimony.agencies, ...testimony.events];
  const found = all.filter((appearance) => isMeant(appearance, reference));
  if (found.length > 0) return found;
  const [best] = findEntities(graph, wanted);
  const read = membersOf(best?.id);
  if (best === undefined || read.length === 0) throw notNamed(resolution, wanted);
  session.terminal.say(`"${wanted}" was read as ${best.caption}`);
  return [...read];
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

function tell({ one, other, isOne, comparison, through, judgement, change }: Explanation): string {
  const reasons = comparison.reasons.map(
    ({ rule, detail }) => `  ${rule}${detail === "" ? "" : `: ${detail}`}`,
  );
  const between = through.map((appearance) => `  ${describe(appearance)}`);
  const heading = isOne ? "They are one through:" : "They are two because of:";
  return [
    `${describe(one)}\n${describe(other)}`,
    ...(judgement === null
      ? []
      : [`Decided by line ${judgement.line} of the judgements: ${formatJudgement(judgement)}`]),
    `${isOne ? "One node." : "Two nodes."} Compared alone: ${comparison.verdict}, score ${comparison.score}`,
    ...reasons,
    ...(between.length === 0 ? [] : [heading, ...between]),
    judgement === null
      ? `To change it, add this line to the file of judgements:\n  ${change}`
      : "To change it, delete that line",
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
  const first = appearancesNamed(session, resolution, one);
  if (other === undefined) return whyNode(session, resolution, first, flags.json === true);
  const second = appearancesNamed(session, resolution, other);
  const pair = choosePair(first, second);
  const same = first.find((appearance) => second.includes(appearance));
  if (pair === undefined && same !== undefined)
    throw new InputError(
      `${one}, ${other}: both mean ${describe(same)}, whom no other text names; there is no pair to explain`,
      { data: { one, other } },
    );
  if (pair === undefined) {
    throw new InputError(
      `${one}, ${other}: these are not two mentions of one type; name two people, two agencies or two events`,
      { data: { one, other } },
    );
  }
  const explanation = explainPair(resolution, ...pair);
  const { isOne, comparison, change, through, judgement } = explanation;
  const sides = { one: describe(pair[0]), other: describe(pair[1]) };
  const told = {
    ...sides,
    isOne,
    ...comparison,
    through: through.map(describe),
    judgement: judgement?.line ?? null,
    change,
  };
  session.terminal.write(flags.json === true ? machineJson(told) : tell(explanation));
  return "done";
}
