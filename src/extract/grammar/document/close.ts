/**
 * Closes a document: its events are joined, what took up somebody or some event named elsewhere is resolved, and the proposals of the
 * sentences become claims.
 */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Span } from "../../../model/span.ts";
import {
  type EntityType,
  type EventKind,
  type Modality,
  type Predicate,
  vocabulary,
} from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { actorsOfGroups, nominativeGroups, subjectOf } from "../constructions/arguments.ts";
import type {
  ActorReference,
  EventReference,
  Proposal,
  Qualifiers,
  StageKind,
} from "../constructions/proposal.ts";
import type { Scene } from "../constructions/scene.ts";
import type { AgencyEntity, DocumentNames, PersonEntity } from "../names/entities.ts";
import { type EventMention, eventMentions } from "./event-mention.ts";
import { joinEvents } from "./join-events.ts";

export interface EventEntity {
  readonly type: "event";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EventKind;
  readonly date: string | null;
  readonly place: string | null;
  readonly mentions: readonly Span[];
}

export type DocumentEntity = PersonEntity | AgencyEntity | EventEntity;

export interface DocumentClaim {
  readonly construction: string;
  readonly predicate: Predicate;
  readonly subject: PersonEntity | AgencyEntity;
  readonly object: DocumentEntity;
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

export interface ClosedDocument {
  readonly events: readonly EventEntity[];
  readonly claims: readonly DocumentClaim[];
}

export interface ReadSentence {
  readonly scene: Scene;
  readonly proposals: readonly Proposal[];
}

const modalities = { stated: "asserted", planned: "planned", denied: "negated" } as const;

export function closeDocument(
  sentences: readonly ReadSentence[],
  names: DocumentNames,
  lexicon: Lexicon,
): ClosedDocument {
  const mentions = sentences.flatMap(({ scene, proposals }) => eventMentions(scene, proposals));
  const joined = joinEvents(mentions, lexicon);
  const events = joined.map(eventOf);
  const bySource = new Map<Nominal | Clause, EventEntity>();
  joined.forEach((event, index) => {
    for (const { source } of event) bySource.set(source, events[index] as EventEntity);
  });
  const stages = stagesOf(sentences, joined, events);
  const topic = topicOf(sentences);
  const life = isLife(sentences) ? topic : null;
  const whole = { titled: titledPersons(sentences), topic, life, body: topicBody(names), names };
  const parties = partiesBefore(sentences);
  const lastTold = new Map<EventEntity, number>();
  const claims = sentences.flatMap(({ scene, proposals }, index) => {
    if (proposals.length === 0) return [];
    const memory: Memory = {
      ...whole,
      subject: lastSubject(sentences, index),
      parties: parties[index] ?? [],
      index,
    };
    const made = proposals.flatMap((proposal) =>
      claimOf(proposal, scene, memory, (reference) =>
        eventMeant(reference, bySource, stages, lastTold, scene, proposal),
      ),
    );
    for (const { predicate, object } of made)
      if (predicate === "participated" && object.type === "event") lastTold.set(object, index);
    return made;
  });
  return { events, claims };
}

function claimOf(
  proposal: Proposal,
  scene: Scene,
  memory: Memory,
  event: (reference: EventReference) => EventEntity | null,
): readonly DocumentClaim[] {
  const { object } = proposal;
  const subjects = actorMeant(proposal.subject, memory);
  const objects: readonly DocumentEntity[] =
    object.kind === "event" || object.kind === "implied" || object.kind === "stage"
      ? [event(object)].filter((each) => each !== null)
      : actorMeant(object, memory);
  const { construction, predicate, force, qualifiers } = proposal;
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
        sentence: scene.index,
        first,
        last,
      })),
  );
}

/**
 * What the vocabulary joins: a person has no director. Papers are signed and paid for, but not held or attended: `nizamnamə kapitalı
 * 100 min manat təşkil edir`.
 */
