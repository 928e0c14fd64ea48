/** A report as one HTML file: no script, nothing fetched, every text of a document escaped. */

import { pushTo } from "../order/order.ts";
import { anchorsOf } from "./anchors.ts";
import { renderBars } from "./html/bars-svg.ts";
import { escapeHtml, quoteAddress, safeAddress } from "./html/escape-html.ts";
import { renderLinks } from "./html/links.ts";
import { renderMoney } from "./html/money-svg.ts";
import { styleSheet } from "./html/style.ts";
import { renderTimeline } from "./html/timeline-svg.ts";
import { placeText } from "./place-text.ts";
import { readableAddress } from "./readable-address.ts";
import type { Answer, FrontRow, Line, Report, Section, Source } from "./report.ts";
import { reprintText } from "./reprint-text.ts";
import { plainText, supportText } from "./statement.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";
import { wordings } from "./wordings.ts";

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** Anchors of the lines that cite each source, in order. */
type BackLinks = ReadonlyMap<number, readonly string[]>;

type Anchors = ReturnType<typeof anchorsOf>;

function backLinksOf(report: Report, anchors: Anchors): BackLinks {
  const links = new Map<number, string[]>();
  for (const line of report.sections.flatMap(({ lines }) => lines)) {
    const [anchor = ""] = anchors.get(line) ?? [];
    for (const number of line.citations) pushTo(links, number, anchor);
  }
  return links;
}

/** The words of a line with its numbers and what it rests on. */
function renderWords(line: Line, wording: Wording): string {
  const words = escapeHtml(plainText(line.parts));
  const citations = line.citations
    .map(
      (number) =>
        `<a href="#source-${number}" aria-label="${escapeHtml(wording.sources)} ${number}">[${number}]</a>`,
    )
    .join(" ");
  const support = supportText(line, wording);
  const note = support === "" ? "" : ` <span class="note">(${escapeHtml(support)})</span>`;
  return `<span class="words">${words}</span> ${citations}${note}`;
}

function renderLine(line: Line, anchors: readonly string[], wording: Wording): string {
  const [own = "", ...others] = anchors.map(escapeHtml);
  const places = others.map((anchor) => `<span id="${anchor}"></span>`).join("");
  const link = `<a class="lasting" href="#${own}" title="${escapeHtml(fillText(wording.lasting, { id: line.statements[0] ?? "" }))}" aria-label="${escapeHtml(wording.address)}">§</a>`;
  return `<li id="${own}" class="${line.modality}">${places}${renderWords(line, wording)} ${link}</li>`;
}

function renderRows(rows: readonly FrontRow[]): string {
  const cells = rows.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  return cells.length === 0 ? "" : `<dl>${cells.join("\n")}</dl>`;
}

function renderAnswer({ label, lines }: Answer, wording: Wording): string {
  const items = lines.map((line) => `<li class="${line.modality}">${renderWords(line, wording)}</li>`);
  return `<section class="answer"><h2>${escapeHtml(label)}</h2><ul>${items.join("\n")}</ul></section>`;
}

/** Whom a quote speaks of, in the words that name them; "" where it does itself. */
function renderNamed({ named }: Source, { named: template }: Wording): string {
  if (named.length === 0) return "";
  const sentences = named.map((sentence) => `<q lang="az">${escapeHtml(sentence)}</q>`).join(" ");
  return `<div class="about">${fillText(escapeHtml(template), { sentences })}</div>`;
}

function renderSection(section: Section, anchors: Anchors, wording: Wording): string {
  const lines = section.lines.map((line) => renderLine(line, anchors.get(line) ?? [], wording));
  return [
    `<section id="${section.name}"><h2>${escapeHtml(section.heading)}</h2>`,
    ...(section.note === null ? [] : [`<p class="note">${escapeHtml(section.note)}</p>`]),
    ...(section.fullList === null
      ? []
      : [`<p class="note">${escapeHtml(wording.listAll)} <code>${escapeHtml(section.fullList)}</code></p>`]),
    ...(lines.length === 0 ? [] : ["<ul>", ...lines, "</ul>"]),
    "</section>",
  ].join("\n");
}

function renderSource(source: Source, backLinks: BackLinks, wording: Wording): string {
  const address = safeAddress(source.uri);
  const where =
    address === null
      ? escapeHtml(readableAddress(source.uri))
      : `<a href="${escapeHtml(quoteAddress(address, source.quote))}" rel="noreferrer noopener">${escapeHtml(readableAddress(address))}</a>`;
  const cited = `<a href="#source-${source.reprintOf}">[${source.reprintOf}]</a>`;
  const reprint = reprintText(source, wording, cited);
  const words =
    source.repeats === "quote"
      ? `<p class="repeated">${reprint}</p>`
      : `<blockquote lang="az">${escapeHtml(source.quote)}</blockquote>${renderNamed(source, wording)}`;
  const about = [
    `<cite>${escapeHtml(source.title ?? source.document)}</cite>`,
    escapeHtml(source.date ?? ""),
    escapeHtml(placeText(source.places, wording) ?? ""),
    where,
    escapeHtml(source.readings),
    source.repeats === "text" ? reprint : "",
    escapeHtml(source.claim),
  ];
  const back = (backLinks.get(source.number) ?? []).map(
    (anchor, place) => `<a href="#${anchor}">${place + 1}</a>`,
  );
  return [
    `<li id="source-${source.number}">${words}`,
    `<div class="about">${about.filter((part) => part !== "").join(", ")} ${back.length === 0 ? "" : `<span class="back">– ${escapeHtml(wording.cited)} ${back.join(" ")}</span>`}</div></li>`,
  ].join("\n");
}

function renderSources(
  { sources, sourcesHeading }: Report,
  backLinks: BackLinks,
  wording: Wording,
): readonly string[] {
  if (sources.length === 0) return [];
  return [
    `<section id="sources" class="sources"><h2>${escapeHtml(sourcesHeading)}</h2><ol>`,
    ...sources.map((source) => renderSource(source, backLinks, wording)),
    "</ol></section>",
  ];
}

/** The report as one HTML file; the same report gives the same bytes. */
export function renderHtml(report: Report): string {
  const wording = wordings[report.language];
  const anchors = anchorsOf(report.sections);
  const backLinks = backLinksOf(report, anchors);
  const title = escapeHtml(report.title);
  return [
    "<!doctype html>",
    `<html lang="${report.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${styleSheet()}</style></head><body>`,
    `<header><h1>${title}</h1><p class="notice">${escapeHtml(report.notice)}</p>`,
    renderRows(report.front),
    "</header><main>",
    ...report.answers.map((answer) => renderAnswer(answer, wording)),
    ...(report.figure === null ? [] : [renderLinks(report.figure, report.figureCaption)]),
    ...(report.timeline === null ? [] : [renderTimeline(report.timeline, wording)]),
    ...(report.money === null ? [] : [renderMoney(report.money, wording)]),
    ...report.sections.map((section) => renderSection(section, anchors, wording)),
    ...renderSources(report, backLinks, wording),
    `<section id="method"><h2>${escapeHtml(report.method.heading)}</h2>`,
    renderRows(report.method.rows),
    "<ul>",
    ...report.method.sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`),
    "</ul>",
    ...report.charts.map((chart, place) => renderBars(`chart-${place + 1}`, chart, wording)),
    "</section></main></body></html>",
    "",
  ].join("\n");
}
