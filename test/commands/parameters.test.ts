import { describe, expect, test } from "vitest";
import { freeValues, namedValues } from "../../src/commands/parameters.ts";
import { InputError } from "../../src/errors.ts";
import type { NamedQuery } from "../../src/store/named-queries.ts";

const query: NamedQuery = {
  name: "find-offices",
  group: "people",
  purpose: "Offices of a person.",
  statement: "RETURN $person",
  parameters: [
    { name: "person", type: "name", purpose: "part of the name" },
    { name: "since", type: "date", default: "0000", purpose: "first day" },
    { name: "limit", type: "integer", default: 50, purpose: "most rows" },
    { name: "title", type: "string", default: "", purpose: "office" },
  ],
};

describe("namedValues", () => {
  test("folds names, reads whole numbers, and fills in what is left out", () => {
    expect(namedValues(query, ["person=VƏLİYEVA", "limit=5"])).toEqual({
      person: "veliyeva",
      since: "0000",
      limit: 5,
      title: "",
    });
  });

  test("takes everything after the first = as the value", () => {
    expect(namedValues(query, ["person=a", "title=a = b"])).toMatchObject({ title: "a = b" });
  });

  test.each([
    ["a missing parameter", [], { name: "person" }],
    ["an unknown parameter", ["person=a", "colour=red"], { name: "colour" }],
    ["a number that is none", ["person=a", "limit=1.5"], { type: "integer" }],
    ["a date that is none", ["person=a", "since=yesterday"], { type: "date" }],
    ["a name without letters", ["person=…"], { type: "name" }],
    ["a word without =", ["person"], { pair: "person" }],
  ])("refuses %s", (_what, pairs, data) => {
    const refusal = expect.objectContaining({ data: expect.objectContaining(data) });
    expect(() => namedValues(query, pairs)).toThrow(refusal);
    expect(() => namedValues(query, pairs)).toThrow(InputError);
  });
});

test("freeValues reads numbers, true, false and null as such and everything else as text", () => {
  expect(freeValues(["a=5", "b=-1.5", "c=true", "d=null", "e=05", "f=Bakı", "g=", 'h="x"'])).toEqual({
    a: 5,
    b: -1.5,
    c: true,
    d: null,
    e: "05",
    f: "Bakı",
    g: "",
    h: '"x"',
  });
});
