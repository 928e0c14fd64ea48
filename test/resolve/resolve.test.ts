import { describe, expect, test } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person, type Said } from "./article.ts";

const ministry = "Azərbaycan Respublikasının Elm və Təhsil Nazirliyi";

describe("people", () => {
  test("one person in two documents is one node that counts both", () => {
    const graph = resolve([
      article("a", { entities: [person("p", "Vüsal Hüseynov")] }),
      article("b", { entities: [person("p", "Vüsal Hüseynov")] }),
    ]);
    expect(graph.persons).toMatchObject([{ name: "Vüsal Hüseynov", documents: 2, aliases: [] }]);
    expect(graph.persons[0]?.id).toMatch(/^person-[0-9a-f]{16}$/);
  });

  test.each([
    ["Mehriban Vəliyeva", "Mehəbbət Vəliyeva"],
    ["Vüsal Xanlarov", "Vüsal Hüseynov"],
    ["Əliyev", "Əliyev"],
    ["İlham", "İlham"],
    ["Ə. Əliyev", "Ə. Əliyev"],
  ])("%s and %s of two documents stay two", (one, other) => {
    const graph = resolve([
      article("a", { entities: [person("p", one)] }),
      article("b", { entities: [person("p", other)] }),
    ]);
    expect(graph.persons).toHaveLength(2);
  });

  test("Russian, English and plain spellings meet under the Azerbaijani name", () => {
    const spellings = ["Rəşad Cəfərov", "Рашад Джафаров", "Rashad Jafarov", "Resad Ceferov", "Rəşad Cəfərov"];
    const graph = resolve(
      spellings.map((name, index) => article(`d${index}`, { entities: [person("p", name)] })),
    );
    expect(graph.persons.map(({ name }) => name)).toEqual(["Rəşad Cəfərov"]);
  });
});

describe("agencies", () => {
  test("quotes, legal form, the state's name and an acronym do not make another agency", () => {
    const graph = resolve([
      article("a", { entities: [agency("m", ministry, "ministry", { acronym: "ETN" })] }),
      article("b", { entities: [agency("m", "Elm və Təhsil Nazirliyi", "ministry")] }),
      article("c", { entities: [agency("m", "ETN", "ministry")] }),
      article("d", { entities: [agency("c", "“Azercell” şirkəti", "company")] }),
      article("e", { entities: [agency("c", "«Azercell» MMC", "company")] }),
    ]);
    expect(graph.agencies.map(({ documents }) => documents).toSorted()).toEqual([2, 3]);
  });

  test("units of one name under two parents stay two, and under one parent are one", () => {
    const unit = (id: string, parent: string) =>
      article(id, {
        entities: [agency("u", "Kadrlar şöbəsi", "unit"), agency("m", parent, "ministry")],
        claims: [["u", "part_of", "m"]],
      });
    const graph = resolve([
      unit("a", "Səhiyyə Nazirliyi"),
      unit("b", "Ədliyyə Nazirliyi"),
      unit("c", "Azərbaycan Respublikası Ədliyyə Nazirliyi"),
    ]);
    const units = graph.agencies.filter(({ kind }) => kind === "unit");
    expect(units.map(({ documents }) => documents).toSorted()).toEqual([1, 2]);
  });
});

test("a unit without a body belongs to the one body its document names that is known to have it", () => {
  const known = article("a", {
    entities: [agency("u", "Kadrlar şöbəsi", "unit"), agency("m", "Səhiyyə Nazirliyi", "ministry")],
    claims: [["u", "part_of", "m"]],
  });
  const named = (id: string, ...bodies: string[]) =>
    article(id, {
      entities: [
        agency("u", "Kadrlar şöbəsi", "unit"),
        person("p", "Lalə Məcidova"),
        ...bodies.map((body, index) => agency(`m${index}`, body, "ministry")),
      ],
      claims: [["p", "position", "u", { title: "rəis" }]],
    });
  const units = (items: Parameters<typeof resolve>[0]): number =>
    resolve(items).agencies.filter(({ kind }) => kind === "unit").length;
  expect(units([known, named("b", "Səhiyyə Nazirliyi", "Ədliyyə Nazirliyi")])).toBe(1);
  expect(units([known, named("b", "Ədliyyə Nazirliyi")])).toBe(2);
  const other = article("c", {
    entities: [agency("u", "Kadrlar şöbəsi", "unit"), agency("m", "Ədliyyə Nazirliyi", "ministry")],
    claims: [["u", "part_of", "m"]],
  });
  expect(units([known, other, named("b", "Səhiyyə Nazirliyi", "Ədliyyə Nazirliyi")])).toBe(3);
});

test("a unit whose body nobody names is one with its head, and takes the body another document gives it with that head", () => {
  const headed = (id: string, head: string, ...said: Said[]) =>
    article(id, {
      entities: [
        agency("u", "Kadrlar şöbəsi", "unit"),
        person("p", head),
        agency("m", "Ədliyyə Nazirliyi", "ministry"),
      ],
      claims: [["p", "position", "u", { title: "müdir" }], ...said],
    });
  const units = (items: Parameters<typeof resolve>[0]): number =>
    resolve(items).agencies.filter(({ kind }) => kind === "unit").length;
  const [one, again, other] = [
    headed("a", "Zaur Bağırov"),
    headed("b", "Zaur Bağırov"),
    headed("c", "Leyla Əliyeva"),
  ];
  expect(units([one, again])).toBe(1);
  expect(units([one, other])).toBe(2);
  expect(units([one, again, headed("d", "Zaur Bağırov", ["u", "part_of", "m"])])).toBe(1);
});

describe("edges", () => {
  test("claims that say the same are one edge with the best quote and the dates of the documents", () => {
    const said = (id: string, published: string, confidence: number) =>
      article(id, {
        published,
        entities: [person("p", "Vüsal Hüseynov"), agency("a", "Dövlət Miqrasiya Xidməti", "government")],
        claims: [["p", "position", "a", { title: "rəis", confidence }]],
      });
    const graph = resolve([said("a", "2021-05-26", 0.7), said("b", "2020-01-02", 0.9)]);
    expect(graph.edges).toMatchObject([
      {
        type: "HOLDS_POSITION",
        claimCount: 2,
        documentCount: 2,
        document: "b",
        first: "2020-01-02",
        last: "2021-05-26",
      },
    ]);
  });

  test("denied claims draw no edge, planned ones are marked, and give way to what happened", () => {
    const entities = [
      person("p", "Anar Kərimov"),
      person("q", "Elnur Soltanov"),
      event("e", "forum", "conference"),
    ];
    const graph = resolve([
      article("a", {
        entities,
        claims: [
          ["p", "participated", "e", { modality: "planned" }],
          ["p", "organised", "e", { modality: "negated" }],
          ["q", "participated", "e", { modality: "planned" }],
          ["q", "participated", "e", { role: "participant" }],
          ["q", "participated", "e", { role: "speaker" }],
        ],
      }),
    ]);
    expect(graph.claims).toHaveLength(5);
    expect(graph.edges.map(({ modality, role }) => [modality, role]).toSorted()).toEqual([
      ["asserted", "speaker"],
      ["planned", null],
    ]);
  });
});
