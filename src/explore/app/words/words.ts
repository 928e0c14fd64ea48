/** What the page says, one record a language; a word that is missing in one does not compile. */
import type { EntityType, Modality, Predicate } from "../../../model/vocabulary.ts";
import type { SearchGroup } from "../../../search/search-groups.ts";
import type { Certainty } from "../../api.ts";
import type { CitationForm } from "../../cite.ts";

type Count = (count: string) => string;

export interface Words {
  readonly notice: string;
  readonly build: Count;
  readonly skip: string;
  readonly home: string;
  readonly navigation: string;
  readonly search: string;
  readonly searchHint: string;
  readonly languageName: string;
  readonly otherLanguage: string;
  readonly loading: string;
  readonly missing: string;
  readonly missingAdvice: string;
  readonly broken: (problem: string) => string;
  readonly back: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly groups: Readonly<Record<SearchGroup, string>>;
  readonly status: Readonly<Record<Modality, string>>;
  readonly relations: Readonly<Record<Predicate, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly certaintyMeaning: Readonly<Record<Certainty, string>>;
  readonly documents: Count;
  readonly sources: Count;
  readonly statements: Count;
  readonly undated: string;
  readonly untitled: string;
  readonly start: {
    readonly title: string;
    readonly texts: string;
    readonly people: string;
    readonly agencies: string;
    readonly events: string;
    readonly documents: string;
    readonly statements: string;
    readonly published: string;
    readonly period: (first: string, last: string) => string;
    readonly undated: string;
    readonly languages: string;
    readonly most: string;
    readonly newest: string;
    readonly doubtful: string;
    readonly nothing: string;
    readonly reading: string;
  };
  readonly reading: readonly string[];
  readonly results: {
    readonly type: string;
    readonly none: (words: string) => string;
    readonly readAs: (words: string) => string;
    readonly shown: (shown: string, total: string) => string;
    readonly more: string;
  };
  readonly entity: {
    readonly connections: string;
    readonly allConnections: (count: string) => string;
    readonly shared: Count;
    readonly all: (count: string) => string;
    readonly names: string;
    readonly namesWhy: string;
    readonly usedIn: Count;
    readonly inDocuments: string;
    readonly nothing: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly quotes: string;
    readonly reprints: (texts: string) => string;
    readonly open: string;
    readonly original: string;
    readonly rule: (rule: string) => string;
    readonly lost: string;
    readonly unconfirmed: string;
    readonly otherwise: string;
    readonly who: string;
    readonly whom: string;
  };
  readonly document: {
    readonly statements: string;
    readonly place: (place: string, total: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly nothing: string;
    readonly original: string;
    readonly hash: (hash: string) => string;
    readonly legend: string;
    readonly text: string;
    readonly people: string;
    readonly quotes: string;
  };
  readonly picture: {
    readonly title: (name: string) => string;
    readonly link: string;
    readonly showing: (shown: string, total: string) => string;
    readonly hidden: (count: string) => string;
    readonly showAll: string;
    readonly denied: (count: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly again: string;
    readonly grow: (count: string) => string;
    readonly growAll: (count: string) => string;
    readonly by: Readonly<Record<"documents" | "newest", string>>;
    readonly left: (count: string) => string;
    readonly full: string;
    readonly hub: (name: string, count: string) => string;
    readonly selected: (name: string, count: string) => string;
    readonly lines: string;
    readonly how: string;
    readonly open: string;
    readonly legend: string;
    readonly save: string;
  };
  readonly ways: {
    readonly link: string;
    readonly title: (from: string, to: string) => string;
    readonly pick: string;
    readonly none: string;
    readonly count: (count: string) => string;
    readonly weakest: (count: string) => string;
    readonly choose: string;
  };
  readonly filters: {
    readonly title: string;
    readonly names: Readonly<Record<"relation" | "type" | "status" | "certainty" | "outlet", string>>;
    readonly period: string;
    readonly from: string;
    readonly to: string;
    readonly dateHint: string;
    readonly axes: Readonly<Record<"event" | "published", string>>;
    readonly remove: (what: string) => string;
    readonly clear: string;
    readonly none: string;
  };
  readonly table: {
    readonly link: string;
    readonly title: string;
    readonly titleOf: (name: string) => string;
    readonly columns: Readonly<
      Record<"subject" | "relation" | "object" | "day" | "documents" | "certainty", string>
    >;
    readonly rows: (first: string, last: string, total: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly save: (what: string) => string;
  };
  readonly timeline: {
    readonly link: string;
    readonly title: string;
    readonly titleOf: (name: string) => string;
    readonly items: Count;
    readonly undated: Count;
    readonly reportedOnly: Count;
    readonly reported: (date: string) => string;
    readonly histogram: string;
    readonly how: string;
    readonly bin: (label: string, count: string) => string;
    readonly legend: string;
    readonly left: Count;
  };
  readonly cite: {
    readonly title: string;
    readonly form: string;
    readonly forms: Readonly<Record<CitationForm, string>>;
    readonly copy: string;
    readonly copied: string;
  };
  readonly review: {
    readonly link: string;
    readonly title: string;
    readonly question: string;
    readonly same: string;
    readonly different: string;
    readonly skip: string;
    readonly undo: string;
    readonly empty: string;
    readonly left: Count;
    readonly decided: Count;
    readonly right: string;
    readonly wrong: string;
    readonly correct: string;
    readonly corrections: Readonly<Record<"title" | "from" | "to" | "modality" | "object", string>>;
    readonly entity: string;
    readonly rename: string;
    readonly nonEntity: string;
    readonly save: string;
    readonly written: (line: string) => string;
    readonly unapplied: (line: string, reason: string) => string;
  };
  readonly shortcuts: {
    readonly title: string;
    readonly close: string;
    readonly list: readonly (readonly [string, string])[];
    readonly turnOff: string;
  };
}
