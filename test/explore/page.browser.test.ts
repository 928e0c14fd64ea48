import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import { crowdGraph } from "./crowd-graph.ts";
import { exploredGraph, hostileName, reprinted } from "./explored-graph.ts";
import { executablePath, openPages, seriousFindings } from "./open-pages.ts";
import { savedPicture } from "./saved-picture.ts";
import { serveGraph } from "./serve-graph.ts";

const idOf = (name: string): string =>
  [...exploredGraph.persons, ...exploredGraph.agencies, ...exploredGraph.events].find(
    (entity) => entity.name === name,
  )?.id ?? "";

/** Buttons, links and boxes that cannot be reached by scrolling down: beside the window, and in nothing that scrolls. */
const outside = `[...document.querySelectorAll("main a, main button, main input, main select, header a, header button, h1")]
  .filter((element) => element.closest(".scroll, svg, .names-over, .skip, .hidden") === null)
  .filter((element) => element.className !== "skip" && element.className !== "hidden")
  .filter((element) => { const { left, right, width } = element.getBoundingClientRect(); return width > 0 && (left < -1 || right > innerWidth + 1); })
  .map((element) => element.outerHTML.slice(0, 80))
  .concat(document.documentElement.scrollWidth > innerWidth ? ["the page is " + document.documentElement.scrollWidth + " wide"] : [])`;

describe.skipIf(executablePath === null)("a crowd in Chromium", () => {
  const crowd = crowdGraph(180);
  const hub = crowd.agencies[0]?.id ?? "";
  const served = serveGraph(crowd);
  const open = openPages();
  const places = (page: Page): Promise<Record<string, string>> =>
    page.evaluate(
      `Object.fromEntries([...document.querySelectorAll(".node")].map((node) => [node.querySelector("[role]").id, node.getAttribute("transform")]))`,
    );

  test("is a picture that asks which are wanted, moves nobody, and tells a screen reader of everybody", async () => {
    const { page, troubles } = await open(`${served.address()}#/picture/${hub}`);
    await page.getByText("Showing 59 of 181 neighbours").waitFor();
    await page.getByText("122 more neighbours. Which 25?").waitFor();
    const before = await places(page);
    await page.getByRole("link", { name: "the newest" }).click();
    await page.getByText("Showing 84 of 181 neighbours").waitFor();
    const after = await places(page);
    expect(Object.keys(after)).toHaveLength(85);
    expect(after).toMatchObject(before);
    const reader = await page.context().newCDPSession(page);
    const { nodes } = await reader.send("Accessibility.getFullAXTree");
    const told = nodes.filter(
      ({ role, name }) => role?.value === "button" && / person/.test(name?.value ?? ""),
    );
    expect(told).toHaveLength(Object.keys(after).filter((id) => id.startsWith("node-person")).length);
    await page.goBack();
    await page.getByText("Showing 59 of 181 neighbours").waitFor();
    expect([await places(page), troubles]).toEqual([before, []]);
  });

  test("is a page that says how many lines it leaves out, and shows them all when asked", async () => {
    const { page } = await open(`${served.address()}#/entity/${hub}`);
    const offices = page.getByRole("region", { name: /Office holders/ });
    await offices.getByText("12 of 180").waitFor();
    await offices.getByRole("link", { name: "Show more" }).click();
    await offices.getByRole("listitem").nth(179).waitFor();
    expect(await offices.getByText(/ of 180/).count()).toBe(0);
  });
});

