import { z } from "zod";
import { partialDateSchema } from "./document.ts";
import { modalities, participantRoles, predicates, supportKinds } from "./vocabulary.ts";

/** The words that say a claim: `text.slice(start, end) === quote` in the stored text. */
export const evidenceSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What stands for the end of an office that is told to be over, where no date is. */
export const untold = "past";

/**
 * When an office ended: a date, or `past` for a former one of which no text says since when. `past` says no more than that it was
 * over when the text was written; it sorts behind every date.
 */
const endSchema = z
  .union([partialDateSchema, z.literal(untold)])
  .describe("ISO date an office ended (YYYY, YYYY-MM or YYYY-MM-DD), or `past`: over, and no text says when");

/** One typed assertion of one document, with its qualifiers and its evidence. */
export const claimSchema = z.object({
  id: z.string().min(1).describe("unique within its document"),
  subject: z.string().describe("id of an entity of the same document"),
  predicate: z.enum(predicates),
  object: z.string().describe("id of an entity of the same document"),
  modality: z.enum(modalities),
  role: z.enum(participantRoles).optional().describe("of a participant"),
  title: z.string().optional().describe("of an office, nominative"),
  amount: z.number().optional(),
  currency: z.string().optional().describe("ISO 4217"),
  support: z.enum(supportKinds).optional(),
  from: partialDateSchema.optional().describe("ISO date an office began, when said"),
  to: endSchema.optional(),
  confidence: z.number().min(0).max(1),
  extractor: z.string().describe("name@version"),
  rule: z.string().describe("the rule that made the claim"),
  evidence: evidenceSchema,
});
export type Claim = z.infer<typeof claimSchema>;
