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

/** Shapes of marks on a timeline. */
export const markKinds = ["event", "signature", "money", "office"] as const;
export type MarkKind = (typeof markKinds)[number];

export const modalities = ["asserted", "planned", "negated"] as const;
export type Modality = (typeof modalities)[number];

export const participantRoles = ["participant", "speaker", "chair", "guest", "winner"] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export const supportKinds = ["cash", "grant", "loan", "in-kind", "discount"] as const;
export type SupportKind = (typeof supportKinds)[number];

export const languages = ["az", "tr", "ru", "en", "und"] as const;
/** ISO 639-1 code of the text's language, or `und` where none of the known ones fits. */
export type Language = (typeof languages)[number];

/** Languages in which statements and reports are worded. */
export const reportLanguages = ["en", "az"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/**
 * How a predicate is said in one language. Templates hold `{subject}`, `{subjects}`, `{object}` and `{detail}` (title of an office,
 * sum of money), which are never inflected: Azerbaijani puts the part before a colon instead of a case ending on a foreign name.
 */
interface PredicateWords {
  /** Short, for a choice of predicates. */
  readonly name: string;
  /** One for each role, where there are roles. */
  readonly statement: string | Readonly<Record<ParticipantRole, string>>;
  /** Where a title or a sum is told. */
  readonly detailed?: string;
  /** The same of what is only announced, where the language says that otherwise. */
  readonly planned?: string | Readonly<Record<ParticipantRole, string>>;
  readonly plannedDetailed?: string;
  /** What the subject is to the object, behind its name; "" where there is no more to say than that it had to do with it. */
  readonly subjectAs: string | Readonly<Record<ParticipantRole, string>>;
  readonly objectAs: string;
  /** All subjects of one object on one line, where an overview tells them so. */
  readonly joint?: string;
}

/**
 * All there is to a predicate: what it may join, the edge it becomes in the graph, where reports on its two ends and on all texts
 * tell of it, its mark on a timeline, and its words.
 */
interface PredicateRule {
  readonly edge: string;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  readonly section: {
    readonly subject: StatementSection;
    readonly object: StatementSection;
    /** In an overview; null where it is not told there. */
    readonly all: StatementSection | null;
  };
  /** Null for what is told without a time. */
  readonly mark: MarkKind | null;
  readonly words: Readonly<Record<ReportLanguage, PredicateWords>>;
}

/** One record a predicate: tables, statements, sections, marks and wording follow from it. */
const rules = {
  participated: {
    edge: "PARTICIPATED",
    subjects: ["person", "agency"],
    objects: ["event"],
    section: { subject: "events", object: "participants", all: null },
    mark: "event",
    words: {
      en: {
        name: "took part",
        statement: {
          participant: "{subject} took part in {object}",
          speaker: "{subject} spoke at {object}",
          chair: "{subject} chaired {object}",
          guest: "{subject} was a guest at {object}",
          winner: "{subject} won at {object}",
        },
        planned: {
          participant: "{subject} is to take part in {object}",
          speaker: "{subject} is to speak at {object}",
          chair: "{subject} is to chair {object}",
          guest: "{subject} is to be a guest at {object}",
          winner: "{subject} is to be given a prize at {object}",
        },
        subjectAs: { participant: "", speaker: "speaker", chair: "chair", guest: "guest", winner: "winner" },
        objectAs: "",
      },
      az: {
        name: "iştirak",
        statement: {
          participant: "{subject} – iştirakçı: {object}",
          speaker: "{subject} – çıxış edən: {object}",
          chair: "{subject} – sədrlik edən: {object}",
          guest: "{subject} – qonaq: {object}",
          winner: "{subject} – qalib: {object}",
        },
        subjectAs: {
          participant: "",
          speaker: "çıxış edən",
          chair: "sədrlik edən",
          guest: "qonaq",
          winner: "qalib",
        },
        objectAs: "",
      },
    },
  },
  organised: {
    edge: "ORGANISED",
    subjects: ["person", "agency"],
    objects: ["event"],
    section: { subject: "events", object: "participants", all: "events" },
    mark: "event",
    words: {
      en: {
        name: "organised",
        statement: "{subject} organised {object}",
        planned: "{subject} is to organise {object}",
        subjectAs: "organiser",
        objectAs: "",
        joint: "{object}: organised by {subjects}",
      },
      az: {
        name: "təşkil",
        statement: "{subject} – təşkilatçı: {object}",
        subjectAs: "təşkilatçı",
        objectAs: "",
        joint: "{object} – təşkilatçı: {subjects}",
      },
    },
  },
  signed: {
    edge: "SIGNED",
    subjects: ["person", "agency"],
    objects: ["event"],
    section: { subject: "signatures", object: "signatures", all: "signatures" },
    mark: "signature",
    words: {
      en: {
        name: "signed",
        statement: "{subject} signed {object}",
        planned: "{subject} is to sign {object}",
        subjectAs: "signatory",
        objectAs: "",
        joint: "{object}: signed by {subjects}",
      },
      az: {
        name: "imza",
        statement: "{subject} – imzalayan: {object}",
        subjectAs: "imzalayan",
        objectAs: "",
        joint: "{object} – imzalayan: {subjects}",
      },
    },
  },
  funded: {
    edge: "FUNDED",
    subjects: ["person", "agency"],
    objects: ["event", "agency", "person"],
    section: { subject: "money", object: "money", all: "money" },
    mark: "money",
    words: {
      en: {
        name: "funded",
        statement: "{subject} gave money or support to {object}",
        detailed: "{subject} supported {object}: {detail}",
        planned: "{subject} is to give money or support to {object}",
        plannedDetailed: "{subject} is to support {object}: {detail}",
        subjectAs: "giver",
        objectAs: "receiver",
      },
      az: {
        name: "vəsait",
        statement: "{subject} – vəsait və ya dəstək verən: {object}",
        detailed: "{subject} – vəsait və ya dəstək verən ({detail}): {object}",
        subjectAs: "vəsait və ya dəstək verən",
        objectAs: "vəsait və ya dəstək alan",
      },
    },
  },
  position: {
    edge: "HOLDS_POSITION",
    subjects: ["person"],
    objects: ["agency"],
    section: { subject: "offices", object: "holders", all: null },
    mark: "office",
    words: {
      en: {
        name: "holds an office",
        statement: "{subject} held an office at {object}",
        planned: "{subject} is to hold an office at {object}",
        detailed: "{subject} – {detail}, {object}",
        subjectAs: "office",
        objectAs: "",
      },
      az: {
        name: "vəzifə",
        statement: "{subject} – vəzifə: {object}",
        detailed: "{subject} – {object}, {detail}",
        subjectAs: "vəzifə",
        objectAs: "",
      },
    },
  },
  part_of: {
    edge: "PART_OF",
    subjects: ["agency"],
    objects: ["agency"],
    section: { subject: "organisations", object: "organisations", all: null },
    mark: null,
    words: {
      en: {
        name: "part of",
        statement: "{subject} is part of {object}",
        planned: "{subject} is to be part of {object}",
        subjectAs: "part",
        objectAs: "parent body",
      },
      az: {
        name: "tərkibində",
        statement: "{subject} – daxil olduğu qurum: {object}",
        subjectAs: "struktur bölmə",
        objectAs: "tabe olduğu qurum",
      },
    },
  },
  founded: {
    edge: "FOUNDED",
    subjects: ["person", "agency"],
    objects: ["agency"],
    section: { subject: "organisations", object: "organisations", all: null },
    mark: null,
    words: {
      en: {
        name: "founded",
        statement: "{subject} founded {object}",
        planned: "{subject} is to found {object}",
        subjectAs: "founder",
        objectAs: "founded by it",
      },
      az: {
        name: "təsis",
        statement: "{subject} – təsisçi: {object}",
        subjectAs: "təsisçi",
        objectAs: "təsis etdiyi qurum",
      },
    },
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
