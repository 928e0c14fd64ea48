import { describe, expect, test } from "vitest";
import type { EntityNode } from "../../src/model/knowledge-graph.ts";
import { buildConnection } from "../../src/report/connection.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "../resolve/article.ts";

const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
const graph = resolve([
  article("course", {
    title: attack,
    published: "2021-05-26",
    entities: [
      person("p", `Vüsal ${attack} Hüseynov`),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      event("e", `“${attack}” təlimi`, "training", { date: "2023-05-25", place: attack }),
    ],
    claims: [
      ["p", "position", "a", { title: attack }],
      ["p", "participated", "e", { role: "speaker", modality: "planned" }],
      ["a", "organised", "e"],
    ],
  }),
]);
function only<Node extends EntityNode>(nodes: readonly Node[]): Node {
  const [node] = nodes;
  if (node === undefined) throw new Error("no node");
  return node;
}
const [official, service] = [only(graph.persons), only(graph.agencies)];
const pages = [
  renderHtml(buildDossier(graph, official)),
  renderHtml(buildDossier(graph, service, { language: "az" })),
  renderHtml(buildConnection(graph, official, service)),
];

describe("a report as HTML", () => {
  test("holds no markup from names, titles, places or quotes", () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<script|<img|onerror=['"]/);
      expect(page).toContain("&lt;script&gt;");
    }
  });

  test("fetches nothing and runs nothing", () => {
    for (const page of pages) {
      expect(page).toContain("default-src 'none'");
      expect(page.replace(/<a [^>]*>/g, "")).not.toMatch(/ (?:src|href)="|url\((?!data:|#)/);
    }
  });

  test("has a target for every link within it and one id for every thing", () => {
    for (const page of pages) {
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    }
  });

  test("draws who is near, dashed where only planned, and says so in words", () => {
    const [page = ""] = pages;
    // a mark stands with its name, an arrow with what it leads to
    expect(page.match(/<span class="kept">/g)).toHaveLength(3);
    expect(page.match(/<span class="kept"><span class="arrow[^>]*>[→←]<\/span><svg/g)).toHaveLength(2);
    expect(page.match(/<span class="node">/g)).toHaveLength(3);
    expect(page).toContain('<span class="arrow planned"');
    expect(page).toContain("a dashed one is planned");
  });

  test("hatches what is only planned in the chart, and says so in words", () => {
    const [page = "", other = ""] = pages;
    expect(page.match(/<rect class="(?:bar|hatched)"/g)).toEqual([
      '<rect class="bar"',
      '<rect class="hatched"',
    ]);
    expect(page).toContain("Hatched is planned.");
    expect(other).not.toContain("Ştrixli");
  });

  test("is the same to the byte each time, and in the language asked for", () => {
    expect(renderHtml(buildDossier(graph, official))).toBe(pages[0]);
    expect(pages[1]).toContain('<html lang="az">');
    expect(pages[1]).toContain("<h2>Mənbələr</h2>");
  });
});
