import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { questions } from "../../src/explore/api.ts";
import { ReviewDesk } from "../../src/explore/review-desk.ts";
import { serveExplorer } from "../../src/explore/serve.ts";
import type { ResolveItem } from "../../src/resolve/appearance.ts";
import { parseJudgements } from "../../src/resolve/judgement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { article, person } from "../resolve/article.ts";
import { exploredGraph, exploredItems } from "./explored-graph.ts";
import { executablePath, openPages } from "./open-pages.ts";
import { explorerOf } from "./serve-graph.ts";

const twins = [
  article("bir", { entities: [person("p", "R. Kəlbiyev")] }),
  article("iki", { entities: [person("p", "Ramil Kəlbiyev")] }),
];
const items: readonly ResolveItem[] = [...exploredItems, ...twins];

function openDesk(): { desk: ReviewDesk; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-review-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "judgements.txt");
  return { file, desk: new ReviewDesk({ items, file, open: ({ graph }) => explorerOf(graph, true) }) };
}

const office = exploredGraph.claims.find(
  ({ predicate, modality }) => predicate === "position" && modality === "asserted",
);
const claim = office?.id ?? "";
const language = "en" as const;
const tableQuery = questions.table.query.parse({ limit: "100" });

async function partsOf(desk: ReviewDesk, id: string): Promise<string | undefined> {
  const answer = await desk.explorer.statement({ language, id, texts: 20 });
  return answer?.parts.map(({ text }) => text).join("");
}

describe("a review", () => {
  test("shows what a rebuild under its file gives, for every kind of decision", async () => {
    const { desk, file } = openDesk();
    const ministry = exploredGraph.agencies.find(({ name }) => name === "Bulaq Nazirliyi")?.id ?? "";
    const university = exploredGraph.agencies.find(({ name }) => name === "Dağətəyi Universiteti")?.id ?? "";
    const signed = exploredGraph.claims.find(({ predicate }) => predicate === "signed")?.id ?? "";
    desk.decide({ kind: "right claim", claim: signed });
    desk.decide({ kind: "wrong claim", claim: signed });
    desk.decide({ kind: "correct title", claim, value: "baş nazir" });
    desk.decide({ kind: "correct from", claim, value: "2023-05" });
    desk.decide({ kind: "correct object", claim, entity: university });
    desk.decide({ kind: "rename", entity: ministry, name: "Su “Bulaq” Nazirliyi" });
    expect(await partsOf(desk, claim)).toBe(
      "Aynur Sadıqova – baş nazir, Dağətəyi Universiteti (from May 2023)",
    );
    expect(await desk.explorer.statement({ language, id: signed, texts: 20 })).toBeNull();
    const judgements = parseJudgements(readFileSync(file, "utf8"), file);
    const rebuilt = explorerOf(resolve(items, { judgements }), true);
    expect(await rebuilt.table(tableQuery)).toEqual(await desk.explorer.table(tableQuery));
    expect(desk.review().decided.map(({ reason }) => reason)).toEqual([null, null, null, null, null, null]);
  });

  test("corrects the date of an event, as a rebuild does, and takes it back", async () => {
    const { desk, file } = openDesk();
    const event = exploredGraph.events.find(({ name }) => name.includes("Su ehtiyatları"))?.id ?? "";
    const dateIn = async (explorer = desk.explorer) =>
      (await explorer.entity({ language, id: event, lines: 12 }))?.eventDate;
    const before = await desk.explorer.timeline(questions.timeline.query.parse({}));
    const { line, reason } = desk.decide({ kind: "correct date", entity: event, value: "2023-11" });
    expect([line, reason]).toEqual([expect.stringMatching(/^date event ".*" in "gorush" 2023-11$/), null]);
    expect(await dateIn()).toBe("2023-11");
    expect((await desk.explorer.table(tableQuery))?.rows.map(({ day }) => day)).toContain("2023-11");
    const judgements = parseJudgements(readFileSync(file, "utf8"), file);
    expect(await dateIn(explorerOf(resolve(items, { judgements }), true))).toBe("2023-11");
    expect(() => desk.decide({ kind: "correct date", entity: office?.subject ?? "", value: "2023" })).toThrow(
      InputError,
    );
    desk.undo(line);
    expect(await dateIn()).toBe("2024-03-04");
    expect(await desk.explorer.timeline(questions.timeline.query.parse({}))).toEqual(before);
  });

  test("tells why two spellings are one, and parts them", async () => {
    const { desk } = openDesk();
    const same = desk
      .review()
      .pairs.find(({ one, other }) => `${one.name}${other.name}`.includes("Kəlbiyev"));
    desk.decide({ kind: "same", pair: same?.key ?? "" });
    const search = questions.search.query.parse({ words: "Ramil" });
    const { id = "" } = (await desk.explorer.search(search))?.groups[0]?.hits[0] ?? {};
    const [member] = desk.why(id).members;
    expect(member?.reasons.length).toBeGreaterThan(0);
    const before = (await desk.explorer.start({ language }))?.counts.people ?? 0;
    desk.decide({ kind: "different", pair: member?.key ?? "" });
    expect((await desk.explorer.start({ language }))?.counts.people).toBe(before + 1);
    expect(() => desk.why("person-none")).toThrow(InputError);
  });

  test("takes a decision back, and the graph is what it was", async () => {
    const { desk, file } = openDesk();
    const before = await desk.explorer.table(tableQuery);
    const { line } = desk.decide({ kind: "correct modality", claim, value: "planned" });
    expect(await desk.explorer.table(tableQuery)).not.toEqual(before);
    desk.undo(line);
    expect(await desk.explorer.table(tableQuery)).toEqual(before);
    expect(readFileSync(file, "utf8")).toBe("");
    expect(() => desk.undo(line)).toThrow(InputError);
  });

  test("says why a decision changed nothing", () => {
    const { desk } = openDesk();
    const signed = exploredGraph.claims.find(({ predicate }) => predicate === "signed")?.id ?? "";
    expect(desk.decide({ kind: "correct title", claim: signed, value: "x" }).reason).toContain(
      "only an office",
    );
    expect(desk.decide({ kind: "wrong claim", claim: `claim-${"0".repeat(16)}` }).reason).toContain(
      "no document",
    );
    expect(() => desk.decide({ kind: "rename", entity: "person-none", name: "x" })).toThrow(InputError);
    expect(() => desk.decide({ kind: "same", pair: "wrong" })).toThrow(InputError);
  });

  test("takes no decision without the token, of another kind, or too large", async () => {
    const { desk, file } = openDesk();
    const { address, close } = await serveExplorer(0, () => desk.explorer, { desk, token: "secret" });
    onTestFinished(close);
    const body = JSON.stringify({ kind: "wrong claim", claim });
    const post = async (headers: Record<string, string>, said = body): Promise<number> =>
      (await fetch(`${address}api/review/decide`, { method: "POST", headers, body: said })).status;
    const json = { "content-type": "application/json" };
    const mine = { ...json, "x-elaqe-token": "secret" };
    expect(await post(json)).toBe(403);
    expect(await post({ ...json, "x-elaqe-token": "secre" })).toBe(403);
    expect(await post({ "content-type": "text/plain", "x-elaqe-token": "secret" })).toBe(400);
    expect(await post({ ...mine, origin: "http://evil.example" })).toBe(403);
    expect(await post(mine, "{")).toBe(400);
    expect(await post(mine, JSON.stringify({ kind: "rename", entity: "x", name: "y".repeat(20_000) }))).toBe(
      400,
    );
    expect(await post(mine, JSON.stringify({ kind: "rename", entity: "x", name: "y" }))).toBe(409);
    const twoLines = JSON.stringify({
      kind: "rename",
      entity: office?.subject,
      name: `y"\nwrong claim ${claim}`,
    });
    expect(await post(mine, twoLines)).toBe(400);
    expect((await fetch(`${address}api/review`)).status).toBe(403);
    expect(() => readFileSync(file)).toThrow();
    expect(await post(mine)).toBe(200);
    expect(readFileSync(file, "utf8")).toBe(`wrong claim ${claim}\n`);
  });
});

