/**
 * Reviewing: decisions are lines of the file of judgements, which every build replays. Each is written at once, and the texts
 * are resolved again under the file, so that what is shown is what a rebuild gives.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { InputError } from "../errors.ts";
import type { Appearance, ResolveItem } from "../resolve/appearance.ts";
import { explainMembers, judgementLine } from "../resolve/explain.ts";
import { formatJudgement, type Judgement, parseJudgements, type Reference } from "../resolve/judgement.ts";
import { type Resolution, resolveInDetail } from "../resolve/resolve.ts";
import { type Suggestion, suggestPairs } from "../resolve/suggest.ts";
import type { Explorer } from "./explorer.ts";
import type { Decided, Decision, Review, Why } from "./review-api.ts";

/** Most pairs of the queue. */
const pairsShown = 50;
/** Characters shown on either side of a mention. */
const around = 80;

export interface ReviewDeskParts {
  readonly items: readonly ResolveItem[];
  /** The file of judgements; made with the first decision. */
  readonly file: string;
  readonly open: (resolution: Resolution) => Explorer;
}

/** Most spellings of one name that are explained. */
const spellingsShown = 50;

function reasonText({ rule, detail }: { readonly rule: string; readonly detail: string }): string {
  return detail === "" ? rule : `${rule} (${detail})`;
}

type Side = Review["pairs"][number]["one"];

function sideOf({ entity, document }: Appearance): Side {
  const { start, end } = entity.mentions[0] ?? { start: 0, end: 0 };
  const { text, id, title, published } = document;
  return {
    ...{ name: entity.name, document: id, title, published, mention: text.slice(start, end) },
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  };
}

/** Guards the file of judgements and the graph that follows from it. */
export class ReviewDesk {
  readonly #parts: ReviewDeskParts;
  #resolution: Resolution;
  #explorer: Explorer;

  constructor(parts: ReviewDeskParts) {
    this.#parts = parts;
    this.#resolution = this.#resolve();
    this.#explorer = parts.open(this.#resolution);
  }

  get explorer(): Explorer {
    return this.#explorer;
  }

