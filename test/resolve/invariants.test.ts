import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/model/entity.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person, type Said } from "./article.ts";

const people = [
  "Vüsal Hüseynov",
  "Вусал Гусейнов",
  "Mehriban Vəliyeva",
  "Mehəbbət Vəliyeva",
  "Vəliyeva",
  "Ə. Əliyev",
];
const bodies = [
  "Dövlət Miqrasiya Xidməti",
  "AR Dövlət Miqrasiya Xidməti",
  "DMX",
  "Kadrlar şöbəsi",
  "“Azercell” MMC",
];
const happenings = ["görüş", "VII Siyasi Forum", "anlaşma memorandumu"];

const entitiesOfArticle: fc.Arbitrary<Entity[]> = fc
  .record({
    person: fc.constantFrom(...people),
    agency: fc.constantFrom(...bodies),
    event: fc.constantFrom(...happenings),
    date: fc.constantFrom(null, "2021-05-25", "2022", "2021-05-01/2021-06-01"),
    acronym: fc.constantFrom(null, "DMX"),
  })
  .map((choice) => [
    person("p", choice.person),
    agency("a", choice.agency, choice.agency.endsWith("şöbəsi") ? "unit" : "government", {
      acronym: choice.agency.startsWith("D") ? choice.acronym : null,
    }),
    event("e", choice.event, "meeting", { date: choice.date }),
  ]);
const modality = fc.constantFrom("asserted" as const, "planned" as const, "negated" as const);
const saidInArticle: fc.Arbitrary<Said[]> = fc.array(
  fc.oneof(
    modality.map((value): Said => ["p", "participated", "e", { modality: value, role: "speaker" }]),
    modality.map((value): Said => ["a", "organised", "e", { modality: value }]),
    fc.constantFrom("rəis", "müdir").map((title): Said => ["p", "position", "a", { title }]),
  ),
  { maxLength: 4 },
);
const articles = fc
  .array(
    fc.record({
      entities: entitiesOfArticle,
      claims: saidInArticle,
      published: fc.constantFrom("2020", "2021-05-26"),
    }),
    {
      maxLength: 6,
    },
  )
  .map((contents) => contents.map((content, index) => article(`document-${index}`, content)));

const unrelated = article("another", {
  entities: [
    person("p", "Zaur Bağırov"),
    agency("a", "Milli Kitabxana", "culture"),
    event("e", "sərgi", "ceremony"),
  ],
  claims: [["p", "position", "a", { title: "direktor" }]],
});

describe("whatever the documents say", () => {
  test("their order changes nothing", () => {
    fc.assert(
      fc.property(
        articles.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(resolve(shuffled)).toEqual(resolve(all));
        },
      ),
    );
  });

  test("a document about others changes no row, and taking it away restores the graph", () => {
    fc.assert(
      fc.property(articles, (all) => {
        const before = resolve(all);
        const after = resolve([...all, unrelated]);
        for (const list of ["persons", "agencies", "events", "claims", "edges", "mentions"] as const) {
          expect(after[list]).toEqual(expect.arrayContaining([...before[list]]));
        }
        expect(resolve([...all, unrelated].slice(0, -1))).toEqual(before);
      }),
    );
  });

  test("every edge leads to claims, every claim to a quote in a document, and no id is given twice", () => {
    fc.assert(
      fc.property(articles, (all) => {
        const graph = resolve(all);
        const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
        const texts = new Map(graph.documents.map(({ id, text }) => [id, text]));
        const nodes = [...graph.persons, ...graph.agencies, ...graph.events].map(({ id }) => id);
        for (const edge of graph.edges) {
          expect(edge.claims.length).toBeGreaterThan(0);
          for (const id of edge.claims)
            expect(claims.get(id)).toMatchObject({ subject: edge.source, object: edge.target });
        }
        for (const claim of graph.claims) {
          expect(texts.get(claim.document)?.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(nodes).toEqual(expect.arrayContaining([claim.subject, claim.object]));
        }
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
      }),
    );
  });
});
