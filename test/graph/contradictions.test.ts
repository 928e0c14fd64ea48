import { describe, expect, test } from "vitest";
import { successionsOf } from "../../src/decrees/successions.ts";
import { findContradictions, periodOf } from "../../src/graph/contradictions.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "../resolve/article.ts";

const rector = (id: string, name: string, published: string) =>
  article(id, {
    published,
    entities: [person("p", name), agency("a", "Bakı Dövlət Universiteti", "university")],
    claims: [["p", "position", "a", { title: "rektor" }]],
  });

describe("contradictions", () => {
  test("are two heads of one body at one time, not one after the other", () => {
    const first = [rector("a", "Elçin Babayev", "2020-01-01"), rector("b", "Elçin Babayev", "2021-01-01")];
    const within = resolve([...first, rector("c", "Abel Məhərrəmov", "2020-06-01")]);
    expect(findContradictions(within)).toMatchObject([{ kind: "two holders" }]);
    const after = resolve([...first, rector("c", "Abel Məhərrəmov", "2022-06-01")]);
    expect(findContradictions(after)).toEqual([]);
  });

  test("are what one document asserts and another denies", () => {
    const said = (id: string, modality: "asserted" | "negated") =>
      article(id, {
        entities: [
          agency("a", "Milli Kitabxana", "culture"),
          event("e", "“Kitab” sərgisi", "ceremony", { date: "2021-05-25" }),
        ],
        claims: [["a", "organised", "e", { modality }]],
      });
    expect(findContradictions(resolve([said("a", "asserted"), said("b", "negated")]))).toMatchObject([
      { kind: "denied", denial: { document: "b" } },
    ]);
  });

  test("an office lasts from what is said, else from the first report to the last", () => {
    const [edge] = resolve([
      rector("a", "Elçin Babayev", "2020-01-01"),
      rector("b", "Elçin Babayev", "2021-01-01"),
    ]).edges;
    if (edge === undefined) throw new Error("no edge");
    expect(periodOf(edge)).toEqual({ start: "2020-01-01", end: "2021-01-01" });
    expect(periodOf({ ...edge, from: "2018", to: "2019-05" })).toEqual({ start: "2018", end: "2019-05" });
    expect(periodOf({ ...edge, first: null, last: null })).toBeNull();
    expect(periodOf({ ...edge, to: "past" })).toBeNull();
    expect(periodOf({ ...edge, from: "2018", to: "past" })).toEqual({ start: "2018", end: "2018" });
  });
});

test("a renamed body knows what it replaced and what replaced it", () => {
  expect(successionsOf("Azərbaycan Respublikasının Təhsil Nazirliyi")).toMatchObject([
    { successor: "Elm və Təhsil Nazirliyi" },
  ]);
  expect(successionsOf("Milli Kitabxana")).toEqual([]);
});
