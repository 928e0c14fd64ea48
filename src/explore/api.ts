/**
 * What the page may ask and what it is answered: one record, checked by zod on both sides. Questions come as the parameters
 * of an address, so every value is text on its way; the answers hold words of documents as they are, never as markup.
 */
import { z } from "zod";
import { partialDateSchema } from "../model/document.ts";
import { entityTypes, modalities, predicates, reportLanguages } from "../model/vocabulary.ts";
import * as answers from "./answer-schemas.ts";

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
  certainty: listOf(answers.certainties),
  outlet: outlets,
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  /** What `from` and `to` count: the day of the event or office, or that of publication. */
  axis: z.enum(["event", "published"]).default("event"),
} as const;

/** The questions with what they take and what answers them. */
export const questions = {
  start: { query: z.object({ language }), answer: answers.start },
  search: {
    query: z.object({
      language,
      words: z.string().max(400).default(""),
      limit: whole.min(1).max(50).default(6),
    }),
    answer: answers.search,
  },
  entity: {
    query: z.object({ language, id, lines: whole.min(1).max(100_000).default(12) }),
    answer: answers.entity,
  },
  statement: {
    query: z.object({ language, id, texts: whole.min(1).max(100_000).default(20) }),
    answer: answers.evidence,
  },
  document: { query: z.object({ language, id }), answer: answers.document },
  mentions: {
    query: z.object({ language, id }),
    answer: z.object({ mentions: answers.mentions, entities: z.array(answers.named) }),
  },
  picture: {
    query: z.object({
      language,
      of: id,
      grow: growth,
      links: z.enum(["some", "all"]).default("some"),
      fresh: z.enum(["yes", "no"]).default("no"),
    }),
    answer: answers.picture,
  },
  neighbours: {
    query: z.object({ id }),
    answer: z.object({ total: z.number(), relations: z.array(answers.count) }),
  },
  between: {
    query: z.object({ language, one: id, other: id }),
    answer: z.object({ one: answers.named, other: answers.named, statements: z.array(answers.statement) }),
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
    answer: answers.table,
  },
  timeline: { query: z.object({ language, ...filterShape }), answer: answers.timeline },
  ways: { query: z.object({ language, from: id, to: id }), answer: answers.ways },
  groups: { query: z.object({ language }), answer: answers.groups },
  group: {
    query: z.object({ language, of: id, limit: whole.min(1).max(100_000).default(20) }),
    answer: answers.group,
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
