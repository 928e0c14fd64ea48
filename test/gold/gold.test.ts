import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  entityTypes,
  eventKinds,
  modalities,
  participantRoles,
  predicates,
  supportKinds,
  vocabulary,
} from "../../src/model/vocabulary.ts";

const goldFolder = fileURLToPath(new URL("./", import.meta.url));

const mentionSchema = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), nth: z.number().int().positive() }),
]);

const entitySchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(entityTypes),
  kind: z.enum(eventKinds).optional(),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  mentions: z.array(mentionSchema).min(1),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/)
    .optional(),
  place: z.string().min(1).optional(),
  optional: z.literal(true).optional(),
});

const claimSchema = z.strictObject({
  s: z.string(),
  p: z.enum(predicates),
  o: z.string(),
  alt: z.string().optional(),
  modality: z.enum(modalities).exclude(["asserted"]).optional(),
  role: z.enum(participantRoles).optional(),
  title: z.string().min(1).optional(),
  support: z.enum(supportKinds).optional(),
  amount: z.number().positive().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  optional: z.literal(true).optional(),
});

const goldSchema = z.strictObject({
  doc: z.string(),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
});

type Gold = z.infer<typeof goldSchema>;
type GoldMention = z.infer<typeof mentionSchema>;

const names = readdirSync(goldFolder)
  .filter((name) => name.endsWith(".json") && name !== "baseline.json")
  .map((name) => name.slice(0, -".json".length))
  .sort();

function readGold(name: string): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(`${goldFolder}${name}.json`, "utf8")));
}

function isFound(mention: GoldMention, text: string): boolean {
  const wanted = typeof mention === "string" ? { text: mention, nth: 1 } : mention;
  let at = -1;
  for (let found = 0; found < wanted.nth; found += 1) {
    at = text.indexOf(wanted.text, at + 1);
    if (at < 0) return false;
  }
  return true;
}

describe("the gold documents", () => {
  it("are at least eighteen, each text with its annotation", () => {
    const texts = readdirSync(goldFolder).filter((name) => name.endsWith(".txt"));
    expect(texts.map((name) => name.slice(0, -".txt".length)).sort()).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(18);
  });

  it.each(names)("%s is NFC text whose every annotated mention stands in it", (name) => {
    const gold = readGold(name);
    const text = readFileSync(`${goldFolder}${name}.txt`, "utf8");
    expect(gold.doc).toBe(name);
    expect(text).toBe(text.normalize("NFC"));
    const mentions = gold.entities.flatMap((entity) => entity.mentions);
    expect(mentions.filter((mention) => !isFound(mention, text))).toEqual([]);
  });

  it.each(names)("%s has unique ids and claims that join entities the vocabulary allows", (name) => {
    const { entities, claims } = readGold(name);
    const types = new Map(entities.map((entity) => [entity.id, entity.type]));
    expect(types.size).toBe(entities.length);
    const wrong = claims.filter((claim) => {
      const rule = vocabulary[claim.p];
      const subject = types.get(claim.s);
      const objects = [claim.o, claim.alt ?? claim.o].map((id) => types.get(id));
      if (!subject || !rule.subjects.includes(subject)) return true;
      return objects.some((object) => !object || !rule.objects.includes(object));
    });
    expect(wrong).toEqual([]);
  });

  it("say every predicate, every modality and an amount somewhere", () => {
    const claims = names.flatMap((name) => readGold(name).claims);
    expect(new Set(claims.map((claim) => claim.p)).size).toBe(predicates.length);
    expect(new Set(claims.map((claim) => claim.modality ?? "asserted")).size).toBe(modalities.length);
    expect(claims.some((claim) => claim.amount !== undefined && claim.currency !== undefined)).toBe(true);
  });
});
