/** What `elaqe report` does. */
import { ConfigError, InputError } from "../errors.ts";
import { buildIdOf } from "../graph/build-id.ts";
import { entitiesOf } from "../graph/entity-graph.ts";
import { type Restriction, restrictGraph } from "../graph/restrict.ts";
import { searchKey } from "../language/az/fold.ts";
import { daysOf, isCalendarDate } from "../model/calendar.ts";
import type { EntityLists, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { buildConnection } from "../report/connection.ts";
import { buildDossier } from "../report/dossier.ts";
import { endingOf, formatOfFile, type ReportFormat, usualFormat } from "../report/formats.ts";
import { formatDate } from "../report/locale.ts";
import { buildOverview } from "../report/overview.ts";
import { entitiesNamed, readAround, readCorpus, readPart } from "../report/read-around.ts";
import { readOverview } from "../report/read-overview.ts";
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
import { readFiles, type SourceFlags, withSource } from "./graph-file.ts";
import { checkNoInput, checkOutput, writeWhole } from "./output-file.ts";
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
  if (output === undefined) return usualFormat(Number.isFinite(width));
  const meant = formatOfFile(output);
  if (meant !== undefined) return meant;
  throw new ConfigError(
    `--output ${output}: no report is written as ${endingOf(output)}; end the name in .md, .html, .pdf, .json or .csv, or say the format with --format`,
    { data: { output } },
  );
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
  format: ReportFormat,
  flags: ReportFlags,
): Promise<{ content: string | Uint8Array | readonly Part[]; output: string | undefined; outcome: Outcome }> {
  const { width } = session.terminal;
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

/** Whether a name is one of the entity's own, whole: its name, its acronym or another spelling of the texts. */
function isWholeName(name: string, entity: EntityNode): boolean {
  const acronym = entity.type === "agency" ? entity.acronym : null;
  const key = searchKey(name);
  return [entity.name, acronym, ...entity.aliases].some((own) => own !== null && searchKey(own) === key);
}

/** What else a name may mean: nothing beside an id or a caption with an owner, beside a whole name only its namesakes. */
function rivalsOf(name: string, best: EntityNode, others: readonly EntityNode[]): readonly EntityNode[] {
  if (name === best.id || (name === best.caption && name !== best.name)) return [];
  return isWholeName(name, best) ? others.filter((other) => isWholeName(name, other)) : others;
}

/** The entity a name means, best fit first; the others are told. Unknown names get the nearest ones. */
function entityNamed(session: Session, graph: EntityLists, name: string): EntityNode {
  if (searchKey(name).trim() === "")
    throw new InputError(
      `report "${name}": no letters or digits in it; give a name, or none for an overview`,
    );
  const [best, ...fitting] = findEntities(graph, name);
  if (best === undefined) throw unknownName(name, "person, agency or event", entitiesOf(graph));
  const others = rivalsOf(name, best, fitting);
  if (others.length > 0) {
    const names = others.slice(0, 5).map((other) => other.caption);
    const rest = others.length > names.length ? ` and ${others.length - names.length} more` : "";
    session.terminal.say(`"${name}" was read as ${best.caption}; it also fits ${names.join("; ")}${rest}`);
  }
  return best;
}

/** Throws InputError where both names mean one. */
function checkTwo(one: EntityNode, other: EntityNode): void {
  if (one.id !== other.id) return;
  throw new InputError(`--with: both names are ${one.caption}; name two, or leave the flag out`, {
    data: { name: one.name },
  });
}

/** What `--from`, `--to` and `--topic` ask for; null where they ask for nothing. Throws ConfigError for what is no date. */
function restrictionOf({ from, to, topic }: ReportFlags): Restriction | null {
  if (from === undefined && to === undefined && topic === undefined) return null;
  for (const date of [from, to]) {
    if (date === undefined || isCalendarDate(date)) continue;
    throw new ConfigError(`${date}: not a date; write YYYY, YYYY-MM or YYYY-MM-DD`, { data: { date } });
  }
  if (from !== undefined && to !== undefined && daysOf(to).end < daysOf(from).start)
    throw new ConfigError(`--from ${from} --to ${to}: ends before it begins; change one of them`, {
      data: { from, to },
    });
  if (topic !== undefined && searchKey(topic).trim() === "")
    throw new ConfigError(`--topic "${topic}": no words in it; give the words, or leave the flag out`);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(topic === undefined ? {} : { topic }),
  };
}

