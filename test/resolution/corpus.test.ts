import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  agencyKinds,
  entityTypes,
  eventKinds,
  languages,
  modalities,
  participantRoles,
  predicates,
  vocabulary,
} from "../../src/model/vocabulary.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));

const entitySchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(entityTypes),
  kind: z.enum([...agencyKinds, ...eventKinds]).optional(),
  name: z.string().min(1),
  acronym: z.string().optional(),
  aliases: z.array(z.string().min(1)).optional(),
  mentions: z.array(z.strictObject({ text: z.string().min(1), nth: z.number().int().positive() })).min(1),
  date: z.string().optional(),
  place: z.string().optional(),
  cluster: z.string().regex(/^[a-z0-9-]+$/),
});

const claimSchema = z.strictObject({
  s: z.string(),
  p: z.enum(predicates),
  o: z.string(),
  modality: z.enum(modalities).optional(),
  role: z.enum(participantRoles).optional(),
  title: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

const corpusSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      doc: z.string(),
      published: z.iso.date(),
      language: z.enum(languages),
      entities: z.array(entitySchema),
      claims: z.array(claimSchema),
    }),
  ),
});

const { documents } = corpusSchema.parse(JSON.parse(readFileSync(`${folder}gold.json`, "utf8")));

function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}

describe("the resolution corpus", () => {
  it("has at least forty documents, each with its text", () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    expect(documents.map(({ doc }) => `${doc}.txt`)).toEqual(texts.sort());
    expect(documents.length).toBeGreaterThanOrEqual(40);
  });

  it.each(documents)("$doc is NFC text in which every mention stands", ({ doc, entities }) => {
    const text = readFileSync(`${folder}${doc}.txt`, "utf8");
    expect(text).toBe(text.normalize("NFC"));
    const missing = entities
      .flatMap(({ mentions }) => mentions)
      .filter((mention) => occurrences(text, mention.text) < mention.nth);
    expect(missing).toEqual([]);
  });

  it.each(documents)("$doc joins its own entities as the vocabulary allows", ({ entities, claims }) => {
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    expect(types.size).toBe(entities.length);
    const wrong = claims.filter(({ s, p, o }) => {
      const [subject, object] = [types.get(s), types.get(o)];
      if (!subject || !object) return true;
      return !vocabulary[p].subjects.includes(subject) || !vocabulary[p].objects.includes(object);
    });
    expect(wrong).toEqual([]);
  });

  it("gives every cluster one type and no document two entities of one cluster", () => {
    const types = new Map<string, string>();
    for (const { entities } of documents) {
      expect(new Set(entities.map(({ cluster }) => cluster)).size).toBe(entities.length);
      for (const { cluster, type } of entities) {
        expect(types.get(cluster) ?? type).toBe(type);
        types.set(cluster, type);
      }
    }
    expect(types.size).toBeGreaterThanOrEqual(60);
  });
});
