import { z } from "zod";

/** Half-open `[start, end)` range of UTF-16 code units in a document's stored text. */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, "start must not be after end");

export type Span = z.infer<typeof spanSchema>;
