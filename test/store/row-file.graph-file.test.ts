import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "./folder.ts";

/** Signs that the file of rows, its reader or the engine could take for something else. */
const signs = [
  '"',
  ",",
  "\\",
  "\n",
  "\r",
  "=",
  "\u001f",
  "\u001a",
  "\u001a0",
  "\u0301",
  "null",
  "[",
  "'",
  "ə",
  "👩‍👧",
  "\0",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 5 })
  .map((pieces) => pieces.join(""))
  .map((value) => Buffer.from(value).toString());
const agency = fc.record({ name: text, acronym: fc.option(text), aliases: fc.array(text, { maxLength: 4 }) });

function graphOf(
  agencies: readonly { name: string; acronym: string | null; aliases: string[] }[],
): KnowledgeGraph {
  return {
    ...emptyGraph,
    agencies: agencies.map((found, place) => ({
      ...found,
      id: `agency-${String(place).padStart(4, "0")}`,
      type: "agency",
      kind: "other",
      caption: found.name,
      search: "",
      documents: place,
    })),
  };
}

describe("rows on their way into a graph file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await makeFolder();
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function storedIn(path: string, graph: KnowledgeGraph): Promise<KnowledgeGraph> {
    const store = await openStore(path, { create: true });
    await store.load(graph);
    const stored = await store.read();
    await store.close();
    return stored;
  }

  test("any text and any list comes back as it was", async () => {
    const graph = graphOf(fc.sample(agency, { numRuns: 2000, seed: 14 }));
    expect(await storedIn(join(folder, "texts.elaqe"), graph)).toEqual(graph);
  });

  test("texts of more than one transaction are all there", { timeout: 60_000 }, async () => {
    const long = Array.from({ length: 9 }, (_, place) => `${place} `.repeat(1_000_000));
    const graph = graphOf(long.map((name) => ({ name, acronym: null, aliases: ["Su"] })));
    expect(await storedIn(join(folder, "long.elaqe"), graph)).toEqual(graph);
  });

  test("a folder may have any name, and only the graph is left in it", async () => {
    const odd = join(folder, "a [b]* it's {c}?, \\ ə$1");
    await mkdir(odd);
    const graph = graphOf([{ name: "Su", acronym: null, aliases: [] }]);
    expect(await storedIn(join(odd, "*.elaqe"), graph)).toEqual(graph);
    expect(await readdir(odd)).toEqual(["*.elaqe"]);
  });
});
