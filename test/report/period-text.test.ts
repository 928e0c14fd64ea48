import { expect, test } from "vitest";
import { periodText } from "../../src/report/statement.ts";
import { wordings } from "../../src/report/wordings.ts";

const office = { role: null, title: "sədr", amount: null, currency: null, support: null };

test.each([
  [null, null, null],
  ["2012", null, "from 2012"],
  ["2012", "2015-03-01", "from 2012 to 1 March 2015"],
  ["1920", "1920", "1920"],
  [null, "2015", "to 2015"],
  [null, "past", "no longer"],
  ["2012", "past", "from 2012, no longer"],
])("an office held from %s to %s", (from, to, said) => {
  expect(periodText({ ...office, from, to }, wordings.en)).toBe(said);
});
