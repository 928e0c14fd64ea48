import { Command, Option } from "commander";
import { ConfigError, InputError } from "../errors.ts";
import type { Restriction } from "../graph/restrict.ts";
import type { EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { Report, ReportOptions } from "../report/report.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import type { SourceFlags } from "./graph-file.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Outcome, Run, Session } from "./session.ts";

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

const formats = ["markdown", "html", "pdf", "json", "csv"] as const;
type ReportFormat = (typeof formats)[number];
const formatsByEnding: Readonly<Record<string, ReportFormat>> = {
  ".html": "html",
  ".htm": "html",
  ".pdf": "pdf",
  ".json": "json",
  ".csv": "csv",
};

/** The format asked for, else the one the name of the file means, else Markdown. */
function formatOf({ format, json, output }: ReportFlags): ReportFormat {
  if (format !== undefined) return format;
  if (json === true) return "json";
  return formatsByEnding[/\.[a-z]+$/i.exec(output ?? "")?.[0].toLowerCase() ?? ""] ?? "markdown";
}

/** The report in its format; PDF where a browser is found, else HTML, and then it is said how to get PDF. */
async function renderReport(
  session: Session,
  made: Report,
  flags: ReportFlags,
): Promise<{ content: string | Uint8Array; output: string | undefined; outcome: Outcome }> {
  const format = formatOf(flags);
  const done = { output: flags.output, outcome: "done" as const };
  if (format === "json") return { ...done, content: `${visibleJson(made, 2)}\n` };
  if (format === "csv")
    return { ...done, content: (await import("../report/render-csv.ts")).renderCsv(made) };
  if (format === "markdown")
    return { ...done, content: (await import("../report/render-markdown.ts")).renderMarkdown(made) };
  const html = (await import("../report/render-html.ts")).renderHtml(made);
  if (format === "html") return { ...done, content: html };
  if (flags.output === undefined)
    throw new ConfigError("--format pdf: a PDF is not printed to the terminal; name a file with --output");
  const { findChromium, renderPdf } = await import("../report/render-pdf.ts");
  const browser = findChromium(session.environment);
  if (browser !== null) return { ...done, content: await renderPdf(html, browser, flags.paper) };
  const output = flags.output.replace(/(\.pdf)?$/i, ".html");
  session.terminal.warn(
    `no Chromium was found, so ${output} is written instead of a PDF; install Chromium or name it in CHROMIUM, or print the page from any browser`,
  );
  return { content: html, output, outcome: "problems" };
}

/** What a name may mean as it is typed, else as queries read it: by its sound and without a suffix. */
async function entitiesNamed(graph: KnowledgeGraph, name: string): Promise<readonly EntityNode[]> {
  const { findEntities } = await import("../graph/find-entity.ts");
  const found = findEntities(graph, name);
  if (found.length > 0) return found;
  const { readName } = await import("../search/read-name.ts");
  return findEntities(graph, readName(name, [...graph.persons, ...graph.agencies, ...graph.events]) ?? "");
}

/** The entity a name means, best fit first; the others are told. Unknown names get the nearest ones. */
async function entityNamed(session: Session, graph: KnowledgeGraph, name: string): Promise<EntityNode> {
  const [best, ...others] = await entitiesNamed(graph, name);
  if (best === undefined) throw await unknownName(graph, name);
  if (others.length > 0 && best.name !== name) {
    const names = others.slice(0, 5).map((other) => other.name);
    const rest = others.length > names.length ? ` and ${others.length - names.length} more` : "";
    session.terminal.say(`"${name}" was read as ${best.name}; it also fits ${names.join(", ")}${rest}`);
  }
  return best;
}

