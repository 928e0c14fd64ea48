import { describe, expect, test } from "vitest";
import { buildEntityGraph, entitiesOf } from "../../src/graph/entity-graph.ts";
import {
  countNeighbours,
  findCommunities,
  findComponents,
  joinedEntities,
} from "../../src/graph/measures.ts";
import { findPaths } from "../../src/graph/paths.ts";
import { indexEvidence } from "../../src/report/evidence.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { findEntities } from "../../src/search/find-entity.ts";
import { agency, article, event, person } from "../resolve/article.ts";

const first = article("first", {
  entities: [
    person("p", "Vüsal Hüseynov"),
    agency("a", "Dövlət Miqrasiya Xidməti", "government", { acronym: "DMX" }),
    event("e", "təlim", "training", { date: "2021-05-25" }),
  ],
  claims: [
    ["p", "position", "a", { title: "rəis" }],
    ["p", "participated", "e", { role: "speaker" }],
    ["a", "organised", "e"],
  ],
});
const second = article("second", {
  entities: [
    agency("a", "Dövlət Miqrasiya Xidməti", "government"),
    agency("b", "“Azercell” şirkəti", "company"),
    person("q", "Zaur Bağırov"),
    agency("k", "Milli Kitabxana", "culture"),
  ],
  claims: [
    ["b", "funded", "a", { support: "grant", amount: 5000, currency: "AZN" }],
    ["q", "position", "k", { title: "direktor" }],
  ],
});
const graph = resolve([first, second]);
const entities = buildEntityGraph(graph);
const { countSources } = indexEvidence(graph);
const idOf = (name: string): string => findEntities(graph, name)[0]?.id ?? "";

describe("the graph in memory", () => {
  test("has the connected parts of the documents, largest first", () => {
    expect(findComponents(entities).map((part) => part.length)).toEqual([4, 2]);
    expect(countNeighbours(entities).get(idOf("DMX"))).toBe(3);
  });

  test("has the same communities each time", () => {
    const joined = joinedEntities(graph);
    expect(findCommunities(joined)).toEqual(findCommunities(joinedEntities(resolve([second, first]))));
    expect(findCommunities(joined).flat().toSorted()).toEqual(entities.nodes().toSorted());
  });

  test("shows the shortest way between two entities, whichever way its edges point", () => {
    const [path, ...others] = findPaths(entities, [idOf("Azercell"), idOf("Vüsal Hüseynov")], countSources);
    expect(path?.entities.map(({ name }) => name)).toEqual([
      "“Azercell” şirkəti",
      "Dövlət Miqrasiya Xidməti",
      "Vüsal Hüseynov",
    ]);
    expect(path?.edges.map(({ type }) => type)).toEqual(["FUNDED", "HOLDS_POSITION"]);
    expect(others).toEqual([]);
  });

  test("gives no path where there is none, or only a longer one than asked for", () => {
    expect(findPaths(entities, [idOf("Azercell"), idOf("Zaur Bağırov")], countSources)).toEqual([]);
    const ends = [idOf("Azercell"), idOf("Vüsal Hüseynov")] as const;
    expect(findPaths(entities, ends, countSources, { maximumSteps: 1 })).toEqual([]);
  });
});

describe("finding an entity", () => {
  test.each([
    ["Vüsal Hüseynov", "Vüsal Hüseynov"],
    ["vusal huseynov", "Vüsal Hüseynov"],
    ["Вусал Гусейнов", "Vüsal Hüseynov"],
    ["DMX", "Dövlət Miqrasiya Xidməti"],
    ["miqrasiya", "Dövlət Miqrasiya Xidməti"],
    ["AZERCELL", "“Azercell” şirkəti"],
  ])("%s is %s", (typed, name) => {
    expect(findEntities(graph, typed)[0]?.name).toBe(name);
  });

  test("each is found by its id and by its caption", () => {
    for (const entity of entitiesOf(graph)) {
      expect(findEntities(graph, entity.id)[0]).toBe(entity);
      expect(findEntities(graph, entity.caption)[0]?.caption).toBe(entity.caption);
    }
  });

  test("nothing fits an unknown or an empty name", () => {
    expect(findEntities(graph, "Heç kim")).toEqual([]);
    expect(findEntities(graph, "")).toEqual([]);
  });
});
