/**
 * What a sentence is made of: nominals (a name with its titles, an event noun, a noun of people or of a part, any other noun), the
 * groups that coordinators join, and clauses: a predicate with its arguments.
 */
import type { Case } from "../../../language/az/nouns.ts";
import type { CuePart, EventHead, TitleClass, TitleHead } from "../../../lexicon/heads.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import type { NameMention } from "../names/entities.ts";
import type { Verb } from "../sentence.ts";

export type NominalKind =
  | "person"
  | "agency"
  | "staff"
  | "title"
  | "event"
  | "cue"
  | "place"
  | "date"
  | "act"
  | "noun";

/** An office that words before, behind or around a person name. */
export interface OfficeReading {
  /** Nominative title without the agency's name. */
  readonly title: string;
  /** The title as the owner before it asks for: `sədri` of `sədr`. */
  readonly possessed: string;
  /** Last word of the title's dictionary form. */
  readonly stem: string;
  readonly owner: Nominal | null;
  /** Other bodies that have the office by the same word: `A-nın və B-nin səfiri`. */
  readonly coOwners: readonly Nominal[];
  readonly titleClass: TitleClass | null;
  /** Kind of the body that the title alone tells. */
  readonly bodyKind: AgencyKind | null;
  /** Its form asks for an owner: `məsləhətçisi`, `şöbə müdiri`, but not `məsləhətçi`, `nazir müavini`. */
  readonly isOwned: boolean;
  /** A rank or a trade without a body: no office. */
  readonly isRank: boolean;
  /** The part in an event that the title says: `moderator`. */
  readonly part: CuePart | null;
  /** Said of several people together. */
  readonly isPlural: boolean;
  readonly isFormer: boolean;
  readonly isActing: boolean;
  readonly first: number;
  readonly last: number;
}

export interface Nominal {
  readonly kind: NominalKind;
  /** Half-open range of tokens, with owner and modifiers. */
  readonly first: number;
  readonly last: number;
  /** First token of its own words: behind the owner and relative clauses. */
  readonly ownFirst: number;
  /** Token of the head noun, or the first of a name. */
  readonly head: number;
  readonly case: Case;
  readonly isPossessed: boolean;
  readonly isPlural: boolean;
  readonly mention: NameMention | null;
  readonly eventHead: EventHead | null;
  readonly titleHead: TitleHead | null;
  readonly part: CuePart | null;
  /** Text of the quoted title before the head, without its quotes. */
  readonly title: string | null;
  readonly owner: Group | null;
  readonly complements: readonly Group[];
  readonly relatives: readonly Clause[];
  readonly offices: readonly OfficeReading[];
  /** Clause of an act named as a noun. */
  readonly act: Clause | null;
  readonly isDemonstrative: boolean;
  /** Carries the copula: the predicate of its clause. */
  readonly isPredicate: boolean;
  /** ISO date of a date. */
  readonly date: string | null;
  /** What a date begins (`2012-ci ildən`) or ends (`2015-ci ilədək`). */
  readonly bound: "from" | "to" | null;
}

export interface Group {
  readonly members: readonly Nominal[];
  readonly first: number;
  readonly last: number;
  /** Token behind the postposition. */
  readonly after: number;
  readonly case: Case;
  readonly postposition: WordClass | null;
  /** `isə` follows: it is set against another. */
  readonly isContrasted: boolean;
  /** `yox`, `deyil` follow: it is the one that is not meant. */
  readonly isExcluded: boolean;
}

export type ClauseKind =
  | "main"
  | "relative"
  | "objectRelative"
  | "complement"
  | "act"
  | "converb"
  | "nominal";

/** How a clause is meant, before what governs it is looked at. */
export type Force = "stated" | "planned" | "denied" | "unreal";

export interface Clause {
  readonly kind: ClauseKind;
  readonly verb: Verb | null;
  readonly groups: readonly Group[];
  /** Genitive or adjacent subject of an object participle or an act. */
  readonly genitive: Group | null;
  /** Range of tokens from the first argument to the predicate. */
  readonly first: number;
  readonly last: number;
  readonly force: Force;
  /** Inside quotation marks, or after `ki` of a verb of saying. */
  readonly isReported: boolean;
  /** Number of the clause in its sentence, and of the one before in its chain. */
  readonly index: number;
}
