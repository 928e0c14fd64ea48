/**
 * A report as data: the one model that every renderer prints. All text in it that came from documents is untrusted
 * and unescaped; escaping is the renderer's work.
 */

import type { Place } from "../model/anchor.ts";
import type { ClaimNode } from "../model/knowledge-graph.ts";
import type { Modality, ReportLanguage, StatementSection } from "../model/vocabulary.ts";
import type { Chart } from "./chart.ts";
import type { Corpus } from "./corpus.ts";
import type { Figure } from "./figure.ts";
import type { MoneyChart } from "./money.ts";
import type { Timeline } from "./timeline.ts";

/** A run of text; with an `entity` it is that entity's name. */
export interface Part {
  readonly text: string;
  readonly entity?: string;
}

/** Whose word a line is. */
export interface Backing {
  readonly documents: number;
  /** Independent sources among the documents: reprints and documents of one site are one. */
  readonly sources: number;
  /** Of a line of several steps: independent sources of the step that has fewest; else null. */
  readonly weakest: number | null;
}

/** What a line rests on. */
export interface Support {
  /** Numbers in the list of sources, ascending. */
  readonly citations: readonly number[];
  /** Claims that say the same beyond those cited. */
  readonly more: number;
  /** Null where a line only cites examples. */
  readonly backing: Backing | null;
}

/** One stated thing. It cites at least one source: a line without evidence cannot be built. */
export interface Line extends Support {
  readonly parts: readonly Part[];
  readonly modality: Modality;
  /** Ids of the edges and denied claims it states, or of the entity it counts: what `elaqe why` takes. */
  readonly statements: readonly string[];
}

export interface Section {
  /** Stable name for anchors and programs. */
  readonly name: SectionName;
  readonly heading: string;
  readonly lines: readonly Line[];
  /** How many lines there are; more than shown where the section is capped. */
  readonly total: number;
  /** Said under the heading: what was left out, or that there is nothing. */
  readonly note: string | null;
  /** The command that lists what was left out; null where nothing was or no query lists it. */
  readonly fullList: string | null;
}

export type SectionName =
  | StatementSection
  | "direct"
  | "connections"
  | "common-events"
  | "common-agencies"
  | "paths"
  | "contradictions"
  | "people"
  | "agencies"
  | "communities"
  | "repeated"
  | "planned"
  | "denied";

/** One quote of one document. */
export interface Source {
  readonly number: number;
  readonly claim: string;
  readonly quote: string;
  readonly document: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly date: string | null;
  /** With the page of a PDF or the heading of a page that has a name, so that it opens there. */
  readonly uri: string;
  /** Where in the document the quote begins, the outermost place first: page, heading, message, member, row. */
  readonly places: readonly Place[];
  /** Sentences of the same text that name the people whom the quote itself does not name. */
  readonly named: readonly string[];
  /** Lowest confidence of the claims that cite it. */
  readonly confidence: number;
  /** How often claims of that one's kind were right when people read them, in words. */
  readonly readings: string;
  /** Of a reprint: an earlier source of the same text, the one with the same quote where there is one. */
  readonly reprintOf: number | null;
  /** What of that source it has: its very quote, or another one of the same text. */
  readonly repeats: "quote" | "text" | null;
}

export interface ReportOptions {
  readonly language?: ReportLanguage;
  /** The topic and period of the documents that the report is restricted to, for its title. */
  readonly about?: string;
  /** Names the build the report is made of; by default that of the graph itself, which may be a part of one. */
  readonly build?: string;
  /** What the texts are in all; by default those of the graph itself. */
  readonly corpus?: Corpus;
  /** Gives a claim that the graph at hand leaves out. */
  readonly claimUnread?: (id: string) => ClaimNode;
  /** How many edges an entity has, where the graph at hand leaves some out. */
  readonly countEdges?: (entity: string) => number;
  /** Independent sources of edges by their ids, filled as they are counted: for a report that is made again when more is read. */
  readonly sourceCounts?: Map<string, number>;
}

/** A few lines under a heading at the front of a report. */
export interface Answer {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** A line of the front: what is counted or named, and its value. */
export interface FrontRow {
  readonly label: string;
  readonly value: string;
}

export interface Report {
  readonly kind: "dossier" | "connection" | "overview";
  readonly language: ReportLanguage;
  readonly title: string;
  /** That a report says what the press wrote. */
  readonly notice: string;
  /** What or whom the report is about. */
  readonly front: readonly FrontRow[];
  /** What a reader wants to know first; the sections tell it all. */
  readonly answers: readonly Answer[];
  /** At the end: how to read the report, which texts it is made of and what it leaves out. */
  readonly method: {
    readonly heading: string;
    readonly rows: readonly FrontRow[];
    readonly sentences: readonly string[];
  };
  /** The picture of the nearest entities; null where there is nothing to draw. */
  readonly figure: Figure | null;
  readonly figureCaption: string;
  readonly charts: readonly Chart[];
  /** When it was; null where there are not two times to draw. */
  readonly timeline: Timeline | null;
  /** Who gave to whom; null for fewer than two gifts. */
  readonly money: MoneyChart | null;
  readonly sections: readonly Section[];
  readonly sourcesHeading: string;
  readonly sources: readonly Source[];
}
