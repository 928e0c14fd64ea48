/** Scores resolution against a corpus whose truth is known: B-cubed over mentions, and pairs joined across documents. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Extractor } from "../../src/extract/extractor.ts";
import type { Document } from "../../src/model/document.ts";
import type { Entity } from "../../src/model/entity.ts";
import { type Extraction, extractionSchema } from "../../src/model/extraction.ts";
import { resolveInDetail } from "../../src/resolve/resolve.ts";

/** What `gold.json` says of one document, already checked by the test of the corpus. */
interface GoldDocument {
  readonly doc: string;
  readonly published: string;
  readonly language: "az" | "ru" | "en";
  readonly entities: readonly (Record<string, unknown> & {
    readonly id: string;
    readonly name: string;
    readonly type: Entity["type"];
    readonly mentions: readonly { readonly text: string; readonly nth: number }[];
    readonly cluster: string;
  })[];
  readonly claims: readonly Record<string, string>[];
}

const folder = fileURLToPath(new URL("./", import.meta.url));

export function readCorpus(): readonly GoldDocument[] {
  return JSON.parse(readFileSync(`${folder}gold.json`, "utf8")).documents;
}

function spanOf(
  text: string,
  { text: words, nth }: { text: string; nth: number },
): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

/** A gold document as an extractor would hand it over; a claim quotes the first mention of its subject. */
function toItem(gold: GoldDocument): { document: Document; extraction: Extraction } {
  const text = readFileSync(`${folder}${gold.doc}.txt`, "utf8");
  const entities = gold.entities.map(({ mentions, cluster: _, ...entity }) => ({
    aliases: [],
    ...(entity.type === "agency" ? { acronym: null } : {}),
    ...(entity.type === "event" ? { date: null, place: null } : {}),
    ...entity,
    mentions: mentions.map((mention) => spanOf(text, mention)),
  }));
  const claims = gold.claims.map(({ s, p, o, ...qualifiers }, index) => {
    const span = entities.find(({ id }) => id === s)?.mentions[0] ?? { start: 0, end: 1 };
    const evidence = { ...span, quote: text.slice(span.start, span.end) };
    const fixed = { modality: "asserted", confidence: 1, extractor: "gold@1", rule: "gold" };
    return { id: `c${index}`, subject: s, predicate: p, object: o, ...fixed, ...qualifiers, evidence };
  });
  const { published, language } = gold;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const header = { id: gold.doc, uri: `${gold.doc}.txt`, title: null, language, published, sha256 };
  return {
    document: { ...header, text, anchors: [] },
    extraction: extractionSchema.parse({ document: header, entities, claims }),
  };
}

/** One mention with where it belongs and where it was put. */
interface Placed {
  readonly type: Entity["type"];
  readonly label: string;
  readonly document: string;
  readonly truth: string;
  readonly found: string;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Pairs joined that are two, and pairs left apart that are one. */
  readonly wronglyJoined: readonly string[];
  readonly wronglyApart: readonly string[];
}

/** What the extractor read in place of a gold entity: the entity of its type that shares most mentions with it. */
function readFor(wanted: Entity, read: readonly Entity[]): Entity | undefined {
  const shared = (entity: Entity): number =>
    entity.mentions.filter(({ start, end }) =>
      wanted.mentions.some((mention) => mention.start < end && start < mention.end),
    ).length;
  return read
    .filter((entity) => entity.type === wanted.type && shared(entity) > 0)
    .toSorted((one, other) => shared(other) - shared(one))[0];
}

/** Mentions with their nodes; with an extractor, of what it reads in the texts instead of what the gold says. */
function placeMentions(corpus: readonly GoldDocument[], extractor?: Extractor): readonly Placed[] {
  const gold = corpus.map(toItem);
  const items =
    extractor === undefined
      ? gold
      : gold.map(({ document }) => ({ document, extraction: extractor.extract(document) }));
  const { clusters } = resolveInDetail(items);
  const nodes = new Map(
    clusters.flatMap(({ id, members }) => members.map(({ entity }) => [entity, id] as const)),
  );
  return corpus.flatMap(({ doc, entities }, place) => {
    const wanted = new Map(gold[place]?.extraction.entities.map((entity) => [entity.id, entity]));
    return entities.flatMap(({ id, type, name, cluster }): Placed[] => {
      const entity = wanted.get(id);
      const read =
        entity === undefined ? undefined : readFor(entity, items[place]?.extraction.entities ?? []);
      const found = read === undefined ? undefined : nodes.get(read);
      if (found === undefined) return []; // missed by the extractor: its score tells that
      return [{ type, label: `${doc}: ${name}`, document: doc, truth: `${type}/${cluster}`, found }];
    });
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface ScoreOptions {
  /** Only mentions of this type. */
  readonly type?: Entity["type"];
  /** Score what this extractor reads in the texts, of what both know. */
  readonly extractor?: Extractor;
}

/** Score of the mentions of one type, or of all. */
export function score(corpus: readonly GoldDocument[], { type, extractor }: ScoreOptions = {}): Score {
  const placed = placeMentions(corpus, extractor).filter(
    (mention) => type === undefined || mention.type === type,
  );
  const share = (given: keyof Placed, wanted: keyof Placed): number =>
    mean(
      placed.map((mention) => {
        const together = placed.filter((other) => other[given] === mention[given]);
        return together.filter((other) => other[wanted] === mention[wanted]).length / together.length;
      }),
    );
  const pairs = placed.flatMap((one, index) => placed.slice(index + 1).map((other) => [one, other] as const));
  const joined = pairs.filter(([one, other]) => one.found === other.found);
  const true_ = pairs.filter(([one, other]) => one.truth === other.truth);
  const right = joined.filter(([one, other]) => one.truth === other.truth).length;
  const [precision, recall] = [share("found", "truth"), share("truth", "found")];
  const tell = (list: readonly (readonly [Placed, Placed])[]): string[] =>
    list.map(([one, other]) => `${one.label} | ${other.label}`);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    pairPrecision: right / joined.length,
    pairRecall: right / true_.length,
    wronglyJoined: tell(joined.filter(([one, other]) => one.truth !== other.truth)),
    wronglyApart: tell(true_.filter(([one, other]) => one.found !== other.found)),
  };
}
