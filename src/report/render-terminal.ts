/** A report for a screen: wrapped to its width, in colours where it has them, with the quotes as numbered notes below. */

import type { Part } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { placeText } from "./place-text.ts";
import { readableAddress } from "./readable-address.ts";
import type { FrontRow, Line, Report, Section, Source } from "./report.ts";
import { reprintText } from "./reprint-text.ts";
import { plainText, supportText } from "./statement.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";
import { wordings } from "./wordings.ts";

/** Longer lines are hard to read however wide the screen is. */
const widest = 100;

/** The screen and the language a report is written for. */
interface Page {
  readonly width: number;
  readonly wording: Wording;
}

function bold(text: string): Part {
  return { style: "bold", text };
}

function dim(text: string): Part {
  return { style: "dim", text };
}

function heading(text: string, { width }: Page): readonly Part[] {
  return ["\n", ...wrap([{ style: "blue", text }], { width })];
}

function lineParts(line: Line, { width, wording }: Page): readonly Part[] {
  const support = supportText(line, wording);
  const words = plainText(line.parts);
  return wrap(
    [
      line.modality === "asserted" ? words : { style: "yellow", text: words },
      dim(line.citations.map((number) => `[${number}]`).join(" ")),
      ...(support === "" ? [] : [dim(`(${support})`)]),
    ],
    { width, first: "• " },
  );
}

function rowParts({ label, value }: FrontRow, { width }: Page): readonly Part[] {
  return wrap([dim(`${label}:`), value], { width });
}

function sectionParts(section: Section, page: Page): readonly Part[] {
  const { width, wording } = page;
  return [
    ...heading(section.heading, page),
    ...(section.note === null ? [] : wrap([dim(section.note)], { width })),
    ...(section.fullList === null ? [] : wrap([dim(wording.listAll), section.fullList], { width })),
    ...section.lines.flatMap((line) => lineParts(line, page)),
  ];
}

function sourceParts(source: Source, { width, wording }: Page): readonly Part[] {
  const { number, quote, named, title, document, date, places, uri, claim, readings } = source;
  const about = [title ?? document, date, placeText(places, wording), readableAddress(uri), readings, claim];
  const reprint = reprintText(source, wording, `[${source.reprintOf}]`);
  const isRepeated = source.repeats === "quote";
  const behind = isRepeated || reprint === "" ? "" : `; ${reprint}`;
  const sentences = named.map((sentence) => `“${sentence}”`).join(" ");
  return wrap(
    [
      isRepeated ? reprint : `“${quote}”`,
      ...(isRepeated || named.length === 0 ? [] : [`(${fillText(wording.named, { sentences })})`]),
      dim(`– ${about.filter((part) => part !== null && part !== "").join(", ")}${behind}`),
    ],
    { width, first: `[${number}] ` },
  );
}

/** The report as parts to print, for a screen of so many characters a line. */
export function renderTerminal(report: Report, width: number): readonly Part[] {
  const page: Page = { width: Math.min(width, widest), wording: wordings[report.language] };
  return [
    ...wrap([bold(report.title)], page),
    ...wrap([dim(report.notice)], page),
    ...report.front.flatMap((row) => rowParts(row, page)),
    ...report.answers.flatMap(({ label, lines }) => [
      "\n",
      ...wrap([bold(label)], page),
      ...lines.flatMap((line) => lineParts(line, page)),
    ]),
    ...report.sections.flatMap((section) => sectionParts(section, page)),
    ...(report.sources.length === 0 ? [] : heading(report.sourcesHeading, page)),
    ...report.sources.flatMap((source) => sourceParts(source, page)),
    ...heading(report.method.heading, page),
    ...report.method.rows.flatMap((row) => rowParts(row, page)),
    ...report.method.sentences.flatMap((sentence) => wrap([sentence], { width: page.width, first: "• " })),
  ];
}
