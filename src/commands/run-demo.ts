/** What `elaqe demo` does. */

import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../errors.ts";
import type { EntityNode } from "../model/knowledge-graph.ts";
import { packageRoot } from "../package-root.ts";
import { captionIn } from "../report/caption-in.ts";
import { buildDossier } from "../report/dossier.ts";
import { renderHtml } from "../report/render-html.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { renderTable } from "../terminal/table.ts";
import { countTable, gatherGraph, storeGraph } from "./build-graph.ts";
import { calledAs } from "./called-as.ts";
import { defaultGraph, demoFolder, graphToRead } from "./default-graph.ts";
import { writeWhole } from "./output-file.ts";
import type { Outcome, Session } from "./session.ts";
import { azerbaijani } from "./wanted-languages.ts";

/** Most documents first. */
function mostNamed<Node extends EntityNode>(entities: readonly Node[], count: number): readonly Node[] {
  const ranked = entities.toSorted(
    (one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1),
  );
  return ranked.slice(0, count);
}

interface DemoFlags {
  readonly json?: boolean;
}

const reportName = "report.html";

/** The demo replaces what it wrote before, and no graph of the texts that lie beside it. Throws InputError. */
function checkDemoFolder(folder: string): void {
  const own = [defaultGraph, reportName];
  const other = readdirSync(folder).find((name) => !own.some((file) => name.startsWith(file)));
  if (other === undefined) return;
  throw new InputError(
    `${folder}: holds ${other}, which is not of the demo; name a new folder, or none for ${demoFolder}`,
    { data: { folder, other } },
  );
}

export async function demo(session: Session, folder: string, flags: DemoFlags): Promise<Outcome> {
  const { terminal } = session;
  const seeds = join(packageRoot, "seeds");
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new InputError(`${folder}: is a file; name a folder to write into`, { data: { folder } });
  mkdirSync(folder, { recursive: true });
  checkDemoFolder(folder);
  const texts = readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(seeds, name));
  const built = await gatherGraph(session, { paths: texts, languages: azerbaijani, jobs: 1 });
  const database = join(folder, defaultGraph);
  const reportFile = join(folder, reportName);
  const graph = built.takeGraph();
  await storeGraph(session, () => graph, database);
  const [agency] = mostNamed(graph.agencies, 1);
  const [person] = mostNamed(graph.persons, 1);
  if (agency !== undefined) writeWhole(reportFile, renderHtml(buildDossier(graph, agency)));
  if (flags.json === true) {
    terminal.write(machineJson({ graph: database, report: reportFile, counts: built.counts }));
    return "done";
  }
  const named = [
    ...mostNamed(graph.agencies, 3),
    ...mostNamed(graph.persons, 3),
    ...mostNamed(graph.events, 3),
  ];
  const elaqe = calledAs(session.environment);
  const source = graphToRead(defaultGraph) === database ? "" : ` --graph ${shellWord(database)}`;
  const rows = named.map(({ type, caption, documents }) => [type, captionIn(caption, "en"), documents]);
  terminal.write(
    [
      `Read ${graph.documents.length} short texts in ${seeds} and found:`,
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
      `  ${elaqe} report "${person?.name ?? "NAME"}"${source}`,
      `  ${elaqe} query --list`,
      `  ${elaqe} query "MATCH (p:Person)-[h:HOLDS_POSITION]->(a:Agency) RETURN p.name, h.title, a.name, h.quote"${source}`,
      `  ${elaqe} build YOUR-TEXTS/`,
      "",
    ].join("\n"),
  );
  return "done";
}