describe.skipIf(executablePath === null)("the page of the explorer", () => {
  const served = serveGraph(exploredGraph);
  const reprints = resolve(reprinted);
  const servedReprints = serveGraph(reprints);
  const open = openPages();

  test("leads from a search over an entity and a statement to the quote in its document, and Back again", async () => {
    const { page, troubles } = await open(served.address());
    await page.locator("#search:focus").waitFor(); // letters typed before it has the focus are nobody's
    expect(await page.evaluate("document.activeElement.id")).toBe("search");
    await page.keyboard.type("sadiqova");
    await page.getByRole("link", { name: "Aynur Sadıqova" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Aynur Sadıqova" }).waitFor();
    await page
      .getByRole("region", { name: /Offices held/ })
      .getByRole("link", { name: /2 documents/ })
      .click();
    await page.getByRole("heading", { name: "Quotes" }).waitFor();
    expect(await page.locator("blockquote").count()).toBe(2);
    await page.getByRole("link", { name: "Open in the document" }).first().click();
    await page.locator("#text .chosen").first().waitFor();
    expect(await page.locator("#text .chosen").allTextContents()).toContain("Aynur Sadıqova");
    for (const heading of ["Aynur Sadıqova – nazir", "Aynur Sadıqova"]) {
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    }
    expect(troubles).toEqual([]);
  });

  test("says of how many documents one text is, so that repeating is not taken for confirming", async () => {
    const { page } = await open(`${servedReprints.address()}#/statement/${reprints.edges[0]?.id}`);
    await page.getByText("One text in 2 documents").waitFor();
    expect(await page.locator(".group").count()).toBe(2);
  });

  test("walks through the statements of a document with n and p, and says where it is", async () => {
    const { page } = await open(`${served.address()}#/document/gorush`);
    await page.getByText("– of 4").waitFor();
    await page.keyboard.press("n");
    await page.getByText("1 of 4").waitFor();
    await page.keyboard.press("p");
    await page.getByText("4 of 4").waitFor();
    const isSeen = `(() => { const { top, bottom } = document.querySelector("#text .chosen").getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
    expect(await page.evaluate(isSeen)).toBe(true);
    await page.locator("#text .chosen").first().hover();
    expect(await page.locator(".lines .lit").count()).toBeGreaterThan(0);
    await page.locator(".reader .line").first().hover();
    expect(await page.locator("#text .lit").count()).toBeGreaterThan(0);
  });

  test("draws who is connected, reaches every name by keys, and leads on to a way with its quotes", async () => {
    const person = idOf("Rəşad Kəlbiyev");
    const { page, troubles } = await open(`${served.address()}#/entity/${person}`);
    await page.getByRole("link", { name: "Picture" }).click();
    const drawing = page.getByRole("group", { name: /who is connected/ });
    await drawing.waitFor();
    const names = await drawing.getByRole("button").count();
    expect(names).toBe(3);
    await page.locator(`[id="node-${person}"]`).focus();
    const seen = new Set<string>();
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowLeft"]) {
      await page.keyboard.press(key);
      seen.add(String(await page.evaluate("document.activeElement.id")));
    }
    expect(seen.size).toBe(names);
    await page.getByRole("button", { name: /açıq dərs/ }).press("Enter");
    await page.getByRole("link", { name: "Ways" }).click();
    await page.getByText("1 way, the shortest first").waitFor();
    expect(await page.locator(".way blockquote").count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test("narrows the table and the timeline by what the address holds, and Back takes a filter back", async () => {
    const { page, troubles } = await open(`${served.address()}#/table`);
    await page.getByText("10 statements", { exact: true }).waitFor();
    await page.getByRole("checkbox", { name: /planned/ }).check();
    await page.getByText("1 statement", { exact: true }).waitFor();
    await page.getByRole("checkbox", { name: /^signed/ }).isDisabled();
    await page.goBack();
    await page.getByText("10 statements", { exact: true }).waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save 10 statements as CSV" }).click();
    const csv = readFileSync(await (await saving).path(), "utf8");
    expect(csv.split("\r\n")).toHaveLength(12);
    await page.getByRole("link", { name: "Timeline" }).click();
    await page.getByText("Dated: 7.").waitFor();
    await page.getByRole("link", { name: /^March 2024: / }).click();
    await page.getByRole("link", { name: "Remove: from 2024-03" }).waitFor();
    expect(troubles).toEqual([]);
  });

  test("shows the rows of the table on a telephone without scrolling sideways", async () => {
    const { page, troubles } = await open(`${served.address()}#/table?language=az`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator("td .name").first().waitFor();
    const [room, taken] = await page
      .locator(".scroll")
      .evaluate(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth]);
    expect(taken).toBeLessThanOrEqual(room ?? 0);
    expect(await page.getByRole("columnheader").count()).toBe(6);
    expect(troubles).toEqual([]);
  });

  test("gives the picture as SVG of its own, and a quote as a reference", async () => {
    const { page } = await open(`${served.address()}#/picture/${idOf("Bulaq Nazirliyi")}`);
    await savedPicture(page, ["Bulaq Nazirliyi", "● person", "build "]);
    await page.goto(`${served.address()}#/document/gorush`);
    await page.getByText("Cite").click();
    await page.getByRole("combobox", { name: "Form" }).selectOption("bibtex");
    expect(await page.getByRole("textbox", { name: "Cite" }).inputValue()).toMatch(/^@misc\{gorush,/);
  });

  test("shows names and titles that look like markup as text", async () => {
    const { page, troubles } = await open(`${served.address()}#/entity/${idOf(hostileName)}`);
    await page.getByRole("heading", { level: 1, name: hostileName }).waitFor();
    await page.goto(`${served.address()}#/document/gorush`);
    await page.getByRole("heading", { level: 1, name: /<script>/ }).waitFor();
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect([await page.title(), troubles]).toEqual([expect.not.stringMatching(/^[12]$/), []]);
  });

  test.each(["#/entity/%E0%A4%A", "#/entity/person-none", "#/nothing/here", "#/document/../../package.json"])(
    "says what to do at the address %s",
    async (hash) => {
      const { page } = await open(`${served.address()}${hash}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(
        /What the texts say|This is not in the graph/,
      );
    },
  );

  /** Every view, at an address of its own. */
  const everyView = (): readonly string[] => {
    const [office] = exploredGraph.edges.filter(({ type }) => type === "HOLDS_POSITION");
    const [person, ministry] = [idOf("Rəşad Kəlbiyev"), idOf("Bulaq Nazirliyi")];
    return [
      "?",
      "search?words=a&",
      `entity/${person}?`,
      `statement/${office?.id}?`,
      "document/gorush?",
      `picture/${ministry}?`,
      `ways/${person}/${idOf("Dağətəyi Universiteti")}?`,
      "timeline?",
      "table?",
      `groups?at=${ministry}&`,
    ];
  };

  test.each([
    ["light", "en", 1280],
    ["dark", "az", 360],
  ] as const)(
    "has no serious finding of axe in %s, in %s, %i pixels wide",
    async (colorScheme, language, width) => {
      const viewport = { width, height: 800 };
      const { page } = await open(served.address(), { colorScheme, viewport, bypassCSP: true });
      for (const path of everyView()) {
        await page.goto(`${served.address()}#/${path}language=${language}`);
        await page.locator("main h1").first().waitFor({ state: "attached" });
        expect([path, await seriousFindings(page)]).toEqual([path, []]);
        expect(await page.evaluate("document.documentElement.lang")).toBe(language);
      }
    },
    60_000,
  );

  // 200 % leave 640 of the 1280 pixels of a screen, and 360 of its 720.
  test.each([
    ["enlarged twice", { width: 640, height: 360 }, 2],
    ["as narrow as a telephone", { width: 360, height: 740 }, 1],
  ])("cuts nothing off and scrolls only downwards, %s", async (_, viewport, deviceScaleFactor) => {
    const { page } = await open(served.address(), { viewport, deviceScaleFactor });
    for (const path of everyView()) {
      await page.goto(`${served.address()}#/${path}language=az`);
      await page.locator("main h1").first().waitFor({ state: "attached" });
      expect([path, await page.evaluate(outside)]).toEqual([path, []]);
    }
  });
});
