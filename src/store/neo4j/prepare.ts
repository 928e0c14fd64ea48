/** Constraints and full-text indexes: made where they are missing, and looked at where their names are taken. */
import { StoreError } from "../../errors.ts";
import { statement, statementPaths } from "../statements.ts";
import type { Connection } from "./connection.ts";

interface Wanted {
  readonly text: string;
  readonly name: string;
  readonly isFullText: boolean;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
}

/**
 * Makes what is missing; without the right to, one can load where an administrator made them.
 * @throws StoreError when a name is taken by something else, or what is wanted has another name and is needed by its own.
 */
export async function prepare(connection: Connection): Promise<void> {
  const before = await schemaOf(connection);
  for (const wanted of wantedSchema()) {
    const found = before.get(wanted.name);
    if (found !== undefined) checkSame(connection, wanted, found);
    else checkPlainIndex(connection, wanted, before);
  }
  for (const { name, text } of wantedSchema()) {
    if (!before.has(name)) await connection.write((transaction) => transaction.run(text));
  }
  const after = await schemaOf(connection);
  for (const wanted of wantedSchema()) {
    // A constraint is used whatever its name is, a full-text index is asked for by name.
    if (!wanted.isFullText || after.has(wanted.name)) continue;
    const other = [...after.values()].find((one) => one.isFullText && sameParts(one, wanted));
    throw refused(
      connection,
      `the full-text index ${wanted.name} could not be made because ${other?.name ?? "another one"} covers the same labels and properties; drop that one (DROP INDEX ${other?.name ?? "NAME"}) and load again`,
    );
  }
}

function wantedSchema(): readonly Wanted[] {
  return statementPaths("schema/neo4j").map((path) => {
    const text = statement(path);
    const name = /^CREATE (?:CONSTRAINT|FULLTEXT INDEX) (\w+)/m.exec(text)?.[1] ?? "";
    const labels = /^FOR \(n:([\w|]+)\)/m.exec(text)?.[1]?.split("|") ?? [];
    const properties = [...text.matchAll(/\bn\.(\w+)/g)].map(([, property = ""]) => property);
    return { text, name, isFullText: text.includes("FULLTEXT"), labels, properties };
  });
}

type Found = Omit<Wanted, "text"> & { readonly isPlainIndex: boolean };

async function schemaOf(connection: Connection): Promise<ReadonlyMap<string, Found>> {
  const constraints = await connection.read(
    "SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties, type RETURN name, labelsOrTypes, properties, type",
  );
  const indexes = await connection.read(
    "SHOW INDEXES YIELD name, labelsOrTypes, properties, type, owningConstraint RETURN name, labelsOrTypes, properties, type, owningConstraint",
  );
  const rows = [...indexes.rows, ...constraints.rows];
  return new Map(
    rows.map(({ name, labelsOrTypes, properties, type, owningConstraint }) => {
      const isFullText = type === "FULLTEXT";
      return [
        String(name),
        {
          name: String(name),
          isFullText,
          isPlainIndex: type === "RANGE" && owningConstraint === null,
          labels: texts(labelsOrTypes),
          properties: texts(properties),
        },
      ];
    }),
  );
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function checkSame(connection: Connection, wanted: Wanted, found: Found): void {
  if (found.isFullText === wanted.isFullText && sameParts(found, wanted)) return;
  throw refused(
    connection,
    `the name ${wanted.name} is taken by ${found.isFullText ? "a full-text index" : "an index or constraint"} on ${found.labels.join(", ")} (${found.properties.join(", ")}), and elaqe needs it on ${wanted.labels.join(", ")} (${wanted.properties.join(", ")}); give that one another name or drop it, and load again; nothing was written`,
  );
}

/** A plain index on the same property keeps a constraint from being made, and the server does not say which index it is. */
function checkPlainIndex(connection: Connection, wanted: Wanted, before: ReadonlyMap<string, Found>): void {
  if (wanted.isFullText) return;
  const index = [...before.values()].find((one) => one.isPlainIndex && sameParts(one, wanted));
  if (index === undefined) return;
  throw refused(
    connection,
    `the index ${index.name} on ${wanted.labels.join(", ")} (${wanted.properties.join(", ")}) stands in the way of the constraint ${wanted.name}, which brings an index of its own; drop it (DROP INDEX ${index.name}) and load again; nothing was written`,
  );
}

function sameParts(a: Omit<Wanted, "text">, b: Omit<Wanted, "text">): boolean {
  const key = ({ labels, properties }: Omit<Wanted, "text">) =>
    JSON.stringify([[...labels].sort(), [...properties].sort()]);
  return key(a) === key(b);
}

function refused({ place: { target } }: Connection, what: string): StoreError {
  return new StoreError(`${target}: ${what}`, { data: { target, problem: "schema" } });
}
