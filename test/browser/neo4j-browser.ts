/** Drives the real Neo4j Browser page in Chromium. Every wait has a limit. */
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { findChromium } from "../../src/report/render-pdf.ts";

export const executablePath = findChromium(process.env);

export interface Login {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Starts a headless Chromium. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
}

/** One tab with Neo4j Browser, logged in. */
export class Neo4jBrowserPage {
  /** The size of the window a tab is opened in. */
  static readonly window = { width: 1280, height: 900 };
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, address: string, login: Login): Promise<Neo4jBrowserPage> {
    const page = await browser.newPage({ viewport: Neo4jBrowserPage.window });
    page.setDefaultTimeout(20_000);
    // The page asks one outside host for news; nothing here may depend on it.
    await page.route(
      (url) => url.hostname !== "localhost",
      (route) => route.abort(),
    );
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const boltAddress = page.getByTestId("boltaddress");
    await boltAddress.waitFor();
    await boltAddress.fill(login.uri.replace(/^bolt:\/\//, ""));
    await page.getByTestId("username").fill(login.username);
    await page.getByTestId("password").fill(login.password);
    await page.getByTestId("connect").click();
    await page.getByText("You are connected as user").first().waitFor();
    return new Neo4jBrowserPage(page);
  }

  /** Runs a command or a query and gives its frame, the newest. */
  async run(text: string): Promise<Locator> {
    const { page } = this;
    const before = await page.getByTestId("frame").count();
    await this.type(text);
    await page.getByTestId("editor-Run").click();
    await page.getByTestId("frame").nth(before).waitFor({ state: "attached" });
    return page.getByTestId("frame").first();
  }

  /** Puts a text into the editor in place of what is there. */
  async type(text: string): Promise<void> {
    const { page } = this;
    await page.getByTestId("activeEditor").locator(".monaco-editor").first().click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.insertText(text);
  }

  /** Runs a query and waits for the picture: the drawn nodes with their captions and colours. */
  async draw(text: string): Promise<readonly DrawnNode[]> {
    const frame = await this.run(text);
    await frame.locator("g.node").first().waitFor();
    return frame.locator("g.node").evaluateAll((nodes) =>
      nodes.map((node) => {
        const circle = node.querySelector("circle.b-outline") ?? node.querySelector("circle");
        return {
          caption: [...node.querySelectorAll("text")]
            .map(({ textContent }) => textContent?.trim())
            .join(" ")
            .trim(),
          fill: circle?.getAttribute("fill") ?? "",
          stroke: circle?.getAttribute("stroke") ?? "",
          radius: Number(circle?.getAttribute("r")),
        };
      }),
    );
  }

  /** A picture of the newest frame, all of its graph in sight, once nothing in it moves any more. */
  async keepPicture(path: string): Promise<void> {
    const frame = this.page.getByTestId("frame").first();
    if ((await frame.locator("g.node").count()) > 0) await this.#showWhole(frame);
    await frame.screenshot({ path });
  }

  /** Opens the newest frame over the whole window, or closes it again. */
  async toggleFullscreen(): Promise<void> {
    const frame = this.page.getByTestId("frame").first();
    await frame.getByTitle(/fullscreen/i).click();
  }

  /** How large the names on the nodes are on the screen, in pixels, with the whole graph of the newest frame in sight. */
  async captionSizes(): Promise<readonly number[]> {
    const frame = this.page.getByTestId("frame").first();
    await this.#showWhole(frame);
    return frame.locator("g.node text.caption").evaluateAll((captions) =>
      captions.map((caption) => {
        const { fontSize } = caption.ownerDocument.defaultView.getComputedStyle(caption);
        return Number.parseFloat(fontSize) * caption.getScreenCTM().a; // a: the zoom
      }),
    );
  }

  /** Fits the graph into the frame, as the button does, and waits before and after. */
  async #showWhole(frame: Locator): Promise<void> {
    await this.#untilStill(frame);
    const panel = frame.getByLabel("Collapse the node properties display"); // once closed, it stays so
    if ((await panel.count()) > 0) await panel.click();
    await frame.getByLabel("zoom-to-fit").click();
    await this.#untilStill(frame);
  }

  /** Waits until neither a node nor the zoom has moved for two looks on end. */
  async #untilStill(frame: Locator): Promise<void> {
    let before = "";
    let looksWithoutMove = 0;
    for (let tries = 0; tries < 60 && looksWithoutMove < 2; tries += 1) {
      const places = await frame
        .locator("g.node, g:has(> g.layer)")
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("transform")).join());
      looksWithoutMove = places === before ? looksWithoutMove + 1 : 0;
      before = places;
      await this.page.waitForTimeout(300);
    }
  }

  /** What stands on the lines of the newest frame, sorted, each once; Browser leaves out what a short line cannot hold. */
  async lineCaptions(): Promise<readonly string[]> {
    const frame = this.page.getByTestId("frame").first();
    await this.#untilStill(frame);
    const lines = frame.locator("g.relationship text");
    return [...new Set(await lines.allTextContents())].filter((caption) => caption !== "").sort();
  }

  /** Drops a file of an address on the page, as from a folder window. */
  async dropFile(address: string, name: string): Promise<void> {
    const bytes = [...new Uint8Array(await (await fetch(address)).arrayBuffer())];
    const files = await this.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], ${JSON.stringify(name)}));
      return transfer;
    })()`);
    const target = this.page.getByTestId("activeEditor").first();
    for (const event of ["dragenter", "dragover", "drop"]) {
      await target.dispatchEvent(event, { dataTransfer: files });
    }
  }
}

export interface DrawnNode {
  readonly caption: string;
  readonly fill: string;
  readonly stroke: string;
  readonly radius: number;
}
