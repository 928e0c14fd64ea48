import { z } from "zod";
import { claimSchema } from "./claim.ts";
import { wrongEnds } from "./claim-ends.ts";
import { documentHeaderSchema } from "./document.ts";
import { entitySchema } from "./entity.ts";

/**
 * What one document says: the interchange, one JSON object a line. Ids are local to the document; every claim
 * joins two of its entities, of the types the vocabulary allows.
 */
export const extractionSchema = z
  .object({ document: documentHeaderSchema, entities: z.array(entitySchema), claims: z.array(claimSchema) })
  .superRefine(({ entities, claims }, context) => {
    for (const { index, end, message } of wrongEnds(entities, claims))
      context.addIssue({ code: "custom", path: ["claims", index, end], message });
  });
export type Extraction = z.infer<typeof extractionSchema>;
