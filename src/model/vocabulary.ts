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

export const predicates = [
  "participated",
  "organised",
  "signed",
  "funded",
  "position",
  "part_of",
  "founded",
] as const;
export type Predicate = (typeof predicates)[number];

export const edgeTypes = [
  "PARTICIPATED",
  "ORGANISED",
  "SIGNED",
  "FUNDED",
  "HOLDS_POSITION",
  "PART_OF",
  "FOUNDED",
] as const;
export type EdgeType = (typeof edgeTypes)[number];

/** What a predicate may join, and the edge it becomes in the graph. */
interface PredicateRule {
  readonly edge: EdgeType;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
}

export const vocabulary: Readonly<Record<Predicate, PredicateRule>> = {
  participated: { edge: "PARTICIPATED", subjects: ["person", "agency"], objects: ["event"] },
  organised: { edge: "ORGANISED", subjects: ["person", "agency"], objects: ["event"] },
  signed: { edge: "SIGNED", subjects: ["person", "agency"], objects: ["event"] },
  funded: { edge: "FUNDED", subjects: ["person", "agency"], objects: ["event", "agency", "person"] },
  position: { edge: "HOLDS_POSITION", subjects: ["person"], objects: ["agency"] },
  part_of: { edge: "PART_OF", subjects: ["agency"], objects: ["agency"] },
  founded: { edge: "FOUNDED", subjects: ["person", "agency"], objects: ["agency"] },
};

export const modalities = ["asserted", "planned", "negated"] as const;
export type Modality = (typeof modalities)[number];

export const participantRoles = ["participant", "speaker", "chair", "guest", "winner"] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export const supportKinds = ["cash", "grant", "loan", "in-kind", "discount"] as const;
export type SupportKind = (typeof supportKinds)[number];

export const languages = ["az", "tr", "ru", "en", "und"] as const;
/** ISO 639-1 code of the text's language, or `und` where none of the known ones fits. */
export type Language = (typeof languages)[number];