describe.skipIf(executablePath === null)("reviewing in Chromium", () => {
  const open = openPages();

  test("decides a pair and a quote, sees it at once, takes it back; without the token nothing can be decided", async () => {
    const { desk, file } = openDesk();
    const { address, close } = await serveExplorer(0, () => desk.explorer, { desk, token: "secret" });
    onTestFinished(close);
    const { page, troubles } = await open(`${address}#/?token=secret`);
    await page.getByRole("link", { name: "Review" }).click();
    expect(page.url()).not.toContain("secret");
    await page.getByText(/Pairs to decide: [1-9]/).waitFor();
    await page.keyboard.press("a");
    await page.getByText("Decisions in the file: 1").waitFor();
    expect(readFileSync(file, "utf8")).toMatch(/^same person /);
    await page.keyboard.press("u");
    await page.getByText("Decisions in the file: 0").waitFor();
    await page.goto(`${address}#/statement/${claim}`);
    await page.getByText("Correct …").first().click();
    await page.getByLabel("Title of the office").first().fill("baş nazir");
    await page.getByRole("button", { name: "Save" }).first().click();
    await page.getByText(/Written: correct claim/).waitFor();
    await page.goto(`${address}#/entity/${office?.subject}`);
    await page.getByText(/baş nazir/).waitFor();
    const event = exploredGraph.events.find(({ name }) => name.includes("Su ehtiyatları"))?.id ?? "";
    await page.goto(`${address}#/entity/${event}`);
    await page.getByText("Correct the name …").click();
    await page.getByLabel(/It was on/).fill("2023-11");
    await page.getByLabel(/It was on/).press("Enter");
    await page.getByText(/Written: date event/).waitFor();
    await page.reload();
    await page.getByText("November 2023").first().waitFor();
    const { page: stranger } = await open(`${address}#/statement/${claim}`);
    await stranger.getByRole("heading", { name: "Quotes" }).waitFor();
    expect(await stranger.getByText("Correct …").count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
