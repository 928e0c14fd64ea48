import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { savedQueries } from "../../src/browser/saved-queries.ts";
import { serveKit } from "../../src/browser/serve-kit.ts";
import { openStore } from "../../src/store/open-store.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { crowdedGraph } from "./crowded-graph.ts";
import { executablePath, launchChromium, Neo4jBrowserPage } from "./neo4j-browser.ts";

const login = inject("neo4j");
const isMissing = executablePath === null || login.browser === null;
if (isMissing && process.env.CI)
  throw new Error("no Chromium or no Neo4j Browser: the Browser kit is never left unchecked in CI");
if (isMissing) console.error("no Chromium or no address of Neo4j Browser: the kit is not checked in it");

/** Where to keep pictures of what is checked; none are kept without it. */
const pictures = process.env.ELAQE_PICTURES;

const colours = {
  person: "#56B4E9",
  agency: "#E69F00",
  event: "#009E73",
  agreement: "#CC79A7",
  document: "#FFFFFF",
  claim: "#F0E442",
};

function savedQuery(wanted: string): string {
  return savedQueries().find(({ name }) => name === wanted)?.text ?? wanted;
}

/** Which of the words stands on a line: Browser cuts what the line is too short for. */
function wholeOf(caption: string, words: readonly string[]): string {
  const beginning = caption.replace(/…$/, "");
  return (
    words.find((word) => word === caption || (caption !== beginning && word.startsWith(beginning))) ?? caption
  );
}

describe.skipIf(isMissing)("the kit in the real Neo4j Browser", () => {
  const driver = connectDriver(login);
  let chromium: Browser;
  let tab: Neo4jBrowserPage;
  let kit: Awaited<ReturnType<typeof serveKit>>;

  beforeAll(async () => {
    await wipe(driver);
    const store = await openStore(login.uri, login);
    await store.load(crowdedGraph);
    await store.close();
    kit = await serveKit(0);
    chromium = await launchChromium();
    tab = await Neo4jBrowserPage.open(chromium, login.browser ?? "", login);
    const frame = await tab.run(`:style http://localhost:${kit.port}/style.grass`);
    await frame.getByText("node.Agency").waitFor();
  });

  afterAll(async () => {
    await chromium?.close();
    await kit?.close();
    await driver.close();
  });

  async function keepPicture(name: string): Promise<void> {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await tab.keepPicture(join(pictures, `${name}.png`));
  }

  test("people, agencies and events are drawn in their own colours and sizes, by name", async () => {
    await tab.run(":param name => 'nazirliyi'");
    const drawn = await tab.draw(savedQuery("draw-neighbours"));
    const byCaption = new Map(drawn.map(({ caption, fill, radius }) => [caption, [fill, radius]]));
    expect(byCaption).toEqual(
      new Map([
        ["Nümunə Nazirliyi", [colours.agency, 80]],
        ["Tədris Mərkəzi", [colours.agency, 80]],
        ["Leyla Vəliyeva", [colours.person, 77.5]],
        ["Aygün Quliyeva", [colours.person, 77.5]],
        ["Təhsil Forumu", [colours.event, 84]],
      ]),
    );
    for (const { stroke } of drawn) expect(stroke).toMatch(/^#(00354F|4A3300|00281D)$/);
    const words = ["chair", "funded 5000 AZN", "müavin", "nazir", "organised", "part of"]; // Browser adds the line between two neighbours
    expect((await tab.lineCaptions()).map((caption) => wholeOf(caption, words))).toEqual(words);
    await keepPicture("neighbours");
  });

  test("events differ in colour and size by their kind", async () => {
    const drawn = await tab.draw("MATCH (e:Event) RETURN e ORDER BY e.id");
    expect(drawn.map(({ caption, fill, radius }) => [caption, fill, radius]).sort()).toEqual([
      ["Anlaşma Memorandumu", colours.agreement, 90],
      ["Gəncəyə səfər", colours.event, 80],
      ["Təhsil Forumu", colours.event, 84],
    ]);
  });

  test("what is only planned says so on its line", async () => {
    const drawn = await tab.draw(savedQuery("draw-planned"));
    expect(drawn.map(({ caption }) => caption).sort()).toEqual(["Gəncəyə səfər", "Murad Həsənov"]);
    expect(await tab.lineCaptions()).toEqual(["planned: guest"]);
  });

  test("a claim is drawn between its subject, its object and its document", async () => {
    const drawn = await tab.draw(savedQuery("draw-contradictions"));
    const fills = drawn.map(({ fill }) => fill).sort();
    const { person, agency, document, claim } = colours;
    expect(fills).toEqual([person, agency, document, document, claim, claim].sort());
    await keepPicture("contradiction");
  });

  test("the guide opens, and a click on its query puts it into the editor, where it draws", async () => {
    const guide = await tab.run(`:play http://localhost:${kit.port}/guide.html`);
    await guide.getByText("The graph of what the press wrote").waitFor();
    await keepPicture("guide");
    await guide.getByTestId("nextSlide").click();
    const query = guide.locator("pre.runnable", { hasText: "LIMIT 10\nCALL (n)" });
    await query.click();
    await tab.page.getByTestId("editor-Run").click();
    const frame = tab.page.getByTestId("frame").first();
    await frame.locator("g.node").first().waitFor();
    expect(await frame.locator("g.node").count()).toBeGreaterThan(10);
  });

  test("two hundred names are drawn whole, seven pixels high or more where the frame fills a small laptop", async () => {
    await tab.page.setViewportSize({ width: 1366, height: 768 });
    const drawn = await tab.draw(
      "MATCH path = (a:Entity)-[:PARTICIPATED|ORGANISED]->(e:Event) RETURN path ORDER BY e.id, a.id",
    );
    expect(drawn.length).toBeGreaterThan(200);
    expect(drawn.filter(({ caption }) => caption === "" || caption.includes("…"))).toEqual([]);
    await tab.toggleFullscreen();
    const sizes = await tab.captionSizes();
    await keepPicture("two-hundred");
    await tab.toggleFullscreen();
    await tab.page.setViewportSize(Neo4jBrowserPage.window);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
  });

  test("the saved queries arrive in a folder for each chapter when the archive is dropped", async () => {
    await tab.dropFile(`http://localhost:${kit.port}/queries.zip`, "queries.zip");
    await tab.page.getByTestId("navigationFavorites").click();
    for (const chapter of new Set(savedQueries().map((query) => query.chapter)))
      await tab.page.getByText(`elaqe ${chapter}`).first().waitFor();
  });
});
