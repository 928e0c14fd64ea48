import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Anchor,
  addressAt,
  anchorKinds,
  anchorsOfText,
  placesAt,
  readAnchors,
  writeAnchor,
} from "../../src/model/anchor.ts";

const anchor = fc.record({
  start: fc.nat(1000),
  kind: fc.constantFrom(...anchorKinds),
  label: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fragment: fc.option(fc.string({ unit: "binary", maxLength: 20 })),
});

const heading = (start: number, label: string, fragment: string | null = null): Anchor => ({
  start,
  kind: "heading",
  label,
  fragment,
});

test("form feeds part a text into pages", () => {
  const text = "bir\n\fiki\n\f\fdörd";
  const anchors = anchorsOfText(text, null);
  const labels = [0, text.indexOf("iki"), text.indexOf("dörd")].map((at) => placesAt(anchors, at)[0]?.label);
  expect(labels).toEqual(["1", "2", "4"]);
  expect(anchorsOfText("no pages", null)).toEqual([]);
});

test("pages that a reader gave are not counted again", () => {
  const given: Anchor[] = [{ start: 0, kind: "page", label: "iv", fragment: "page=4" }];
  expect(anchorsOfText("bir\fiki", null, given)).toEqual(given);
});

test("a heading that is the title of the text is no place", () => {
  const anchors = anchorsOfText("Başlıq\n\nQaliblər\n", "Başlıq", [
    heading(0, "Başlıq"),
    heading(8, "Qaliblər"),
  ]);
  expect(placesAt(anchors, 3)).toEqual([]);
  expect(placesAt(anchors, 9)).toEqual([{ kind: "heading", label: "Qaliblər", fragment: null }]);
});

test("a place is named from the outermost to the innermost, and its address opens the innermost", () => {
  const places = placesAt(
    [
      heading(5, "Giriş", "giris"),
      { start: 0, kind: "page", label: "2", fragment: "page=2" },
      heading(9, "Son"),
    ],
    7,
  );
  expect(places.map(({ label }) => label)).toEqual(["2", "Giriş"]);
  expect(addressAt("https://example.az/a", places)).toBe("https://example.az/a#giris");
  expect(addressAt("file:a.zip#b.html", places)).toBe("file:a.zip#b.html");
  expect(addressAt("file:a.pdf", [])).toBe("file:a.pdf");
});

test("what a store keeps of an anchor is the anchor", () => {
  fc.assert(
    fc.property(fc.array(anchor), (anchors) => {
      expect(readAnchors(anchors.map(writeAnchor))).toEqual(anchors);
    }),
  );
});

test("places are in order, one of a kind, none behind the offset, and nothing in a fragment ends an address", () => {
  fc.assert(
    fc.property(fc.array(anchor), fc.nat(1000), (given, offset) => {
      const anchors = anchorsOfText("", null, given);
      const places = placesAt(anchors, offset);
      expect(anchors.every(({ start, label }) => start >= 0 && label !== "")).toBe(true);
      expect(new Set(places.map(({ kind }) => kind)).size).toBe(places.length);
      for (const { kind, label } of places)
        expect(
          anchors.some((each) => each.kind === kind && each.label === label && each.start <= offset),
        ).toBe(true);
      expect(addressAt("https://example.az/a", places)).toMatch(
        /^https:\/\/example\.az\/a(?:#[^\s<>()[\]"`#]*)?$/u,
      );
    }),
  );
});
