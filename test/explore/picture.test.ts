import { describe, expect, test } from "vitest";
import { type Answer, pictureLimits, questions } from "../../src/explore/api.ts";
import { crowdGraph } from "./crowd-graph.ts";
import { exploredGraph } from "./explored-graph.ts";
import { explorerOf } from "./serve-graph.ts";

const crowd = crowdGraph(140);
const hub = crowd.agencies[0]?.id ?? "";
const explorer = explorerOf(crowd);

async function picture(asked: Readonly<Record<string, string>>): Promise<Answer<"picture">> {
  const query = questions.picture.query.parse({ of: hub, ...asked });
  return questions.picture.answer.parse(await explorer.picture(query));
}

describe("a picture", () => {
  test("begins with sixty names and says how many more there are", async () => {
    const { nodes, pairs, neighbours, shown } = await picture({});
    expect([nodes.length, neighbours, shown]).toEqual([60, 141, 59]);
    expect(pairs.length).toBeLessThanOrEqual(pictureLimits.firstPairs);
    expect(nodes[0]).toMatchObject({ name: "Meşə Nazirliyi", left: 82, x: 0, y: 0 });
  });

  test("grows by twenty-five, and what was placed stays where it is", async () => {
    const before = await picture({});
    const after = await picture({ grow: `${hub}~newest,${hub}~documents` });
    expect(after.nodes).toHaveLength(110);
    for (const { id, x, y } of before.nodes)
      expect(after.nodes.find((node) => node.id === id)).toMatchObject({ x, y });
    const all = await picture({ links: "all" });
    expect(all.nodes.map(({ x, y }) => [x, y])).toEqual(before.nodes.map(({ x, y }) => [x, y]));
  });

  test("grows by one relation", async () => {
    const event = crowd.events[0]?.id ?? "";
    const { nodes } = await picture({ grow: `${event}~participated` });
    const drawn = new Set(nodes.map(({ id }) => id));
    const guests = crowd.edges.filter(({ predicate }) => predicate === "participated");
    expect(guests.every(({ source }) => drawn.has(source))).toBe(true);
  });

  test("draws one line for all that is stated of two, and counts what is denied", async () => {
    const small = explorerOf(exploredGraph);
    const [rector] = exploredGraph.persons.filter(({ name }) => name === "Rəşad Kəlbiyev");
    const answer = await small.picture(questions.picture.query.parse({ of: rector?.id ?? "" }));
    expect(answer?.denied).toBe(1);
    expect(answer?.pairs.filter(({ status }) => status === "planned")).toHaveLength(1);
    expect(answer?.nodes.map(({ name }) => name)).not.toContain("Dağətəyi Universiteti");
  });

  test("adds up: drawn and left are all neighbours", async () => {
    for (const grow of ["", `${hub}~position`, `${hub}~newest,${hub}~newest,${hub}~newest`]) {
      const { nodes, neighbours, shown } = await picture({ grow });
      expect(shown + (nodes[0]?.left ?? 0)).toBe(neighbours);
    }
  });
});

test("ways go over statements, each step with its quote; where none joins two there is none", async () => {
  const small = explorerOf(exploredGraph);
  const idOf = (name: string): string =>
    [...exploredGraph.persons, ...exploredGraph.agencies].find((entity) => entity.name === name)?.id ?? "";
  const query = { language: "en" as const, from: idOf("Rəşad Kəlbiyev"), to: idOf("Dağətəyi Universiteti") };
  const answer = questions.ways.answer.parse(await small.ways(query));
  expect(answer.ways.map(({ entities }) => entities.map(({ name }) => name))).toEqual([
    [
      "Rəşad Kəlbiyev",
      "“Su ehtiyatları” konfransı, Şəki, 4 March 2024",
      "Bulaq Nazirliyi",
      "Dağətəyi Universiteti",
    ],
  ]);
  for (const { quote } of answer.ways[0]?.steps ?? []) expect(quote.length).toBeGreaterThan(5);
  expect((await small.ways({ ...query, to: query.from }))?.ways).toEqual([]);
});
