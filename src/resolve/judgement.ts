/**
 * What a person decided about the graph, one decision a line in a text file kept under version control:
 *
 *     same person "Ə. Əliyev" in "a.txt" and "Əli Əliyev" in "b.txt"    # who, when
 *     different agency "Kadrlar şöbəsi" in "a.txt" and "Kadrlar şöbəsi" in "c.txt"
 *     not an entity agency "Bu il"
 *     wrong claim claim-0123456789abcdef
 *     right claim claim-0123456789abcdef
 *     correct claim claim-0123456789abcdef title "baş mühəndis"    # or from, to, modality, object
 *     rename person "Vusal Huseynov" to "Vüsal Hüseynov"
 *     date event "yaz məktəbi" in "a.txt" 2024-03-05    # or a year, a month, 2024-03-05/2024-03-07
 *
 * A name without a document means it wherever it stands. Taking a decision back is deleting its line.
 */
import { InputError } from "../errors.ts";
import { type EntityType, entityTypes, type Modality, modalities } from "../model/vocabulary.ts";

/** A name as documents give it, in one document or in all. */
export interface Reference {
  readonly name: string;
  readonly document: string | null;
}

/** What a claim says otherwise than it was read. */
export type Correction =
  | { readonly what: "title"; readonly value: string }
  | { readonly what: "from" | "to"; readonly value: string }
  | { readonly what: "modality"; readonly value: Modality }
  | { readonly what: "object"; readonly type: EntityType; readonly one: Reference };

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
    | { readonly kind: "right claim"; readonly claim: string }
    | { readonly kind: "correct claim"; readonly claim: string; readonly correction: Correction }
    | { readonly kind: "rename"; readonly type: EntityType; readonly one: Reference; readonly name: string }
    | { readonly kind: "date"; readonly type: "event"; readonly one: Reference; readonly date: string }
  );

/** A judgement that changed nothing, and why. */
export interface UnappliedJudgement {
  readonly judgement: Judgement;
  readonly reason: string;
}

/** A line without its texts: each stands as `"` in the shape, and beside it in order. */
interface Shape {
  readonly shape: string;
  readonly texts: readonly string[];
}

const types = entityTypes.join("|");
const pairShape = new RegExp(`^(same|different) (${types}) "( in ")? and "( in ")?$`);
const nonEntityShape = new RegExp(`^not an entity (${types}) "( in ")?$`);
const claimShape = /^(wrong|right) claim (claim-[0-9a-f]{16})$/;
const correctionShape = new RegExp(
  `^correct claim (claim-[0-9a-f]{16}) (?:(title) "|(from|to) (\\d{4}(?:-\\d\\d){0,2})|modality (${modalities.join("|")})|object (${types}) "( in ")?)$`,
);
const dateShape = /^date event "( in ")? (\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?)$/;
const renameShape = new RegExp(`^rename (${types}) "( in ")? to "$`);

