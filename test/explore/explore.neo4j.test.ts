import { afterAll, describe, expect, inject, test } from "vitest";
import { questions } from "../../src/explore/api.ts";
import { readExplorer } from "../../src/explore/read-explorer.ts";
import { serveExplorer } from "../../src/explore/serve.ts";
import { openStore } from "../../src/store/open-store.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { exploredGraph } from "./explored-graph.ts";
import { executablePath, openPages } from "./open-pages.ts";
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

describe.skipIf(executablePath === null)("in Chromium", () => {
  const open = openPages();

  test("leads from a search in Neo4j to the quote in its document", async () => {
    const store = await openStore(login.uri, login);
    await store.load(exploredGraph);
    const explorer = await readExplorer(store);
    const { address, close } = await serveExplorer(0, () => explorer);
    const { page, troubles } = await open(`${address}#/search?words=sadiqova`);
    await page.getByRole("link", { name: "Aynur Sadıqova" }).first().click();
    const offices = page.getByRole("region", { name: /Offices held/ });
    await offices.getByRole("link", { name: /2 documents/ }).click();
    await page.getByRole("link", { name: "Open in the document" }).first().click();
    await page.locator("#text .chosen").first().waitFor();
    expect(troubles).toEqual([]);
    await close();
    await store.close();
  });
});
