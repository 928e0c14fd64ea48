import { defineConfig } from "vitest/config";
import { flagsFor } from "./src/compile-later.ts";

/**
 * `unit` needs nothing but Node (`npx vitest run --project unit`) and is what runs while one works. `process` needs no more: it starts
 * processes and kills them, interrupts them, or waits for their limits; `graph-file` writes graph files again and again. `browser` looks at pages in Chromium. `neo4j` starts or uses
 * one real server, `neo4j-server` starts one for each of its files, which is stopped, killed or set up otherwise, so it can run
 * beside others. The files of all but `unit` have the name of their project: `*.browser.test.ts`, `*.neo4j.test.ts`.
 */
const isLeftOut = process.env.ELAQE_TEST_NEO4J === "skip";
if (isLeftOut && process.env.CI)
  throw new Error("ELAQE_TEST_NEO4J=skip: the Neo4j tests are never left out in CI");
if (isLeftOut) console.error("ELAQE_TEST_NEO4J=skip: the Neo4j tests are left out");

const neo4jTests = "test/**/*.neo4j.test.ts";
const serverTests = "test/**/*.neo4j-server.test.ts";
const processTests = "test/**/*.process.test.ts";
const graphFileTests = "test/**/*.graph-file.test.ts";
const browserTests = "test/**/*.browser.test.ts";

/** What was built runs as it is, as in a process of its own. */
const builtAsItIs = { deps: { external: [/\/dist\//] } };

const unit = {
  test: {
    name: "unit",
    execArgv: [...flagsFor(process.versions.v8)], // as the command does: most of a run is the grammar in young processes
    include: ["test/**/*.test.ts"],
    exclude: [neo4jTests, serverTests, processTests, graphFileTests, browserTests],
    globalSetup: ["test/cli/build-once.ts"],
    server: builtAsItIs,
    isolate: false, // the lists of the grammar are read once a process and not once a file
    testTimeout: 30_000,
    hookTimeout: 60_000, // what they ask is built beside other tests
  },
};

const browser = {
  test: {
    ...unit.test,
    name: "browser",
    include: [browserTests],
    exclude: [],
  },
};

const ofProcesses = {
  test: {
    ...unit.test,
    name: "process",
    include: [processTests],
    exclude: [],
    testTimeout: 60_000,
  },
};

const ofGraphFiles = {
  test: {
    ...unit.test,
    name: "graph-file",
    include: [graphFileTests],
    exclude: [],
  },
};

const neo4j = {
  test: {
    name: "neo4j",
    include: [neo4jTests],
    globalSetup: ["test/cli/build-once.ts", "test/neo4j/global-setup.ts"],
    server: builtAsItIs,
    fileParallelism: false, // one database
    isolate: false, // a file would wait five seconds for modules that the others have
    sequence: { groupOrder: 1 }, // files that run one after another need a turn of their own
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
};

const neo4jServer = {
  test: {
    name: "neo4j-server",
    include: [serverTests],
    globalSetup: ["test/cli/build-once.ts"],
    server: builtAsItIs,
    testTimeout: 240_000,
    hookTimeout: 180_000,
  },
};

const withoutServer = [unit, ofProcesses, ofGraphFiles, browser];

export default defineConfig({
  // All cores: on two, Vitest would leave one to itself, and a third of the time goes into commands that wait for the disk.
  test: {
    maxWorkers: "100%",
    projects: isLeftOut ? withoutServer : [...withoutServer, neo4j, neo4jServer],
  },
});
