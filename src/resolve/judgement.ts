/**
 * What a person decided about the graph, one decision a line in a text file kept under version control:
 *
 *     same person "Ə. Əliyev" in "a.txt" and "Əli Əliyev" in "b.txt"    # who, when
 *     different agency "Kadrlar şöbəsi" in "a.txt" and "Kadrlar şöbəsi" in "c.txt"
 *     not an entity agency "Bu il"
 *     wrong claim claim-0123456789abcdef
 *     rename person "Vusal Huseynov" to "Vüsal Hüseynov"
 *
 * A name without a document means it wherever it stands. Taking a decision back is deleting its line.
 */
import { InputError } from "../errors.ts";
import { type EntityType, entityTypes } from "../model/vocabulary.ts";

/** A name as documents give it, in one document or in all. */
export interface Reference {
  readonly name: string;
  readonly document: string | null;
}

interface Written {
  /** Line in the file, from 1. */
  readonly line: number;
}

export type Judgement = Written &
  (
    | {
        readonly kind: "same" | "different";
        readonly type: EntityType;
        readonly one: Reference;
        readonly other: Reference;
      }
    | { readonly kind: "not an entity"; readonly type: EntityType; readonly one: Reference }
    | { readonly kind: "wrong claim"; readonly claim: string }
    | { readonly kind: "rename"; readonly type: EntityType; readonly one: Reference; readonly name: string }
  );

/** A judgement that changed nothing, and why. */
export interface UnappliedJudgement {
  readonly judgement: Judgement;
  readonly reason: string;
}

const text = String.raw`"((?:[^"\\]|\\.)*)"`;
const reference = `${text}(?: in ${text})?`;
const types = entityTypes.join("|");
const ending = String.raw`\s*(?:#.*)?$`;
const patterns = {
  pair: new RegExp(`^(same|different) (${types}) ${reference} and ${reference}${ending}`),
  nonEntity: new RegExp(`^not an entity (${types}) ${reference}${ending}`),
  claim: new RegExp(`^wrong claim (claim-[0-9a-f]{16})${ending}`),
  rename: new RegExp(`^rename (${types}) ${reference} to ${text}${ending}`),
};

function unquote(quoted: string | undefined): string {
  return (quoted ?? "").replace(/\\(.)/g, "$1").normalize("NFC");
}

function referenceOf(name: string | undefined, document: string | undefined): Reference {
  return { name: unquote(name), document: document === undefined ? null : unquote(document) };
}

function typeOf(word: string | undefined): EntityType {
  return entityTypes.find((type) => type === word) ?? "person";
}

function parseLine(content: string, line: number): Judgement | undefined {
  const [, kind, type, name, document, otherName, otherDocument] = patterns.pair.exec(content) ?? [];
  if (kind === "same" || kind === "different") {
    const other = referenceOf(otherName, otherDocument);
    return { line, kind, type: typeOf(type), one: referenceOf(name, document), other };
  }
  const nonEntity = patterns.nonEntity.exec(content);
  if (nonEntity !== null) {
    return {
      line,
      kind: "not an entity",
      type: typeOf(nonEntity[1]),
      one: referenceOf(nonEntity[2], nonEntity[3]),
    };
  }
  const claim = patterns.claim.exec(content)?.[1];
  if (claim !== undefined) return { line, kind: "wrong claim", claim };
  const rename = patterns.rename.exec(content);
  if (rename === null) return undefined;
  const [, renamed, from, within, to] = rename;
  return { line, kind: "rename", type: typeOf(renamed), one: referenceOf(from, within), name: unquote(to) };
}

/** Reads the lines of a judgement file; throws InputError with the place of the first line it cannot read. */
export function parseJudgements(content: string, file: string): Judgement[] {
  return content.split(/\r?\n/).flatMap((row, index) => {
    const line = row.trim();
    if (line === "" || line.startsWith("#")) return [];
    const judgement = parseLine(line, index + 1);
    if (judgement !== undefined) return [judgement];
    throw new InputError(
      `${file}, line ${index + 1}: not a judgement: ${JSON.stringify(line)}; write same, different, not an entity, wrong claim or rename as the documentation shows`,
      { data: { file, line: index + 1, found: line } },
    );
  });
}

function quote(name: string): string {
  return `"${name.replace(/[\\"]/g, "\\$&")}"`;
}

function formatReference({ name, document }: Reference): string {
  return document === null ? quote(name) : `${quote(name)} in ${quote(document)}`;
}

/** The line that says the judgement; `parseJudgements` reads it back. */
export function formatJudgement(judgement: Judgement): string {
  switch (judgement.kind) {
    case "same":
    case "different":
      return `${judgement.kind} ${judgement.type} ${formatReference(judgement.one)} and ${formatReference(judgement.other)}`;
    case "not an entity":
      return `not an entity ${judgement.type} ${formatReference(judgement.one)}`;
    case "wrong claim":
      return `wrong claim ${judgement.claim}`;
    case "rename":
      return `rename ${judgement.type} ${formatReference(judgement.one)} to ${quote(judgement.name)}`;
  }
}
