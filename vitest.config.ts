import { defineConfig } from "vitest/config";

/**
 * Two projects: `unit` needs nothing but Node (`npx vitest run --project unit`), `neo4j` starts or uses a real server. Tests
 * that need it are named `*.neo4j.test.ts`.
 */
const isLeftOut = process.env.ELAQE_TEST_NEO4J === "skip";
if (isLeftOut && process.env.CI)
  throw new Error("ELAQE_TEST_NEO4J=skip: the Neo4j tests are never left out in CI");
if (isLeftOut) console.error("ELAQE_TEST_NEO4J=skip: the Neo4j tests are left out");

const neo4jTests = "test/**/*.neo4j.test.ts";
/** Loads that are killed, again and again: a minute of them, not wanted in every run. */
const interruptionTests = "test/interruption/*.test.ts";

/** What was built runs as it is, as in a process of its own. */
const builtAsItIs = { deps: { external: [/\/dist\//] } };

const unit = {
  test: {
    name: "unit",
    include: ["test/**/*.test.ts"],
    exclude: [neo4jTests, interruptionTests],
    globalSetup: ["test/cli/build-once.ts"],
    server: builtAsItIs,
    isolate: false, // the lists of the grammar are read once a process and not once a file
    testTimeout: 30_000,
    hookTimeout: 60_000, // a browser that starts beside other tests
  },
};

const neo4j = {
  test: {
    name: "neo4j",
    include: [neo4jTests],
    globalSetup: ["test/cli/build-once.ts", "test/neo4j/global-setup.ts"],
    server: builtAsItIs,
    fileParallelism: false, // one database
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
};

const interruption = {
  test: {
    name: "interruption",
    include: [interruptionTests],
    exclude: [neo4jTests],
    testTimeout: 60_000,
  },
};

export default defineConfig({
  // All cores: on two, Vitest would leave one to itself, and a third of the time goes into commands that wait for the disk.
  test: { maxWorkers: "100%", projects: isLeftOut ? [unit, interruption] : [unit, interruption, neo4j] },
});
