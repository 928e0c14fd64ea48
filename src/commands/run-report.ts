/** What `elaqe report` does. */
import { ConfigError, InputError } from "../errors.ts";
import { buildIdOf } from "../graph/build-id.ts";
import { entitiesOf } from "../graph/entity-graph.ts";
import { type Restriction, restrictGraph } from "../graph/restrict.ts";
import type { EntityLists, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { buildConnection } from "../report/connection.ts";
import { buildDossier } from "../report/dossier.ts";
import { formatOfFile, type ReportFormat, usualFormat } from "../report/formats.ts";
import { buildOverview } from "../report/overview.ts";
import { entitiesNamed, readAround, readCorpus } from "../report/read-around.ts";
import { renderCsv } from "../report/render-csv.ts";
import { renderHtml } from "../report/render-html.ts";
import { renderMarkdown } from "../report/render-markdown.ts";
import { findChromium, renderPdf } from "../report/render-pdf.ts";
import { renderTerminal } from "../report/render-terminal.ts";
import type { Report, ReportOptions } from "../report/report.ts";
import { findEntities } from "../search/find-entity.ts";
import { unknownName } from "../search/unknown-name.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { type Part, renderParts } from "../terminal/style.ts";
import { type SourceFlags, withSource } from "./graph-file.ts";
import { checkOutput, writeWhole } from "./output-file.ts";
import type { Outcome, Session } from "./session.ts";

interface ReportFlags extends SourceFlags {
  readonly with?: string;
  readonly language: "en" | "az";
  readonly output?: string;
  readonly from?: string;
  readonly to?: string;
  readonly topic?: string;
  readonly format?: ReportFormat;
  readonly json?: boolean;
  readonly paper: "a4" | "letter";
}

/** Characters in a line where no screen says how many. */
const usualWidth = 80;

/** The format asked for, else the one the name of the file means, else what suits the output. */
function formatOf({ format, json, output }: ReportFlags, width: number): ReportFormat {
  if (format !== undefined) return format;
  if (json === true) return "json";
  return formatOfFile(output ?? "") ?? usualFormat(output === undefined && Number.isFinite(width));
}

/** What writes each format, for a screen of so many characters a line; a PDF is the HTML printed. */
const renderers: Readonly<
  Record<Exclude<ReportFormat, "pdf">, (made: Report, width: number) => string | readonly Part[]>
> = {
  terminal: renderTerminal,
  markdown: renderMarkdown,
  html: renderHtml,
  json: machineJson,
  csv: renderCsv,
};

/** The report in its format; PDF where a browser is found, else HTML, and then it is said how to get PDF. */
async function renderReport(
  session: Session,
  made: Report,
  flags: ReportFlags,
): Promise<{ content: string | Uint8Array | readonly Part[]; output: string | undefined; outcome: Outcome }> {
  const { width } = session.terminal;
  const format = formatOf(flags, width);
  const done = { output: flags.output, outcome: "done" as const };
  if (format !== "pdf")
    return { ...done, content: renderers[format](made, Number.isFinite(width) ? width : usualWidth) };
  const html = renderHtml(made);
  if (flags.output === undefined)
    throw new ConfigError("--format pdf: a PDF is not printed to the terminal; name a file with --output");
  const browser = findChromium(session.environment);
  if (browser !== null) return { ...done, content: await renderPdf(html, browser, flags.paper) };
  const output = flags.output.replace(/(\.pdf)?$/i, ".html");
  session.terminal.warn(
    `no Chromium was found, so ${output} is written instead of a PDF; install Chromium or name it in CHROMIUM, or print the page from any browser`,
  );
  return { content: html, output, outcome: "problems" };
}

/** The entity a name means, best fit first; the others are told. Unknown names get the nearest ones. */
function entityNamed(session: Session, graph: EntityLists, name: string): EntityNode {
  const [best, ...others] = findEntities(graph, name);
  if (best === undefined) throw unknownName(name, "person, agency or event", entitiesOf(graph));
  if (others.length > 0 && ![best.id, best.name, best.caption].includes(name)) {
    const names = others.slice(0, 5).map((other) => other.caption);
    const rest = others.length > names.length ? ` and ${others.length - names.length} more` : "";
    session.terminal.say(`"${name}" was read as ${best.caption}; it also fits ${names.join(", ")}${rest}`);
  }
  return best;
}

/** The part of the graph that `--from`, `--to` and `--topic` choose. Throws InputError where nothing is left. */
function chosenPart(
  graph: KnowledgeGraph,
  { from, to, topic }: ReportFlags,
  restrict: (graph: KnowledgeGraph, restriction: Restriction) => KnowledgeGraph,
): KnowledgeGraph {
  if (from === undefined && to === undefined && topic === undefined) return graph;
  for (const date of [from, to]) {
    if (date === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) continue;
    throw new ConfigError(`${date}: not a date; write YYYY, YYYY-MM or YYYY-MM-DD`, { data: { date } });
  }
  const part = restrict(graph, {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(topic === undefined ? {} : { topic }),
  });
  if (part.documents.length > 0) return part;
  throw new InputError(
    "no document of the graph is of this period and topic; widen --from, --to or --topic",
    {
      data: { from, to, topic },
    },
  );
}

/**
 * The dossier of one, made of the part of the graph that it tells of. Null for all other reports, which need more, and for stores
 * that do not say of which build they are.
 */
async function dossierAround(
  session: Session,
  store: GraphStore,
  name: string | undefined,
  { with: other, from, to, topic, language }: ReportFlags,
): Promise<Report | null> {
  if (name === undefined || [other, from, to, topic].some((flag) => flag !== undefined)) return null;
  const build = await store.buildId();
  if (build === null) return null;
  const entity = entityNamed(session, await entitiesNamed(store, name), name);
  const corpus = await readCorpus(store);
  return buildDossier(await readAround(store, entity.id), entity, { language, build, corpus });
}

async function makeReport(
  session: Session,
  graph: KnowledgeGraph,
  name: string | undefined,
  flags: ReportFlags,
  options: ReportOptions,
): Promise<Report> {
  if (name === undefined) {
    if (flags.with !== undefined)
      throw new ConfigError(
        `--with ${flags.with}: connected with whom? give the other name first: elaqe report NAME --with ${shellWord(flags.with)}`,
        { data: { with: flags.with } },
      );
    const period =
      flags.from === undefined && flags.to === undefined ? [] : [`${flags.from ?? ""}–${flags.to ?? ""}`];
    const about = [...(flags.topic === undefined ? [] : [flags.topic]), ...period].join(", ");
    return buildOverview(graph, { ...options, ...(about === "" ? {} : { about }) });
  }
  const one = entityNamed(session, graph, name);
  if (flags.with === undefined) return buildDossier(graph, one, options);
  return buildConnection(graph, one, entityNamed(session, graph, flags.with), options);
}

export async function report(
  session: Session,
  name: string | undefined,
  flags: ReportFlags,
): Promise<Outcome> {
  const { terminal } = session;
  if (flags.output !== undefined) checkOutput(flags.output);
  const made = await withSource(session, flags, async (store) => {
    const around = await dossierAround(session, store, name, flags);
    if (around !== null) return around;
    const whole = await store.read();
    const options = { language: flags.language, build: buildIdOf(whole) };
    return makeReport(session, chosenPart(whole, flags, restrictGraph), name, flags, options);
  });
  const { content, output, outcome } = await renderReport(session, made, flags);
  if (typeof content === "object" && !(content instanceof Uint8Array)) {
    if (output === undefined) terminal.print(content);
    else writeWhole(output, renderParts(content, false));
  } else if (output === undefined) terminal.writeExact(String(content));
  else {
    writeWhole(output, content);
    terminal.say(`Report on ${made.title} written to ${output}`);
  }
  return outcome;
}
