/**
 * Patterns in the engine's Cypher. In Neo4j a relationship stands once in a pattern; the engine lets it stand twice, so that
 * every pair of relationships that could be the same gets a condition, and one of variable length walks no relationship twice.
 */
import type { Expression, NodePattern, Pattern, RelationshipPattern } from "../../../cypher/syntax.ts";
import {
  type NodeLabel,
  type RelationshipType,
  relationshipColumns,
  relationshipTables,
} from "../../schema.ts";
import type { Context, Scope, Variable } from "./context.ts";
import { type Place, translate, translateCondition } from "./expressions.ts";
import { kindCondition, labelCondition } from "./label-condition.ts";
import { allLabels, fittingLabels, knownLabels, noSuch, unknownLabel } from "./labels.ts";
import { compare } from "./operators.ts";
import { typeWords } from "./types.ts";

export interface TranslatedPatterns {
  readonly code: string;
  readonly conditions: readonly string[];
  /** What was known before, and the variables of the patterns. */
  readonly scope: Scope;
}

interface Walked {
  readonly code: string;
  readonly types: readonly RelationshipType[];
  readonly isOfVariableLength: boolean;
  readonly start: number;
}

const allTypes = Object.keys(relationshipColumns) as readonly RelationshipType[];
/** Longer ones take no end on a graph with hubs. */
const mostSteps = 30;

/** `known` variables that stand for what is already bound; new names are refused where `isPredicate`. */
export function translatePatterns(
  patterns: readonly Pattern[],
  { context, scope }: Place,
  isPredicate = false,
): TranslatedPatterns {
  const builder = new PatternBuilder(context, scope, isPredicate);
  const codes = patterns.map((pattern) => builder.add(pattern));
  return { code: codes.join(", "), conditions: builder.conditions(), scope: builder.scope };
}

/** Guards the variables, relationships and conditions of the patterns of one clause. */
class PatternBuilder {
  readonly scope: Map<string, Variable>;
  readonly #context: Context;
  readonly #isPredicate: boolean;
  readonly #conditions: string[] = [];
  readonly #walked: Walked[] = [];
  readonly #late: (() => void)[] = [];

  constructor(context: Context, scope: Scope, isPredicate: boolean) {
    this.#context = context;
    this.scope = new Map(scope);
    this.#isPredicate = isPredicate;
  }

  conditions(): readonly string[] {
    for (const add of this.#late.splice(0)) add();
    const pairs = this.#walked.flatMap((one, index) =>
      this.#walked.slice(index + 1).map((other) => [one, other] as const),
    );
    const different = pairs.filter(([a, b]) => a.types.some((type) => b.types.includes(type)));
    for (const [a, b] of different) {
      const long = [a, b].find(({ isOfVariableLength }) => isOfVariableLength);
      if (long !== undefined)
        throw this.#context.refuse(
          "a relationship of variable length beside others of the same type is not read here; give it types that the others do not have, or a MATCH of its own",
          long.start,
        );
    }
    return [...this.#conditions, ...different.map(([a, b]) => `id(${a.code}) <> id(${b.code})`)];
  }

