/** Which event a sentence speaks of that names none: the last of its kind that the text set the scene with. */

import { once } from "../../../lexicon/once.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import type { EventReference, Proposal, StageKind } from "../constructions/proposal.ts";
import type { Scene } from "../constructions/scene.ts";
import { isOfBefore } from "../constructions/verb-events.ts";
import { isHolding } from "../sentence.ts";
import type { EventEntity, ReadSentence } from "./closed-document.ts";
import { isAtMonument } from "./event-differences.ts";
import type { EventMention } from "./event-mention.ts";
import type { GeneralEvents } from "./general-events.ts";
import { sentencesInQuotation } from "./quotations.ts";

interface Stage {
  readonly sentence: number;
  readonly event: EventEntity;
  readonly mention: EventMention;
  /** Told by somebody whom the text quotes, and so not as what the text tells of. */
  readonly isQuoted: boolean;
}

/** Mentions that set the scene, in order: held, or said where something happens. */
export function stagesOf(
  sentences: readonly ReadSentence[],
  joined: readonly (readonly EventMention[])[],
  events: readonly EventEntity[],
): readonly Stage[] {
  const inQuotation = once(() => sentencesInQuotation(sentences.map(({ sentence }) => sentence)));
  const found = joined.flatMap((mentions, index) =>
    mentions.map((mention) => ({
      sentence: mention.sentence,
      event: events[index] as EventEntity,
      mention,
      isQuoted:
        inQuotation().has(mention.sentence) ||
        isReported(sentences, mention) ||
        isToldOfBefore(sentences, mention),
    })),
  );
  return found
    .filter(
      ({ mention, sentence }) =>
        !mention.isPlural &&
        !mention.isPlanned &&
        (mention.isHeld ||
          mention.isSetting ||
          mention.isOpened ||
          mention.isAttended ||
          mention.isDocument ||
          sentences[sentence]?.sentence.block.kind === "headline"),
    )
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
}

/** `X bildirib ki, görüş keçirilir`: told by what another says. */
function isReported(sentences: readonly ReadSentence[], { sentence, source }: EventMention): boolean {
  if ("verb" in source) return source.isReported;
  return sentences[sentence]?.scene().places.get(source)?.clause?.isReported === true;
}

/** `Keçən il … görüşmüşdü`: what had been before the rest of the text is no scene of it. */
function isToldOfBefore(sentences: readonly ReadSentence[], { sentence, isImplied }: EventMention): boolean {
  const read = sentences[sentence];
  return isImplied && read !== undefined && isOfBefore(read.scene());
}

const gatherings: ReadonlySet<EventKind> = new Set<EventKind>([
  "meeting",
  "conference",
  "training",
  "ceremony",
]);

function isWanted(wanted: StageKind, { event, mention }: Stage): boolean {
  switch (wanted) {
    case "gathering":
    case "told":
      // danışıqlar davam edir, müzakirələrdə səsi eşidilir: talks that nobody is said to hold are no place to speak
      return (
        (gatherings.has(event.kind) || isContestAsGathering(event, mention) || isVisitOfHouse(mention)) &&
        !mention.isDocument &&
        !(mention.isConversation && !isHeldWhere(mention)) &&
        !isTalkedOnly(mention) &&
        !isAtMonument(mention)
      );
    case "contest":
      return event.kind === "competition";
    case "prizes":
      return event.kind === "competition" || gatherings.has(event.kind);
    case "ceremony":
      return event.kind === "ceremony";
    case "document":
      return mention.isDocument;
    case "paid":
      return false;
    case "any":
      return !mention.isDocument && event.kind !== "project";
  }
}

/** `X Akademiyanın qonağı olub`, `X Akademiyada olub`: who came to a body is met there. */
export function isVisitOfHouse({ source, kind }: EventMention): boolean {
  return (
    kind === "visit" && "verb" in source && (source.verb?.class === "be" || source.verb?.class === "come")
  );
}

/** `debat keçirilib. Tədbiri açan X`: a contest that the text calls an occasion is one where people speak. */
function isContestAsGathering({ kind }: EventEntity, mention: EventMention): boolean {
  return kind === "competition" && gatherings.has(mention.kind);
}

/**
 * What the claims so far say of an event: the last sentence that told of somebody at it, whether somebody did more than speak, and the
 * last sentence that told who paid or gave something for it.
 */
export interface ToldSoFar {
  readonly sentence: number;
  readonly isActed: boolean;
  readonly paid?: number;
}

/**
 * The text tells that it took place: it is held, opened or said by its verb, or somebody took part in it. What is only spoken of, or
 * where one speaker was, is no scene for the next.
 */
function isScene(event: EventEntity, stages: readonly Stage[], told: ToldSoFar | undefined): boolean {
  const own = stages.filter(({ event: each, isQuoted }) => each === event && !isQuoted);
  return (
    (told?.isActed === true && own.length > 0) ||
    own.some(
      ({ mention }) =>
        !mention.isHeadline &&
        (mention.isHeld ||
          mention.isOpened ||
          mention.isAttended ||
          mention.isImplied ||
          isHeldWhere(mention)),
    )
  );
}

