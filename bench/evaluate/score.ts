/**
 * How good an extraction is. An entity is right when its type is right and it is the best match of a gold entity; a claim when
 * subject, predicate, object and modality are. What gold calls optional is right when found and not missed when not.
 */
import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { type Alignment, align, foldedName, namesOf } from "./align.ts";
import type { GoldClaim, GoldDocument, GoldEntity } from "./gold.ts";

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Claims of one rule; an optional one counts neither way. */
export interface RuleCounts {
  right: number;
  wrong: number;
  optional: number;
}

export interface Share {
  right: number;
  all: number;
}

export interface Tally {
  /** `entity person`, `claim signed` → its counts. */
  readonly counts: Map<string, Counts>;
  readonly rules: Map<string, RuleCounts>;
  /** `name person`, `position title`, … → how many are right of those that could be compared. */
  readonly shares: Map<string, Share>;
  /** One line for each error, in the order of the documents. */
  readonly errors: string[];
}

/** Precision, recall and their harmonic mean. */
export interface Figures extends Readonly<Counts> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores each gold document against what `extract` makes of it. */
export function scoreAll(
  documents: readonly GoldDocument[],
  extract: (document: GoldDocument) => Extraction,
): Tally {
  const tally: Tally = { counts: new Map(), rules: new Map(), shares: new Map(), errors: [] };
  for (const document of documents) {
    const { entities, claims } = extract(document);
    const attached = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
    const counted = entities.filter(({ type, id }) => type !== "event" || attached.has(id));
    const alignment = align(document, counted);
    scoreEntities(tally, document, counted, alignment);
    scoreClaims(tally, document, { entities, claims }, alignment);
  }
  return tally;
}

/** Figures of every kind of entity and claim, then of all entities and all claims. */
export function figuresOf({ counts }: Tally): ReadonlyMap<string, Figures> {
  const sum = (prefix: string): Counts => {
    const total = { right: 0, wrong: 0, missed: 0 };
    for (const [name, each] of counts)
      if (name.startsWith(prefix))
        for (const key of ["right", "wrong", "missed"] as const) total[key] += each[key];
    return total;
  };
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    [...rows, ["entities", sum("entity")] as const, ["claims", sum("claim")] as const].map(
      ([name, each]) => [name, figures(each)] as const,
    ),
  );
}