  add(pattern: Pattern): string {
    const { nodes, relationships, variable, shortest } = pattern;
    if (shortest !== undefined) this.#checkShortest(pattern);
    const types = relationships.map((relationship) => this.#typesOf(relationship));
    let code = this.#node(pattern, 0, types);
    relationships.forEach((relationship, index) => {
      const inside = this.#relationship(relationship, types[index] ?? [], shortest);
      const [left, right] = { left: ["<-", "-"], right: ["-", "->"], both: ["-", "-"] }[
        relationship.direction
      ];
      code += `${left}[${inside}]${right}${this.#node(pattern, index + 1, types)}`;
    });
    if (variable === undefined) return code;
    return `${this.#declare(variable, { kind: "path" }, nodes[0]?.start ?? 0)} = ${code}`;
  }

  #checkShortest({ relationships, nodes }: Pattern): void {
    const [only] = relationships;
    const at = nodes[0]?.start ?? 0;
    if (only === undefined || relationships.length > 1)
      throw this.#context.refuse(
        "shortestPath takes one relationship between two nodes: shortestPath((a)-[*..6]-(b))",
        at,
      );
    if (only.length === undefined || (only.length.least ?? 1) > 1)
      throw this.#context.refuse(
        "shortestPath takes a relationship of variable length from one step: -[*..6]-",
        at,
      );
  }

  #typesOf({ types, start }: RelationshipPattern): readonly RelationshipType[] {
    const unknown = types.find((type) => !Object.hasOwn(relationshipColumns, type));
    if (unknown !== undefined)
      throw this.#context.refuse(noSuch("no relationship has the type", unknown, allTypes), start);
    return types.length === 0 ? allTypes : [...new Set(types as readonly RelationshipType[])];
  }

  /** The labels that the relationships at a node let it have. */
  #reachable(
    { relationships }: Pattern,
    index: number,
    types: readonly (readonly RelationshipType[])[],
  ): readonly NodeLabel[] {
    const ends = [index - 1, index].flatMap((at) => {
      const relationship = relationships[at];
      // A walk of several steps passes through other nodes, and one of none stays where it is.
      if (relationship === undefined || relationship.length !== undefined) return [];
      const tables = relationshipTables.filter(({ type }) => types[at]?.includes(type));
      const isFirst = at === index;
      const { direction } = relationship;
      const leaves = direction === "both" || (direction === "right") === isFirst;
      const arrives = direction === "both" || (direction === "left") === isFirst;
      return [
        new Set([
          ...(leaves ? tables.map(({ source }) => source) : []),
          ...(arrives ? tables.map(({ target }) => target) : []),
        ]),
      ];
    });
    return allLabels.filter((label) => ends.every((labels) => labels.has(label)));
  }

  #node(pattern: Pattern, index: number, types: readonly (readonly RelationshipType[])[]): string {
    const node = pattern.nodes[index] as NodePattern; // holds: there is one more node than relationships
    const { variable, labels, start } = node;
    const known = variable === undefined ? undefined : this.scope.get(variable);
    const reachable = this.#reachable(pattern, index, types);
    if (known !== undefined) return this.#knownNode(node, known, reachable);
    const unknown = labels === undefined ? undefined : unknownLabel(labels);
    if (unknown !== undefined)
      throw this.#context.refuse(noSuch("no node has the label", unknown, knownLabels), start);
    const fitting = labels === undefined ? { labels: allLabels } : fittingLabels(labels);
    const possible = this.#possible(fitting.labels, reachable, start);
    const type = { kind: "node", labels: possible } as const;
    const code = variable === undefined ? this.#context.newName() : this.#declare(variable, type, start);
    const { kinds } = "kinds" in fitting ? fitting : { kinds: undefined };
    if (kinds !== undefined && possible.includes("Event")) {
      const rule = kindCondition(code, kinds);
      this.#conditions.push(possible.length === 1 ? rule : `(label(${code}) <> 'Event' OR ${rule})`);
    }
    this.#addRules(node, { code, type });
    return `(${code}:${possible.join(":")})`;
  }

  #possible(
    labels: readonly NodeLabel[],
    reachable: readonly NodeLabel[],
    start: number,
  ): readonly NodeLabel[] {
    const possible = labels.filter((label) => reachable.includes(label));
    if (possible.length > 0) return possible;
    throw this.#context.refuse(
      "no node of the graph can stand here: the labels and the relationships beside it do not go together (elaqe schema shows which do)",
      start,
    );
  }

  /** The engine takes a bound node of a label that a relationship never has for the one that stands in its place in another table. */
  #knownNode(node: NodePattern, known: Variable, reachable: readonly NodeLabel[]): string {
    if (known.type.kind !== "node")
      throw this.#context.refuse(
        `"${node.variable}" is ${typeWords(known.type)} already, and no node`,
        node.start,
      );
    this.#possible(known.type.labels, reachable, node.start);
    if (node.labels !== undefined)
      this.#conditions.push(labelCondition(known.code, node.labels, this.#context, node.start));
    this.#addRules(node, known);
    return `(${known.code})`;
  }

  /** The properties and the WHERE of a node; they may name what stands later in the pattern. */
  #addRules({ properties, where }: NodePattern, variable: Variable): void {
    for (const [name, value] of properties) this.#late.push(() => this.#addProperty(variable, name, value));
    if (where !== undefined)
      this.#late.push(() => this.#conditions.push(translateCondition(where, this.#place())));
  }

  #place(): Place {
    return { context: this.#context, scope: this.scope };
  }

  #addProperty(variable: Variable, name: string, value: Expression): void {
    const holder = "elaqe:holder"; // no name that can be typed without backticks
    const { start, end } = value;
    const of: Expression = { kind: "variable", name: holder, start, end };
    const scope = new Map([...this.scope, [holder, variable] as const]);
    const property = translate({ kind: "property", of, name, start, end }, { context: this.#context, scope });
    const rule = compare("=", property, translate(value, this.#place()));
    if (typeof rule === "string") throw this.#context.refuse(`${name} ${rule}`, start);
    this.#conditions.push(rule.code);
  }

  #relationship(
    relationship: RelationshipPattern,
    types: readonly RelationshipType[],
    shortest: Pattern["shortest"],
  ): string {
    const { variable, length, start, properties } = relationship;
    if (variable !== undefined && this.scope.has(variable))
      throw this.#context.refuse(
        `the relationship "${variable}" stands in the statement already; give it another name`,
        start,
      );
    const type = { kind: length === undefined ? "relationship" : "relationships", types } as const;
    const code = variable === undefined ? this.#context.newName() : this.#declare(variable, type, start);
    const isOfVariableLength = length !== undefined;
    if (shortest === undefined) this.#walked.push({ code, types, isOfVariableLength, start });
    const named = types.length === allTypes.length ? code : `${code}:${types.join("|")}`;
    if (length === undefined) {
      for (const [name, value] of properties)
        this.#late.push(() => this.#addProperty({ code, type }, name, value));
      return named;
    }
    if (properties.length > 0)
      throw this.#context.refuse("a relationship of variable length with properties is not read here", start);
    const { least = 1, most } = length;
    if (most === undefined || most > mostSteps || least > most)
      throw this.#context.refuse(
        `a relationship of variable length needs its most steps here, from 1 to ${mostSteps}: -[*${least}..6]-`,
        start,
      );
    const walk = { one: "SHORTEST", all: "ALL SHORTEST" }[shortest as string] ?? "TRAIL";
    return `${named}* ${walk} ${least}..${most}`;
  }

  #declare(name: string, type: Variable["type"], at: number): string {
    if (this.#isPredicate)
      throw this.#context.refuse(
        `"${name}" is new in a pattern that is only asked for; use EXISTS { … } or MATCH`,
        at,
      );
    const code = this.#context.newName();
    this.scope.set(name, { code, type });
    return code;
  }
}
