/**
 * Closes a document: its events are joined, what took up somebody or some event named elsewhere is resolved, and the proposals of the
 * sentences become claims.
 */

import { isEventNoun } from "../../../lexicon/event-nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { once } from "../../../lexicon/once.ts";
import { type EntityType, type Predicate, vocabulary } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { mayNameEvent } from "../constructions/outlook.ts";
import type { EventReference, Proposal } from "../constructions/proposal.ts";
import type { DocumentNames } from "../names/entities.ts";
import { actorsMeant, type Memory, memoryOf, type OfficeTold } from "./actors-meant.ts";
import type {
  ClosedDocument,
  DocumentClaim,
  DocumentEntity,
  EventEntity,
  ReadSentence,
} from "./closed-document.ts";
import { type EventMention, eventMentions } from "./event-mention.ts";
import { type EventSetting, eventSettings } from "./event-settings.ts";
import { generalEvents, withoutGeneral } from "./general-events.ts";
import { hostClaims } from "./hosts.ts";
import { joinEvents } from "./join-events.ts";
import { clubsAt, isMatch } from "./matches.ts";
import { eventMeant, stagesOf, type ToldEvents, type ToldSoFar } from "./stages.ts";

const modalities = { stated: "asserted", planned: "planned", denied: "negated" } as const;

export function closeDocument(
  sentences: readonly ReadSentence[],
  names: DocumentNames,
  lexicon: Lexicon,
): ClosedDocument {
  const events = once(() => tellEvents(sentences, lexicon));
  const memoryAt = memoryOf(sentences, names);
  const toldSoFar = new Map<EventEntity, ToldSoFar>();
  let office: OfficeTold | null = null;
  let before: OfficeTold | null = null;
  const claims = sentences.flatMap(({ scene, proposals }, index) => {
    if (proposals.length === 0) return [];
    const memory = memoryAt(index);
    const made: DocumentClaim[] = [];
    for (const proposal of proposals) {
      const told = isOfBefore(proposal) ? before : office;
      const found = claimOf(proposal, memory, told, (reference) =>
        eventMeant(reference, events(), toldSoFar, scene(), proposal),
      );
      office = officeTold(found) ?? office;
      // Nazir X-in əmri ilə bu vəzifəyə Y təyin edilib: not the office beside a name of the sentence
      if (proposal.construction !== "office-of-name") before = office;
      made.push(...found);
    }
    before = office;
    for (const claim of made) {
      const { object } = claim;
      if (object.type === "event") toldSoFar.set(object, toldWith(claim, index, toldSoFar.get(object)));
    }
    return made;
  });
  return {
    claims: withoutGeneral([...claims, ...hostClaims(claims)], () => events().general),
    get events() {
      return events().events;
    },
  };
}

/** What is told of an event with one more claim of it. */
function toldWith(
  { predicate, construction }: DocumentClaim,
  sentence: number,
  told: ToldSoFar = { sentence: 0, isActed: false },
): ToldSoFar {
  if (predicate === "funded") return { ...told, paid: sentence };
  if (predicate !== "participated" && predicate !== "organised") return told;
  return { ...told, sentence, isActed: construction !== "told-at-event" || told.isActed };
}

/** The events of a document. Texts without a claim of one never ask for them. */
function tellEvents(sentences: readonly ReadSentence[], lexicon: Lexicon): ToldEvents {
  const mentions = sentences.flatMap(({ sentence, scene, proposals }) =>
    proposals.length > 0 || mayNameEvent(sentence) ? eventMentions(scene(), proposals) : [],
  );
  const joined = joinEvents(mentions, lexicon);
  const settings = eventSettings(joined, sentences, lexicon);
  const clubs = clubsAt(sentences);
  const events = joined.map((each, index) => ({
    ...eventOf(each, settings[index] as EventSetting),
    ...(isMatch(each, clubs) ? { kind: "competition" as const } : {}),
  }));
  const bySource = new Map<Nominal | Clause, EventEntity>();
  joined.forEach((event, index) => {
    for (const { source } of event) bySource.set(source, events[index] as EventEntity);
  });
  return {
    events,
    bySource,
    stages: stagesOf(sentences, joined, events),
    general: generalEvents(joined, events),
  };
}

function claimOf(
  proposal: Proposal,
  memory: Memory,
  office: OfficeTold | null,
  event: (reference: EventReference) => EventEntity | null,
): readonly DocumentClaim[] {
  const { object } = proposal;
  const subjects = actorsMeant(proposal.subject, memory, office);
  const objects: readonly DocumentEntity[] =
    object.kind === "event" || object.kind === "implied" || object.kind === "stage"
      ? [event(object)].filter((each) => each !== null)
      : actorsMeant(object, memory, office);
  const { construction, predicate, force } = proposal;
  const title = object.kind === "office" ? office?.title : undefined;
  const qualifiers = title === undefined ? proposal.qualifiers : { title, ...proposal.qualifiers };
  const { first, last } = rangeOf(proposal);
  return subjects.flatMap((subject) =>
    objects
      .filter((each) => each !== subject && canBe(predicate, subject, each))
      .map((each) => ({
        construction,
        predicate,
        subject,
        object: each,
        modality: modalities[force],
        qualifiers,
        sentence: memory.index,
        first,
        last,
      })),
  );
}

