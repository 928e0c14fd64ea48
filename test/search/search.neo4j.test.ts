import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { searchOf } from "../../src/search/search.ts";
import { wordKeys } from "../../src/search/words.ts";
import { openStore } from "../../src/store/open-store.ts";
import { askedGraph } from "../contract/asked-graph.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { makeFolder } from "../store/folder.ts";
import { describeSearch } from "./search-contract.ts";

describe("Neo4j store", async () => {
  const login = inject("neo4j");
  const driver = connectDriver(login);
  const folder = await makeFolder();
  afterAll(async () => {
    await driver.close();
    await rm(folder, { recursive: true });
  });
  describeSearch({ clear: () => wipe(driver), open: () => openStore(login.uri, login) });

  test("search finds for every word what the embedded engine finds, in the same order", async () => {
    const server = await openStore(login.uri, login);
    const file = await openStore(join(folder, "graph.elaqe"), { create: true });
    for (const store of [server, file]) await store.load(askedGraph);
    const texts = [
      ...askedGraph.claims.map(({ quote }) => quote),
      ...askedGraph.persons.map(({ name }) => name),
    ];
    for (const word of wordKeys(texts.join(" "))) {
      const begun = word.slice(0, 4);
      expect(await searchOf(server)(begun), begun).toEqual(await searchOf(file)(begun));
    }
    await Promise.all([server.close(), file.close()]);
  });

  test("search in a database without its indexes says to load once more, which makes them", async () => {
    const store = await openStore(login.uri, login);
    await store.load(askedGraph);
    await driver.executeQuery("DROP INDEX elaqe_quotes");
    await expect(searchOf(store)("forum")).rejects.toMatchObject({ data: { missing: ["elaqe_quotes"] } });
    await store.load(askedGraph);
    await driver.executeQuery("CALL db.awaitIndexes(60)");
    expect((await searchOf(store)("forum")).totals.quotes).toBe(4);
    await store.close();
  });
});
