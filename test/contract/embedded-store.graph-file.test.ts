import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { makeFolder } from "../store/folder.ts";
import { describeNamedQueries } from "./named-queries-contract.ts";
import { describeRetraction } from "./retraction-contract.ts";
import { describeStore, type StoreSource } from "./store-contract.ts";

describe("embedded store", async () => {
  const folder = await makeFolder();
  const path = join(folder, "graph.elaqe");
  afterAll(() => rm(folder, { recursive: true }));
  const source: StoreSource = {
    clear: () => rm(path, { force: true }),
    open: () => openStore(path, { create: true }),
  };
  describeStore(source);
  describeNamedQueries(source);
  describeRetraction(source, { runs: 5 }); // a load writes the file whole, so that few can differ
});
