/**
 * Claims drawn at random from texts that nobody annotated, to be judged by reading their quotes.
 *
 *   npx tsx bench/sample-claims.ts CORPUS.ndjson [--claims 50] [--seed 1]
 *
 * The corpus holds `{"id", "text"}` on each line.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { grammar } from "../src/extract/grammar/grammar.ts";
import type { Claim } from "../src/model/claim.ts";
import type { Entity } from "../src/model/entity.ts";
import { seededRandom } from "../src/order/seeded-random.ts";
import { documentOf } from "../src/read/plain-text.ts";
import { visible } from "../src/terminal/sanitise.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { claims: { type: "string", default: "50" }, seed: { type: "string", default: "1" } },
});
const recordSchema = z.object({ id: z.string(), text: z.string() });
const documents = readFileSync(z.string().parse(positionals[0]), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => recordSchema.parse(JSON.parse(line)))
  .map(({ id, text }) => documentOf({ id, uri: `${id}.txt`, fileName: "", text }))
  .filter(({ language }) => language === "az");

const lines = documents.flatMap((document) => {
  const { entities, claims } = grammar.extract(document);
  const named = new Map(entities.map((entity) => [entity.id, nameOf(entity)]));
  return claims.map((claim) => describe(document.id, claim, named));
});

function nameOf(entity: Entity): string {
  return entity.type === "event" ? `${entity.name} [${entity.kind} ${entity.date ?? ""}]` : entity.name;
}

function describe(id: string, claim: Claim, named: ReadonlyMap<string, string>): string {
  const { subject, predicate, object, modality, rule, role, title, amount, currency, evidence } = claim;
  const details = [modality, role, title, amount, currency].filter((each) => each !== undefined).join(", ");
  return visible(
    `${id} ${rule}: ${named.get(subject)} —${predicate} (${details})→ ${named.get(object)} | ${evidence.quote}`,
  );
}

const random = seededRandom(Number(values.seed));
console.log(`${documents.length} documents, ${lines.length} claims`);
for (let drawn = 1; drawn <= Number(values.claims) && lines.length > 0; drawn++) {
  const [line] = lines.splice(Math.floor(random() * lines.length), 1);
  console.log(`\n${drawn}. ${line}`);
}
