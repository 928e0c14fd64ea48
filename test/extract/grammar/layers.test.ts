import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

const root = "src/extract/grammar";

/** The stages of the grammar by file: each may import from itself and from those before it. */
const layers: readonly (readonly [layer: string, isIn: (path: string) => boolean])[] = [
  ["names", (path) => path.startsWith("names/")],
  ["clauses", (path) => path.startsWith("clauses/")],
  ["constructions", (path) => path.startsWith("constructions/")],
  ["document", (path) => path.startsWith("document/")],
];

/** Files that every stage may build on. */
const ground: ReadonlySet<string> = new Set(["sentence.ts", "blocks.ts", "furniture.ts"]);

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();

/** Paths inside the grammar that a file imports or exports again, types too. */
function importsOf(path: string): readonly string[] {
  const { staticImports, staticExports } = parseSync(path, readFileSync(join(root, path), "utf8")).module;
  const again = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  );
  return [...staticImports.map(({ moduleRequest }) => moduleRequest), ...again]
    .filter(({ value }) => value.startsWith("."))
    .map(({ value }) => join(root, dirname(path), value))
    .filter((target) => target.startsWith(`${root}/`))
    .map((target) => target.slice(root.length + 1));
}

const imports = new Map(files.map((path) => [path, importsOf(path)]));

function layerOf(path: string): number {
  return layers.findIndex(([, isIn]) => isIn(path));
}

/** The first way from a file back to itself, if there is one. */
function cycleFrom(path: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (way: readonly string[]): readonly string[] | undefined => {
    for (const target of imports.get(way.at(-1) as string) ?? []) {
      if (target === path) return [...way, target];
      if (seen.has(target)) continue;
      seen.add(target);
      const found = walk([...way, target]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk([path]);
}

describe("the stages of the grammar", () => {
  it("have files, all of which import something", () => {
    for (const [layer, isIn] of layers) expect(files.filter(isIn), layer).not.toEqual([]);
    expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  });

  it.each(files.filter((path) => layerOf(path) >= 0))(
    "%s imports from its own stage and those before",
    (path) => {
      const wrong = (imports.get(path) ?? []).filter(
        (target) => !ground.has(target) && (layerOf(target) < 0 || layerOf(target) > layerOf(path)),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(files)("%s lies on no cycle", (path) => {
    expect(cycleFrom(path)).toBeUndefined();
  });
});
