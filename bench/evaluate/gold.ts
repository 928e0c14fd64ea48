/** Gold documents: a text and what a careful reader would put in the graph after reading it (see test/gold/README.md). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  entityTypes,
  eventKinds,
  modalities,
  participantRoles,
  predicates,
  supportKinds,
} from "../../src/model/vocabulary.ts";

const mentionSchema = z.union([
  z.string().min(1).describe("every place where it stands"),
  z.object({ text: z.string().min(1), nth: z.int().positive() }),
]);
export type GoldMention = z.infer<typeof mentionSchema>;

const entitySchema = z.object({
  id: z.string(),
  type: z.enum(entityTypes),
  kind: z.enum(eventKinds).optional().catch(undefined),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  mentions: z.array(mentionSchema),
  date: z.string().nullish(),
  place: z.string().nullish(),
  optional: z.boolean().default(false),
});
export type GoldEntity = z.infer<typeof entitySchema>;

const claimSchema = z.object({
  s: z.string(),
  p: z.enum(predicates),
  o: z.string(),
  alt: z.string().optional().describe("another object that is as good an answer"),
  modality: z.enum(modalities).default("asserted"),
  role: z.enum(participantRoles).nullish(),
  title: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  amount: z.number().nullish(),
  support: z.enum(supportKinds).nullish(),
  optional: z.boolean().default(false),
});
export type GoldClaim = z.infer<typeof claimSchema>;

const goldSchema = z.object({
  doc: z.string(),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  complete: z.boolean().default(false).describe("every claim that would be accepted is listed"),
});
type Gold = z.infer<typeof goldSchema>;

export interface GoldDocument extends Gold {
  readonly text: string;
}

/** Reads every annotated text of a folder, sorted by name. Throws where an annotation is malformed. */
export function readGold(folder: string): readonly GoldDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "baseline.json")
    .sort()
    .map((name) => {
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
      return { ...gold, text: readFileSync(join(folder, `${gold.doc}.txt`), "utf8") };
    });
}
