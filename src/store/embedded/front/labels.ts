/**
 * Labels as Neo4j has them: each node has the label of its table, people, agencies and events are `Entity` too, and an event
 * has a label of its kind. The embedded file knows the tables only.
 */
import type { LabelExpression } from "../../../cypher/syntax.ts";
import { eventKinds } from "../../../model/vocabulary.ts";
import { nearestNames } from "../../../order/nearest.ts";
import { kindLabel } from "../../neo4j/kind-label.ts";
import { type NodeLabel, nodeColumns } from "../../schema.ts";

export const allLabels = Object.keys(nodeColumns) as readonly NodeLabel[];

/** Tables whose nodes fit a label expression; of events perhaps only some kinds. */
export interface FittingLabels {
  readonly labels: readonly NodeLabel[];
  /** Only where not every event fits: the kinds that do. */
  readonly kinds?: readonly string[];
}

const entityLabels: readonly NodeLabel[] = ["Person", "Agency", "Event"];
const kindLabels = new Map(
  eventKinds.flatMap((kind) => {
    const label = kindLabel({ kind });
    return label === null ? [] : [[label, kind] as const];
  }),
);

/** Every label that a node may have in Neo4j. */
export const knownLabels: readonly string[] = [...allLabels, "Entity", ...kindLabels.keys()];

export function fittingLabels(expression: LabelExpression): FittingLabels {
  const labels = allLabels.filter((label) =>
    label === "Event"
      ? eventKinds.some((kind) => fits(expression, labelsOf(label, kind)))
      : fits(expression, labelsOf(label)),
  );
  const kinds = eventKinds.filter((kind) => fits(expression, labelsOf("Event", kind)));
  return kinds.length === 0 || kinds.length === eventKinds.length ? { labels } : { labels, kinds };
}

/** The first name of the expression that no node has. */
export function unknownLabel(expression: LabelExpression): string | undefined {
  if (expression.kind === "label") return knownLabels.includes(expression.name) ? undefined : expression.name;
  if (expression.kind === "any") return undefined;
  if (expression.kind === "not") return unknownLabel(expression.of);
  return unknownLabel(expression.left) ?? unknownLabel(expression.right);
}

/** Says of a label or type that nothing has what was perhaps meant, and what there is. */
export function noSuch(said: string, wanted: string, known: readonly string[]): string {
  const [near] = nearestNames(
    wanted.toLowerCase(),
    known.map((name) => ({ key: name.toLowerCase(), name })),
  );
  const advice = near === undefined ? "" : `did you mean ${near}? `;
  return `${said} ${wanted}; ${advice}there are ${known.join(", ")}`;
}

function labelsOf(label: NodeLabel, kind?: string): ReadonlySet<string> {
  const ofKind = kind === undefined ? null : kindLabel({ kind });
  return new Set([
    label,
    ...(entityLabels.includes(label) ? ["Entity"] : []),
    ...(ofKind === null ? [] : [ofKind]),
  ]);
}

function fits(expression: LabelExpression, labels: ReadonlySet<string>): boolean {
  if (expression.kind === "label") return labels.has(expression.name);
  if (expression.kind === "any") return true;
  if (expression.kind === "not") return !fits(expression.of, labels);
  const left = fits(expression.left, labels);
  const right = fits(expression.right, labels);
  return expression.kind === "and" ? left && right : left || right;
}
