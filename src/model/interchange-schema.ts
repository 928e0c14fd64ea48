import { z } from "zod";
import { extractionSchema } from "./extraction.ts";

/** JSON Schema (draft 2020-12) of the interchange: what one document says, one line of NDJSON. */
export function interchangeSchema(): object {
  return z.toJSONSchema(extractionSchema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === extractionSchema) jsonSchema.title = "elaqe extraction";
    },
  });
}
