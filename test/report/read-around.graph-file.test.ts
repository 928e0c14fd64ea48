import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { askedGraph } from "../contract/asked-graph.ts";
import { describeReports } from "../contract/reports-contract.ts";
import { makeFolder } from "../store/folder.ts";

describe("a graph file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await makeFolder();
  });
  afterAll(() => rm(folder, { recursive: true }));
  const path = () => join(folder, "graph.elaqe");
  const source = {
    clear: () => rm(path(), { force: true }),
    open: () => openStore(path(), { create: true }),
  };
  describeReports(source, { name: "the sample graph and more", graph: askedGraph, step: 1 });
  describeReports(source, { name: "many documents", graph: makeGraph(60), step: 17 });
});