/** A quoted text, in which `\\"` is a quote mark and `\\\\` a backslash; a comment; blanks; a word; or anything else. */
const piece = /"((?:[^"\\]|\\.)*)("?)|(#)|(\s+)|[^\s"#]+/gy;

function shapeOf(content: string): Shape {
  const texts: string[] = [];
  let shape = "";
  for (const [written, text, close, comment, blank] of content.matchAll(piece)) {
    if (comment !== undefined) break;
    if (text !== undefined && close === '"') texts.push(text.replace(/\\(.)/g, "$1").normalize("NFC"));
    shape += close === '"' ? '"' : blank !== undefined ? " " : written;
  }
  return { shape: shape.trim(), texts };
}

function typeOf(word: string | undefined): EntityType {
  return entityTypes.find((type) => type === word) ?? "person";
}

function parseLine(content: string, line: number): Judgement | undefined {
  const { shape, texts } = shapeOf(content);
  const left = [...texts];
  const next = (): string => left.shift() ?? "";
  const reference = (within: string | undefined): Reference => ({
    name: next(),
    document: within === undefined ? null : next(),
  });
  const [, kind, type, within, otherWithin] = pairShape.exec(shape) ?? [];
  if (kind === "same" || kind === "different")
    return { line, kind, type: typeOf(type), one: reference(within), other: reference(otherWithin) };
  const nonEntity = nonEntityShape.exec(shape);
  if (nonEntity !== null)
    return { line, kind: "not an entity", type: typeOf(nonEntity[1]), one: reference(nonEntity[2]) };
  const [, judged, claim] = claimShape.exec(shape) ?? [];
  if (claim !== undefined) return { line, kind: judged === "right" ? "right claim" : "wrong claim", claim };
  const corrected = correctionShape.exec(shape);
  if (corrected !== null)
    return {
      line,
      kind: "correct claim",
      claim: corrected[1] ?? "",
      correction: correctionOf(corrected, next, reference),
    };
  const dated = dateShape.exec(shape);
  if (dated !== null)
    return { line, kind: "date", type: "event", one: reference(dated[1]), date: dated[2] ?? "" };
  const rename = renameShape.exec(shape);
  if (rename === null) return undefined;
  return { line, kind: "rename", type: typeOf(rename[1]), one: reference(rename[2]), name: next() };
}

function correctionOf(
  [, , title, bound, date = "", modality, type, within]: RegExpExecArray,
  next: () => string,
  reference: (within: string | undefined) => Reference,
): Correction {
  if (title !== undefined) return { what: "title", value: next() };
  if (bound === "from" || bound === "to") return { what: bound, value: date };
  const meant = modalities.find((each) => each === modality);
  return meant === undefined
    ? { what: "object", type: typeOf(type), one: reference(within) }
    : { what: "modality", value: meant };
}

function formatCorrection(correction: Correction): string {
  switch (correction.what) {
    case "title":
      return `title ${quote(correction.value)}`;
    case "from":
    case "to":
    case "modality":
      return `${correction.what} ${correction.value}`;
    case "object":
      return `object ${correction.type} ${formatReference(correction.one)}`;
  }
}

/** A line of each kind, to be told where one that begins so cannot be read. */
const examples: readonly (readonly [start: string, example: string])[] = [
  ["different", 'different person "Ə. Əliyev" in "a" and "Əli Əliyev"'],
  ["not an entity", 'not an entity agency "Bu il"'],
  ["wrong claim", "wrong claim claim-0123456789abcdef"],
  ["right claim", "right claim claim-0123456789abcdef"],
  ["correct claim", 'correct claim claim-0123456789abcdef title "baş mühəndis"'],
  ["rename", 'rename person "Vusal Huseynov" to "Vüsal Hüseynov"'],
  ["date", 'date event "yaz məktəbi" in "a" 2024-03-05'],
  ["", 'same person "Ə. Əliyev" in "a" and "Əli Əliyev"'],
];

const exampleFor = (line: string): string => examples.find(([start]) => line.startsWith(start))?.[1] ?? "";

/** Reads the lines of a judgement file; throws InputError with the place of the first line it cannot read. */
export function parseJudgements(content: string, file: string): Judgement[] {
  return content.split(/\r?\n/).flatMap((row, index) => {
    const line = row.trim();
    if (line === "" || line.startsWith("#")) return [];
    const judgement = parseLine(line, index + 1);
    if (judgement !== undefined) return [judgement];
    throw new InputError(
      `${file}, line ${index + 1}: not a judgement: ${JSON.stringify(line)}; write same, different, not an entity, wrong claim, right claim, correct claim, rename or date as docs/resolution.md (Deciding otherwise) shows: ${exampleFor(line)}`,
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
    case "right claim":
      return `${judgement.kind} ${judgement.claim}`;
    case "correct claim":
      return `correct claim ${judgement.claim} ${formatCorrection(judgement.correction)}`;
    case "rename":
      return `rename ${judgement.type} ${formatReference(judgement.one)} to ${quote(judgement.name)}`;
    case "date":
      return `date event ${formatReference(judgement.one)} ${judgement.date}`;
  }
}
