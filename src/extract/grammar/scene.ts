import type { AgencyDraft } from "./drafts.ts";
import type { Phrase } from "./phrases.ts";
import type { Office } from "./titles.ts";

export interface OfficeMention {
  readonly phrase: Phrase;
  readonly office: Office;
  readonly agency: AgencyDraft | null;
}

export interface Ownership {
  readonly unit: AgencyDraft;
  readonly owner: AgencyDraft;
  /** Tokens that say it. */
  readonly first: number;
  readonly last: number;
  readonly isInferred: boolean;
}
