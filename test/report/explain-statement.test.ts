import { describe, expect, test } from "vitest";
import { explainStatement, readStatementId } from "../../src/report/explain-statement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, person, type Said } from "../resolve/article.ts";

const told = (id: string, ...claims: Said[]) =>
  article(id, {
    title: Array.from({ length: 40 }, (_, place) => `${id}${place}`).join(" "), // no reprint of the others
    published: "2021-05-26",
    entities: [
      person("p", "Vüsal Hüseynov"),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      agency("b", "Milli Kitabxana", "culture"),
    ],
    claims,
  });
const graph = resolve([
  told("bir", ["p", "position", "a", { title: "rəis" }]),
  told(
    "iki",
    ["p", "position", "a", { title: "rəis" }],
    ["p", "position", "a", { title: "rəis", modality: "negated" }],
    ["p", "position", "b", { title: "direktor", modality: "negated" }],
  ),
]);
const [edge] = graph.edges;
const denials = graph.claims.filter(({ modality }) => modality === "negated");

describe("what is behind a statement", () => {
  const explained = explainStatement(graph, edge?.id ?? "");

  test("is every claim, with the words at its place in the text, its rule and its source", () => {
    expect(explained).toMatchObject({
      text: "Vüsal Hüseynov – rəis, Dövlət Miqrasiya Xidməti (reported 26 May 2021)",
      modality: "asserted",
      documents: 2,
    });
    expect(explained?.claims.map(({ id }) => id).toSorted()).toEqual(edge?.claims);
    for (const { document, start, end, quote, rule, source } of explained?.claims ?? []) {
      const text = graph.documents.find(({ id }) => id === document)?.text;
      expect([text?.slice(start, end), rule, source]).toEqual([quote, "hand", 1]);
    }
  });

  test("is followed by what is said of the same two otherwise", () => {
    expect(explained?.otherwise.map(({ document, modality }) => [document, modality])).toEqual([
      ["iki", "negated"],
    ]);
  });

  test("is the same for each of its claims", () => {
    for (const id of edge?.claims ?? []) expect(explainStatement(graph, id)).toEqual(explained);
  });

  test("is told of a denial, which makes no edge", () => {
    const other = denials.find(({ object }) => object !== edge?.target);
    expect(explainStatement(graph, other?.id ?? "")).toMatchObject({
      id: other?.id,
      text: "Vüsal Hüseynov – direktor, Milli Kitabxana (denied; reported 26 May 2021)",
      claims: [{ id: other?.id, modality: "negated" }],
    });
  });

  test("is nothing where the graph has no such id", () => {
    expect(explainStatement(graph, "edge-0123456789abcdef")).toBeNull();
  });
});

test.each([
  ["edge-0123456789abcdef", "edge-0123456789abcdef"],
  ["#s-claim-0123456789abcdef-repeated", "claim-0123456789abcdef"],
  ["s-edge-0123456789abcdef", "edge-0123456789abcdef"],
  ["edge-0123", null],
  ["Mehriban Vəliyeva", null],
])("%s is read as the statement %s", (text, id) => {
  expect(readStatementId(text)).toBe(id);
});