/** `bu vəzifəyə`, unlike `onun yerinə`, points at an office that stands before the sentence, or was given in it. */
function isOfBefore({ object }: Proposal): boolean {
  return object.kind === "office" && object.isPointedAt;
}

/** The office that claims tell of. */
function officeTold(claims: readonly DocumentClaim[]): OfficeTold | null {
  const claim = claims.findLast(({ predicate }) => predicate === "position");
  if (claim === undefined || claim.object.type !== "agency") return null;
  const { object, qualifiers, sentence } = claim;
  return { body: object, title: qualifiers.title, sentence };
}

/**
 * What the vocabulary joins: a person has no director. Papers are signed and paid for, but not held or attended: `nizamnamə kapitalı
 * 100 min manat təşkil edir`. An organisation of states or of federations plays no match: `FIFA Dünya Kubokunun oyununda`.
 */
function canBe(predicate: Predicate, subject: DocumentEntity, object: DocumentEntity): boolean {
  const { subjects, objects } = vocabulary[predicate];
  if (!isAmong(subjects, subject) || !isAmong(objects, object)) return false;
  if (
    predicate === "participated" &&
    subject.type === "agency" &&
    subject.kind === "international" &&
    object.type === "event" &&
    object.kind === "competition"
  )
    return false;
  const isPaper = object.type === "event" && (object.kind === "agreement" || object.kind === "decision");
  return !isPaper || (predicate !== "organised" && predicate !== "participated");
}

function isAmong(types: readonly EntityType[], { type }: DocumentEntity): boolean {
  return types.includes(type);
}

/** The words of a claim: those of the construction, and the names of its two ends where they stand outside. */
function rangeOf({ subject, object, first, last }: Proposal): { first: number; last: number } {
  const ends = [subject, object].flatMap((each) => ("nominal" in each ? [each.nominal] : []));
  return {
    first: Math.min(first, ...ends.map((nominal) => nominal.first)),
    last: Math.max(last, ...ends.map((nominal) => nominal.last)),
  };
}

/** Joins what the mentions of one event say of it. */
function eventOf(mentions: readonly EventMention[], setting: EventSetting): EventEntity {
  const described = [...mentions].sort((a, b) => weight(b) - weight(a));
  const best = described[0] as EventMention;
  const title = mentions.find((each) => each.title !== null)?.title ?? null;
  const names = new Set(
    mentions
      .filter(({ words, titleKey, isImplied }) => !isImplied && (words.size > 0 || titleKey !== ""))
      .map(({ name }) => name),
  );
  if (title !== null) names.add(title);
  names.delete(best.name);
  const kinds = mentions.filter(({ stem }) => !isEventNoun("any", stem) && stem !== "");
  return {
    type: "event",
    name: best.name,
    aliases: [...names],
    kind: (kinds.find(({ isImplied }) => !isImplied) ?? kinds[0] ?? best).kind,
    ...setting,
    description: descriptionOf(mentions, best.stem),
    mentions: mentions.map(({ span }) => span),
  };
}

/** The first of the text, else the headline's; none where all say no more than a name, or only what was part of it is described. */
function descriptionOf(mentions: readonly EventMention[], stem: string): string | null {
  const told = mentions.filter(
    ({ description, name, ...each }) =>
      description !== null && description !== name && (each.stem === stem || isEventNoun("any", stem)),
  );
  return (told.find(({ isHeadline }) => !isHeadline) ?? told[0])?.description ?? null;
}

/** How well a mention names its event: `tədbir` alone says less than the noun of a headline, and `geniş müzakirələr` less than the meeting. */
function weight(mention: EventMention): number {
  const { words, titleKey, isHeadline, isImplied, isConversation, stem, name, source } = mention;
  // telefon danışığı says more than görüş
  const isOfMeans = "eventHead" in source && (source.eventHead?.before.length ?? 0) > 0;
  return (
    (titleKey !== "" ? 8 : 0) +
    (words.size > 0 ? 4 : 0) +
    (isHeadline ? 0 : 2) +
    (isImplied ? 0 : 1) +
    (isEventNoun("any", stem) ? (name.includes(" ") ? -1 : -3) : 0) +
    (isConversation && titleKey === "" && !isOfMeans ? -5 : 0)
  );
}
