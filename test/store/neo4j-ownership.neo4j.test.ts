/** What somebody else keeps in the same database is left as it is, or named and the load refused before it writes. */
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { StoreError } from "../../src/errors.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph, sampleGraph } from "../contract/sample-graph.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";

const login = inject("neo4j");
const driver = connectDriver(login);
beforeEach(() => wipe(driver));
afterAll(async () => {
  await wipe(driver);
  await driver.close();
});

const nothing = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

async function run(text: string): Promise<Record<string, unknown> | undefined> {
  return (await driver.executeQuery(text)).records[0]?.toObject();
}

async function load(graph: KnowledgeGraph) {
  const store = await openStore(login.uri, login);
  return store.load(graph).finally(() => store.close());
}

async function held(): Promise<KnowledgeGraph> {
  const store = await openStore(login.uri, login);
  return store.read().finally(() => store.close());
}

async function refusalOf(graph: KnowledgeGraph): Promise<StoreError> {
  const error = await load(graph).then(undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

/** Everything in the database as text, ids of the server left out. */
async function everything(): Promise<string> {
  const found = await run(
    "MATCH (n) WHERE NOT n:ElaqeTest OPTIONAL MATCH (n)-[r]->(m) WITH n, r, m ORDER BY n.id, type(r), m.id RETURN collect([labels(n), properties(n), type(r), properties(r), m.id]) AS all",
  );
  return JSON.stringify(found?.all, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

describe("data of others in the database of a load", () => {
  test("stays, under our labels and types and with a hash of its own", async () => {
    await run(
      "CREATE (d:Document {id: 'doc-1', contentHash: 'abc'})-[:HAS_CHUNK]->(:Chunk {id: 'c1'}), (:Agency:Company {id: 'ag', contentHash: 'q'}), (:Agency {id: 'seven', contentHash: 7}), (p:Person {id: 'md5', contentHash: 'XrY7u-Abe7tq_rJsM-z3kw'})-[:SIGNED {id: 's', contentHash: 'XrY7u-Abe7tq_rJsM-z3kw'}]->(:Event {id: 'theirs', contentHash: 'XrY7u-Abe7tq_rJsM-z3kw'}), (d)-[:MENTIONS {count: 3}]->(p)",
    );
    const before = await everything();
    await load(sampleGraph);
    expect(await held()).toEqual(sampleGraph);
    expect(await load(sampleGraph)).toEqual(nothing);
    await load(emptyGraph);
    expect(await everything()).toBe(before);
  });

  test("between and on our nodes stays while the graph changes", async () => {
    const [person, other] = sampleGraph.persons;
    const [document] = sampleGraph.documents;
    await load(sampleGraph);
    await run(
      `MATCH (p:Person {id: '${person?.id}'}), (d:Document {id: '${document?.id}'}), (o:Person {id: '${other?.id ?? person?.id}'}) SET p.note = 'call her', p:Watched CREATE (d)-[:MENTIONS {count: 99, by: 'me'}]->(p), (p)-[:KNOWS]->(o)`,
    );
    expect(await load(sampleGraph)).toEqual(nothing);
    const renamed = sampleGraph.persons.map((one) => (one === person ? { ...one, name: "Başqa Ad" } : one));
    await load({ ...sampleGraph, persons: renamed });
    expect(
      await run(
        "MATCH (p:Watched {name: 'Başqa Ad', note: 'call her'})-[k:KNOWS]->() MATCH ()-[m:MENTIONS {by: 'me'}]->(p) RETURN m.count AS count",
      ),
    ).toEqual({ count: 99 });
    expect((await held()).persons).toEqual(renamed);
  });

  test("with an id of the graph is named, and nothing is written", async () => {
    const [document] = sampleGraph.documents;
    await run(`CREATE (:Document {id: '${document?.id}', title: 'theirs'})`);
    const before = await everything();
    const { message, data } = await refusalOf(sampleGraph);
    expect(data.problem).toBe("foreign");
    expect(message).toContain(
      `it holds 1 Document node that elaqe did not write with the id of one in the graph (${document?.id})`,
    );
    expect(await everything()).toBe(before);
  });

  test("that hangs on what is to be taken back is named, and nothing is taken back", async () => {
    const [person] = sampleGraph.persons;
    await load(sampleGraph);
    await run(`MATCH (p:Person {id: '${person?.id}'}) CREATE (p)-[:SEEN_IN]->(:Photo {id: 'photo'})`);
    const before = await everything();
    const { message, data } = await refusalOf(emptyGraph);
    expect(data.problem).toBe("attached");
    expect(message).toContain(`SEEN_IN at ${person?.id}`);
    expect(await everything()).toBe(before);
  });
});

describe("a database that an earlier elaqe loaded", () => {
  /** The marks as they were before they had a name of their own. */
  async function makeEarlier(): Promise<void> {
    await load(sampleGraph);
    await run("MATCH (n) WHERE n.elaqeHash IS NOT NULL SET n.contentHash = n.elaqeHash REMOVE n.elaqeHash");
    await run(
      "MATCH ()-[r]->() WHERE r.elaqeHash <> 'link' SET r.contentHash = r.elaqeHash REMOVE r.elaqeHash",
    );
    await run("MATCH ()-[r {elaqeHash: 'link'}]->() REMOVE r.elaqeHash");
  }

  test("is brought up to date by the next load, which changes nothing else", async () => {
    await makeEarlier();
    await run("CREATE (:Person {id: 'theirs', contentHash: 'XrY7u-Abe7tq_rJsM-z3kw'})");
    await expect(held()).rejects.toThrow(/loaded by an earlier elaqe; load the graph file again/);
    expect(await load(sampleGraph)).toEqual(nothing);
    expect(await held()).toEqual(sampleGraph);
    expect(await run("MATCH (n) WHERE n.contentHash IS NOT NULL RETURN collect(n.id) AS ids")).toEqual({
      ids: ["theirs"],
    });
    await load(emptyGraph);
    expect(await held()).toEqual(emptyGraph);
    expect(await run("MATCH (n) WHERE NOT n:ElaqeTest RETURN collect(n.id) AS ids")).toEqual({
      ids: ["theirs"],
    });
  });

  test("is brought up to date although the first attempt was cut off", async () => {
    await makeEarlier();
    await run("MATCH (n:Person|Agency) SET n.elaqeHash = n.contentHash");
    await run("MATCH (n)-[r:MENTIONS]->(:Person|Agency) WITH r LIMIT 1 SET r.elaqeHash = 'link'");
    expect(await load(sampleGraph)).toEqual(nothing);
    expect(await held()).toEqual(sampleGraph);
    expect(await run("MATCH ()-[r]->() WHERE r.elaqeHash IS NULL RETURN count(r) AS unmarked")).toEqual({
      unmarked: 0,
    });
  });
});
