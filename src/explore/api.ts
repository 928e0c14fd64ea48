/**
 * What the page may ask and what it is answered: one record, checked by zod on both sides. Questions come as the parameters
 * of an address, so every value is text on its way; the answers hold words of documents as they are, never as markup.
 */
import { z } from "zod";
import { partialDateSchema } from "../model/document.ts";
import { spanSchema } from "../model/span.ts";
import { entityTypes, languages, modalities, predicates } from "../model/vocabulary.ts";
import { reportLanguages } from "../report/report.ts";
import { searchGroups } from "../search/search-groups.ts";

/** Words for how sure a reading is, by the measured share of right readings of its rule. */
export const certainties = ["high", "medium", "low"] as const;
export type Certainty = (typeof certainties)[number];

/** Characters of a text from which on it is shown before it is known who is named in it. */
export const longText = 40_000;

/** Most nodes and pairs of a picture, and how many nodes a first picture and a step more show. */
export const pictureLimits = { nodes: 300, pairs: 900, firstNodes: 60, firstPairs: 150, step: 25 } as const;

/** Of the map of the whole: communities, dots in all, strongest links of each, names of one, and others that one leads to. */
export const mapLimits = { communities: 40, dots: 5000, linksOfEach: 2, names: 3, neighbours: 12 } as const;

const language = z.enum(reportLanguages).default("en");
const id = z.string().min(1).max(1000);
const whole = z.coerce.number().int().nonnegative();

/** `a,b` → `["a", "b"]`; none → `[]`. */
function listOf<Value extends string>(values: readonly Value[]) {
  return z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((word) => word !== ""))
    .pipe(z.array(z.enum(values)));
}

const outlets = z
  .string()
  .max(4000)
  .default("")
  .transform((text) => text.split(",").filter((word) => word !== ""));

/** In which order a picture grows: whom most documents, whom the newest, or whom one relation joins. */
export const growthOrders = ["documents", "newest", ...predicates] as const;
export interface Growth {
  readonly id: string;
  readonly by: (typeof growthOrders)[number];
}

/** `person-1~newest,agency-2~documents`, in the order in which the picture grew. */
const growth = z
  .string()
  .max(6000)
  .default("")
  .transform((text) =>
    text
      .split(",")
      .filter((word) => word !== "")
      .map((word) => {
        const [grown = "", by = ""] = word.split("~");
        return { id: grown, by };
      }),
  )
  .pipe(z.array(z.object({ id, by: z.enum(growthOrders) })).max(40));

/** What narrows statements, the same for the table, the timeline and the picture. */
const filterShape = {
  of: id.optional(),
  relation: listOf(predicates),
  type: listOf(entityTypes),
  status: listOf(modalities),
  certainty: listOf(certainties),
  outlet: outlets,
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  /** What `from` and `to` count: the day of the event or office, or that of publication. */
  axis: z.enum(["event", "published"]).default("event"),
} as const;

const part = z.object({ text: z.string(), entity: z.string().optional() });
const named = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(entityTypes),
  documents: z.number(),
});
const status = z.enum(modalities);

/** One thing that is stated, in words: an edge, or a claim that a text denies. */
const statement = z.object({
  id: z.string(),
  parts: z.array(part),
  status,
  /** When it was, in words; null where nothing is dated. */
  when: z.string().nullable(),
  documents: z.number(),
  sources: z.number(),
});

const count = z.object({ value: z.string(), count: z.number() });

const facets = z.object({
  relation: z.array(count),
  type: z.array(count),
  status: z.array(count),
  certainty: z.array(count),
  outlet: z.array(count),
});

const documentHead = z.object({
  id: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  date: z.string().nullable(),
  /** Only an address that a browser may open. */
  address: z.string().nullable(),
  outlet: z.string().nullable(),
  language: z.enum(languages),
  sha256: z.string(),
});

/** Where in its document a quote is. */
const whereShape = {
  /** In words; null where the document is all that can be said. */
  place: z.string().nullable(),
  page: z.string().nullable(),
  /** Only an address that a browser may open; it opens the place. */
  address: z.string().nullable(),
} as const;

