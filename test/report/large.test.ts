import { expect, test } from "vitest";
import { buildDossier } from "../../src/report/dossier.ts";
import { renderCsv } from "../../src/report/render-csv.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { article, event, person } from "../resolve/article.ts";
import { hubGraph } from "./hub-graph.ts";

test("an entity with ten thousand edges has a report of which every section can be read", () => {
  const graph = hubGraph(10_000);
  const [official] = graph.persons;
  if (official === undefined) throw new Error("no person");
  const report = buildDossier(graph, official);
  const page = renderHtml(report);
  expect(report.sections).toMatchObject([
    {
      name: "events",
      total: 10_000,
      note: "Shown: 100 of 10,000, those of most independent sources, then the latest.",
      fullList: "elaqe query show-neighbours 'name=Vüsal Hüseynov' limit=1000000 --graph FILE",
    },
  ]);
  expect(page.length).toBeLessThan(400_000);
});

test("evidence as CSV has a row for each quote of each line, and no cell is a formula", () => {
  const graph = resolve([
    article("a", {
      title: "=1+1",
      entities: [person("p", "Vüsal Hüseynov"), event("e", "“Su, torpaq” sərgisi", "ceremony")],
      claims: [["p", "participated", "e"]],
    }),
  ]);
  const [official] = graph.persons;
  if (official === undefined) throw new Error("no person");
  expect(renderCsv(buildDossier(graph, official)).split("\r\n")).toEqual([
    "section,statement,modality,documents,independent_sources,citation,quote,named_in,document,title,published,uri,place,claim,statements",
    'events,"Vüsal Hüseynov took part in “Su, torpaq” sərgisi: Vüsal Hüseynov (reported without a date in ‘=1+1’)",asserted,1,1,1,"Vüsal Hüseynov participated “Su, torpaq” sərgisi.",,a,\'=1+1,,https://example.az/a,,claim-48b0d2d41da3e396,edge-737091f87fc9079c',
    "",
  ]);
});
