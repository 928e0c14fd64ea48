import { z } from "zod";
import { spanSchema } from "./span.ts";
import { agencyKinds, eventKinds } from "./vocabulary.ts";

/** A place in the text that names an entity. */
export const mentionSchema = spanSchema;
export type Mention = z.infer<typeof mentionSchema>;

const namedThing = {
  id: z.string().min(1).describe("unique within its document"),
  name: z.string().min(1).describe("full nominative name as the text gives it"),
  aliases: z.array(z.string()),
  mentions: z.array(mentionSchema),
};

export const personSchema = z.object({ ...namedThing, type: z.literal("person") });
export const agencySchema = z.object({
  ...namedThing,
  type: z.literal("agency"),
  kind: z.enum(agencyKinds),
  acronym: z.string().nullable(),
});
export const eventSchema = z.object({
  ...namedThing,
  type: z.literal("event"),
  kind: z.enum(eventKinds),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/)
    .nullable()
    .describe("ISO date or START/END, as precise as the text says"),
  place: z
    .string()
    .nullable()
    .describe("town, district or country; a body or building where the text names no other place"),
  venue: z
    .string()
    .optional()
    .describe("the hall, building or host, when said beside or instead of the place"),
  description: z
    .string()
    .optional()
    .describe("a phrase of the text that says which event it is, when the name does not"),
});

/** One person, agency or event as one document speaks of it. */
export const entitySchema = z.discriminatedUnion("type", [personSchema, agencySchema, eventSchema]);
export type Person = z.infer<typeof personSchema>;
export type Agency = z.infer<typeof agencySchema>;
export type EventEntity = z.infer<typeof eventSchema>;
export type Entity = z.infer<typeof entitySchema>;
