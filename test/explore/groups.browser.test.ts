import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Answer, mapLimits, questions } from "../../src/explore/api.ts";
import { placeCommunities } from "../../src/explore/community-map.ts";
import { joinPieces, piecesOf } from "../../src/explore/copied-graph.ts";
import { copyAsPage } from "../../src/explore/export-copy.ts";
import { mentionFinder } from "../../src/explore/mentions.ts";
import { communityFinder } from "../../src/explore/read-explorer.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { crowdGraph } from "./crowd-graph.ts";
import { exploredGraph } from "./explored-graph.ts";
import { executablePath, openPages } from "./open-pages.ts";
import { savedPicture } from "./saved-picture.ts";
import { explorerOf, serveGraph } from "./serve-graph.ts";

async function groupsOf(graph: KnowledgeGraph): Promise<Answer<"groups">> {
  return questions.groups.answer.parse(await explorerOf(graph).groups({ language: "az" }));
}

const entitiesIn = ({ persons, agencies, events }: KnowledgeGraph): number =>
  persons.length + agencies.length + events.length;

function piecesIn(graph: KnowledgeGraph) {
  const [findMentions, findCommunities] = [mentionFinder(graph), communityFinder(graph)];
  return [...piecesOf(graph, { build: "abc", findMentions, findCommunities })];
}

describe("the groups of a graph", () => {
  test.each([
    ["a small graph", exploredGraph],
    ["a crowd around one hub", crowdGraph(140)],
  ])("add up to all names, each drawn once, in %s", async (_, graph) => {
    const { communities, left, alone } = await groupsOf(graph);
    const members = communities.reduce((sum, group) => sum + group.members, 0);
    expect(members + left.members + alone).toBe(entitiesIn(graph));
    const drawn = communities.flatMap(({ dots }) => dots.map(({ id }) => id));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length).toBe(members);
  });

  test("are called by their best connected people and organisations, and lead to all their members", async () => {
    const crowd = crowdGraph(140);
    const explorer = explorerOf(crowd);
    const [largest] = (await groupsOf(crowd)).communities;
    expect(largest?.names[0]?.name).toBe("Meşə Nazirliyi");
    const asked = questions.group.query.parse({ of: crowd.persons[3]?.id, limit: "1000" });
    const group = questions.group.answer.parse(await explorer.group(asked));
    expect(group.member.id).toBe(crowd.persons[3]?.id);
    expect(group.ranked).toHaveLength(group.members);
    expect(await explorer.group({ language: "az", of: "person-none", limit: 5 })).toBeNull();
  });

  test("lie where they lay, and no two lie on each other", async () => {
    expect(await groupsOf(exploredGraph)).toEqual(await groupsOf(exploredGraph));
    const sizes = Array.from({ length: mapLimits.communities }, (_, index) => 600 - 14 * index);
    const links = sizes.slice(1).map((_, index) => ({ source: 0, target: index + 1, weight: index + 1 }));
    const discs = placeCommunities(sizes, links);
    expect(discs).toEqual(placeCommunities(sizes, links));
    for (const [index, one] of discs.entries())
      for (const other of discs.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
  });

  test("are carried by a copy, which need not find them again", () => {
    const copied = joinPieces(JSON.parse(JSON.stringify(piecesIn(exploredGraph))));
    const found = communityFinder(exploredGraph)().filter((members) => members.length > 1);
    expect(copied.findCommunities()).toEqual(found);
  });
});

/** A driver that draws in software says so whenever the page asks what lies under the pointer. */
const isComplaint = (trouble: string): boolean => !trouble.includes("GPU stall");

describe.skipIf(executablePath === null)("the map in Chromium", () => {
  const served = serveGraph(exploredGraph);
  const open = openPages();

  test("draws the groups, and a group is chosen by a name of the map or by the list", async () => {
    const { page, troubles } = await open(`${served.address()}#/groups`);
    await page.getByRole("img", { name: /Map of the groups/ }).waitFor();
    await page.locator(".stage canvas").first().waitFor({ state: "attached" });
    await page.locator(".group-name").first().click();
    await page
      .getByRole("complementary", { name: "The chosen group" })
      .getByRole("heading", { level: 2 })
      .waitFor();
    expect(page.url()).toContain("at=");
    await page.getByRole("region", { name: "The largest groups" }).getByRole("link").last().press("Enter");
    await page.getByRole("heading", { name: "Best connected" }).waitFor();
    expect(troubles.filter(isComplaint)).toEqual([]);
  });

  test("is saved as it is framed, as SVG and PNG, with its names, legend and source", async () => {
    const { page } = await open(`${served.address()}#/groups`, { colorScheme: "dark" });
    await page.locator(".stage canvas").first().waitFor({ state: "attached" });
    const names = await page.locator(".group-name:visible span").allTextContents();
    const escaped = names.map((name) => name.replace("<", "&lt;").replace(">", "&gt;"));
    const svg = await savedPicture(page, [...escaped, "Who belongs together", "A dot is a name", "build "]);
    const { communities } = await groupsOf(exploredGraph);
    const marks = communities.reduce((sum, { dots }) => sum + 2 + dots.length, 0);
    expect(svg.match(/<circle /g)).toHaveLength(marks);
  });

  test("is in a copy that is opened from a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "elaqe-groups-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "copy.html");
    writeFileSync(file, copyAsPage(piecesIn(exploredGraph)));
    const { page, troubles } = await open(`${pathToFileURL(file).href}#/groups`);
    await page.locator(".stage canvas").first().waitFor({ state: "attached" });
    expect(troubles.filter(isComplaint)).toEqual([]);
  });
});

describe.skipIf(executablePath === null)("without WebGL", () => {
  const served = serveGraph(exploredGraph);
  const open = openPages(["--disable-3d-apis"]);

  test("the groups are a list under a message, and the picture is drawn as ever", async () => {
    const { page, troubles } = await open(`${served.address()}#/groups`);
    await page.getByRole("alert").getByText("draws no WebGL").waitFor();
    expect(await page.locator("canvas").count()).toBe(0);
    await page.getByRole("region", { name: "The largest groups" }).getByRole("link").first().click();
    await page.getByRole("heading", { name: "Best connected" }).waitFor();
    await page.getByRole("link", { name: "Picture" }).click();
    await page.getByRole("group", { name: /who is connected/ }).waitFor();
    await page.getByRole("link", { name: "Table" }).click();
    await page.getByText("10 statements", { exact: true }).waitFor();
    expect(troubles).toEqual([]);
  });
});
