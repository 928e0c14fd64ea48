import { describe, expect, it } from "vitest";
import { isLetterMore } from "../../src/resolve/misspelt-names.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article } from "./article.ts";

function nodesOf(...names: readonly string[]): number {
  const items = names.map((name, place) => article(`d${place}`, { entities: [agency("a1", name, "ngo")] }));
  return resolve(items).agencies.length;
}

describe("bodies of two texts", () => {
  it.each([
    ["Beynəlxalq Sertifikatlaşdırma Təşkilatı", "Beynəlxalq Sertifikatalaşdırma Təşkilatı"],
    ["Küçələrin Abadlaşdırılması Mərkəzi", "Küçələrin Abadlaşdırıllması Mərkəzi"],
  ])("are one where a letter is typed twice or left out: %s, %s", (one, other) => {
    expect(nodesOf(one, other)).toBe(1);
  });

  it.each([
    ["Orxan Lətifbəylinskov adına Küçə Mərkəzi", "Orxan Lətifbəylinskova adına Küçə Mərkəzi"],
    ["Beynəlxalq Kardiologiyaçılar Birliyi", "Beynəlxalq Kartiologiyaçılar Birliyi"],
    ["“N” saylı hərbi hissə", "“N” saylı hərbi hissə"],
  ])("are two: %s, %s", (one, other) => {
    expect(nodesOf(one, other)).toBe(2);
  });
});

it.each([
  ["abc", "abbc", true],
  ["abc", "abcd", true],
  ["abc", "abd", false],
  ["abc", "abc", false],
  ["abc", "abcde", false],
])("%s and %s differ in one letter more: %s", (one, other, is) => {
  expect(isLetterMore(one, other)).toBe(is);
  expect(isLetterMore(other, one)).toBe(is);
});