  /** The pairs that no line decides, the likeliest first, and all decisions, the latest first. */
  review(): Review {
    const lines = new Set(this.#lines());
    const isOpen = ({ one, other }: Suggestion): boolean =>
      !lines.has(judgementLine("different", one, other));
    const pairs = suggestPairs(this.#resolution, pairsShown + lines.size).filter(isOpen);
    return {
      pairs: pairs.slice(0, pairsShown).map(({ one, other, comparison }) => ({
        key: judgementLine("same", one, other),
        type: one.entity.type,
        score: comparison.score,
        reasons: comparison.reasons.map(reasonText),
        one: sideOf(one),
        other: sideOf(other),
      })),
      decided: this.#lines()
        .map((line) => ({ line, reason: this.#reasonOf(line) }))
        .reverse(),
    };
  }

  /** Why each spelling of an entity is in it, compared with the first. Throws InputError for what is not in the graph. */
  why(id: string): Why {
    const cluster = this.#resolution.clusters.find((each) => each.id === id);
    if (cluster === undefined) throw new InputError(`${id}: not in the graph; reload the page`);
    const bySpelling = new Map<string, Appearance>();
    for (const member of cluster.members)
      if (!bySpelling.has(member.entity.name)) bySpelling.set(member.entity.name, member);
    const members = [...bySpelling.values()].slice(0, spellingsShown);
    return {
      members: explainMembers(this.#resolution, { ...cluster, members }).map(
        ({ one, other, comparison }) => ({
          key: judgementLine("same", one, other),
          name: other.entity.name,
          document: other.document.id,
          reasons: comparison.reasons.map(reasonText),
        }),
      ),
    };
  }

  /** Writes the decision into the file and shows the graph that follows. Throws InputError for what it cannot mean. */
  decide(decision: Decision): Decided {
    const line = this.#lineOf(decision);
    const { file } = this.#parts;
    const isOpenEnded = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, "utf8"));
    appendFileSync(file, `${isOpenEnded ? "\n" : ""}${line}\n`);
    this.#rebuild();
    return { line, reason: this.#reasonOf(line) };
  }

  /** Takes the last such line out of the file. Throws InputError where there is none. */
  undo(line: string): Decided {
    const { file } = this.#parts;
    const rows = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    const at = rows.findLastIndex((row) => row.trim() === line);
    if (at < 0)
      throw new InputError(`${file}: holds no line ${JSON.stringify(line)}; it was changed meanwhile`);
    writeFileSync(`${file}.writing`, rows.toSpliced(at, 1).join("\n"));
    renameSync(`${file}.writing`, file);
    this.#rebuild();
    return { line, reason: null };
  }

  #rebuild(): void {
    this.#resolution = this.#resolve();
    this.#explorer = this.#parts.open(this.#resolution);
  }

  #content(): string {
    return existsSync(this.#parts.file) ? readFileSync(this.#parts.file, "utf8") : "";
  }

  #lines(): readonly string[] {
    return this.#content()
      .split(/\r?\n/)
      .map((row) => row.trim())
      .filter((row) => row !== "" && !row.startsWith("#"));
  }

  #resolve(): Resolution {
    return resolveInDetail(this.#parts.items, {
      judgements: parseJudgements(this.#content(), this.#parts.file),
    });
  }

  #reasonOf(line: string): string | null {
    const parsed = parseJudgements(line, this.#parts.file).map(formatJudgement)[0];
    const found = this.#resolution.unapplied.find(({ judgement }) => formatJudgement(judgement) === parsed);
    return found?.reason ?? null;
  }

  #lineOf(decision: Decision): string {
    if ("pair" in decision) return this.#pairLine(decision);
    return formatJudgement(this.#judgementOf(decision));
  }

  #pairLine({ kind, pair }: Extract<Decision, { pair: string }>): string {
    const [judged] = parseJudgements(pair, "the pair");
    if (judged?.kind !== "same") throw new InputError(`${pair}: not a pair of the queue; reload the page`);
    return formatJudgement({ ...judged, kind });
  }

  #judgementOf(decision: Exclude<Decision, { pair: string }>): Judgement {
    switch (decision.kind) {
      case "right claim":
      case "wrong claim":
        return { line: 0, kind: decision.kind, claim: decision.claim };
      case "correct title":
        return this.#correction(decision.claim, { what: "title", value: decision.value });
      case "correct from":
        return this.#correction(decision.claim, { what: "from", value: decision.value });
      case "correct to":
        return this.#correction(decision.claim, { what: "to", value: decision.value });
      case "correct modality":
        return this.#correction(decision.claim, { what: "modality", value: decision.value });
      case "correct object":
        return this.#correction(decision.claim, { what: "object", ...this.#referenceTo(decision.entity) });
      case "rename":
        return { line: 0, kind: "rename", ...this.#referenceTo(decision.entity), name: decision.name };
      case "correct date":
        return this.#dateOf(decision.entity, decision.value);
      case "not an entity":
        return { line: 0, kind: "not an entity", ...this.#referenceTo(decision.entity) };
    }
  }

  #dateOf(id: string, date: string): Judgement {
    const { type, one } = this.#referenceTo(id);
    if (type !== "event") throw new InputError(`${id}: ${type}; only an event has a date`);
    return { line: 0, kind: "date", type, one, date };
  }

  #correction(
    claim: string,
    correction: Extract<Judgement, { kind: "correct claim" }>["correction"],
  ): Judgement {
    return { line: 0, kind: "correct claim", claim, correction };
  }

  /** A node as the file names it: by the name one document gives. */
  #referenceTo(id: string): { readonly type: Appearance["entity"]["type"]; readonly one: Reference } {
    const member = this.#resolution.clusters.find((cluster) => cluster.id === id)?.members[0];
    if (member === undefined) throw new InputError(`${id}: not in the graph; reload the page`);
    const { entity, document } = member;
    return { type: entity.type, one: { name: entity.name, document: document.id } };
  }
}
