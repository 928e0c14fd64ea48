import { describe, expect, test } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, person } from "./article.ts";

function headed(id: string, body: string, name = "Anar Zülfüqarlı", title = "rektor", kind?: AgencyKind) {
  return article(id, {
    entities: [person("p", name), agency("a", body, kind ?? "university")],
    claims: [["p", "position", "a", { title }]],
  });
}
const documentCounts = (...items: Parameters<typeof resolve>[0][]): number[] =>
  resolve(items.flatMap((item) => [...item]))
    .agencies.map(({ documents }) => documents)
    .toSorted();

describe("a short name that no document explains", () => {
  const long = headed("a", "Azərbaycan Dövlət Neft Akademiyası");

  test.each(["Neft Akademiyası", "ADNA"])(
    "%s is the body with the same holder of the same office",
    (short) => {
      expect(documentCounts([long, headed("b", short)])).toEqual([2]);
    },
  );

  test.each([
    ["Neft Akademiyası", "Elnur Abbaszadə", "rektor"],
    ["Neft Akademiyası", "Anar Zülfüqarlı", "məzun"],
    ["Dəniz Akademiyası", "Anar Zülfüqarlı", "rektor"],
    ["ADDA", "Anar Zülfüqarlı", "rektor"],
  ])("%s with %s as its %s is another body", (short, name, title) => {
    expect(documentCounts([long, headed("b", short, name, title)])).toEqual([1, 1]);
  });

  test("joins neither of two longer names that fit it alike", () => {
    const other = headed("b", "Batumi Dövlət Neft Akademiyası");
    expect(documentCounts([long, other, headed("c", "Neft Akademiyası")])).toEqual([1, 1, 1]);
  });
});

test("a ministry that grew is a successor, not a longer name", () => {
  const before = headed("a", "Təhsil Nazirliyi", "Anar Zülfüqarlı", "nazir", "ministry");
  const after = headed("b", "Elm və Təhsil Nazirliyi", "Anar Zülfüqarlı", "nazir", "ministry");
  expect(documentCounts([before, after])).toEqual([1, 1]);
});

test("a company's name with and without a space is one", () => {
  const one = headed("a", "Sea Tech", "Anar Zülfüqarlı", "direktor", "company");
  const other = headed("b", "Seatech", "Elnur Abbaszadə", "mühəndis", "company");
  expect(documentCounts([one, other])).toEqual([2]);
});
