/** What answers the questions of the page, as both sides check it; words of documents stand in it as they are, never as markup. */
import { z } from "zod";
import { spanSchema } from "../model/span.ts";
import { entityTypes, languages, modalities, predicates } from "../model/vocabulary.ts";
import { searchGroups } from "../search/search-groups.ts";

/** Words for how sure a reading is, by the measured share of right readings of its rule. */
export const certainties = ["high", "medium", "low"] as const;
export type Certainty = (typeof certainties)[number];

const part = z.object({ text: z.string(), entity: z.string().optional() });
export const named = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(entityTypes),
  documents: z.number(),
});
const status = z.enum(modalities);

/** One thing that is stated, in words: an edge, or a claim that a text denies. */
export const statement = z.object({
  id: z.string(),
  parts: z.array(part),
  status,
  /** When it was, in words; null where nothing is dated. */
  when: z.string().nullable(),
  documents: z.number(),
  sources: z.number(),
});

export const count = z.object({ value: z.string(), count: z.number() });

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

export const start = z.object({
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

export const search = z.object({
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

export const entity = named.extend({
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

export const evidence = statement.extend({
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

export const mentions = z.array(spanSchema.and(z.object({ entity: z.string() })));

export const document = documentHead.extend({
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

export const picture = z.object({
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

export const ways = z.object({
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

export const table = z.object({
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

export const timeline = z.object({
  of: named.nullable(),
  total: z.number(),
  undated: z.number(),
  /** Of all, those of which only the day of the report is known. */
  reported: z.number(),
  bins: z.array(
    z.object({
      /** First and last month or year of the bar. */
      from: z.string(),
      to: z.string(),
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

export const groups = z.object({
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

export const group = community.extend({
  /** The one that was asked for. */
  member: named,
  ranked: z.array(named.extend({ neighbours: z.number() })),
  /** Communities it has statements with; theirs is the number of these. */
  neighbours: z.array(community),
  otherNeighbours: z.number(),
});
