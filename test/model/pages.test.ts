import { expect, test } from "vitest";
import { pageAddress, pageOf } from "../../src/model/pages.ts";

test("a place is on the page whose form feed stands before it", () => {
  const text = "bir\n\n\fiki\n\n\f\fdörd";
  expect([0, text.indexOf("iki"), text.indexOf("dörd")].map((at) => pageOf(text, at))).toEqual([1, 2, 4]);
  expect(pageOf("no pages", 3)).toBeNull();
});

test("a PDF is addressed with its page, other texts as they are", () => {
  expect(pageAddress("file:a.pdf", 3)).toBe("file:a.pdf#page=3");
  expect(pageAddress("file:a.pdf", null)).toBe("file:a.pdf");
  expect(pageAddress("https://example.az/a", 3)).toBe("https://example.az/a");
});
