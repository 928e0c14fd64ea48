import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteAddress } from "../../src/report/html/escape-html.ts";

test.each([
  ["https://a.az/x", "Fond qrant ayırıb", "https://a.az/x#:~:text=Fond%20qrant%20ay%C4%B1r%C4%B1b"],
  ["https://a.az/x#top", "bir-iki, üç", "https://a.az/x#top:~:text=bir%2Diki%2C%20%C3%BC%C3%A7"],
  [
    "https://a.az/x",
    "1 2 3 4 5 6 7 8 9 10 11 12",
    "https://a.az/x#:~:text=1%202%203%204%205,8%209%2010%2011%2012",
  ],
  ["https://a.az/x", "1 2 3 4 5 6 7 …", "https://a.az/x#:~:text=1%202%203%204%205"],
])("%s at %j is %s", (address, quote, expected) => {
  expect(quoteAddress(address, quote)).toBe(expected);
});

test("any quote makes an address of the same page, with no mark of its own in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (quote) => {
      const made = quoteAddress("https://a.az/x", quote);
      expect(new URL(made).pathname).toBe("/x");
      expect(made.slice("https://a.az/x#:~:text=".length)).toMatch(/^[^-&"<>\s,]*(,[^-&"<>\s,]*)?$/);
    }),
  );
});