/** The topic and the period that a report is restricted to, for its title; `""` where it is on all documents. */
function aboutOf({ from, to, topic, language }: ReportFlags): string {
  const [start = "", end = ""] = [from, to].map((date) =>
    date === undefined ? "" : formatDate(date, language),
  );
  const between = `${start}${end}`.includes(" ") ? " – " : "–";
  const period = start === end ? start : `${start}${between}${end}`.trim();
  return [topic ?? "", period].filter((part) => part !== "").join(", ");
}

/**
 * The report on all, one or two, made of the parts of the graph that it tells of. Null for reports on a period or topic, which are made
 * of its documents, and for stores that do not say of which build they are.
 */
async function reportOfParts(
  session: Session,
  store: GraphStore,
  name: string | undefined,
  flags: ReportFlags,
): Promise<Report | null> {
  if (restrictionOf(flags) !== null || (name === undefined && flags.with !== undefined)) return null;
  const build = await store.buildId();
  if (build === null) return null;
  if (name === undefined) return readOverview(store, { language: flags.language, build });
  const entityOf = async (given: string): Promise<EntityNode> =>
    entityNamed(session, await entitiesNamed(store, given), given);
  const one = await entityOf(name);
  const other = flags.with === undefined ? null : await entityOf(flags.with);
  if (other !== null) checkTwo(one, other);
  const options = { language: flags.language, build, corpus: await readCorpus(store) };
  const part = await readAround(store, other === null ? [one.id] : [one.id, other.id]);
  return other === null ? buildDossier(part, one, options) : buildConnection(part, one, other, options);
}

/** The graph that a report is made of, or its part of a period and topic, with the build it is of. */
async function graphWanted(
  store: GraphStore,
  flags: ReportFlags,
): Promise<{ readonly graph: KnowledgeGraph; readonly build: string }> {
  const restriction = restrictionOf(flags);
  const known = restriction === null ? null : await store.buildId();
  if (restriction === null || known === null) {
    const whole = await store.read();
    const graph = restriction === null ? whole : restrictGraph(whole, restriction);
    return { graph: checkedPart(graph, flags), build: buildIdOf(whole) };
  }
  return { graph: checkedPart(await readPart(store, restriction), flags), build: known };
}

/** The part, unless nothing is in it. Throws InputError for that. */
function checkedPart(part: KnowledgeGraph, { from, to, topic }: ReportFlags): KnowledgeGraph {
  if (part.documents.length > 0 || (from ?? to ?? topic) === undefined) return part;
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
    if (flags.with !== undefined)
      throw new ConfigError(
        `--with ${flags.with}: connected with whom? give the other name first: elaqe report NAME --with ${shellWord(flags.with)}`,
        { data: { with: flags.with } },
      );
    return buildOverview(graph, options);
  }
  const one = entityNamed(session, graph, name);
  if (flags.with === undefined) return buildDossier(graph, one, options);
  const other = entityNamed(session, graph, flags.with);
  checkTwo(one, other);
  return buildConnection(graph, one, other, options);
}

export async function report(
  session: Session,
  name: string | undefined,
  flags: ReportFlags,
): Promise<Outcome> {
  const { terminal } = session;
  const format = formatOf(flags, terminal.width);
  restrictionOf(flags); // a wrong one is told before anything is read
  if (flags.output !== undefined) {
    checkOutput(flags.output);
    checkNoInput("--output", flags.output, readFiles(flags));
  }
  const make = async (store: GraphStore): Promise<Report> => {
    const around = await reportOfParts(session, store, name, flags);
    if (around !== null) return around;
    const { graph, build } = await graphWanted(store, flags);
    const about = aboutOf(flags);
    const part = about === "" ? {} : { about };
    return makeReport(session, graph, name, flags, { language: flags.language, build, ...part });
  };
  const made = await withSource(session, flags, make, true);
  const { content, output, outcome } = await renderReport(session, made, format, flags);
  if (typeof content === "object" && !(content instanceof Uint8Array)) {
    if (output === undefined) terminal.print(content);
    else writeWhole(output, renderParts(content, false));
  } else if (output === undefined) terminal.writeExact(String(content));
  else {
    writeWhole(output, content);
    terminal.say(`${made.kind === "overview" ? made.title : `Report on ${made.title}`} written to ${output}`);
  }
  return outcome;
}
