/**
 * The closed vocabulary: entity types and kinds, predicates with their domains and ranges, and the
 * values a claim's qualifiers may take. Nothing extracted from a text ever becomes a label or a type.
 */
export const entityTypes = ["person", "agency", "event"] as const;
export type EntityType = (typeof entityTypes)[number];

export const agencyKinds = [
  "ministry",
  "government",
  "parliament",
  "court",
  "embassy",
  "international",
  "university",
  "school",
  "health",
  "company",
  "bank",
  "fund",
  "ngo",
  "party",
  "media",
  "culture",
  "sport",
  "military",
  "unit",
  "other",
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const eventKinds = [
  "meeting",
  "conference",
  "training",
  "ceremony",
  "visit",
  "competition",
  "agreement",
  "decision",
  "project",
  "founding",
  "other",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Where a report on one entity tells of a statement, in the order of the report. */
export const statementSections = [
  "offices",
  "holders",
  "organisations",
  "participants",
  "events",
  "signatures",
  "money",
] as const;
export type StatementSection = (typeof statementSections)[number];

/** What a predicate may join, the edge it becomes in the graph, and where reports on its two ends tell of it. */
interface PredicateRule {
  readonly edge: string;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  readonly section: { readonly subject: StatementSection; readonly object: StatementSection };
}

/** One record a predicate: tables, statements and sections of reports follow from it. */
const rules = {
  participated: {
    edge: "PARTICIPATED",
    subjects: ["person", "agency"],
    objects: ["event"],
    section: { subject: "events", object: "participants" },
  },
  organised: {
    edge: "ORGANISED",
    subjects: ["person", "agency"],
    objects: ["event"],
    section: { subject: "events", object: "participants" },
  },
  signed: {
    edge: "SIGNED",
    subjects: ["person", "agency"],
    objects: ["event"],
    section: { subject: "signatures", object: "signatures" },
  },
  funded: {
    edge: "FUNDED",
    subjects: ["person", "agency"],
    objects: ["event", "agency", "person"],
    section: { subject: "money", object: "money" },
  },
  position: {
    edge: "HOLDS_POSITION",
    subjects: ["person"],
    objects: ["agency"],
    section: { subject: "offices", object: "holders" },
  },
  part_of: {
    edge: "PART_OF",
    subjects: ["agency"],
    objects: ["agency"],
    section: { subject: "organisations", object: "organisations" },
  },
  founded: {
    edge: "FOUNDED",
    subjects: ["person", "agency"],
    objects: ["agency"],
    section: { subject: "organisations", object: "organisations" },
  },
} as const satisfies Readonly<Record<string, PredicateRule>>;

export type Predicate = keyof typeof rules;
export type EdgeType = (typeof rules)[Predicate]["edge"];

export const vocabulary: Readonly<Record<Predicate, PredicateRule & { readonly edge: EdgeType }>> = rules;

/** Where a report on one end of a statement tells of it: by the end's part, that of the subject or of the object. */
export function statementSectionOf(
  { predicate, source }: { readonly predicate: Predicate; readonly source: string },
  end: string,
): StatementSection {
  const { section } = vocabulary[predicate];
  return source === end ? section.subject : section.object;
}

export const predicates = Object.keys(rules) as readonly Predicate[]; // holds: the record has no other keys
export const edgeTypes: readonly EdgeType[] = predicates.map((predicate) => vocabulary[predicate].edge);

export const modalities = ["asserted", "planned", "negated"] as const;
export type Modality = (typeof modalities)[number];

export const participantRoles = ["participant", "speaker", "chair", "guest", "winner"] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export const supportKinds = ["cash", "grant", "loan", "in-kind", "discount"] as const;
export type SupportKind = (typeof supportKinds)[number];

export const languages = ["az", "tr", "ru", "en", "und"] as const;
/** ISO 639-1 code of the text's language, or `und` where none of the known ones fits. */
export type Language = (typeof languages)[number];
