import { describe, expect, it } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import { type Article, agency, article, person } from "./article.ts";

type Named = Parameters<typeof agency>[2];

/** How many nodes there are of bodies of these names, each in a text of its own. */
function nodesOf(names: readonly string[], kind: Named): number {
  return graphOf(names.map((name) => ({ entities: [agency("a1", name, kind)] }))).length;
}

function graphOf(articles: readonly Article[]) {
  return resolve(articles.map((content, index) => article(`text-${index}`, content))).agencies;
}

describe("a body with more or fewer words before its name", () => {
  it.each<[string, readonly string[], Named, number]>([
    [
      "is one with whom it is named after",
      ["Laçın Quliyev adına Minsk Körpü Məktəbi", "Minsk Körpü Məktəbi"],
      "school",
      1,
    ],
    [
      "is one however whom it is named after is written",
      [
        "Laçın Quliyev adına Minsk Körpü Məktəbi",
        "L.Quliyev adına Minsk Körpü Məktəbi",
        "Minsk Körpü Məktəbi",
      ],
      "school",
      1,
    ],
    [
      "is one with and without the state inside",
      ["Toxum Keyfiyyətinə Nəzarət üzrə Dövlət Xidməti", "Toxum Keyfiyyətinə Nəzarət Xidməti"],
      "government",
      1,
    ],
    [
      "is one where a letter breaks the harmony of a long word",
      ["Minarə Çəltikçilik İnstitutu", "Minarə Çəltıkçilik İnstitutu"],
      "other",
      1,
    ],
    [
      "stays apart where two are named so after somebody",
      [
        "Laçın Quliyev adına Minsk Körpü Məktəbi",
        "Laçın Səfərov adına Minsk Körpü Məktəbi",
        "Minsk Körpü Məktəbi",
      ],
      "school",
      3,
    ],
    [
      "stays apart where no place tells which it is",
      ["Laçın Quliyev adına Ali Körpü Məktəbi", "Ali Körpü Məktəbi"],
      "school",
      2,
    ],
    [
      "is the one of its kind with its land's name",
      ["Azərbaycan Nur Körpü Gəmiçiliyi", "Nur Körpü Gəmiçiliyi"],
      "company",
      1,
    ],
    [
      "is one with the town that it is in",
      ["Bakı şəhəri Nur Körpü Universiteti", "Nur Körpü Universiteti"],
      "university",
      1,
    ],
    ["stays apart where it has two words", ["Azərbaycan Körpü Kolleci", "Körpü Kolleci"], "school", 2],
  ])("%s", (_, names, kind, nodes) => {
    expect(nodesOf(names, kind)).toBe(nodes);
  });

  it("means the longer name that nearly all have, though one text has another", () => {
    const usual = Array.from({ length: 12 }, () => "Azərbaycan Nur Körpü Gəmiçiliyi");
    expect(nodesOf([...usual, "Dövlət Nur Körpü Gəmiçiliyi", "Nur Körpü Gəmiçiliyi"], "company")).toBe(2);
  });
});

describe("a name of two words", () => {
  const [long, short] = [
    agency("a1", "Azərbaycan Körpü Kolleci", "school"),
    agency("a2", "Körpü Kolleci", "school"),
  ];
  const ministry = agency("a3", "Abadlıq Nazirliyi", "ministry");

  it("is the one with its land's name that its text names as well", () => {
    expect(graphOf([{ entities: [long, short] }])).toHaveLength(1);
  });

  it("is that one where both have one owner", () => {
    const owned = (id: string, body: typeof long): Article => ({
      entities: [body, ministry],
      claims: [[id, "part_of", "a3"]],
    });
    expect(graphOf([owned("a1", long), owned("a2", short)])).toHaveLength(2);
  });

  it("is another where it is named more often without its land", () => {
    const others = [{ entities: [short] }, { entities: [short] }];
    expect(graphOf([{ entities: [long, short] }, ...others])).toHaveLength(2);
  });
});

it("a chair that is found beside one university in many texts is its chair in a text that names none", () => {
  const [university, chair] = [
    agency("a1", "Nur Universiteti", "university"),
    agency("a2", "“Körpü və yollar” kafedrası", "unit"),
  ];
  const told: Article = { entities: [university, chair], claims: [["a2", "part_of", "a1"]] };
  const beside = Array.from({ length: 9 }, (): Article => ({ entities: [university, chair] }));
  const alone: Article = {
    entities: [chair, person("p1", "Lalə Məcidova")],
    claims: [["p1", "position", "a2", { title: "müdir" }]],
  };
  expect(graphOf([told, ...beside, alone])).toHaveLength(2);
  expect(graphOf([told, ...beside.slice(0, 3), alone])).toHaveLength(3);
});

it.each([
  ["Elmi Şura", "Elmi Şurası"],
  ["Akademiya Elmi Şurası", "Elmi Şura"],
])("%s and %s of one body are one", (one, other) => {
  const university = agency("a1", "Nur Universiteti", "university");
  const of = (name: string): Article => ({
    entities: [university, agency("a2", name, "unit")],
    claims: [["a2", "part_of", "a1"]],
  });
  expect(graphOf([of(one), of(other)])).toHaveLength(2);
});

it("a body that a state has one of is one with the word of the state before it and without", () => {
  const of = (name: string): Article => ({ entities: [agency("a1", name, "government")] });
  expect(graphOf([of("Respublika Baş Prokurorluğu"), of("Baş Prokurorluq")])).toHaveLength(1);
  expect(graphOf([of("Respublika Yol İdarəsi"), of("Yol İdarəsi")])).toHaveLength(2);
});
