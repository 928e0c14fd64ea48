import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { makeFolder } from "../store/folder.ts";
import { describeSearch } from "./search-contract.ts";

describe("embedded store", async () => {
  const folder = await makeFolder();
  const path = join(folder, "graph.elaqe");
  afterAll(() => rm(folder, { recursive: true }));
  describeSearch({ clear: () => rm(path, { force: true }), open: () => openStore(path, { create: true }) });
});
