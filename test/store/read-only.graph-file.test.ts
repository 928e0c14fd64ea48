import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "./folder.ts";

describe("free Cypher on a graph file", () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await makeFolder();
    store = await openStore(join(folder, "graph.elaqe"), { create: true });
    await store.load(sampleGraph);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test.each([
    "COPY (MATCH (n:Agency) RETURN n.id) TO 'FOLDER/out.csv'",
    "EXPORT DATABASE 'FOLDER/export'",
    "IMPORT DATABASE 'FOLDER/export'",
    "CHECKPOINT",
    "INSTALL json",
    "LOAD EXTENSION json",
    "LOAD FROM '/etc/hostname' (file_format='csv') RETURN *",
    "MATCH (n:Person) LOAD FROM '/etc/hostname' (file_format='csv') RETURN *",
    "ATTACH 'FOLDER/other.db' AS other (dbtype lbug)",
    "CALL threads=1",
    "CREATE NODE TABLE X(id STRING, PRIMARY KEY(id))",
    "DROP TABLE Person",
    "BEGIN TRANSACTION",
    "EXPLAIN CREATE (:Person {id: 'x'})",
    "/* MATCH */ COPY (MATCH (n:Agency) RETURN n.id) TO 'FOLDER/out.csv'",
    "// MATCH\nCOPY (MATCH (n:Agency) RETURN n.id) TO 'FOLDER/out.csv'",
    "MATCH (n:Agency) RETURN n.id; COPY (MATCH (n:Agency) RETURN n.id) TO 'FOLDER/out.csv'",
    "RETURN '; -- '; CHECKPOINT",
  ])("is refused when it does more than read: %s", async (statement) => {
    await expect(store.query(statement.replaceAll("FOLDER", folder))).rejects.toThrow(InputError);
    expect(await readdir(folder)).toEqual(["graph.elaqe"]);
    expect(await store.read()).toEqual(sampleGraph);
  });

  test.each([
    "  match (n:Person) return count(*) AS number",
    "// how many\nMATCH (n:Person) RETURN count(*) AS number",
    "MATCH (n:Person) RETURN count(*) AS number;",
    "WITH 'LOAD FROM' AS words MATCH (n:Person) RETURN count(*) AS number",
    "OPTIONAL MATCH (n:Person) RETURN count(n) AS number",
    "UNWIND [1, 2] AS n RETURN count(*) AS number",
  ])("runs when it reads: %s", async (statement) => {
    expect((await store.query(statement)).rows).toEqual([{ number: 2 }]);
  });

  test("a parameter without a value is named", async () => {
    const question = store.query("MATCH (n:Person) WHERE n.name = $name RETURN n.id AS id LIMIT $limit", {
      limit: 1,
    });
    await expect(question).rejects.toMatchObject({ data: { parameter: "name" } });
  });
});