const quote = z.object({
  claim: z.string(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  ...whereShape,
  /** Places of the two that are joined, in the quote. */
  marks: z.array(spanSchema.and(z.object({ end_of: z.enum(["subject", "object"]) }))),
  rule: z.string(),
  confidence: z.number(),
  /** How often claims of its kind were right when people read them, in words. */
  readings: z.string(),
  certainty: z.enum(certainties),
  /** Whether the stored text has these words at this place. */
  stands: z.boolean(),
});

const start = z.object({
  counts: z.object({
    documents: z.number(),
    statements: z.number(),
    people: z.number(),
    agencies: z.number(),
    events: z.number(),
  }),
  published: z.object({ first: z.string(), last: z.string() }).nullable(),
  undated: z.number(),
  languages: z.array(count),
  build: z.string(),
  most: z.array(named),
  newest: z.array(named.extend({ date: z.string().nullable() })),
  doubtful: z.array(statement.extend({ confidence: z.number() })),
  isReview: z.boolean(),
});

const search = z.object({
  words: z.array(z.string()),
  groups: z.array(
    z.object({
      group: z.enum(searchGroups),
      total: z.number(),
      hits: z.array(
        z.object({
          id: z.string(),
          name: z.string().nullable(),
          /** What a person, agency or event is called where nothing stands beside it. */
          caption: z.string().nullable(),
          text: z.string(),
          spans: z.array(spanSchema),
          documents: z.number().nullable(),
          document: z.string().nullable(),
          date: z.string().nullable(),
          outlet: z.string().nullable(),
        }),
      ),
    }),
  ),
});

const section = z.object({
  name: z.string(),
  heading: z.string(),
  total: z.number(),
  lines: z.array(statement),
});

const entity = named.extend({
  kind: z.string(),
  /** Of an event, as precise as it is known. */
  eventDate: z.string().nullable(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  sections: z.array(section),
  connections: z.array(named.extend({ statements: z.number(), shared: z.number() })),
  neighbours: z.number(),
  /** How each name is used: in how many documents, and one of them. */
  names: z.array(z.object({ name: z.string(), documents: z.number(), example: z.string().nullable() })),
  inDocuments: z.array(documentHead),
});

const evidence = statement.extend({
  subject: named.nullable(),
  object: named.nullable(),
  relation: z.enum(predicates),
  isUnconfirmed: z.boolean(),
  certainty: z.enum(certainties),
  /** Documents that are the same text stand together. */
  groups: z.array(
    z.object({ size: z.number(), documents: z.array(documentHead.extend({ quotes: z.array(quote) })) }),
  ),
  otherwise: z.array(statement),
});

const mentions = z.array(spanSchema.and(z.object({ entity: z.string() })));

const document = documentHead.extend({
  text: z.string(),
  /** Null of a long text: they are asked for on their own, since reading who is named takes longer than a reader waits. */
  mentions: mentions.nullable(),
  entities: z.array(named),
  statements: z.array(
    z.object({
      claim: z.string(),
      statement: z.string(),
      start: z.number(),
      end: z.number(),
      parts: z.array(part),
      status,
      subject: z.string(),
      object: z.string(),
      stands: z.boolean(),
      ...whereShape,
    }),
  ),
});

const picture = z.object({
  center: named,
  nodes: z.array(
    named.extend({
      x: z.number(),
      y: z.number(),
      /** Neighbours that are not drawn. */
      left: z.number(),
    }),
  ),
  pairs: z.array(
    z.object({
      one: z.string(),
      other: z.string(),
      arrow: z.enum(["forward", "both"]),
      relations: z.array(z.enum(predicates)),
      /** A title of office or a sum, where one is told. */
      detail: z.string(),
      status: z.enum(["asserted", "planned"]),
      statements: z.number(),
      documents: z.number(),
    }),
  ),
  /** Of the one in the middle. */
  neighbours: z.number(),
  shown: z.number(),
  /** Pairs among the drawn that have no line. */
  hiddenPairs: z.number(),
  /** Denied statements about the drawn, which have no line either. */
  denied: z.number(),
});

const ways = z.object({
  from: named,
  to: named,
  ways: z.array(
    z.object({
      entities: z.array(named),
      leastSources: z.number(),
      steps: z.array(statement.extend({ quote: z.string(), document: documentHead, source: z.string() })),
    }),
  ),
});

const table = z.object({
  of: named.nullable(),
  total: z.number(),
  facets,
  rows: z.array(
    z.object({
      id: z.string(),
      subject: named,
      relation: z.enum(predicates),
      detail: z.string(),
      object: named,
      status,
      when: z.string().nullable(),
      day: z.string().nullable(),
      documents: z.number(),
      certainty: z.enum(certainties),
      confidence: z.number(),
      quote: z.string(),
      start: z.number(),
      end: z.number(),
      document: documentHead,
    }),
  ),
});

const timeline = z.object({
  of: named.nullable(),
  total: z.number(),
  undated: z.number(),
  /** Of all, those of which only the day of the report is known. */
  reported: z.number(),
  bins: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      asserted: z.number(),
      planned: z.number(),
      negated: z.number(),
    }),
  ),
  items: z.array(
    z.object({
      statement: z.string(),
      event: named.nullable(),
      parts: z.array(part),
      statements: z.number(),
      status,
      when: z.string(),
      /** First and last day. */
      start: z.string(),
      end: z.string(),
      isExact: z.boolean(),
      isReported: z.boolean(),
    }),
  ),
  facets,
});

