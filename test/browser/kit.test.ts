import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderGuideHtml, renderGuideMarkdown } from "../../src/browser/guide.ts";
import { parseSavedQuery, savedQueries } from "../../src/browser/saved-queries.ts";
import { kitFiles, serveKit } from "../../src/browser/serve-kit.ts";
import { InvariantError } from "../../src/errors.ts";
import { edgeTypes } from "../../src/model/vocabulary.ts";
import { packageRoot } from "../../src/package-root.ts";

const queries = savedQueries();
const folder = join(packageRoot, "cypher/browser");

describe("the saved queries", () => {
  test("are more than twelve, each with a title, a purpose and a limit of a hundred rows at most", () => {
    expect(queries.length).toBeGreaterThan(12);
    for (const { name, title, purpose, statement } of queries) {
      expect(title, name).not.toMatch(/\.$/);
      expect(purpose, name).toMatch(/\.$/);
      expect(Number(/LIMIT (\d+)$/.exec(statement)?.[1]), name).toBeLessThanOrEqual(100);
    }
  });

  test("say which rows come first, so that a limit never keeps any that happen to", () => {
    for (const { name, statement } of queries) expect(statement, name).toMatch(/\nORDER BY .*\nLIMIT \d+$/);
  });

  test("describe the parameters they use", () => {
    for (const { name, parameters, statement } of queries) {
      const used = new Set([...statement.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
      expect([...used].sort(), name).toEqual(parameters.map((parameter) => parameter.name).sort());
    }
  });

  test("of which one lists in a table come with quote and address, unless they count or find names", () => {
    const listing = queries.filter(({ name }) => name.startsWith("list-") || name.startsWith("search-"));
    expect(listing.length).toBeGreaterThan(5);
    for (const { name, statement } of listing) expect(statement, name).toMatch(/AS quote\b.*AS uri\b/s);
  });

  test.each(["MATCH (n) RETURN n", "// Title\nRETURN 1", "// Title\n// Purpose.\nRETURN 1"])(
    "with a head that cannot be read are refused: %j",
    (text) => {
      expect(() => parseSavedQuery("01-broken", text)).toThrow(InvariantError);
    },
  );
});

describe("the guide", () => {
  test("in the package is what the queries make, as HTML and as Markdown", async () => {
    await expect(renderGuideHtml(queries)).toMatchFileSnapshot(join(folder, "guide.html"));
    await expect(renderGuideMarkdown(queries)).toMatchFileSnapshot(join(folder, "guide.md"));
  });

  test("holds every query as something to click on", () => {
    const html = renderGuideHtml(queries);
    expect(html.match(/<pre class="[^"]*runnable">/g)?.length).toBeGreaterThanOrEqual(queries.length);
    expect(html).not.toMatch(/<script|\son\w+=|https?:/);
  });
});

describe("the style sheet", () => {
  const style = String(kitFiles().get("/style.grass")?.content);

  test("styles every label and every line, with nothing that Browser's reader of it does not take", () => {
    for (const label of ["Person", "Agency", "Event", "Document", "Claim"])
      expect(style).toContain(`node.${label} {`);
    for (const type of edgeTypes) expect(style).toContain(`relationship.${type} {`);
    for (const line of style.split("\n").filter((one) => one.includes(":")))
      expect(line).toMatch(/^ {2}[a-z-]+: [^:;]+;$/); // a second colon ends a value, a comment becomes a selector
  });
});

describe("the server of the kit", () => {
  test("gives each file to a page of any origin, and nothing else", async () => {
    const kit = await serveKit(0);
    const address = `http://127.0.0.1:${kit.port}`;
    for (const [path, { content }] of kitFiles()) {
      const answer = await fetch(`${address}${path}`);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(content));
    }
    for (const path of ["/", "/../package.json", "/%2e%2e/package.json"])
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    expect((await fetch(`${address}/style.grass`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${address}/style.grass`, { method: "OPTIONS" })).status).toBe(204);
    await kit.close();
  });

  test("takes the next port when one is taken", async () => {
    const one = await serveKit(0);
    const other = await serveKit(one.port);
    expect(other.port).toBeGreaterThan(one.port);
    await Promise.all([one.close(), other.close()]);
  });
});
