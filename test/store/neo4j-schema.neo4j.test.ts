import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { StoreError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleGraph } from "../contract/sample-graph.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";

const login = inject("neo4j");
const driver = connectDriver(login);

async function problemOfLoad(): Promise<StoreError> {
  const store = await openStore(login.uri, login);
  const error = await store.load(sampleGraph).then(undefined, (reason: unknown) => reason);
  await store.close();
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

async function run(...statements: readonly string[]): Promise<void> {
  for (const text of statements) await driver.executeQuery(text);
}

describe("a load into a database with a schema of its own", () => {
  beforeEach(async () => {
    await wipe(driver);
    await run("DROP INDEX elaqe_names IF EXISTS", "DROP CONSTRAINT elaqe_document_id IF EXISTS");
  });
  afterEach(async () => {
    await wipe(driver);
    await run("DROP INDEX elaqe_names IF EXISTS", "DROP INDEX other_names IF EXISTS");
  });

  test("says that the name of an index is taken, and by what", async () => {
    await run("CREATE FULLTEXT INDEX elaqe_names FOR (n:Movie) ON EACH [n.title]");
    expect((await problemOfLoad()).message).toMatch(
      /elaqe_names is taken by a full-text index on Movie \(title\)/,
    );
  });

  test("names the index that covers the same under another name", async () => {
    await run("CREATE FULLTEXT INDEX other_names FOR (n:Person|Agency|Event) ON EACH [n.search]");
    expect((await problemOfLoad()).message).toMatch(/DROP INDEX other_names/);
  });

  test("uses a constraint under another name, and names a plain index that stands in the way of one", async () => {
    await run(
      "DROP CONSTRAINT elaqe_event_id IF EXISTS",
      "CREATE CONSTRAINT theirs FOR (n:Event) REQUIRE n.id IS UNIQUE",
    );
    const store = await openStore(login.uri, login);
    await store.load(sampleGraph);
    expect(await store.read()).toEqual(sampleGraph);
    await store.close();
    await run("DROP CONSTRAINT theirs", "CREATE INDEX plain FOR (n:Event) ON (n.id)");
    expect((await problemOfLoad()).message).toMatch(
      /the index plain on Event \(id\) .* \(DROP INDEX plain\)/,
    );
    await run("DROP INDEX plain");
  });

  test("ends its refusal with the cause: two nodes with one id", async () => {
    await run("CREATE (:Document {id: 'a'}), (:Document {id: 'a'})");
    expect((await problemOfLoad()).message).toMatch(/Both Node\(\d+\) and Node\(\d+\).*id.*'a'/);
  });
});
