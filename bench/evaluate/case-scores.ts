/** Small invented texts, each with what must and must not be read in it: `test/extract/cases/<kind>.json`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { lowerCase } from "../../src/language/az/fold.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Predicate } from "../../src/model/vocabulary.ts";
import { documentOf } from "../../src/read/plain-text.ts";

export const casesFolder = "test/extract/cases";
const knownFailuresName = "known-failures.json";

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

export interface Case {
  /** Its file and place there. */
  readonly key: string;
  readonly why: string;
  readonly text: string;
  readonly expect: readonly Item[];
  readonly not: readonly Item[];
  /** So many entities of a type. */
  readonly count?: { readonly type: string; readonly n: number };
}

export interface CaseScore extends Case {
  /** What is wrong with its reading, a line each. */
  readonly faults: readonly string[];
}

/** A file of the folder; what reads the cases checks its shape. */
function readJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(casesFolder, name), "utf8")) as Content;
}

/** Every case of the folder. */
export function readCases(): readonly Case[] {
  return readdirSync(casesFolder)
    .filter((name) => name.endsWith(".json") && name !== knownFailuresName)
    .sort()
    .flatMap((name) =>
      readJson<readonly Omit<Case, "key">[]>(name).map((each, index) => ({
        ...each,
        key: `${name.slice(0, -".json".length)} ${index}`,
      })),
    );
}

/** Keys of the cases that the grammar is known not to get right. */
export function readKnownFailures(): ReadonlySet<string> {
  return new Set(readJson<readonly string[]>(knownFailuresName));
}

/** Every case with what is wrong with its reading. */
export function scoreCases(): readonly CaseScore[] {
  return readCases().map((each) => ({ ...each, faults: faultsOf(each) }));
}

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
export function faultsOf({
  text,
  expect: wanted,
  not: forbidden,
  count,
}: Omit<Case, "key">): readonly string[] {
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
