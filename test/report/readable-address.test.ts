import fc from "fast-check";
import { expect, test } from "vitest";
import { readableAddress } from "../../src/report/readable-address.ts";

test.each([
  ["https://example.az/x%C9%99b%C9%99r", "https://example.az/xəbər"],
  ["file:m%C9%99tn%20(1).txt", "file:mətn (1).txt"],
  ["https://example.az/a%20b%2Fc%3Fd%23e%25", "https://example.az/a%20b%2Fc%3Fd%23e%25"],
  ["https://example.az/%E2%80%AEtxt%0A%1B%5B31m", "https://example.az/%E2%80%AEtxt%0A%1B%5B31m"],
  ["https://example.az/%FF%C9%99", "https://example.az/%FF%C9%99"],
  ["https://example.az/plain", "https://example.az/plain"],
])("%s is shown as %s", (uri, shown) => {
  expect(readableAddress(uri)).toBe(shown);
});

test("whatever is escaped, nothing but letters and numbers comes out of it, and it leads to the same place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (path) => {
      const uri = `https://example.az/${encodeURIComponent(path.replace(/\p{Cs}/gu, ""))}`;
      const shown = readableAddress(uri);
      expect(shown).toMatch(/^https:\/\/example\.az\/[\p{L}\p{N}\p{M}\-_.!~*'()%]*$/u);
      expect(encodeURI(decodeURI(shown))).toBe(encodeURI(decodeURI(uri)));
    }),
  );
});
