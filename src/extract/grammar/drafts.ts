/** Entities of one document while it is read: names and mentions still grow. */
import type { Span } from "../../model/span.ts";
import type { AgencyKind } from "../../model/vocabulary.ts";

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

export type EntityDraft = PersonDraft | AgencyDraft;

/** The agency at the top of a unit's owners. */
export function rootOf(agency: AgencyDraft): AgencyDraft {
  let root = agency;
  for (let depth = 0; root.parent !== null && depth < 6; depth++) root = root.parent;
  return root;
}