function canBe(predicate: Predicate, subject: DocumentEntity, object: DocumentEntity): boolean {
  const { subjects, objects } = vocabulary[predicate];
  if (!isAmong(subjects, subject) || !isAmong(objects, object)) return false;
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
function eventOf(mentions: readonly EventMention[]): EventEntity {
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
  const kinds = mentions.filter(({ stem }) => stem !== "tədbir" && stem !== "");
  return {
    type: "event",
    name: best.name,
    aliases: [...names],
    kind: (kinds.find(({ isImplied }) => !isImplied) ?? kinds[0] ?? best).kind,
    date: mentions.find(({ date }) => date !== null)?.date ?? null,
    place: mentions.find(({ place }) => place !== null)?.place ?? null,
    mentions: mentions.map(({ span }) => span),
  };
}

function weight({ words, titleKey, isHeadline, isImplied, stem }: EventMention): number {
  return (
    (titleKey !== "" ? 8 : 0) +
    (words.size > 0 ? 4 : 0) +
    (isHeadline ? 0 : 2) +
    (isImplied ? 0 : 1) +
    (stem === "tədbir" ? -1 : 0)
  );
}

interface Stage {
  readonly sentence: number;
  readonly event: EventEntity;
  readonly mention: EventMention;
}

/** Mentions that set the scene, in order: held, or said where something happens. */
function stagesOf(
  sentences: readonly ReadSentence[],
  joined: readonly (readonly EventMention[])[],
  events: readonly EventEntity[],
): readonly Stage[] {
  const found = joined.flatMap((mentions, index) =>
    mentions.map((mention) => ({ sentence: mention.sentence, event: events[index] as EventEntity, mention })),
  );
  return found
    .filter(
      ({ mention, sentence }) =>
        !mention.isPlural &&
        !mention.isPlanned &&
        (mention.isHeld ||
          mention.isSetting ||
          mention.isOpened ||
          mention.isDocument ||
          sentences[sentence]?.scene.parsed.sentence.block.kind === "headline"),
    )
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
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
      // danışıqlar davam edir: talks that only go on are no place to speak
      return (
        gatherings.has(event.kind) && !mention.isDocument && !(mention.isConversation && !mention.isSetting)
      );
    case "contest":
      return event.kind === "competition";
    case "ceremony":
      return event.kind === "ceremony";
    case "document":
      return mention.isDocument;
    case "any":
      return !mention.isDocument && event.kind !== "project";
  }
}

/** How far back, in sentences, somebody speaks at an event that the text told of, or at which somebody spoke before. */
const toldWithin = 4;

function eventMeant(
  reference: EventReference,
  bySource: ReadonlyMap<Nominal | Clause, EventEntity>,
  stages: readonly Stage[],
  lastTold: ReadonlyMap<EventEntity, number>,
  scene: Scene,
  proposal: Proposal,
): EventEntity | null {
  if (reference.kind === "event") return bySource.get(reference.nominal) ?? null;
  if (reference.kind === "implied") return bySource.get(reference.clause) ?? null;
  const here = scene.parsed.sentence.tokens[proposal.first]?.start ?? 0;
  const before = stages.filter(
    ({ mention, sentence }) =>
      sentence < scene.index || (sentence === scene.index && mention.span.start <= here),
  );
  const found = before.findLast((stage) => isWanted(reference.wanted, stage));
  if (found === undefined) return null;
  if (reference.wanted === "told" || reference.wanted === "ceremony") {
    const isNear =
      scene.index - Math.max(found.sentence, lastTold.get(found.event) ?? 0) <= toldWithin &&
      stages.some(
        ({ event, mention }) =>
          event === found.event &&
          (mention.isHeld || mention.isImplied || mention.isOblique) &&
          !mention.isHeadline,
      );
    return isNear ? found.event : null;
  }
  return found.event;
}

/** Whom the text spoke of before a sentence. */
interface Memory {
  readonly subject: PersonEntity | null;
  readonly parties: readonly (PersonEntity | AgencyEntity)[];
  readonly titled: readonly {
    readonly stem: string;
    readonly owner: AgencyEntity | null;
    readonly person: PersonEntity;
    readonly sentence: number;
  }[];
  readonly topic: PersonEntity | null;
  /** The topic, where the text tells a life: who does what nobody is named for. */
  readonly life: PersonEntity | null;
  readonly names: DocumentNames;
  /** The body that the document names most, units aside. */
  readonly body: AgencyEntity | null;
  readonly index: number;
}

/** The person who was the subject of the sentence before, or whom it took up itself. */
function lastSubject(sentences: readonly ReadSentence[], index: number): PersonEntity | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { scene } = sentences[at] as ReadSentence;
    const clause =
      scene.parsed.clauses.find(
        (each) => each.kind === "main" && !each.isReported && nominativeGroups(each).length > 0,
      ) ?? scene.parsed.clauses.find((each) => each.kind === "main");
    const persons =
      clause === undefined
        ? []
        : subjectOf(scene, clause).flatMap((actor) =>
            actor.kind === "named" && actor.entity.type === "person" ? [actor.entity] : [],
          );
    if (persons.length === 1) return persons[0] as PersonEntity;
    if (persons.length > 1) return null;
    const first = scene.parsed.sentence.tokens[0]?.lower ?? "";
    const goesOn =
      scene.lexicon.classes.get(first) === "pronoun" ||
      (clause !== undefined && nominativeGroups(clause).length === 0);
    if (!goesOn) return null;
  }
  return null;
}

