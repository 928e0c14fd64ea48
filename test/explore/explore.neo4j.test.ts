import { afterAll, expect, inject, test } from "vitest";
import { questions } from "../../src/explore/api.ts";
import { readExplorer } from "../../src/explore/read-explorer.ts";
import { openStore } from "../../src/store/open-store.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { exploredGraph } from "./explored-graph.ts";
import { explorerOf } from "./serve-graph.ts";

const login = inject("neo4j");
const driver = connectDriver(login);
afterAll(() => driver.close());

test("an explorer of Neo4j answers what one of the same graph in memory answers", async () => {
  await wipe(driver);
  const store = await openStore(login.uri, login);
  await store.load(exploredGraph);
  const [server, memory] = [await readExplorer(store), explorerOf(exploredGraph)];
  const language = "en" as const;
  expect(await server.start({ language })).toEqual(await memory.start({ language }));
  const table = questions.table.query.parse({});
  expect(await server.table(table)).toEqual(await memory.table(table));
  const words = questions.search.query.parse({ words: "sadiqova" });
  expect(await server.search(words)).toEqual(await memory.search(words));
  for (const { id } of exploredGraph.documents)
    expect(await server.document({ language, id })).toEqual(await memory.document({ language, id }));
  await store.close();
});
