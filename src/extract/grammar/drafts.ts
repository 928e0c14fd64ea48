/** Entities of one document while it is read: names and mentions still grow. */
import type { Span } from "../../model/span.ts";
import type { AgencyKind, EventKind } from "../../model/vocabulary.ts";

interface DraftBase {
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Span[];
}

export interface PersonDraft extends DraftBase {
  readonly type: "person";
  /** Lower-case words of the nominative name; of the full one, once an initial has it. */
  words: readonly string[];
  /** Dictionary forms of the titles the person was given, newest last. */
  readonly titles: string[];
  /** Agencies of those offices, newest last. */
  readonly agencies: AgencyDraft[];
}

export interface AgencyDraft extends DraftBase {
  readonly type: "agency";
  kind: AgencyKind;
  acronym: string | null;
  readonly isUnit: boolean;
  parent: AgencyDraft | null;
  /** Comparison key of the name. */
  readonly key: string;
}

export interface EventDraft extends DraftBase {
  readonly type: "event";
  kind: EventKind;
  date: string | null;
  place: string | null;
  /** Dictionary form of the head noun. */
  readonly stem: string;
  /** Comparison key of the quoted title, or `""`. */
  titleKey: string;
  readonly isDocument: boolean;
  /** Several of a kind, spoken of together. */
  readonly isPlural: boolean;
  /** The name stands in a headline, and a better one may come. */
  isHeadlineName: boolean;
  /** Only said to take place in time to come. */
  isPlanned: boolean;
  /** Sentence that said it took place, -1 before. */
  heldIn: number;
  /** Sentence of the first mention. */
  readonly introducedIn: number;
  /** Sentence of the latest mention. */
  lastIn: number;
}

export type EntityDraft = PersonDraft | AgencyDraft | EventDraft;

/** The agency at the top of a unit's owners. */
export function rootOf(agency: AgencyDraft): AgencyDraft {
  let root = agency;
  for (let depth = 0; root.parent !== null && depth < 6; depth++) root = root.parent;
  return root;
}
