import { join } from "node:path";
import { Command } from "commander";
import type { EntityNode } from "../model/knowledge-graph.ts";
import { packageRoot } from "../package-root.ts";
import { renderTable } from "../terminal/table.ts";
import type { Outcome, Run, Session } from "./session.ts";

/** Most documents first. */
function mostNamed<Node extends EntityNode>(entities: readonly Node[], count: number): readonly Node[] {
  const ranked = entities.toSorted(
    (one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1),
  );
  return ranked.slice(0, count);
}

async function demo(session: Session, folder: string): Promise<Outcome> {
  const { mkdirSync } = await import("node:fs");
  const { buildDossier } = await import("../report/dossier.ts");
  const { renderHtml } = await import("../report/render-html.ts");
  const { countTable, gatherGraph, storeGraph } = await import("./build-graph.ts");
  const { writeWhole } = await import("./output-file.ts");
  const { terminal } = session;
  const seeds = join(packageRoot, "seeds");
  mkdirSync(folder, { recursive: true });
  const built = await gatherGraph(session, { paths: [seeds], isAnyLanguageWanted: false, jobs: 1 });
  const database = join(folder, "graph.elaqe");
  const reportFile = join(folder, "report.html");
  await storeGraph(session, built.graph, database);
  const [agency] = mostNamed(built.graph.agencies, 1);
  const [person] = mostNamed(built.graph.persons, 1);
  if (agency !== undefined) writeWhole(reportFile, renderHtml(buildDossier(built.graph, agency)));
  const named = [
    ...mostNamed(built.graph.agencies, 3),
    ...mostNamed(built.graph.persons, 3),
    ...mostNamed(built.graph.events, 3),
  ];
  const rows = named.map(({ type, name, documents }) => [type, name, documents]);
  terminal.write(
    [
      `Read ${built.graph.documents.length} short texts in ${seeds} and found:`,
      "",
      renderTable(countTable(built), terminal.width),
      "",
      "Named most often:",
      "",
      renderTable({ columns: ["type", "name", "documents"], rows }, terminal.width),
      "",
      `Report on ${agency?.name ?? "nothing"}, to open in a browser: ${reportFile}`,
      `Graph database: ${database}`,
      "",
      "Try next:",
      `  npx elaqe report "${person?.name ?? "NAME"}" --graph ${database}`,
      `  npx elaqe query --list`,
      `  npx elaqe query "MATCH (p:Person)-[h:HOLDS_POSITION]->(a:Agency) RETURN p.name, h.title, a.name, h.quote" --graph ${database}`,
      `  npx elaqe build YOUR-TEXTS/ --output graph.elaqe`,
      "",
    ].join("\n"),
  );
  return "done";
}

/** `elaqe demo`: the whole path on the texts that come with the project. */
export function demoCommand(run: Run): Command {
  return new Command("demo")
    .summary("build a graph and a report from the texts that come with elaqe")
    .description(
      "Build a graph from the example texts, write a report, and say what was found and what to try next.",
    )
    .argument("[folder]", "where to write the graph and the report", "elaqe-demo")
    .addHelpText("before", "Example:\n  elaqe demo\n")
    .action(run(demo));
}
