import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { joinPieces, piecesOf } from "../../src/explore/copied-graph.ts";
import { checkCopyFolder, copyAsPage, writeCopyFolder } from "../../src/explore/export-copy.ts";
import { mentionFinder } from "../../src/explore/mentions.ts";
import { communityFinder } from "../../src/explore/read-explorer.ts";
import { exploredGraph, hostileName } from "./explored-graph.ts";
import { executablePath, openPages } from "./open-pages.ts";

const findMentions = mentionFinder(exploredGraph);
const findCommunities = communityFinder(exploredGraph);
const pieces = () => piecesOf(exploredGraph, { build: "abc", findMentions, findCommunities });

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-copy-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("the pieces of a copy make the same graph with the same mentions", () => {
  const copied = joinPieces(JSON.parse(JSON.stringify([...pieces()])));
  expect([copied.graph, copied.build]).toEqual([exploredGraph, "abc"]);
  for (const document of exploredGraph.documents)
    expect(copied.findMentions(document)).toEqual(findMentions(document));
});

test("the same graph gives the same bytes", () => {
  expect(copyAsPage(pieces())).toBe(copyAsPage(pieces()));
});

test("a folder of something else is not written into", () => {
  const folder = emptyFolder();
  writeCopyFolder(folder, pieces());
  const files = readdirSync(folder);
  checkCopyFolder(folder);
  writeCopyFolder(folder, pieces());
  expect(readdirSync(folder)).toEqual(files);
  rmSync(join(folder, "copy.js"));
  expect(() => checkCopyFolder(folder)).toThrow(InputError);
});

describe.skipIf(executablePath === null)("a copy in Chromium", () => {
  const open = openPages();

  test.each(["page", "folder"])(
    "opens from a file as a %s: search, statement, document, picture, table",
    async (kind) => {
      const folder = emptyFolder();
      const file = join(folder, "index.html");
      if (kind === "page") writeFileSync(file, copyAsPage(pieces()));
      else writeCopyFolder(folder, pieces());
      const { page, troubles } = await open(pathToFileURL(file).href);
      await page.locator("#search:focus").waitFor(); // letters typed before it has the focus are nobody's
      await page.keyboard.type("sinaq");
      // what the first letters find is there before what all of them find
      await page.locator(".hit a", { hasText: hostileName }).first().click();
      await page.getByRole("heading", { level: 1, name: hostileName }).waitFor();
      await page.getByRole("link", { name: "Picture" }).click();
      await page.getByRole("button", { name: /Bulaq Nazirliyi/ }).press("Enter");
      await page.getByRole("link", { name: "Open its page" }).click();
      await page
        .getByRole("region", { name: /Office holders/ })
        .getByRole("link", { name: /2 documents/ })
        .click();
      await page.getByRole("link", { name: "Open in the document" }).first().click();
      await page.locator("#text .chosen").first().waitFor();
      await page.getByRole("link", { name: "Table" }).click();
      await page.getByText("10 statements", { exact: true }).waitFor();
      expect(troubles).toEqual([]);
    },
  );

  test("asks for nothing outside itself", () => {
    const page = copyAsPage(pieces());
    expect(page).toMatch(
      /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; font-src data:/,
    );
    expect(page.match(/<script(?! type="application\/json" class="piece")/g)).toHaveLength(1);
  });
});
