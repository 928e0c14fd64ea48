/**
 * New claims with their three links, to be written by one statement: it finds subject, object and document once, where a
 * statement for each kind of link would find the claim three times more.
 */
import type { TablePlan } from "../load-plan.ts";
import { keyOf, type Row, rowKey } from "../rows.ts";
import type { NodeLabel } from "../schema.ts";

/** A claim whose ends are its subject and its object. */
export interface WholeClaim extends Row {
  readonly source: string;
  readonly target: string;
  readonly document: string;
}

export interface ClaimGroup {
  readonly subjectLabel: NodeLabel;
  readonly objectLabel: NodeLabel;
  readonly claims: readonly WholeClaim[];
}

interface Link {
  readonly target: string;
  readonly label: NodeLabel;
}

const linkTypes = ["SUBJECT", "OBJECT", "STATED_IN"] as const;
type Links = Partial<Record<(typeof linkTypes)[number], Link>>;

/**
 * Takes the new claims all of whose links are new out of the plan, grouped by the labels they join. What is left is a plan
 * for the rest: changed claims, and links that a load which was cut off did not come to.
 */
export function takeWholeClaims(plan: readonly TablePlan[]): {
  readonly groups: readonly ClaimGroup[];
  readonly rest: readonly TablePlan[];
} {
  const links = newLinks(plan);
  const groups = new Map<string, { subjectLabel: NodeLabel; objectLabel: NodeLabel; claims: WholeClaim[] }>();
  const taken = new Set<string>();
  for (const row of plan.find(({ table }) => table.name === "Claim")?.create ?? []) {
    const { SUBJECT: subject, OBJECT: object, STATED_IN: document } = links.get(rowKey(row)) ?? {};
    if (subject === undefined || object === undefined || document === undefined) continue;
    const name = `${subject.label} ${object.label}`;
    const group = groups.get(name) ?? { subjectLabel: subject.label, objectLabel: object.label, claims: [] };
    groups.set(name, group);
    const { properties } = row;
    group.claims.push({
      properties,
      source: subject.target,
      target: object.target,
      document: document.target,
    });
    taken.add(rowKey(row));
  }
  return { groups: [...groups.values()], rest: plan.map((entry) => without(entry, taken)) };
}

function newLinks(plan: readonly TablePlan[]): ReadonlyMap<string, Links> {
  const links = new Map<string, Links>();
  for (const { table, create } of plan) {
    if (table.kind !== "relationship" || !isLink(table.type)) continue;
    for (const { source = "", target = "" } of create) {
      const known = links.get(source) ?? {};
      links.set(source, known);
      known[table.type] = { target, label: table.target };
    }
  }
  return links;
}

const isLink = (type: string): type is keyof Links => linkTypes.some((link) => link === type);

function without(entry: TablePlan, taken: ReadonlySet<string>): TablePlan {
  const { table } = entry;
  if (table.name === "Claim") {
    return { ...entry, create: entry.create.filter((row) => !taken.has(rowKey(row))) };
  }
  if (table.kind !== "relationship" || !isLink(table.type)) return entry;
  return { ...entry, create: entry.create.filter(({ source = "" }) => !taken.has(keyOf({ id: source }))) };
}
