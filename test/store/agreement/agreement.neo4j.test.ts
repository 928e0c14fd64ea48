/** Questions that people ask in Cypher: the embedded engine gives Neo4j's rows, or says that it cannot; never others. */
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { packageRoot } from "../../../src/package-root.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { elaqe, seeds } from "../../cli/run-elaqe.ts";
import { connectDriver, wipe } from "../../neo4j/database.ts";
import { makeFolder } from "../folder.ts";
import { rowsAsText } from "./same-rows.ts";

const lines = readFileSync(join(packageRoot, "test/store/agreement/questions.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const refused = lines.flatMap((line) => /^refused: (.+)$/.exec(line)?.[1] ?? []);
const answered = lines.filter((line) => !line.startsWith("refused: "));
const login = inject("neo4j");
const driver = connectDriver(login);
let folder: string;
let embedded: GraphStore;
let neo4j: GraphStore;

beforeAll(async () => {
  folder = await makeFolder();
  const file = join(folder, "graph.elaqe");
  const texts = join(packageRoot, "test/resolution");
  await elaqe(["build", seeds, texts, "--output", file, "--quiet"], { cwd: folder });
  embedded = await openStore(file);
  await wipe(driver);
  neo4j = await openStore(login.uri, login);
  await neo4j.load(await embedded.read());
}, 120_000);
afterAll(async () => {
  await Promise.all([embedded.close(), neo4j.close()]);
  await wipe(driver);
  await driver.close();
  await rm(folder, { recursive: true });
});

describe("a question to the embedded file and to Neo4j", () => {
  test("is one of a hundred and fifty and more, most of which are answered", () => {
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(answered.length).toBeGreaterThanOrEqual(110);
  });

  test.each(answered)("has the same rows: %s", async (question) => {
    const isOrdered = /ORDER BY/.test(question) && !/UNION/.test(question);
    const wanted = rowsAsText(await neo4j.query(question), isOrdered);
    expect(rowsAsText(await embedded.query(question), isOrdered)).toEqual(wanted);
  });

  test.each(refused)("is refused by the file with the reason: %s", async (question) => {
    await expect(embedded.query(question)).rejects.toThrow(/^query: line 1, column \d+: .{20,}/);
  });
});