function figures(counts: Counts): Figures {
  const { right, wrong, missed } = counts;
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { ...counts, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function count<Value extends object>(map: Map<string, Value>, name: string, zero: Value, key: keyof Value) {
  const value = map.get(name) ?? zero;
  // Holds: every field of these records is a number.
  (value[key] as number) += 1;
  map.set(name, value);
}

function countEntity(tally: Tally, type: string, key: keyof Counts): void {
  count(tally.counts, `entity ${type}`, { right: 0, wrong: 0, missed: 0 }, key);
}

function share(tally: Tally, name: string, isRight: boolean): void {
  const value = tally.shares.get(name) ?? { right: 0, all: 0 };
  value.all += 1;
  if (isRight) value.right += 1;
  tally.shares.set(name, value);
}

function scoreEntities(
  tally: Tally,
  document: GoldDocument,
  counted: readonly Entity[],
  { byGold, byId }: Alignment,
): void {
  for (const gold of document.entities) {
    if (gold.optional) continue;
    const entity = byGold.get(gold);
    countEntity(tally, gold.type, entity === undefined ? "missed" : "right");
    if (entity === undefined) tally.errors.push(`${document.doc}: missed ${gold.type} "${gold.name}"`);
    else compareEntity(tally, document, gold, entity);
  }
  for (const entity of counted) {
    if (byId.has(entity.id)) continue;
    countEntity(tally, entity.type, "wrong");
    tally.errors.push(`${document.doc}: spurious ${entity.type} "${entity.name}"`);
  }
}

function compareEntity(tally: Tally, document: GoldDocument, gold: GoldEntity, entity: Entity): void {
  if (entity.type === "event") {
    share(tally, "event kind", entity.kind === gold.kind);
    compareWhen(tally, document, gold, entity.date);
    compareWhere(tally, document, gold, entity.place);
    return;
  }
  const isNamed = namesOf(gold).includes(foldedName(entity.name));
  share(tally, `name ${gold.type}`, isNamed);
  if (!isNamed) tally.errors.push(`${document.doc}: name "${entity.name}" for "${gold.name}"`);
}

function compareWhen(
  tally: Tally,
  { doc }: GoldDocument,
  { name, date }: GoldEntity,
  said: string | null,
): void {
  if (!date) return;
  share(tally, "event date", said === date);
  if (said !== date) tally.errors.push(`${doc}: date ${said} for ${date} of "${name}"`);
}

function compareWhere(
  tally: Tally,
  { doc }: GoldDocument,
  { name, place }: GoldEntity,
  said: string | null,
): void {
  if (!place) return;
  const isRight = foldedName(said ?? "") === foldedName(place);
  share(tally, "event place", isRight);
  if (!isRight) tally.errors.push(`${doc}: place ${said} for ${place} of "${name}"`);
}

type Verdict = "right" | "wrong" | "optional";

function scoreClaims(
  tally: Tally,
  document: GoldDocument,
  { entities, claims }: Pick<Extraction, "entities" | "claims">,
  { byId }: Alignment,
): void {
  const gold = goldByKey(document);
  const found = new Set<GoldClaim>();
  const met = new Set<string>();
  for (const claim of claims) {
    const subject = byId.get(claim.subject);
    const object = byId.get(claim.object);
    const key = keyOf(subject?.id ?? `?${claim.subject}`, claim.predicate, object?.id ?? `?${claim.object}`);
    const match = gold.get(key);
    const isSame = match !== undefined && match.modality === claim.modality;
    if (met.has(key) || (isSame && found.has(match))) continue;
    met.add(key);
    const isOfOptional = !document.complete && (subject?.optional === true || object?.optional === true);
    const verdict = judge(claim, match, isOfOptional);
    count(tally.rules, claim.rule, { right: 0, wrong: 0, optional: 0 }, verdict);
    if (verdict === "wrong") {
      countClaim(tally, claim.predicate, "wrong");
      const nameOf = (id: string): string =>
        byId.get(id)?.name ?? entities.find((entity) => entity.id === id)?.name ?? id;
      const said = `${nameOf(claim.subject)} —${claim.predicate}→ ${nameOf(claim.object)}`;
      const modality = match === undefined ? "" : ` (${claim.modality})`;
      tally.errors.push(`${document.doc}: spurious claim ${said}${modality} by ${claim.rule}`);
    } else if (isSame) {
      found.add(match);
      if (verdict === "right") countClaim(tally, claim.predicate, "right");
      compareClaim(tally, document, match, claim);
    }
  }
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  for (const claim of new Set(gold.values())) {
    if (found.has(claim) || claim.optional) continue;
    countClaim(tally, claim.p, "missed");
    const said = `${names.get(claim.s)} —${claim.p}→ ${names.get(claim.o)}`;
    tally.errors.push(
      `${document.doc}: missed claim ${said}${claim.modality === "asserted" ? "" : ` (${claim.modality})`}`,
    );
  }
}

function judge(claim: Claim, match: GoldClaim | undefined, isOfOptional: boolean): Verdict {
  if (match === undefined) return isOfOptional ? "optional" : "wrong";
  if (match.optional) return "optional";
  return match.modality === claim.modality ? "right" : "wrong";
}

function countClaim(tally: Tally, predicate: string, key: keyof Counts): void {
  count(tally.counts, `claim ${predicate}`, { right: 0, wrong: 0, missed: 0 }, key);
}

function keyOf(subject: string, predicate: string, object: string): string {
  return `${subject}|${predicate}|${object}`;
}

/** Each gold claim by what it says; a claim that is wanted comes before one that is optional, what is said before an alternative. */
function goldByKey({ claims }: GoldDocument): ReadonlyMap<string, GoldClaim> {
  const byKey = new Map<string, GoldClaim>();
  for (const claim of claims) {
    const key = keyOf(claim.s, claim.p, claim.o);
    const known = byKey.get(key);
    if (known === undefined || known.optional) byKey.set(key, claim);
  }
  for (const claim of claims) {
    if (claim.alt === undefined) continue;
    const key = keyOf(claim.s, claim.p, claim.alt);
    if (!byKey.has(key)) byKey.set(key, claim);
  }
  return byKey;
}

function compareClaim(tally: Tally, { text }: GoldDocument, gold: GoldClaim, claim: Claim): void {
  if (gold.title && gold.p === "position" && !gold.optional) {
    const [said, wanted] = [foldedName(claim.title ?? ""), foldedName(gold.title)];
    share(tally, "position title", said !== "" && wanted.endsWith(said));
  }
  if (gold.p === "position" && !gold.optional && (gold.from || gold.to))
    share(
      tally,
      "position from, to",
      (claim.from ?? null) === (gold.from ?? null) && (claim.to ?? null) === (gold.to ?? null),
    );
  if (gold.amount) share(tally, "fund amount", claim.amount === gold.amount);
  const { start, end, quote } = claim.evidence;
  share(tally, "evidence quotes the text", quote !== "" && text.slice(start, end) === quote);
}