async function unknownName(graph: KnowledgeGraph, name: string): Promise<InputError> {
  const { searchKey } = await import("../language/az/fold.ts");
  const { nearestNames } = await import("./nearest.ts");
  const entities: readonly EntityNode[] = [...graph.persons, ...graph.agencies, ...graph.events];
  const candidates = entities.flatMap((entity) =>
    entity.search.split("|").map((key) => ({ key, name: entity.name })),
  );
  const near = nearestNames(searchKey(name), candidates);
  const advice =
    near.length > 0 ? `did you mean ${near.join(", ")}?` : "elaqe query --list shows how to look for names";
  return new InputError(`${name}: nobody and nothing in the graph has this name; ${advice}`, {
    data: { name, near },
  });
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

async function makeReport(
  session: Session,
  graph: KnowledgeGraph,
  name: string | undefined,
  flags: ReportFlags,
  options: ReportOptions,
): Promise<Report> {
  if (name === undefined) {
    const { buildOverview } = await import("../report/overview.ts");
    const period =
      flags.from === undefined && flags.to === undefined ? [] : [`${flags.from ?? ""}–${flags.to ?? ""}`];
    const about = [...(flags.topic === undefined ? [] : [flags.topic]), ...period].join(", ");
    return buildOverview(graph, { ...options, ...(about === "" ? {} : { about }) });
  }
  const one = await entityNamed(session, graph, name);
  if (flags.with === undefined)
    return (await import("../report/dossier.ts")).buildDossier(graph, one, options);
  const { buildConnection } = await import("../report/connection.ts");
  return buildConnection(graph, one, await entityNamed(session, graph, flags.with), options);
}

async function report(session: Session, name: string | undefined, flags: ReportFlags): Promise<Outcome> {
  const { withSource } = await import("./graph-file.ts");
  const { buildIdOf } = await import("../graph/build-id.ts");
  const { restrictGraph } = await import("../graph/restrict.ts");
  const { checkOutput, writeWhole } = await import("./output-file.ts");
  const { terminal } = session;
  if (flags.output !== undefined) checkOutput(flags.output);
  const whole = await withSource(session, flags, (store) => store.read());
  const options = { language: flags.language, build: buildIdOf(whole) };
  const made = await makeReport(session, chosenPart(whole, flags, restrictGraph), name, flags, options);
  const { content, output, outcome } = await renderReport(session, made, flags);
  if (output === undefined) terminal.write(String(content));
  else {
    writeWhole(output, content);
    terminal.say(`Report on ${made.title} written to ${output}`);
  }
  return outcome;
}

/** `elaqe report`: everything the documents say of one, or how two are connected, each line with its quotes. */
export function reportCommand(run: Run): Command {
  const command = new Command("report")
    .summary("write what the texts say of a person, agency or event, with quotes")
    .description(
      "Write a report on one person, agency or event, or on how two are connected. Every line cites the quote and the document it comes from.",
    )
    .argument("[name]", "name, acronym or another spelling: Əliyev, aliyev, TƏBİB; without one, an overview")
    .option("--with <name>", "report how the two are connected")
    .option("--from <date>", "only documents published on this date or later")
    .option("--to <date>", "only documents published on this date or before")
    .option("--topic <words>", "only documents that hold these words")
    .option("-g, --graph <file>", "the graph file", "graph.elaqe")
    .option("-o, --output <file>", "write the report to a file")
    .addOption(
      new Option("--language <code>", "language of the headings").choices(["en", "az"]).default("en"),
    )
    .addOption(
      new Option("--format <format>", "default: what the name of the file ends in, else markdown").choices(
        formats,
      ),
    )
    .option("--json", "the same as --format json")
    .addOption(new Option("--paper <size>", "page of a PDF").choices(["a4", "letter"]).default("a4"))
    .option("--on <address>", "read from a Neo4j server instead: bolt://HOST:7687")
    .addHelpText(
      "before",
      'Examples:\n  elaqe report "Mehriban Vəliyeva"\n  elaqe report TƏBİB --with BŞTİ --output tebib-bsti.html\n',
    )
    .action(run(report));
  return addServerFlags(command);
}
