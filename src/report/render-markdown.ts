/** A report as Markdown. Names and quotes are untrusted: nothing in them becomes markup, a tag or a link. */

import { anchorsOf } from "./anchors.ts";
import { type Chart, filledBars } from "./chart.ts";
import { placeText } from "./place-text.ts";
import { readableAddress } from "./readable-address.ts";
import type { Answer, FrontRow, Line, Report, Section, Source } from "./report.ts";
import { reprintText } from "./reprint-text.ts";
import { plainText, supportText } from "./statement.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";
import { wordings } from "./wordings.ts";

/** Control characters and marks that turn the direction of text, which could disguise what a line says. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line with every character that Markdown or HTML would read escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(invisible, "")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!$&^=]/g, "\\$&")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/^[-+]|^(\d+)(?=[.)])/g, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A command to be copied as it stands: in code, where nothing is escaped, fenced by more marks than it holds. */
function codeOf(command: string): string {
  const text = command.replace(/\s+/g, " ").replace(invisible, "");
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

function renderCitation(number: number): string {
  return `[\\[${number}\\]](#source-${number})`;
}

function renderCitations(line: Line, report: Report): string {
  const numbers = line.citations.map(renderCitation).join(" ");
  const support = supportText(line, wordings[report.language]);
  return support === "" ? numbers : `${numbers} (${support})`;
}

function renderAnchors(anchors: readonly string[]): string {
  return anchors.map((anchor) => `<a id="${anchor}"></a>`).join("");
}

function renderSection(section: Section, anchors: ReturnType<typeof anchorsOf>, report: Report): string[] {
  return [
    `## ${escapeMarkdown(section.heading)}`,
    "",
    ...(section.note === null ? [] : [`*${escapeMarkdown(section.note)}*`, ""]),
    ...(section.fullList === null
      ? []
      : [`${escapeMarkdown(wordings[report.language].listAll)} ${codeOf(section.fullList)}`, ""]),
    ...section.lines.map(
      (line) =>
        `- ${renderAnchors(anchors.get(line) ?? [])}${escapeMarkdown(plainText(line.parts))} ${renderCitations(line, report)}`,
    ),
    ...(section.lines.length === 0 ? [] : [""]),
  ];
}

function renderAddress(uri: string): string {
  const shown = readableAddress(uri);
  if (!/^https?:\/\/[^\s<>"\\]+$/.test(uri)) return escapeMarkdown(shown);
  return shown === uri ? `<${uri}>` : `[${escapeMarkdown(shown)}](<${uri}>)`;
}

function renderSource(source: Source, report: Report): string {
  const wording = wordings[report.language];
  const { number, quote, title, document, date, places, uri, readings, claim, reprintOf, repeats } = source;
  const reprint = reprintText(source, wording, renderCitation(reprintOf ?? 0));
  const words = repeats === "quote" ? reprint : `“${escapeMarkdown(quote)}”${renderNamed(source, wording)}`;
  const about = [title ?? document, date, placeText(places, wording)]
    .filter((part) => part !== null)
    .map(escapeMarkdown);
  const behind = repeats === "text" ? `; ${reprint}` : "";
  return `- <a id="source-${number}"></a>\\[${number}\\] ${words} – ${[...about, renderAddress(uri), readings, claim].join(", ")}${behind}`;
}

function renderChart(drawn: Chart, { chart }: Wording): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    escapeMarkdown(drawn.caption),
    "",
    row([chart.period, chart.asserted, chart.planned].map(escapeMarkdown)),
    row(["---", "---:", "---:"]),
    ...filledBars(drawn).map(({ label, asserted, planned }) =>
      row([escapeMarkdown(label), `${asserted}`, `${planned}`]),
    ),
    "",
  ];
}

function renderRows(rows: readonly FrontRow[]): string[] {
  const lines = rows.map(({ label, value }) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(value)}`);
  return lines.length === 0 ? [] : [...lines, ""];
}

function renderAnswer({ label, lines }: Answer, report: Report): string[] {
  return [
    `**${escapeMarkdown(label)}**`,
    "",
    ...lines.map((line) => `- ${escapeMarkdown(plainText(line.parts))} ${renderCitations(line, report)}`),
    "",
  ];
}

/** Whom a quote speaks of, in the words that name them; "" where it does itself. */
function renderNamed({ named }: Source, { named: template }: Wording): string {
  if (named.length === 0) return "";
  const sentences = named.map((sentence) => `“${escapeMarkdown(sentence)}”`).join(" ");
  return ` (${fillText(template, { sentences })})`;
}

/** The report as a Markdown document that ends in a line break; the same report gives the same bytes. */
export function renderMarkdown(report: Report): string {
  const anchors = anchorsOf(report.sections);
  return [
    `# ${escapeMarkdown(report.title)}`,
    "",
    `*${escapeMarkdown(report.notice)}*`,
    "",
    ...renderRows(report.front),
    ...report.answers.flatMap((answer) => renderAnswer(answer, report)),
    ...report.sections.flatMap((section) => renderSection(section, anchors, report)),
    ...(report.sources.length === 0 ? [] : [`## ${escapeMarkdown(report.sourcesHeading)}`, ""]),
    ...report.sources.map((source) => renderSource(source, report)),
    "",
    `## ${escapeMarkdown(report.method.heading)}`,
    "",
    ...renderRows(report.method.rows),
    ...report.method.sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`),
    "",
    ...report.charts.flatMap((chart) => renderChart(chart, wordings[report.language])),
  ].join("\n");
}
