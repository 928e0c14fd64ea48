import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/store/embedded/database.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "./folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => rm(folder, { recursive: true }));

const bufferBytes = 2 ** 28;
const write = "UNWIND range(1, 20000) AS i CREATE (:N {id: string(i)})";

test("a database that is closed while a statement writes lets it end, and refuses the next", async () => {
  const path = join(folder, "closed.db");
  const database = await openDatabase(path, { readOnly: false, bufferBytes });
  await database.run("CREATE NODE TABLE N(id STRING PRIMARY KEY)");
  const written = database.run(write);
  const closed = Promise.all([database.close(), database.close()]);
  await expect(database.run("MATCH (n:N) RETURN count(*) AS n")).rejects.toThrow(/closed/);
  await expect(written).resolves.toBeDefined();
  await closed;
  const again = await openDatabase(path, { readOnly: true, bufferBytes });
  expect((await again.run("MATCH (n:N) RETURN count(*) AS n")).rows).toEqual([{ n: 20_000 }]);
  await again.close();
});

test("a store that many ask at once, closes and loads meanwhile answers each or refuses it", async () => {
  const store = await openStore(join(folder, "asked.elaqe"), { create: true });
  await store.load(sampleGraph);
  const count = async (): Promise<unknown> =>
    (await store.query("MATCH (p:Person) RETURN count(*) AS n")).rows[0]?.n;
  for (let round = 0; round < 5; round += 1) {
    const asked = Array.from({ length: 8 }, count);
    const closed = round % 2 === 0 ? store.close() : store.load(sampleGraph);
    const answers = await Promise.allSettled(asked);
    await closed;
    for (const answer of answers)
      expect(answer.status === "fulfilled" ? answer.value : String(answer.reason)).toSatisfy(
        (told) => told === sampleGraph.persons.length || /closed/.test(String(told)),
      );
  }
  expect(await count()).toBe(sampleGraph.persons.length);
  await store.close();
});