/** `Bakıda keçirilən tədbirdə nazir bildirib`: where something happens is said to be held. */
function isHeldWhere({ isSetting, source }: EventMention): boolean {
  return (
    isSetting &&
    "relatives" in source &&
    source.relatives.some(
      ({ verb, kind, force }) => kind === "relative" && force === "stated" && isHolding(verb),
    )
  );
}

/** `keçirilən müzakirələrdə təkliflərini bildirmiş`: talks in general, without a day and a town. */
function isTalkedOnly({ isConversation, source, date, place, venue }: EventMention): boolean {
  const isPlural = "isPlural" in source && source.isPlural;
  return isConversation && isPlural && date === null && place === null && venue === null;
}

/** What is said to be done at an event only where the text tells that it took place. */
const strict: ReadonlySet<StageKind> = new Set<StageKind>(["told", "ceremony", "prizes"]);

/** How far back, in sentences, somebody speaks at an event that the text told of, or at which somebody spoke before. */
const toldWithin = 4;

/** The same for the only event of a text, which the headline tells. */
const headlineWithin = 8;

/** The events of a document, and by what a sentence finds them. */
export interface ToldEvents {
  readonly events: readonly EventEntity[];
  readonly bySource: ReadonlyMap<Nominal | Clause, EventEntity>;
  readonly stages: readonly Stage[];
  readonly general: GeneralEvents;
}

/** The event that a proposal is about. */
export function eventMeant(
  reference: EventReference,
  { bySource, stages }: ToldEvents,
  told: ReadonlyMap<EventEntity, ToldSoFar>,
  scene: Scene,
  proposal: Proposal,
): EventEntity | null {
  if (reference.kind === "event") return bySource.get(reference.nominal) ?? null;
  if (reference.kind === "implied") return bySource.get(reference.clause) ?? null;
  if (reference.wanted === "paid") return paidBefore(told, scene.index);
  const here = scene.parsed.sentence.tokens[proposal.first]?.start ?? 0;
  const before = stages.filter(
    ({ mention, sentence }) =>
      sentence < scene.index || (sentence === scene.index && mention.span.start <= here),
  );
  const isStrict = strict.has(reference.wanted);
  const found = before.findLast(
    (stage) =>
      isWanted(reference.wanted, stage) &&
      (!isStrict || (!isAsideOf(stage, scene) && isScene(stage.event, stages, told.get(stage.event)))),
  );
  if (found === undefined)
    return reference.wanted === "told" ? (onlyScene(reference, stages, scene.index)?.event ?? null) : null;
  if (isOfAnotherDay(reference.date, found.event.date)) return null;
  if (isStrict && found.sentence < scene.index && metBefore(scene, proposal)) return null;
  const last = Math.max(found.sentence, told.get(found.event)?.sentence ?? 0);
  return isStrict && scene.index - last > toldWithin ? null : found.event;
}

/**
 * The only gathering of a text: told as held in its headline and by nothing below, or named further on, where somebody greets guests in
 * a release whose first sentences are cut off.
 */
function onlyScene(
  { isAhead }: Extract<EventReference, { kind: "stage" }>,
  stages: readonly Stage[],
  index: number,
): Stage | undefined {
  const wanted = stages.filter((stage) => isWanted("told", stage) && !stage.isQuoted);
  const [first] = wanted;
  if (first === undefined || wanted.some(({ event }) => event !== first.event)) return undefined;
  const { isHeadline, isHeld } = first.mention;
  const isHeadlineOnly =
    isHeadline &&
    isHeld &&
    wanted.length === 1 &&
    first.event.kind !== "training" &&
    index - first.sentence <= headlineWithin;
  const isNamedLater = isAhead === true && first.sentence > index && first.mention.isSetting;
  return isHeadlineOnly || isNamedLater ? first : undefined;
}

/** `forum çərçivəsində imzalanmış sazişdən danışıb`: what the same sentence says of something else. */
function isAsideOf({ sentence, mention }: Stage, { index }: Scene): boolean {
  return sentence === index && mention.isAside;
}

/** `Y ilə görüşüb və bildirib`: it is said where the same sentence tells that people met, and at nothing told before. */
function metBefore({ parsed: { clauses } }: Scene, { first, last }: Proposal): boolean {
  return clauses.some(
    (clause) =>
      (clause.verb?.class === "meet" || clause.verb?.class === "receive") &&
      clause.kind !== "relative" &&
      clause.last <= last &&
      clause.first <= first,
  );
}

/** Whether a day is none of those of an event. */
function isOfAnotherDay(day: string | undefined, date: string | null): boolean {
  if (day === undefined || date === null) return false;
  const [start = "", end = start] = date.split("/");
  return !(day.startsWith(start) || (start <= day && day <= end));
}

/** `… layihəyə paket verib. Y də noutbuk təqdim edib.`: the one event that the sentence before told of as supported. */
function paidBefore(told: ReadonlyMap<EventEntity, ToldSoFar>, index: number): EventEntity | null {
  const found = [...told].filter(([, { paid }]) => paid === index - 1);
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
