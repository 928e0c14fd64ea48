import { expect, test } from "vitest";
import { buildDossier } from "../../src/report/dossier.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { renderMarkdown } from "../../src/report/render-markdown.ts";
import { renderTerminal } from "../../src/report/render-terminal.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { renderParts } from "../../src/terminal/style.ts";
import { agency, article, event, person } from "../resolve/article.ts";

const graph = resolve([
  article("course", {
    title: "Təlim [başlayıb]",
    published: "2021-05-26",
    entities: [
      person("p", "Vüsal Hüseynov"),
      person("q", "Lalə Məcidova"),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      event("e", "onlayn təlim", "training", { date: "2021-05-25", place: "Bakı" }),
      event("f", "“Sel” seminarı", "training", { date: "2021-05-20" }),
    ],
    claims: [
      ["p", "position", "a", { title: "rəis" }],
      ["p", "participated", "e", { role: "speaker" }],
      ["q", "participated", "e"],
      ["q", "participated", "f"],
      ["p", "participated", "f"],
      ["p", "organised", "f"],
      ["a", "organised", "e"],
      ["a", "funded", "e", { amount: 500, currency: "AZN", support: "grant" }],
    ],
  }),
]);

const official = graph.persons.find(({ name }) => name === "Vüsal Hüseynov");
if (official === undefined) throw new Error("no person");
const report = buildDossier(graph, official);

test("a report on a screen is wrapped, has its sources by number, and no markup of a file", () => {
  const text = renderParts(renderTerminal(report, 60), false);
  expect(text).toContain("• Vüsal Hüseynov – rəis, Dövlət Miqrasiya Xidməti");
  expect(text).toMatch(/^\[1\] “/m);
  expect(text).toContain("Təlim [başlayıb]");
  expect(text).not.toMatch(/<a id|\\\[|\]\(#/);
  for (const line of text.split("\n")) expect(line.includes("https:") || [...line].length <= 60).toBe(true);
});

test("colours stand only where the screen has them", () => {
  expect(renderParts(renderTerminal(report, 60), false)).not.toContain("\u001b");
  expect(renderParts(renderTerminal(report, 60), true)).toContain("\u001b[1mVüsal Hüseynov\u001b[0m");
});

test("words of one colour are one run of a line, and a line's end is in none", () => {
  const text = renderParts(renderTerminal(report, 60), true);
  expect(text).toContain("\u001b[2mThis says what the press wrote, not that it is true.\u001b[0m\n");
  expect(text.replaceAll("\u001b", "")).not.toMatch(/\[0m *\[2m/);
});

test("a report opens with the answer and ends with how it was made, whatever it is written as", () => {
  expect(report.answers.map(({ label }) => label)).toEqual([
    "Offices held",
    "Strongest links",
    "Last events",
  ]);
  const screen = renderParts(renderTerminal(report, 100), false);
  for (const text of [screen, renderMarkdown(report), renderHtml(report)]) {
    const opening = ["rəis, Dövlət", "Strongest links", "spoke at"].map((words) => text.indexOf(words));
    const places = [...opening, text.lastIndexOf("Sources"), text.indexOf("Documents read")];
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});
