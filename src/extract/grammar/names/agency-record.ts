/** What is known of an agency while the names of a document are read. */

import type { AgencyKind } from "../../../model/vocabulary.ts";

/** All that is known of one agency so far. */
export interface AgencyRecord {
  names: string[];
  key: string;
  kind: AgencyKind;
  acronym: string | null;
  readonly isUnit: boolean;
  /** The name with its owner, for what is named by where it is: `X-in Bakıdakı ofisi`. */
  whole: string | null;
  parent: AgencyRecord | null;
  mentions: number;
  /** The latest sentence that names it, not by its noun alone. */
  namedIn: number;
  /** A paper that somebody talked to: nothing later in the text means it by its noun alone. */
  isPress: boolean;
  /** The record that this one turned out to be. */
  mergedInto: AgencyRecord | null;
}

/** The body at the top of those that a record is part of. */
export function rootOf(record: AgencyRecord): AgencyRecord {
  let root = finalRecord(record);
  const seen = new Set<AgencyRecord>();
  while (root.parent !== null && !seen.has(root)) {
    seen.add(root);
    root = finalRecord(root.parent);
  }
  return root;
}

/** The record that stands for one merged into it. */
export function finalRecord(record: AgencyRecord): AgencyRecord {
  let found = record;
  while (found.mergedInto !== null) found = found.mergedInto;
  return found;
}
