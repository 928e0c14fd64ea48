import { expect, test } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import type { Anchor } from "../../src/model/anchor.ts";
import type { ReportLanguage } from "../../src/model/vocabulary.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { explainStatement } from "../../src/report/explain-statement.ts";
import { renderCsv } from "../../src/report/render-csv.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { renderMarkdown } from "../../src/report/render-markdown.ts";
import { renderTerminal } from "../../src/report/render-terminal.ts";
import type { Report } from "../../src/report/report.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { findEntities } from "../../src/search/find-entity.ts";
import { renderParts } from "../../src/terminal/style.ts";

const said =
  "Açılışda təhsil naziri Aygün Kərimova iştirak edib. Aygün Kərimova Təhsil Nazirliyinin naziri təyin edilib.\n";

function graphOf(uri: string, text: string, anchors: readonly Anchor[]) {
  const told = { title: "Yeni məktəb açıldı", published: null, uri: null, anchors };
  const document = documentOf({ id: "a", uri, fileName: "hesabat", text, told });
  return resolve([{ document, extraction: grammar.extract(document) }]);
}

function dossierOf(graph: ReturnType<typeof graphOf>, language: ReportLanguage = "en"): Report {
  const [person] = findEntities(graph, "kerimova");
  if (person === undefined) throw new Error("nobody found");
  return buildDossier(graph, person, { language });
}

test("a quote from a PDF is cited with its page, and its address opens there", () => {
  const front = "Yeni məktəb açıldı\n\nNazirlik ötən il beş layihəyə başlayıb.\n\n";
  const page = (start: number, label: string): Anchor => ({
    start,
    kind: "page",
    label,
    fragment: `page=${label}`,
  });
  const graph = graphOf("file:hesabat.pdf", `${front}\f${said}`, [page(0, "1"), page(front.length, "2")]);
  expect(renderMarkdown(dossierOf(graph))).toContain("page 2, file:hesabat.pdf\\#page\\=2");
  expect(renderMarkdown(dossierOf(graph, "az"))).toContain("səh. 2, file:hesabat.pdf");
});

test("a quote is cited with the heading above it in every format, whatever the heading holds", () => {
  const front = "Yeni məktəb açıldı\n\n";
  const heading: Anchor = {
    start: front.length,
    kind: "heading",
    label: "<b>Açılış</b>",
    fragment: "açılış",
  };
  const graph = graphOf("https://www.example.az/a", `${front}<b>Açılış</b>\n\n${said}`, [heading]);
  const report = dossierOf(graph);
  const [source] = report.sources;
  expect(source).toMatchObject({ places: [{ kind: "heading", label: "<b>Açılış</b>" }] });
  expect(source?.uri).toBe("https://www.example.az/a#açılış");
  expect(renderMarkdown(report)).toContain("under “\\<b\\>Açılış\\</b\\>”");
  expect(renderCsv(report)).toContain("under “<b>Açılış</b>”");
  expect(renderParts(renderTerminal(report, 200), false).replace(/\s+/g, " ")).toContain(
    "under “<b>Açılış</b>”",
  );
  const html = renderHtml(report);
  expect(html).toContain("under “&lt;b&gt;Açılış&lt;/b&gt;”");
  expect(html).toContain('href="https://www.example.az/a#açılış:~:text=');
});

test("what a statement rests on is told with its place", () => {
  const anchors: Anchor[] = [
    { start: 0, kind: "member", label: "may/a.eml", fragment: null },
    { start: 0, kind: "message", label: "1@example.az", fragment: null },
  ];
  const graph = graphOf("file:box.zip#may/a.eml", said, anchors);
  const [claim] = graph.claims;
  const places = explainStatement(graph, claim?.id ?? "")?.claims[0]?.places;
  expect(places?.map(({ label }) => label)).toEqual(["may/a.eml", "1@example.az"]);
  expect(renderMarkdown(dossierOf(graph, "az"))).toContain("may/a.eml faylında");
});
