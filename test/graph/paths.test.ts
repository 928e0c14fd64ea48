import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEntityGraph } from "../../src/graph/entity-graph.ts";
import { findPaths } from "../../src/graph/paths.ts";
import type { Edge, KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { indexEvidence } from "../../src/report/evidence.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { findEntities } from "../../src/search/find-entity.ts";
import { agency, article, event, person, type Said } from "../resolve/article.ts";

const names = { a: "Vüsal Hüseynov", b: "Zaur Bağırov" } as const;
/** Two people at events that are known by their names. */
const events = { x: "“Xəzər” sərgisi", y: "“Yaylaq” sərgisi", z: "“Zirvə” sərgisi" } as const;
type EventName = keyof typeof events;

function document(id: string, claims: readonly (readonly ["a" | "b", EventName, Said[3]?])[]) {
  const used = [...new Set(claims.map(([, at]) => at))];
  return article(id, {
    entities: [
      person("a", names.a),
      person("b", names.b),
      ...used.map((at) => event(at, events[at], "ceremony", { date: "2021-05-25" })),
    ],
    claims: claims.map(([who, at, more = {}]): Said => [who, "participated", at, more]),
  });
}

function pathsOf(graph: KnowledgeGraph) {
  const idOf = (name: string): string => findEntities(graph, name)[0]?.id ?? "";
  const { countSources } = indexEvidence(graph);
  return findPaths(buildEntityGraph(graph), [idOf(names.a), idOf(names.b)], countSources);
}

const middles = (graph: KnowledgeGraph) => pathsOf(graph).map(({ entities }) => entities[1]?.name);

/** `article` puts every document on one site; here each has its own. */
function onOwnSites(graph: KnowledgeGraph): KnowledgeGraph {
  return { ...graph, documents: graph.documents.map((one) => ({ ...one, uri: `https://${one.id}.az/` })) };
}

describe("ways from one to another", () => {
  test("go first that rest on different texts, before one whose steps stand in one list", () => {
    const graph = resolve([
      document("list", [
        ["a", "x"],
        ["b", "x"],
        ["a", "y"],
      ]),
      document("second", [["b", "y"]]),
    ]);
    expect(middles(onOwnSites(graph))).toEqual([events.y, events.x]);
    expect(pathsOf(onOwnSites(graph)).map(({ leastSources, sources }) => [leastSources, sources])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  test("do not gain by being repeated on one site", () => {
    const graph = resolve([
      document("one", [
        ["a", "x"],
        ["b", "x"],
      ]),
      document("two", [
        ["a", "x"],
        ["b", "x"],
      ]),
      document("three", [
        ["a", "x"],
        ["b", "x"],
      ]),
    ]);
    expect(pathsOf(graph).map(({ leastSources, sources }) => [leastSources, sources])).toEqual([[1, 1]]);
  });

  test("go first that more sources say at their weakest step, and last that are only planned", () => {
    const graph = resolve([
      document("one", [
        ["a", "x"],
        ["b", "x"],
        ["a", "y"],
        ["a", "z", { modality: "planned" }],
        ["b", "z"],
      ]),
      document("two", [
        ["a", "y"],
        ["b", "y"],
      ]),
      document("three", [["b", "y"]]),
    ]);
    expect(middles(onOwnSites(graph))).toEqual([events.y, events.x, events.z]);
  });

  test("keep their order whatever the order of the documents", () => {
    const documents = [
      document("one", [
        ["a", "x"],
        ["b", "x"],
      ]),
      document("two", [
        ["a", "y"],
        ["b", "z"],
      ]),
      document("three", [
        ["b", "y"],
        ["a", "z"],
        ["a", "x"],
      ]),
    ];
    const expected = middles(resolve(documents));
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: 3 }), (shuffled) => {
        expect(middles(resolve(shuffled))).toEqual(expected);
      }),
    );
  });
});

const bodies = {
  ...{ a: "Arzu", b: "Bulaq", c: "Cığır", d: "Dağlar", e: "Ellər", f: "Fidan" },
  ...{ g: "Gilas", h: "Həyat", z: "Zirvə" },
} as const;

