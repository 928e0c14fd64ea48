import { z } from "zod";
import { claimSchema } from "./claim.ts";
import { documentHeaderSchema } from "./document.ts";
import { entitySchema } from "./entity.ts";
import { type EntityType, vocabulary } from "./vocabulary.ts";

/**
 * What one document says: the interchange, one JSON object a line. Ids are local to the document; every claim
 * joins two of its entities, of the types the vocabulary allows.
 */
export const extractionSchema = z
  .object({ document: documentHeaderSchema, entities: z.array(entitySchema), claims: z.array(claimSchema) })
  .superRefine(({ entities, claims }, context) => {
    const types = new Map<string, EntityType>(entities.map((entity) => [entity.id, entity.type]));
    claims.forEach((claim, index) => {
      const { subjects, objects } = vocabulary[claim.predicate];
      for (const [end, allowed] of [
        ["subject", subjects],
        ["object", objects],
      ] as const) {
        const type = types.get(claim[end]);
        if (type !== undefined && allowed.includes(type)) continue;
        const found = type === undefined ? `no entity "${claim[end]}"` : `a ${type}`;
        context.addIssue({
          code: "custom",
          path: ["claims", index, end],
          message: `${claim.predicate} needs ${allowed.join(" or ")} as its ${end}, found ${found}`,
        });
      }
    });
  });
export type Extraction = z.infer<typeof extractionSchema>;
