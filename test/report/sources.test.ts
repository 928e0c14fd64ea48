import { describe, expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { buildConnection } from "../../src/report/connection.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { buildOverview } from "../../src/report/overview.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { renderMarkdown } from "../../src/report/render-markdown.ts";
import { plainText } from "../../src/report/statement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "../resolve/article.ts";

/** What an outlet prints: with the same `title` the same text, as `article` writes it. */
const story = (id: string, title: string) =>
  article(id, {
    title,
    published: "2021-05-26",
    entities: [
      person("p", "Vüsal Hüseynov"),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      agency("b", "Milli Kitabxana", "culture"),
      event("e", "“Kitab və köç” sərgisi", "ceremony", { date: "2021-05-25" }),
    ],
    claims: [
      ["p", "participated", "e"],
      ["a", "organised", "e"],
      ["b", "organised", "e"],
    ],
  });
const outlets = ["bir", "iki", "uc", "dord"];
const printed: KnowledgeGraph = resolve(outlets.map((id) => story(id, "Sərgi açılıb")));
const graph = {
  ...printed,
  documents: printed.documents.map((document) => ({ ...document, uri: `https://${document.id}.az/sergi` })),
};
const [official] = graph.persons;
if (official === undefined) throw new Error("no person");

describe("a report on what four outlets print in the same words", () => {
  const dossier = renderMarkdown(buildDossier(graph, official));

  test("counts one source, in the line and in the list of quotes", () => {
    expect(dossier).toContain("(and 1 more; in 4 documents, all of them one source)");
    expect(dossier.match(/the same words as \[\\\[1\\\]\]\(#source-1\)/g)?.length).toBeGreaterThan(1);
    expect(renderHtml(buildDossier(graph, official))).toContain(
      'the same words as <a href="#source-1">[1]</a>',
    );
  });

  test("names those whom one event joins on one line", () => {
    expect(dossier).toMatch(
      /<\/a>Vüsal Hüseynov and (Milli Kitabxana, Dövlət Miqrasiya Xidməti|Dövlət Miqrasiya Xidməti, Milli Kitabxana) \(each: organiser\) – in common: “Kitab və köç” sərgisi/,
    );
  });

  test("lists it as repeated and not confirmed in the overview", () => {
    const report = buildOverview(graph);
    expect(report.sections.find(({ name }) => name === "repeated")?.total).toBe(3);
    expect(report.method.rows).toContainEqual({
      label: "Of these by one independent source only",
      value: "3",
    });
  });

  test("makes no way from one to another better founded", () => {
    const [one, other] = graph.agencies;
    if (one === undefined || other === undefined) throw new Error("no agencies");
    const [way] =
      buildConnection(graph, one, other).sections.find(({ name }) =>
        /^(common-events|common-agencies|paths)$/.test(name),
      )?.lines ?? [];
    expect(way?.backing).toEqual({ documents: 4, sources: 1, weakest: 1 });
  });
});

test("a connection counts the sources of its weaker side, and goes first where they are more", () => {
  const told = (id: string, names: readonly string[]) =>
    article(id, {
      title: Array.from({ length: 40 }, (_, place) => `${id}${place}`).join(" "), // no reprint of the others
      entities: [
        person("p", "Vüsal Hüseynov"),
        event("e", "“Kitab və köç” sərgisi", "ceremony", { date: "2021-05-25" }),
        ...names.map((name) => person(name, name)),
      ],
      claims: [["p", "participated", "e"], ...names.map((name) => [name, "participated", "e"] as const)],
    });
  const made = resolve([
    told("bir", ["Zaur Bağırov", "Ləman Quliyeva"]),
    told("iki", ["Ləman Quliyeva"]),
    told("uc", ["Ləman Quliyeva"]),
    article("dord", { entities: [person("z", "Zaur Bağırov")] }),
  ]);
  const alone = {
    ...made,
    documents: made.documents.map((one) => ({ ...one, uri: `https://${one.id}.az/` })),
  };
  const [found] = alone.persons.filter(({ name }) => name === "Vüsal Hüseynov");
  if (found === undefined) throw new Error("no person");
  const [, connections] = buildDossier(alone, found).sections;
  expect(connections?.lines.map(({ parts, backing }) => [plainText(parts), backing])).toEqual([
    [
      "Vüsal Hüseynov and Ləman Quliyeva, Zaur Bağırov – in common: “Kitab və köç” sərgisi (25 May 2021)",
      { documents: 3, sources: 3, weakest: 1 },
    ],
  ]);
  expect(renderMarkdown(buildDossier(alone, found))).toContain(
    "(in 3 documents, each an independent source; one part of it has only 1 source)",
  );
});

test("two outlets that write for themselves are two independent sources", () => {
  const own = (id: string, other: string) =>
    article(id, {
      entities: [
        person("p", "Vüsal Hüseynov"),
        event("e", "“Kitab və köç” sərgisi", "ceremony", { date: "2021-05-25" }),
        person("q", other),
      ],
      claims: [
        ["p", "participated", "e"],
        ["q", "participated", "e"],
      ],
    });
  const made = resolve([own("bir", "Zaur Bağırov"), own("iki", "Ləman Quliyeva")]);
  const apart = {
    ...made,
    documents: made.documents.map((one) => ({ ...one, uri: `https://${one.id}.az/` })),
  };
  const [found] = apart.persons.filter(({ name }) => name === "Vüsal Hüseynov");
  if (found === undefined) throw new Error("no person");
  const [events] = buildDossier(apart, found).sections;
  expect(events?.lines[0]?.backing).toEqual({ documents: 2, sources: 2, weakest: null });
});
