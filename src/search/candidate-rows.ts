/** What may hold the wanted words, as rows: the hits are chosen from them. */
import type { EntityType } from "../model/vocabulary.ts";
import type { NamedEntity } from "./read-name.ts";

export interface EntityRow extends NamedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly caption: string;
}

export interface TitleRow {
  readonly id: string;
  readonly title: string;
  readonly uri: string;
  readonly published: string | null;
}

export interface QuoteRow {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly document: string;
  readonly title: string | null;
  readonly uri: string;
  readonly published: string | null;
}

export interface Candidates {
  readonly entities: readonly EntityRow[];
  readonly titles: readonly TitleRow[];
  readonly quotes: readonly QuoteRow[];
}
