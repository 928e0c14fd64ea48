/** The grammar: the default extractor, deterministic and offline. */

import { lowerCase } from "../../language/az/fold.ts";
import { type ReadingView, readingView } from "../../language/az/normalise.ts";
import { asciiForm, isAsciiText, restoreAscii } from "../../language/az/restore.ts";
import { asciiRestoration, azerbaijaniLexicon } from "../../lexicon/lexicon.ts";
import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { headerOf } from "../../model/document-header.ts";
import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Span } from "../../model/span.ts";
import type { Extractor } from "../extractor.ts";
import { isGoalSection } from "./blocks.ts";
import type { Discourse } from "./discourse.ts";
import type { EntityDraft } from "./drafts.ts";
import { readDocument } from "./read-document.ts";
import type { Proposal } from "./rules/rule.ts";
import { type MeasuredRule, rules } from "./rules/rules.ts";
import type { Scene } from "./scene.ts";

const name = "grammar";
const version = "1";
const maxQuoteWords = 60;

/** A claim that a rule proposed, before those that say the same are joined. */
export interface DraftClaim {
  readonly rule: MeasuredRule;
  readonly proposal: Proposal;
  readonly span: Span;
}

/** Follows the reading: each sentence with what the rules proposed of it, in order. */
export type Trace = (scene: Scene, proposed: readonly DraftClaim[], view: ReadingView) => void;

/** Extracts the entities and claims of an Azerbaijani document. */
function extract(document: Document): Extraction {
  return extractTraced(document, () => {});
}

/** The same, telling each step to the trace. */
export function extractTraced(document: Document, trace: Trace): Extraction {
  const lexicon = azerbaijaniLexicon();
  const composed = readingView(document.text);
  const isAscii = isAsciiText(composed.text);
  const view = isAscii ? restoreAscii(composed, asciiRestoration(lexicon)) : composed;
  const drafts: DraftClaim[] = [];
  const discourse = readDocument(view.text, document.published, lexicon, (scene, state) => {
    const before = drafts.length;
    if (isSilent(scene)) return trace(scene, [], view);
    state.recipient = null;
    if (namesNobody(scene, state)) return trace(scene, [], view);
    for (const rule of rules)
      for (const proposal of rule.apply({ scene, discourse: state })) {
        drafts.push({ rule, proposal, span: evidenceSpan(scene, proposal) });
        if (rule.predicate === "funded" && proposal.object.type !== "person")
          state.recipient = proposal.object;
      }
    trace(scene, drafts.slice(before), view);
  });
  const claims = mergeClaims(
    drafts.map((draft) => ({
      ...draft,
      proposal: {
        ...draft.proposal,
        subject: discourse.canonical(draft.proposal.subject),
        object: discourse.canonical(draft.proposal.object),
      },
    })),
  );
  const attached = new Set(claims.flatMap(({ proposal }) => [proposal.subject, proposal.object]));
  const kept: EntityDraft[] = [
    ...discourse.persons,
    ...discourse.agencies,
    ...discourse.events.filter((event) => attached.has(event)),
  ];
  kept.sort((a, b) => firstMention(a) - firstMention(b) || (a.type < b.type ? -1 : 1));
  const ids = numberEntities(kept);
  return {
    document: headerOf(document),
    entities: kept.map((draft) =>
      entityOf(draft, ids.get(draft) as string, view, isAscii ? asciiName : (text) => text),
    ),
    claims: claims.map((claim, index) => claimOf(claim, index, ids, document.text, view)),
  };
}

export const grammar: Extractor = { name, version, extract };

/** Nobody is named, and nobody of the sentence before can be taken up: no rule has anything to say. Half of all sentences. */
function namesNobody(scene: Scene, { lastPerson, lastPersonIn }: Discourse): boolean {
  const { phrases, agencyAt, verbOffices, index } = scene;
  const goesOn = lastPerson !== null && lastPersonIn >= index - 1;
  return phrases.length === 0 && agencyAt.size === 0 && verbOffices.length === 0 && !goesOn;
}

/** Headings name things and lists of goals wish for them: neither states a fact. */
export function isSilent({ sentence: { block } }: Scene): boolean {
  return block.kind === "heading" || isGoalSection(block.section);
}