/** For each sentence the sides of the last talk or agreement before it. */
function partiesBefore(
  sentences: readonly ReadSentence[],
): readonly (readonly (PersonEntity | AgencyEntity)[])[] {
  let last: readonly (PersonEntity | AgencyEntity)[] = [];
  return sentences.map(({ scene }) => {
    const before = last;
    const sides = scene.parsed.clauses.flatMap((clause) =>
      clause.groups.filter(
        ({ postposition, members }) =>
          postposition === "between" ||
          (members.length > 1 && postposition === null && clause.verb?.class === "meet"),
      ),
    );
    const complements = scene.nominals.flatMap((nominal) =>
      nominal.complements.filter(({ postposition }) => postposition === "between"),
    );
    const found = actorsOfGroups(scene, [...sides, ...complements]).flatMap((actor) =>
      actor.kind === "named" ? [actor.entity] : [],
    );
    if (found.length > 1) last = found;
    return before;
  });
}

function titledPersons(sentences: readonly ReadSentence[]): Memory["titled"] {
  return sentences.flatMap(({ scene }, sentence) =>
    scene.nominals.flatMap((nominal) => {
      const entity = nominal.mention?.entity;
      if (nominal.kind !== "person" || entity?.type !== "person") return [];
      return nominal.offices.map(({ stem, owner }) => ({
        stem,
        owner: owner?.mention?.entity.type === "agency" ? owner.mention.entity : null,
        person: entity,
        sentence,
      }));
    }),
  );
}

function topicBody({ bySentence }: DocumentNames): AgencyEntity | null {
  const counts = new Map<AgencyEntity, number>();
  for (const { entity } of bySentence.flat())
    if (entity.type === "agency" && !entity.isUnit) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  let best: AgencyEntity | null = null;
  for (const [agency, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = agency;
  return best;
}

function isLife(sentences: readonly ReadSentence[]): boolean {
  return sentences.some(({ scene }) => scene.parsed.clauses.some(({ verb }) => verb?.class === "born"));
}

/** Whose life the text tells: its headline is the name, or its first sentence begins with it and its dates. */
function topicOf(sentences: readonly ReadSentence[]): PersonEntity | null {
  const told = isLife(sentences);
  for (const { scene } of sentences.slice(0, 3)) {
    const { sentence, mentions } = scene.parsed;
    const [first] = mentions;
    if (first?.entity.type !== "person" || first.first > 1) continue;
    const isHead = sentence.block.kind === "headline" && sentence.tokens.length - first.last <= 1;
    if (told || isHead || /^[(—–-]$/.test(sentence.tokens[first.last]?.text ?? "")) return first.entity;
  }
  return null;
}

function actorMeant(reference: ActorReference, memory: Memory): readonly (PersonEntity | AgencyEntity)[] {
  switch (reference.kind) {
    case "named":
      return [reference.entity];
    case "titled": {
      const fitting = memory.titled.filter(
        ({ stem, owner }) =>
          stem === reference.stem &&
          (reference.owner === null ||
            (owner !== null && (owner === reference.owner || owner.parent === reference.owner))),
      );
      const before = fitting.filter(({ sentence }) => sentence <= memory.index);
      const persons = new Set((before.length > 0 ? before : fitting).map(({ person }) => person));
      const latest = before.at(-1)?.person ?? (persons.size === 1 ? [...persons][0] : undefined);
      return latest === undefined ? [] : [latest];
    }
    case "pronoun": {
      if (reference.isPlural) return [];
      const found = memory.life ?? memory.subject ?? memory.topic;
      return found === null ? [] : [found];
    }
    case "lived":
      return memory.life === null ? [] : [memory.life];
    case "parties":
      return memory.parties;
    case "only":
      return onlyBody(memory.names, reference.of);
    case "topic":
      return memory.body === null ? [] : [memory.body];
  }
}

/** The one body of a kind that a document names, if there is one and no other. */
function onlyBody({ agencies }: DocumentNames, kind: AgencyEntity["kind"]): readonly AgencyEntity[] {
  const found = agencies.filter((agency) => agency.kind === kind && !agency.isUnit);
  return found.length === 1 ? found : [];
}
