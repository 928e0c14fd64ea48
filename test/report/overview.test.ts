import { describe, expect, test } from "vitest";
import { restrictGraph } from "../../src/graph/restrict.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { buildOverview } from "../../src/report/overview.ts";
import { renderMarkdown } from "../../src/report/render-markdown.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "../resolve/article.ts";

const story = (id: string, published: string, title: string, official: string) =>
  article(id, {
    title,
    published,
    entities: [
      person("p", official),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      event("e", `“${title}” təlimi`, "training", { date: published }),
    ],
    claims: [
      ["p", "participated", "e"],
      ["a", "organised", "e"],
      ["p", "position", "a", { title: "rəis" }],
    ],
  });
const graph = resolve([
  story("a", "2020-05-26", "Əmək köçü", "Vüsal Hüseynov"),
  story("b", "2021-05-26", "Sığınacaq", "Vüsal Hüseynov"),
  story("c", "2021-06-26", "Ekologiya", "Zaur Bağırov"),
]);

describe("an overview", () => {
  test("calls those most written about who stand in several documents, and names people and bodies of those who belong together", () => {
    const names = ["Aygün Kərimova", "Lalə Məcidova", "Orxan Səfərli"];
    const told = names.flatMap((name, place) => [
      story(`x${place}`, "2021-01-02", `Su ${place}`, name),
      story(`y${place}`, "2022-01-02", `Hava ${place}`, name),
    ]);
    const { sections } = buildOverview(
      resolve([...told, story("z", "2023-01-02", "Torpaq", "Zaur Bağırov")]),
    );
    const textsOf = (name: string) =>
      sections
        .find((section) => section.name === name)
        ?.lines.map(({ parts }) => parts.map(({ text }) => text).join(""));
    expect(textsOf("people")?.toSorted()).toEqual(names.map((name) => `${name} (2 documents)`));
    expect(textsOf("communities")?.[0]).toBe("Dövlət Miqrasiya Xidməti, Aygün Kərimova, and 2 more");
  });

  test.each(["en", "az"] as const)("says what makes a group of those who belong together: %s", (language) => {
    const { sections } = buildOverview(graph, { language });
    const groups = sections.find(({ name }) => name === "communities");
    expect(groups?.note).toMatch(/found by calculation|hesablama ilə tapılıb/);
  });

  test("says from when to when several documents report what has no day of its own", () => {
    const told = (id: string, published: string, body: string) =>
      article(id, {
        title: `Məlumat ${id}`,
        published,
        entities: [
          agency("i", "Su İdarəsi", "government"),
          agency("n", body, "government"),
          event("e", "“Təmiz su” layihəsi", "project"),
        ],
        claims: [
          ["i", "part_of", "n"],
          ["i", "organised", "e"],
        ],
      });
    const made = resolve([
      told("a", "2020-05-26", "Ekologiya Nazirliyi"),
      told("b", "2021-03-01", "Ekologiya Nazirliyi"),
    ]);
    const [ministry] = made.agencies.filter(({ name }) => name === "Ekologiya Nazirliyi");
    if (ministry === undefined) throw new Error("no ministry");
    const dossier = renderMarkdown(buildDossier(made, ministry));
    expect(dossier).toContain(
      "Su İdarəsi is part of Ekologiya Nazirliyi (reported 26 May 2020 – 1 March 2021)",
    );
    expect(renderMarkdown(buildOverview(made))).toContain(
      "“Təmiz su” layihəsi (reported 26 May 2020 – 1 March 2021): organised by Su İdarəsi",
    );
  });

  test("leads with those most written about and says how much stands in one document only", () => {
    const report = buildOverview(graph);
    expect(report.sections[0]?.lines[0]?.parts).toEqual([
      { text: "Vüsal Hüseynov", entity: expect.stringMatching(/^person-/) },
      { text: " (" },
      { text: "2 documents" },
      { text: ")" },
    ]);
    expect(report.method.rows).toContainEqual({ label: "Of these in one document only", value: "7" });
    expect(report.charts[0]?.bars.filter(({ asserted }) => asserted > 0)).toEqual([
      { label: "2020-05", asserted: 3, planned: 0 },
      { label: "2021-05", asserted: 2, planned: 0 },
      { label: "2021-06", asserted: 3, planned: 0 },
    ]);
  });

  test("tells a paper among the strongest links once, with all who signed it", () => {
    const signed = resolve([
      article("a", {
        entities: [
          person("p", "Vüsal Hüseynov"),
          agency("a", "Dövlət Miqrasiya Xidməti", "government"),
          event("e", "“Sığınacaq” memorandumu", "agreement", { date: "2021-05-26" }),
        ],
        claims: [
          ["p", "signed", "e"],
          ["a", "signed", "e"],
        ],
      }),
    ]);
    const links = buildOverview(signed).answers.find(({ label }) => label === "Strongest links");
    expect(links?.lines.map(({ statements }) => statements.length)).toEqual([2]);
  });

  test("shows those most written about, each with a few of its strongest links, and no pair twice", () => {
    const { figure } = buildOverview(graph);
    const groups = figure?.groups ?? [];
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.length).toBeLessThanOrEqual(8);
    const pairs = groups.flatMap(({ hub, chains }) =>
      chains.map(({ nodes }) => {
        expect(nodes[0]).toEqual(hub);
        return nodes
          .map(({ id }) => id)
          .toSorted()
          .join(" ");
      }),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(buildOverview(resolve([])).figure).toBeNull();
  });

  test("of texts that say nothing of anybody says so", () => {
    expect(renderMarkdown(buildOverview(resolve([])))).toContain("*Nothing was found in these documents.*");
  });

  test("has a source for every line, in both languages", () => {
    for (const language of ["en", "az"] as const) {
      const report = buildOverview(graph, { language });
      const lines = report.sections.flatMap((found) => found.lines);
      expect(lines.length).toBeGreaterThan(5);
      for (const { citations } of lines) expect(citations.length).toBeGreaterThan(0);
      expect(renderMarkdown(report)).not.toMatch(/\{\w+\}/);
    }
  });
});

describe("a part of a graph", () => {
  test.each([
    [{ from: "2021" }, ["b", "c"]],
    [{ to: "2021-05" }, ["a", "b"]],
    [{ from: "2020-05-26", to: "2020" }, ["a"]],
    [{ topic: "SIGINACAQ" }, ["b"]],
  ])("by %j holds these documents alone, and keeps every id", (restriction, documents) => {
    const part = restrictGraph(graph, restriction);
    expect(part.documents.map(({ id }) => id)).toEqual(documents);
    const ids = new Set(
      [...graph.persons, ...graph.agencies, ...graph.events, ...graph.edges].map(({ id }) => id),
    );
    for (const { id } of [...part.persons, ...part.agencies, ...part.events, ...part.edges])
      expect(ids).toContain(id);
    for (const edge of part.edges) expect(edge.documentCount).toBeLessThanOrEqual(documents.length);
  });
});
