import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { writeNeo4jImport } from "../../src/export/neo4j-import.ts";
import { graphRows, type TableRows } from "../../src/store/rows.ts";
import { emptyGraph, sampleGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "../store/folder.ts";

describe("the CSV files of a bulk import", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await makeFolder();
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function* inOnePiece(): AsyncGenerator<TableRows> {
    yield graphRows(sampleGraph);
  }

  /** One row a piece, as a graph of any size may come. */
  async function* inManyPieces(): AsyncGenerator<TableRows> {
    for (const [table, rows] of graphRows(sampleGraph))
      for (const row of rows) yield new Map([[table, [row]]]);
  }

  async function contents(name: string): Promise<Record<string, string>> {
    const names = await readdir(join(folder, name));
    const texts = names.map(async (file) => [file, await readFile(join(folder, name, file), "utf8")]);
    return Object.fromEntries(await Promise.all(texts));
  }

  test("are the same however the rows are cut into pieces", async () => {
    const one = await writeNeo4jImport(inOnePiece, join(folder, "one"));
    const many = await writeNeo4jImport(inManyPieces, join(folder, "many"));
    expect(many.files).toEqual(one.files);
    expect(await contents("many")).toEqual(await contents("one"));
  });

  test("separate list items by a character that stands in none of them", async () => {
    const aliases = ["\u001f", "\u001d|\ue000"];
    const [person] = sampleGraph.persons;
    async function* pieces(): AsyncGenerator<TableRows> {
      yield graphRows({ ...emptyGraph, persons: person === undefined ? [] : [{ ...person, aliases }] });
    }
    const { command } = await writeNeo4jImport(pieces, join(folder, "lists"));
    expect(command).toContain("--array-delimiter=U+001E");
    expect((await contents("lists"))["Person.csv"]).toContain('"\u001f\u001e\u001d|\ue000"');
  });

  test("give the importer a buffer that holds the longest field, be it a text or a list", async () => {
    const aliases = Array.from({ length: 100_000 }, (_, index) => `${'"ə'.repeat(20)}${index}`);
    const [person] = sampleGraph.persons;
    async function* pieces(): AsyncGenerator<TableRows> {
      yield graphRows({ ...emptyGraph, persons: person === undefined ? [] : [{ ...person, aliases }] });
    }
    const { command } = await writeNeo4jImport(pieces, join(folder, "long"));
    const buffer = command.find((word) => word.startsWith("--read-buffer-size="))?.split("=")[1];
    const [, line = ""] = (await contents("long"))["Person.csv"]?.split("\n") ?? [];
    expect(Number(buffer)).toBeGreaterThan(Buffer.byteLength(line));
  });

  test("are as they were when the rows break off in the middle", async () => {
    await writeNeo4jImport(inOnePiece, join(folder, "broken"));
    await writeFile(join(folder, "broken", "notes.txt"), "mine");
    const before = await contents("broken");
    async function* breakingOff(): AsyncGenerator<TableRows> {
      yield graphRows({ ...emptyGraph, persons: sampleGraph.persons });
      throw new InputError("graph.elaqe: gone");
    }
    await expect(writeNeo4jImport(breakingOff, join(folder, "broken"))).rejects.toThrow("graph.elaqe: gone");
    expect(await contents("broken")).toEqual(before);
  });

  test("are not made of an empty graph", async () => {
    async function* nothing(): AsyncGenerator<TableRows> {
      yield graphRows(emptyGraph);
    }
    await expect(writeNeo4jImport(nothing, join(folder, "empty"))).rejects.toThrow(InputError);
    expect(await readdir(folder)).not.toContain("empty");
  });
});