/** Who belongs together: called by its best connected members, the first of whom is its id. */
const community = z.object({
  id: z.string(),
  names: z.array(named),
  members: z.number(),
  statements: z.number(),
});

const groups = z.object({
  communities: z.array(
    community.extend({
      x: z.number(),
      y: z.number(),
      radius: z.number(),
      /** The best connected members, as many as are drawn. */
      dots: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          type: z.enum(entityTypes),
          x: z.number(),
          y: z.number(),
          neighbours: z.number(),
        }),
      ),
    }),
  ),
  links: z.array(z.object({ one: z.string(), other: z.string(), statements: z.number() })),
  /** Pairs of drawn communities with statements between them that have no line. */
  hiddenLinks: z.number(),
  /** Smaller communities, which are not drawn. */
  left: z.object({ communities: z.number(), members: z.number() }),
  /** Entities with no statement that joins them to another. */
  alone: z.number(),
});

const group = community.extend({
  /** The one that was asked for. */
  member: named,
  ranked: z.array(named.extend({ neighbours: z.number() })),
  /** Communities it has statements with; theirs is the number of these. */
  neighbours: z.array(community),
  otherNeighbours: z.number(),
});

/** The questions with what they take and what answers them. */
export const questions = {
  start: { query: z.object({ language }), answer: start },
  search: {
    query: z.object({
      language,
      words: z.string().max(400).default(""),
      limit: whole.min(1).max(50).default(6),
    }),
    answer: search,
  },
  entity: { query: z.object({ language, id }), answer: entity },
  statement: {
    query: z.object({ language, id, texts: whole.min(1).max(100_000).default(20) }),
    answer: evidence,
  },
  document: { query: z.object({ language, id }), answer: document },
  mentions: { query: z.object({ id }), answer: z.object({ mentions, entities: z.array(named) }) },
  picture: {
    query: z.object({
      language,
      of: id,
      grow: growth,
      links: z.enum(["some", "all"]).default("some"),
      fresh: z.enum(["yes", "no"]).default("no"),
    }),
    answer: picture,
  },
  neighbours: {
    query: z.object({ id }),
    answer: z.object({ total: z.number(), relations: z.array(count) }),
  },
  between: {
    query: z.object({ language, one: id, other: id }),
    answer: z.object({ one: named, other: named, statements: z.array(statement) }),
  },
  table: {
    query: z.object({
      language,
      ...filterShape,
      sort: z.enum(["day", "documents", "certainty", "subject", "object", "relation"]).default("documents"),
      order: z.enum(["up", "down"]).default("down"),
      offset: whole.default(0),
      limit: whole.min(1).max(100_000).default(50),
    }),
    answer: table,
  },
  timeline: { query: z.object({ language, ...filterShape }), answer: timeline },
  ways: { query: z.object({ language, from: id, to: id }), answer: ways },
  groups: { query: z.object({}), answer: groups },
  group: {
    query: z.object({ of: id, limit: whole.min(1).max(100_000).default(20) }),
    answer: group,
  },
} as const;

export type Questions = typeof questions;
export type QuestionName = keyof Questions;
/** A question as it stands in an address. */
export type Asked<Name extends QuestionName> = z.input<Questions[Name]["query"]>;
/** A question as it was read. */
export type Query<Name extends QuestionName> = z.output<Questions[Name]["query"]>;
export type Answer<Name extends QuestionName> = z.output<Questions[Name]["answer"]>;

const filters = z.object(filterShape);
export type Filters = z.output<typeof filters>;

/** A question that names what the graph does not hold. */
export const problemSchema = z.object({ problem: z.string() });
export { named as namedSchema, statement as statementSchema };
