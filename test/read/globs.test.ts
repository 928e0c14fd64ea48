import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { expandSources, matcherOf, pageMatcher } from "../../src/read/globs.ts";

function folderOf(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-globs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "mətn");
  }
  return folder;
}

test.each([
  [{ include: ["/xeberler/**"] }, "/xeberler/1", true],
  [{ include: ["/xeberler/**"] }, "/elanlar/1", false],
  [{ include: ["**/*.html"] }, "/a/b.html", true],
  [{ include: ["**/*.html"] }, "b.html", true],
  [{ exclude: ["**/*.jpg"] }, "/a/b.jpg", false],
  [{ include: ["/a/*"], exclude: ["/a/b"] }, "/a/b", false],
  [{}, "/", true],
])("%j wants %s: %s", (filter, path, isWanted) => {
  expect(matcherOf(filter)(path)).toBe(isWanted);
});

test("pages are wanted by path and query, with letters as people write them", () => {
  const isWanted = pageMatcher({ include: ["/xəbərlər/**", "/news?lang=az*"] });
  expect(isWanted("https://press.example.az/x%C9%99b%C9%99rl%C9%99r/1")).toBe(true);
  expect(isWanted("https://press.example.az/x%C9/1")).toBe(false);
  expect(isWanted("https://press.example.az/news?lang=az&id=1")).toBe(true);
});

test("a glob and a folder with conditions come to files, everything else stays as it is named", () => {
  const folder = folderOf(["a.txt", "b.html", "in/c.html", "in/d.txt", ".hidden/e.html"]);
  const inside = (paths: readonly string[]): readonly string[] => paths.map((path) => relative(folder, path));
  const { paths, listed } = expandSources([
    { from: join(folder, "**/*.html") },
    { from: join(folder, "in"), exclude: ["*.html"] },
    { from: join(folder, "a.txt") },
    { from: join(folder, "*.pdf") },
  ]);
  expect(inside(listed)).toEqual(["b.html", "in/c.html", "in/d.txt"]);
  expect(inside(paths)).toEqual(["a.txt", "*.pdf"]);
});
