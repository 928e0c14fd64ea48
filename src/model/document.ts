import { z } from "zod";
import { languages } from "./vocabulary.ts";

/** A calendar date as precise as its source allows: `2021`, `2021-05` or `2021-05-25`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe("ISO date as precise as the text says: YYYY, YYYY-MM or YYYY-MM-DD");

/** Everything about a source but its text: the form in which the interchange names a document. */
export const documentHeaderSchema = z.object({
  id: z.string().min(1).describe("base name of the file, or its path where two base names collide"),
  uri: z.string().describe("where the text came from"),
  title: z.string().nullable(),
  language: z.enum(languages),
  published: partialDateSchema.nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("of the stored text in UTF-8"),
});
export type DocumentHeader = z.infer<typeof documentHeaderSchema>;

/** An immutable source: its header, the stored text that every span counts in, and the places in it that a citation can name, as `writeAnchor` writes them. */
export const documentSchema = documentHeaderSchema.extend({
  text: z.string(),
  anchors: z.array(z.string()).readonly(),
});
export type Document = z.infer<typeof documentSchema>;
