import { expect, test } from "vitest";
import { yearsNamed } from "../../../src/language/az/years-named.ts";

test.each<[string, (number | string)[]]>([
  ["1986-cı ilin yanvarın 24-də Bulaq Partiya Komitəsinin katibi iclas keçirib.", [1986]],
  ["1980-ci illərdən o, Su Komitəsinin sədri vəzifəsində çalışıb.", ["1980-ci"]],
  ["Rəhbərlik etdiyi dövrdə (1969–1982) idarə genişlənib.", [1969, 1982]],
  ["1943-cü ildə və 12 may 1940-cı ildə, yenə 1943-cü ildə", [1940, 1943]],
  ["Mayın 25-də 1986 nəfər iştirak edib, 2014 manat verilib.", []],
])("the years named in %j are %j", (sentence, years) => {
  const told = yearsNamed(sentence).map(({ year, decade }) => (decade === null ? year : `${year}-${decade}`));
  expect(told).toEqual(years);
});
