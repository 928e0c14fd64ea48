/** What a reviewer may ask and say; only a server started for review answers, and only who has its token may say anything. */
import { z } from "zod";
import { partialDateSchema } from "../model/document.ts";
import { entityTypes, modalities } from "../model/vocabulary.ts";

const claim = z.string().regex(/^claim-[0-9a-f]{16}$/);
/** One line: a decision is a line of a file. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "must be one line");

/** A decision, by the ids that the page knows; the file of judgements says it in names. */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["right claim", "wrong claim"]), claim }),
  z.object({ kind: z.literal("correct title"), claim, value: words }),
  z.object({ kind: z.enum(["correct from", "correct to"]), claim, value: partialDateSchema }),
  z.object({ kind: z.literal("correct modality"), claim, value: z.enum(modalities) }),
  z.object({ kind: z.literal("correct object"), claim, entity: words }),
  z.object({ kind: z.literal("rename"), entity: words, name: words }),
  z.object({ kind: z.literal("correct date"), entity: words, value: partialDateSchema }),
  z.object({ kind: z.literal("not an entity"), entity: words }),
  z.object({ kind: z.enum(["same", "different"]), pair: words }),
]);
export type Decision = z.output<typeof decisionSchema>;

export const undoSchema = z.object({ line: words });

/** What became of a decision: its line, and why it changed nothing where it did not. */
export const decidedSchema = z.object({ line: z.string(), reason: z.string().nullable() });
export type Decided = z.output<typeof decidedSchema>;

const side = z.object({
  name: z.string(),
  document: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  before: z.string(),
  mention: z.string(),
  after: z.string(),
});

/** The queue of doubtful pairs and the decisions taken so far. */
export const reviewSchema = z.object({
  pairs: z.array(
    z.object({
      key: z.string(),
      type: z.enum(entityTypes),
      score: z.number(),
      reasons: z.array(z.string()),
      one: side,
      other: side,
    }),
  ),
  decided: z.array(decidedSchema),
});
export type Review = z.output<typeof reviewSchema>;

/** Why each spelling of a name is the same one. */
export const whySchema = z.object({
  members: z.array(
    z.object({
      /** The pair of it and the first, as the queue names pairs. */
      key: z.string(),
      name: z.string(),
      document: z.string(),
      reasons: z.array(z.string()),
    }),
  ),
});
export type Why = z.output<typeof whySchema>;

export const tokenHeader = "x-elaqe-token";
