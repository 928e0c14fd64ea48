/**
 * The words that a report needs, whatever its language; those of a predicate stand with the predicate in the vocabulary.
 * Templates hold `{names}` that are never inflected, so Azerbaijani puts the role before a colon instead of a case ending on a
 * foreign name.
 */
import type { AnchorKind } from "../model/anchor.ts";
import type { AgencyKind, EventKind, MarkKind, ReportLanguage, SupportKind } from "../model/vocabulary.ts";
import type { Report, SectionName } from "./report.ts";
import type { Counted } from "./template.ts";

export interface Wording {
  readonly language: ReportLanguage;
  readonly notice: string;
  readonly sources: string;
  readonly headings: Readonly<Record<SectionName, string>>;
  readonly front: Readonly<
    Record<
      | "what"
      | "names"
      | "acronym"
      | "date"
      | "place"
      | "documents"
      | "corpus"
      | "undated"
      | "build"
      | "modalities"
      | "left"
      | "predecessor"
      | "successor"
      | "period"
      | "people"
      | "agencies"
      | "events"
      | "statements"
      | "single"
      | "oneSource",
      string
    >
  >;
  readonly modalities: string;
  readonly left: Readonly<Record<"lines" | "names", string>>;
  readonly reading: Pick<Report["method"], "heading" | "sentences">;
  readonly answers: Readonly<Record<"links" | "lastEvents", string>>;
  readonly named: string;
  /** How often claims of one kind were right when people read them. */
  readonly readings: { readonly many: string; readonly few: string; readonly none: string };
  readonly person: string;
  readonly agencyKinds: Readonly<Record<AgencyKind, string>>;
  readonly eventKinds: Readonly<Record<EventKind, string>>;
  readonly supports: Readonly<Record<SupportKind, string>>;
  readonly planned: string;
  readonly denied: string;
  readonly unconfirmed: string;
  readonly reported: string;
  readonly reportedIn: string;
  /** Of a decade: its first year, and the ending of its ordinal in Azerbaijani. */
  readonly decade: string;
  /** Behind the report of an office without a date of its own. */
  readonly sentenceNames: string;
  readonly period: string;
  readonly since: string;
  readonly until: string;
  readonly ended: string;
  /** Of an office of which neither a text nor the day of one tells the years. */
  readonly undated: string;
  /** What two have in common; `{count}` of things, of those who share one. */
  readonly common: Readonly<
    Record<"one" | "several" | "each" | "doubtful" | "contradicted" | "note" | "sharedBy", string>
  >;
  /** What makes a group of those who belong together. */
  readonly groups: string;
  /** Several documents by the independent sources among them: as many, one, or some. */
  readonly support: Readonly<Record<"independent" | "oneSource" | "several", string>>;
  /** Independent sources of the step of a line that has fewest. */
  readonly weakest: Counted;
  readonly bestFirst: string;
  /** Where in its document a quote is, by the kind of place. */
  readonly places: Readonly<Record<AnchorKind, string>>;
  /** Of a reprint: its quote in the same words, or another one of the same text. */
  readonly reprint: Readonly<Record<"quote" | "text", string>>;
  readonly connectionTitle: string;
  readonly shown: string;
  readonly shownBest: string;
  readonly listAll: string;
  readonly nothing: string;
  readonly more: string;
  readonly figure: string;
  readonly figureLeft: string;
  readonly figureOverview: string;
  readonly chart: Readonly<
    Record<
      "statements" | "events" | "undated" | "hatched" | "period" | "asserted" | "planned" | "table",
      string
    >
  >;
  readonly timeline: Readonly<Record<"title" | "caption" | "left", string>> & {
    readonly kinds: Readonly<Record<MarkKind, string>>;
  };
  readonly money: Readonly<
    Record<
      | "title"
      | "caption"
      | "sums"
      | "noCurrency"
      | "noSum"
      | "untold"
      | "left"
      | "giver"
      | "receiver"
      | "given"
      | "status"
      | "table",
      string
    >
  >;
  readonly legend: string;
  readonly cited: string;
  readonly address: string;
  readonly lasting: string;
  readonly overview: string;
  /** `{subject}` and in how many documents, which `documents` counts. */
  readonly inDocuments: string;
  readonly documents: Counted;
}
