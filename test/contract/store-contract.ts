/** What every store promises, whichever engine keeps the graph. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { InputError, InvariantError } from "../../src/errors.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { emptyGraph, sampleGraph } from "./sample-graph.ts";

/** How a suite gets its stores. */
export interface StoreSource {
  /** Empties the database that `open` opens. */
  clear(): Promise<void>;
  open(): Promise<GraphStore>;
}

const nothing = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

const nodeCount = 2 + 3 + 3 + 3 + 14;
const relationshipCount = 12 + 13 + 3 * 14;

export function describeStore(source: StoreSource): void {
  describe("graph store", () => testStore(source));
}

function testStore(source: StoreSource): void {
  let store: GraphStore;
  beforeAll(async () => {
    await source.clear();
    store = await source.open();
    await store.prepare();
  });
  afterAll(() => store?.close());

  describe("loading", () => {
    beforeEach(async () => {
      await store.load(emptyGraph);
    });

    test("read gives exactly what load got", async () => {
      await store.load(sampleGraph);
      expect(await store.read()).toEqual(sampleGraph);
    });

    test("counts every node and relationship it creates", async () => {
      const counts = await store.load(sampleGraph);
      expect(counts).toMatchObject({ nodesCreated: nodeCount, relationshipsCreated: relationshipCount });
      expect(counts.propertiesSet).toBeGreaterThan(nodeCount);
    });

    test("loading the same graph again writes nothing", async () => {
      await store.load(sampleGraph);
      expect(await store.load(sampleGraph)).toEqual(nothing);
      expect(await store.read()).toEqual(sampleGraph);
    });

    test("names that look like Cypher, control characters and long texts stay what they are", async () => {
      await store.load(hostileGraph);
      expect(await store.read()).toEqual(hostileGraph);
      expect(await store.load(hostileGraph)).toEqual(nothing);
    });

    test("a changed name, an added alias and a value that went are written", async () => {
      await store.load(sampleGraph);
      const changed = withAgencies(sampleGraph, ({ id, ...agency }) =>
        id === "a-fund"
          ? { ...agency, id, name: "Yeni Fond", aliases: ["Elm Fondu"], acronym: null }
          : { ...agency, id },
      );
      expect(await store.load(changed)).toMatchObject({ nodesCreated: 0, relationshipsCreated: 0 });
      expect(await store.read()).toEqual(changed);
    });

    test("what came from a document that is no longer there is taken back", async () => {
      await store.load(sampleGraph);
      const counts = await store.load(withoutPlan);
      expect(counts).toMatchObject({ nodesDeleted: 3, relationshipsDeleted: 6, nodesCreated: 0 });
      expect(await store.read()).toEqual(withoutPlan);
    });

    test("an edge that moves to another entity leaves none behind", async () => {
      await store.load(sampleGraph);
      const moved = {
        ...sampleGraph,
        edges: sampleGraph.edges.map((edge) => (edge.id === "r01" ? { ...edge, source: "p-murad" } : edge)),
      };
      await store.load(moved);
      expect(await store.read()).toEqual(moved);
    });

    test("the plan says what a load would change and changes nothing", async () => {
      await store.load(sampleGraph);
      const { documents, rows } = await store.plan(withoutPlan);
      expect(documents).toEqual({ create: [], update: [], remove: ["d3"] });
      expect(rows).toContainEqual({ name: "Event", kind: "node", create: 0, update: 0, remove: 1 });
      expect(rows).toContainEqual({ name: "Person", kind: "node", create: 0, update: 1, remove: 0 });
      expect(await store.read()).toEqual(sampleGraph);
      expect(await store.plan(sampleGraph)).toEqual({
        rows: [],
        documents: { create: [], update: [], remove: [] },
        merges: [],
      });
    });

    test("the plan says which entity takes in another one", async () => {
      await store.load(sampleGraph);
      const [kept, gone] = sampleGraph.persons.map(({ id }) => id);
      const { merges } = await store.plan(withPersonsJoined(sampleGraph));
      expect(merges).toEqual([{ entity: kept, name: sampleGraph.persons[0]?.name, former: [gone] }]);
    });

    test("tells its progress up to the last row", async () => {
      const seen: number[] = [];
      await store.load(sampleGraph, { onProgress: ({ written, total }) => seen.push(written / total) });
      expect(seen.at(-1)).toBe(1);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    });

    test("a relationship that the vocabulary does not know is refused before anything is written", async () => {
      const [first, ...rest] = sampleGraph.edges;
      const wrong = { ...sampleGraph, edges: [{ ...first, source: "nobody" }, ...rest] } as KnowledgeGraph;
      await expect(store.load(wrong)).rejects.toThrow(InvariantError);
      expect(await store.read()).toEqual(emptyGraph);
    });
  });

  describe("querying", () => {
    beforeAll(async () => {
      await store.load(sampleGraph);
    });

    test("gives plain numbers, lists and null", async () => {
      const { columns, rows } = await store.query(
        "MATCH (n:Agency {id: $id})-[r:PART_OF]->() RETURN n.documents AS documents, r.claims AS claims, n.acronym AS acronym, r.claimCount AS number",
        { id: "a-centre" },
      );
      expect(columns).toEqual(["documents", "claims", "acronym", "number"]);
      expect(rows).toEqual([{ documents: 2, claims: ["c08"], acronym: null, number: 1 }]);
    });

    test("gives nodes and relationships as objects of their properties", async () => {
      const { rows } = await store.query("MATCH (n)-[r:FOUNDED]->(m) RETURN n, r");
      const [leyla] = sampleGraph.persons;
      expect(rows[0]?.n).toEqual({ ...leyla });
      expect(rows[0]?.r).toMatchObject({ id: "r11", predicate: "founded", claims: ["c13"], claimCount: 1 });
    });

    test("takes whole numbers as integers, so that they can limit rows", async () => {
      const { rows } = await store.query("MATCH (n:Claim) RETURN n.id AS id ORDER BY id LIMIT $limit", {
        limit: 2,
      });
      expect(rows).toEqual([{ id: "c01" }, { id: "c02" }]);
    });

    test.each([
      "CREATE (:Person {id: 'x'})",
      "MATCH (n:Person) SET n.name = 'x'",
      "MATCH (n:Person) DETACH DELETE n",
      "MATCH (n:Person) MERGE (:Agency {id: n.id})",
    ])("refuses to write: %s", async (statement) => {
      await expect(store.query(statement)).rejects.toThrow(InputError);
      expect(await store.read()).toEqual(sampleGraph);
    });

    test.each(["MATCH (n:Person RETURN n", "", "RETURN $missing", "not Cypher at all"])(
      "a wrong statement is an input error that names no stack: %s",
      async (statement) => {
        const error = await store.query(statement).then(undefined, (reason: unknown) => reason);
        expect(error).toBeInstanceOf(InputError);
        expect(String((error as Error).message)).not.toMatch(/\n\s+at /);
      },
    );

    test("text in a parameter never becomes part of the statement", async () => {
      const name = "'}) DETACH DELETE n //";
      const { rows } = await store.query("MATCH (n:Person {name: $name}) RETURN n.id AS id", { name });
      expect(rows).toEqual([]);
      expect(await store.read()).toEqual(sampleGraph);
    });
  });

  test("says which engine and version it is", async () => {
    expect(await store.version()).toMatch(/^(LadybugDB|Neo4j) \d+\.\d+/);
  });
}

