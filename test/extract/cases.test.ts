/**
 * Small invented texts, each with what must and must not be read in it: `cases/<kind>.json`. A case that the grammar does not
 * get right yet stands in `cases/known-failures.json`; the list must be exact both ways.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { lowerCase } from "../../src/language/az/fold.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Predicate } from "../../src/model/vocabulary.ts";
import { documentOf } from "../../src/read/plain-text.ts";

/** A claim by names: `*` is anyone or anything, `A|B` either; further fields are equal, modality asserted unless said. */
interface ClaimWanted {
  readonly s: string;
  readonly p: Predicate;
  readonly o: string;
  readonly modality?: string;
  readonly [field: string]: unknown;
}

/** One thing that a text says, or must not be taken to say. */
type Item =
  | ClaimWanted
  | { readonly entity: string }
  | { readonly event: string; readonly date?: string }
  | { readonly same: readonly string[] }
  | { readonly "same-object": readonly [ClaimWanted, ClaimWanted] };

interface Case {
  readonly why: string;
  readonly text: string;
  readonly expect: readonly Item[];
  readonly not: readonly Item[];
  /** So many entities of a type. */
  readonly count?: { readonly type: string; readonly n: number };
}

const folder = new URL("./cases/", import.meta.url);
const listName = "known-failures.json";

/** A file of the folder; its shape is checked by what the tests below do with it. */
const readJson = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Content;

const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== listName)
  .sort()
  .flatMap((name) =>
    readJson<readonly Case[]>(name).map((each, index) => ({
      ...each,
      key: `${name.slice(0, -".json".length)} ${index}`,
    })),
  );

const fold = (name: string): string => lowerCase(name.replace(/[“”"«»„‟]/g, "").normalize("NFC")).trim();

const namesOf = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases].map(fold);

function isNamed(entity: Entity | undefined, wanted: string): boolean {
  if (entity === undefined) return false;
  const either = wanted.split("|").map(fold);
  return wanted === "*" || namesOf(entity).some((name) => either.some((part) => name.includes(part)));
}

function hasName(entity: Entity, wanted: string): boolean {
  return namesOf(entity).includes(fold(wanted));
}

function fits({ entities }: Extraction, claim: Claim, { s, p, o, ...further }: ClaimWanted): boolean {
  const ofId = (id: string): Entity | undefined => entities.find((entity) => entity.id === id);
  const fields = { modality: "asserted", ...further };
  return (
    claim.predicate === p &&
    isNamed(ofId(claim.subject), s) &&
    isNamed(ofId(claim.object), o) &&
    Object.entries(fields).every(([field, value]) => claim[field as keyof Claim] === value)
  );
}

function objectsOf(found: Extraction, wanted: ClaimWanted): readonly string[] {
  return found.claims.filter((claim) => fits(found, claim, wanted)).map(({ object }) => object);
}

function holds(found: Extraction, item: Item): boolean {
  if ("p" in item) return objectsOf(found, item).length > 0;
  if ("entity" in item) return found.entities.some((entity) => hasName(entity, item.entity));
  if ("same" in item)
    return found.entities.some((entity) => item.same.every((name) => hasName(entity, name)));
  if ("same-object" in item) {
    const [one, other] = item["same-object"].map((wanted) => objectsOf(found, wanted));
    return one !== undefined && other !== undefined && one.some((object) => other.includes(object));
  }
  return found.entities.some(
    (entity) =>
      entity.type === "event" &&
      isNamed(entity, item.event) &&
      (item.date === undefined || entity.date === item.date),
  );
}

/** What is wrong with the reading of one text, a line each. */
function faultsOf({ text, expect: wanted, not: forbidden, count }: Omit<Case, "why">): readonly string[] {
  const found = grammar.extract(documentOf({ id: "case", uri: "case.txt", fileName: "", text }));
  const ofType = found.entities.filter(({ type }) => type === count?.type).map(({ name }) => name);
  return [
    ...wanted.filter((item) => !holds(found, item)).map((item) => `missing ${JSON.stringify(item)}`),
    ...forbidden.filter((item) => holds(found, item)).map((item) => `wrong ${JSON.stringify(item)}`),
    ...(count !== undefined && count.n !== ofType.length
      ? [`${count.n} of type ${count.type} wanted, found ${JSON.stringify(ofType)}`]
      : []),
  ];
}

const knownFailures = new Set(readJson<readonly string[]>(listName));

describe("a case", () => {
  for (const { key, why, ...each } of cases)
    it(`${key}: ${why}`, () => {
      const faults = faultsOf(each);
      if (knownFailures.has(key))
        expect(faults, `${key} is right now: take it off ${listName}`).not.toEqual([]);
      else expect(faults, `${key}: ${each.text}`).toEqual([]);
    });
});

describe("the list of known failures", () => {
  it("names cases that exist", () => {
    const keys = new Set(cases.map(({ key }) => key));
    expect([...knownFailures].filter((key) => !keys.has(key))).toEqual([]);
  });
});