function firstMention(draft: EntityDraft): number {
  return draft.mentions.reduce((least, span) => Math.min(least, span.start), Number.MAX_SAFE_INTEGER);
}

function numberEntities(drafts: readonly EntityDraft[]): ReadonlyMap<EntityDraft, string> {
  const counts = { person: 0, agency: 0, event: 0 };
  const ids = new Map<EntityDraft, string>();
  for (const draft of drafts) {
    counts[draft.type]++;
    ids.set(draft, `${draft.type[0]}${counts[draft.type]}`);
  }
  return ids;
}

/** Claims that say the same are one: the surest keeps its words, the most specific role wins. */
function mergeClaims(drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  const merged = new Map<string, DraftClaim>();
  const numbers = new Map<EntityDraft, number>();
  const number = (draft: EntityDraft): number => {
    const known = numbers.get(draft);
    if (known !== undefined) return known;
    numbers.set(draft, numbers.size);
    return numbers.size - 1;
  };
  for (const draft of drafts) {
    const { proposal, rule } = draft;
    if (proposal.subject === proposal.object) continue;
    const { title = "", amount = "" } = proposal.qualifiers ?? {};
    const key = [
      rule.predicate,
      number(proposal.subject),
      number(proposal.object),
      proposal.modality,
      title,
      amount,
    ].join("|");
    const known = merged.get(key);
    merged.set(key, known === undefined ? draft : better(known, draft));
  }
  return [...merged.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const roleRank = { participant: 0, guest: 1, winner: 2, speaker: 3, chair: 4 } as const;

function better(a: DraftClaim, b: DraftClaim): DraftClaim {
  const rank = (draft: DraftClaim): number => roleRank[draft.proposal.qualifiers?.role ?? "participant"];
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  return b.rule.confidence > a.rule.confidence ? b : a;
}

/** The sentence that says it, or the words from the first to the last one involved where the sentence is long. */
function evidenceSpan(scene: Scene, proposal: Proposal): Span {
  const { tokens, start, end } = scene.sentence;
  if (tokens.length <= maxQuoteWords) return { start, end };
  return {
    start: tokens[proposal.first]?.start ?? start,
    end: tokens[Math.max(proposal.last, proposal.first + 1) - 1]?.end ?? end,
  };
}

/** Names of a text in ASCII letters are given in its letters. */
function asciiName(name: string): string {
  return asciiForm(name).replace(/[ƏŞÇĞÖÜİ]/g, (letter) => asciiForm(lowerCase(letter)).toUpperCase());
}

function entityOf(
  draft: EntityDraft,
  id: string,
  view: ReadingView,
  spell: (name: string) => string,
): Entity {
  const mentions = uniqueSpans(draft.mentions.map((span) => view.original(span.start, span.end)));
  const aliases = [...draft.aliases]
    .filter((alias) => alias !== draft.name)
    .map(spell)
    .sort();
  const common = { id, name: spell(draft.name), aliases, mentions };
  switch (draft.type) {
    case "person":
      return { ...common, type: "person" };
    case "agency":
      return { ...common, type: "agency", kind: draft.kind, acronym: draft.acronym };
    case "event":
      return {
        ...common,
        type: "event",
        kind: draft.kind,
        date: draft.date,
        place: draft.place === null ? null : spell(draft.place),
      };
  }
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    (span, index) =>
      index === 0 || span.start !== sorted[index - 1]?.start || span.end !== sorted[index - 1]?.end,
  );
}

function claimOf(
  { rule, proposal, span }: DraftClaim,
  index: number,
  ids: ReadonlyMap<EntityDraft, string>,
  text: string,
  view: ReadingView,
): Claim {
  const { start, end } = view.original(span.start, span.end);
  return {
    id: `c${index + 1}`,
    subject: ids.get(proposal.subject) as string,
    predicate: rule.predicate,
    object: ids.get(proposal.object) as string,
    modality: proposal.modality,
    ...proposal.qualifiers,
    confidence: rule.confidence,
    extractor: `${name}@${version}`,
    rule: rule.name,
    evidence: { start, end, quote: text.slice(start, end) },
  };
}