function withAgencies(
  graph: KnowledgeGraph,
  change: (agency: KnowledgeGraph["agencies"][number]) => KnowledgeGraph["agencies"][number],
): KnowledgeGraph {
  return { ...graph, agencies: graph.agencies.map(change) };
}

/** The sample graph as it is without document d3. */
const withoutPlan: KnowledgeGraph = {
  ...sampleGraph,
  persons: sampleGraph.persons.map((person) =>
    person.id === "p-murad" ? { ...person, documents: 2 } : person,
  ),
  events: sampleGraph.events.filter(({ id }) => id !== "e-visit"),
  documents: sampleGraph.documents.filter(({ id }) => id !== "d3"),
  claims: sampleGraph.claims.filter(({ document }) => document !== "d3"),
  edges: sampleGraph.edges.filter(({ document }) => document !== "d3"),
  mentions: sampleGraph.mentions.filter(({ document }) => document !== "d3"),
};

/** The graph as it is when its first two persons turn out to be one. */
function withPersonsJoined(graph: KnowledgeGraph): KnowledgeGraph {
  const [kept, gone] = graph.persons.map(({ id }) => id);
  const joined = (id: string): string => (id === gone ? (kept ?? id) : id);
  const withEnds = <Ends extends { readonly source: string; readonly target: string }>(edge: Ends): Ends => ({
    ...edge,
    source: joined(edge.source),
    target: joined(edge.target),
  });
  return {
    ...graph,
    persons: graph.persons.filter(({ id }) => id !== gone),
    claims: graph.claims.map((claim) => ({
      ...claim,
      subject: joined(claim.subject),
      object: joined(claim.object),
    })),
    edges: graph.edges.map(withEnds),
    mentions: graph.mentions.filter(({ entity }) => entity !== gone),
  };
}