/** Bodies that are part of each other as the pairs say: `["ab", "bc"]`. */
function parts(pairs: readonly string[]): KnowledgeGraph {
  const letters = Object.entries(bodies).filter(([letter]) => pairs.some((pair) => pair.includes(letter)));
  return resolve([
    article("parts", {
      entities: letters.map(([letter, name]) => agency(letter, `“${name}” Fondu`, "fund")),
      claims: pairs.map((pair): Said => [pair.charAt(0), "part_of", pair.charAt(1)]),
    }),
  ]);
}

/** The ways from a to z, each as its letters. */
function waysOf(graph: KnowledgeGraph): string[] {
  const letterOf = (name: string): string => name.charAt(1).toLowerCase();
  const idOf = (letter: string): string =>
    graph.agencies.find(({ name }) => letterOf(name) === letter)?.id ?? "";
  const { countSources } = indexEvidence(graph);
  return findPaths(buildEntityGraph(graph), [idOf("a"), idOf("z")], countSources).map(({ entities }) =>
    entities.map(({ name }) => letterOf(name)).join(""),
  );
}

describe("longer ways", () => {
  test("come after shorter ones, whichever way the edges point", () => {
    expect(waysOf(parts(["za", "ab", "zb", "ac", "dc", "dz"]))).toEqual(["az", "abz", "acdz"]);
  });

  test("are no detours over what a shorter one goes over", () => {
    expect(waysOf(parts(["ab", "bz", "ac", "cb", "bd", "dz"]))).toEqual(["abz"]);
  });

  test("have at most three steps, unless there is no shorter one", () => {
    const long = ["ab", "bc", "cd", "dz"];
    expect(waysOf(parts(long))).toEqual(["abcdz"]);
    expect(waysOf(parts([...long, "ae", "ez"]))).toEqual(["aez"]);
    expect(waysOf(parts(["ab", "bc", "cd", "de", "ez"]))).toEqual([]);
  });

  const pair = fc
    .tuple(fc.constantFrom(..."abcdefz"), fc.constantFrom(..."abcdefz"))
    .filter(([one, other]) => one !== other)
    .map((ends) => ends.join(""));
  test("go over nothing twice, and over nothing that a way of another length goes over", () => {
    fc.assert(
      fc.property(fc.uniqueArray(pair, { minLength: 1, maxLength: 16 }), (pairs) => {
        const ways = waysOf(parts([...pairs, "ag", "hz"]));
        expect(ways.length).toBeLessThanOrEqual(5);
        expect(ways.map(({ length }) => length)).toEqual(ways.map(({ length }) => length).toSorted());
        for (const way of ways) {
          expect(new Set(way).size).toBe(way.length);
          for (const [place, letter] of [...way.slice(0, -1)].entries())
            expect(
              pairs.some((known) => known.includes(letter) && known.includes(way.charAt(place + 1))),
            ).toBe(true);
          const others = ways
            .filter(({ length }) => length !== way.length)
            .map((other) => other.slice(1, -1));
          for (const letter of way.slice(1, -1)) expect(others.join("")).not.toContain(letter);
        }
      }),
    );
  });
});

test("of thousands of ways the sources of few are counted together", () => {
  const shared = Array.from({ length: 400 }, (_, index) => `x${index}`);
  const graph = resolve([
    article("hubs", {
      entities: [
        person("a", names.a),
        person("b", names.b),
        ...shared.map((id, index) =>
          event(id, `“Sərgi ${id}” sərgisi`, "ceremony", { date: `${1600 + index}` }),
        ),
      ],
      claims: shared.flatMap((id): Said[] => [
        ["a", "participated", id],
        ["b", "participated", id],
      ]),
    }),
  ]);
  const ends = [names.a, names.b].map((name) => findEntities(graph, name)[0]?.id ?? "");
  let together = 0;
  const count = (edges: readonly Edge[]): number => {
    if (edges.length > 1) together += 1;
    return 1;
  };
  expect(findPaths(buildEntityGraph(graph), [ends[0] ?? "", ends[1] ?? ""], count)).toHaveLength(5);
  expect(together).toBe(200);
});
