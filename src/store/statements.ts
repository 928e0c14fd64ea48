/**
 * The Cypher texts, one statement a file under `cypher/`. A text may hold names in angle brackets (`<label>`) that
 * only the closed vocabulary of `schema.ts` fills: labels, types, and property names with the place of their value in a row.
 * Values are always parameters.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InvariantError } from "../errors.ts";
import { packageRoot } from "../package-root.ts";

const folder = join(packageRoot, "cypher");
const labelsOrTypes = /^[A-Za-z_ ,|]+$/;
const properties = /^\w+: row\[\d+\](?:, \w+: row\[\d+\])*$/;
const texts = new Map<string, string>();

/**
 * The statement in `cypher/<path>.cypher` with its names filled in.
 * @throws InvariantError when a name of the text is not given, or is neither words nor properties.
 */
export function statement(path: string, names: Readonly<Record<string, string>> = {}): string {
  return readStatement(path).replace(/<(\w+)>/g, (_, key: string) => {
    const name = names[key];
    if (name !== undefined && (labelsOrTypes.test(name) || properties.test(name))) return name;
    throw new InvariantError(
      `cypher/${path}.cypher: <${key}> needs a label, a type or properties, found ${name ?? "none"}`,
    );
  });
}

/** Paths (without extension) of the statements in a folder under `cypher/`, sorted. */
export function statementPaths(subfolder: string): readonly string[] {
  return readdirSync(join(folder, subfolder))
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => `${subfolder}/${name.slice(0, -".cypher".length)}`)
    .sort();
}

/** The text of a statement's file as it stands. */
export function readStatement(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(folder, `${path}.cypher`), "utf8");
  texts.set(path, text);
  return text;
}
