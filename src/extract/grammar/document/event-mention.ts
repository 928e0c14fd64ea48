/** Every place in a document that speaks of an event, with all that it says of it. */

import { eventNoun } from "../../../lexicon/event-nouns.ts";
import type { EventHead } from "../../../lexicon/heads.ts";
import type { Span } from "../../../model/span.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import { groupWith } from "../clauses/changed.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { isEvent } from "../constructions/clause-events.ts";
import { nounForce } from "../constructions/match-events.ts";
import type { Proposal } from "../constructions/proposal.ts";
import { forceOf, type Scene } from "../constructions/scene.ts";
import {
  editionIn,
  effectDate,
  goesOn,
  hasTopic,
  isAdmission,
  isAside,
  isInCompound,
  isInterview,
  isMeans,
  isOlderPaper,
  isSetting,
  isSeveral,
  isYearOfStudy,
  sharesPlural,
} from "./event-circumstances.ts";
import { borrowedOf, clausesDuring, clausesOf, destination, isDayOfHost, plansOf } from "./event-clauses.ts";
import { describeEvent } from "./event-description.ts";
import {
  firstOwnToken,
  headNominative,
  keyOf,
  ownWordsOf,
  stemOf,
  wordsBefore,
  wordsBetween,
} from "./event-name.ts";
import { whereaboutsIn, whereVisited } from "./event-places.ts";
import { dateIn, dateOf, frameIn } from "./event-times.ts";
import { standingOf, whereaboutsOf } from "./nominal-circumstances.ts";

export interface EventMention {
  readonly sentence: number;
  readonly span: Span;
  /** The nominal, or the clause whose verb implies the event. */
  readonly source: Nominal | Clause;
  readonly kind: EventKind;
  /** Last word of the head's dictionary form: what later mentions repeat. */
  readonly stem: string;
  readonly name: string;
  /** What says which event it is where the name does not. */
  readonly description: string | null;
  /** Comparison key of the quoted title, or `""`. */
  readonly titleKey: string;
  readonly title: string | null;
  /** Of people who talk with each other: `görüş`, `danışıqlar`. */
  readonly isTalk: boolean;
  /** Talks that several may be one of: `danışıqlar`, `müzakirələr`. */
  readonly isConversation: boolean;
  /** Lower-case words of its own before the head. */
  readonly words: ReadonlySet<string>;
  /** Those of a head of several words: `açılış` of `açılış mərasimi`. */
  readonly headWords: readonly string[];
  /** Words of a thing or a body that owns it: `xəstəxananın açılışı`, `Şuranın iclası`. */
  readonly ownerWords: ReadonlySet<string>;
  /** `II`, `3-cü`: which of a row it is. */
  readonly edition: string;
  readonly isDocument: boolean;
  readonly isPlural: boolean;
  /** Some or many of them: `bir sıra görüşlər`. */
  readonly isSeveral: boolean;
  readonly isOblique: boolean;
  /** In the locative or a frame: where what is told happens. */
  readonly isSetting: boolean;
  /** Told as taking place, not only referred to, wished for or possible. */
  readonly isHeld: boolean;
  /** Told by what its people do: `seminarın iştirakçıları`. */
  readonly isAttended: boolean;
  /** Somebody opens it. */
  readonly isOpened: boolean;
  readonly isPlanned: boolean;
  readonly isHeadline: boolean;
  readonly isImplied: boolean;
  /** A paper of a day that its name tells, which something else is told of: `5 may 2018-ci il tarixli qərarı ilə təsdiq edilmiş`. */
  readonly isOlderPaper: boolean;
  /** The day of what a decision brought about: `X-in sərəncamı ilə 1999-cu ildə yaradılıb`. */
  readonly effectDate: string | null;
  /** What it is about is told right before it: `Y-nin yaradılması ilə bağlı sənəd`. */
  readonly hasTopic: boolean;
  /** Names of those said to be in it. */
  readonly actors: ReadonlySet<string>;
  readonly date: string | null;
  readonly place: string | null;
  readonly venue: string | null;
  /** The event that owns it: the conference of its opening ceremony. */
  readonly whole: Nominal | null;
  /** The event in whose course it is: the forum of a paper signed within it. */
  readonly frame: Nominal | null;
  /** Takes up what the sentence before told. */
  readonly goesOn: boolean;
  /** Only what a participle says of somebody or something else: `yubileyi qeyd olunan bəstəkar`, `COP29 çərçivəsində imzalanmış saziş`. */
  readonly isAside: boolean;
}

/** An owner of more words than these stays out of an event's name. */
const maxOwnerTokens = 10;

/** The event mentions of a scene, in order. */
export function eventMentions(scene: Scene, proposals: readonly Proposal[]): readonly EventMention[] {
  const named = scene.nominals
    .filter(
      (nominal) =>
        isEvent(nominal) &&
        !isMeans(scene, nominal) &&
        !isInterview(scene, nominal) &&
        !isAdmission(scene, nominal) &&
        !isInCompound(scene, nominal) &&
        !isYearOfStudy(scene, nominal),
    )
    .map((nominal) => nominalMention(scene, nominal, proposals));
  const clauses = new Set(
    proposals.flatMap(({ object }) => (object.kind === "implied" ? [object.clause] : [])),
  );
  const implied = [...clauses].flatMap((clause) => {
    const proposal = proposals.find(({ object }) => object.kind === "implied" && object.clause === clause);
    return proposal?.object.kind === "implied"
      ? [impliedMention(scene, clause, proposal.object.eventKind, eventNoun(proposal.object.noun), proposals)]
      : [];
  });
  return [...named, ...implied].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function spanOf({ parsed: { sentence } }: Scene, first: number, last: number): Span {
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last - 1]?.end ?? 0 };
}

/** Those said to be in an event; in a headline only people: `nazirliklər arasında danışıq` is told below by who talked. */
function actorsOfEvent(
  { parsed: { sentence } }: Scene,
  proposals: readonly Proposal[],
  source: Nominal | Clause,
): ReadonlySet<string> {
  const isHeadline = sentence.block.kind === "headline";
  return new Set(
    proposals.flatMap(({ subject, object, construction }) => {
      const isOf =
        (object.kind === "event" && object.nominal === source) ||
        (object.kind === "implied" && object.clause === source);
      // whose conference it is need not be among those who talk there
      const isMeant =
        subject.kind === "named" &&
        construction !== "own-gathering" &&
        !(isHeadline && subject.entity.type === "agency");
      return isOf && isMeant ? [subject.entity.name] : [];
    }),
  );
}

function textOf({ parsed: { sentence } }: Scene, { first, last }: Nominal): string {
  return sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[last - 1]?.end);
}

function impliedMention(
  scene: Scene,
  clause: Clause,
  kind: EventKind,
  stem: string,
  proposals: readonly Proposal[],
): EventMention {
  const towards = kind === "visit" ? destination(clause) : undefined;
  const first = clause.verb?.first ?? clause.first;
  return {
    sentence: scene.index,
    span: spanOf(scene, Math.min(first, towards?.ownFirst ?? first), clause.last),
    source: clause,
    kind,
    stem,
    name: towards === undefined ? stem : `${textOf(scene, towards)} ${stem}`,
    description: null,
    titleKey: "",
    title: null,
    isTalk: kind === "meeting",
    isConversation: false,
    words: new Set(),
    headWords: [],
    ownerWords: new Set(),
    edition: "",
    isDocument: false,
    isPlural: false,
    isSeveral: false,
    isOblique: false,
    isSetting: true,
    isHeld: forceOf(scene, clause) === "stated",
    isAttended: false,
    isOpened: false,
    isPlanned: forceOf(scene, clause) === "planned",
    isHeadline: scene.parsed.sentence.block.kind === "headline",
    isImplied: true,
    isOlderPaper: false,
    effectDate: null,
    hasTopic: false,
    actors: actorsOfEvent(scene, proposals, clause),
    date: isDayOfHost(scene, clause)
      ? null
      : dateIn(scene, [clause, ...borrowedOf(scene, clause), ...plansOf(scene, clause)]),
    ...(kind === "visit"
      ? whereVisited(scene, towards)
      : whereaboutsIn(scene, [clause, ...borrowedOf(scene, clause)])),
    whole: null,
    frame: frameIn([clause], clause),
    goesOn: false,
    isAside: false,
  };
}

/** Tokens of an owner and of what stands behind it; a body counts by its own, wherever the event stands. */
function lengthOf({ owner, ownFirst }: Nominal): number {
  const [body, ...others] = owner?.members ?? [];
  const ends = body?.kind === "person" ? [] : (body?.relatives ?? []).map(({ last }) => last);
  const first = Math.max(owner?.first ?? 0, ...ends);
  return (owner !== null && body?.kind === "agency" && others.length === 0 ? owner.last : ownFirst) - first;
}

/** Whose it is, as the name shows it: of an owner that is told at length the body (`“X” üzrə prosesin | İşçi Qrupunun | görüşü`) or the people alone. */
function shownOwner(nominal: Nominal): Group | null {
  const { owner } = nominal;
  if (owner === null || lengthOf(nominal) <= maxOwnerTokens) return owner;
  const [first, ...others] = owner.members;
  if (first?.mention?.entity.type === "agency" && others.length === 0)
    return groupWith(owner, { first: first.mention.first });
  if (first === undefined || !owner.members.every(({ kind }) => kind === "person")) return null;
  return owner.last - first.head <= maxOwnerTokens ? groupWith(owner, { first: first.head }) : null;
}

function nominalMention(scene: Scene, nominal: Nominal, proposals: readonly Proposal[]): EventMention {
  const { sentence } = scene.parsed;
  const head = nominal.eventHead as EventHead;
  const from = firstOwnToken(scene, nominal);
  const isBare = from >= nominal.head - head.before.length && nominal.title === null;
  const isThing =
    nominal.owner?.members.every(({ kind }) => kind === "noun" || kind === "act" || kind === "title") ===
    true;
  const isOwned = isThing || isBare || (nominal.isPossessed && nominal.title === null);
  const owner = isOwned ? shownOwner(nominal) : null;
  const front = wordsBefore(scene, nominal, owner, from);
  const around = clausesOf(scene, nominal);
  const borrowed = around.flatMap((clause) => borrowedOf(scene, clause));
  const place = scene.places.get(nominal);
  const force = nounForce(scene, nominal);
  const words = wordsBetween(sentence.tokens, from, nominal.head - head.before.length, scene);
  return {
    sentence: scene.index,
    span: spanOf(scene, isThing && owner !== null ? owner.first : from, nominal.last),
    source: nominal,
    kind: head.kind,
    stem: stemOf(head),
    name:
      nominal.title !== null && (head.kind === "project" || head.stem === "")
        ? nominal.title
        : front + headNominative(scene, nominal, from, owner !== null),
    description: describeEvent(scene, nominal),
    titleKey: nominal.title === null ? "" : keyOf(nominal.title),
    title: nominal.title,
    isTalk: head.trait === "talk" || head.trait === "talks",
    isConversation: head.trait === "talks",
    words,
    headWords: head.before,
    ownerWords: new Set((nominal.owner?.members ?? []).flatMap((each) => ownWordsOf(scene, each))),
    edition: editionIn(words),
    isDocument: head.class === "document",
    isPlural:
      (nominal.isPlural || isSeveral(scene, nominal) || sharesPlural(nominal, place)) &&
      head.trait !== "talks",
    isSeveral: isSeveral(scene, nominal),
    isOblique: place?.group.case !== "nom" || place.group.postposition !== null,
    isSetting: place !== undefined && isSetting(scene, place),
    ...standingOf(scene, nominal, around, force),
    isHeadline: sentence.block.kind === "headline",
    isImplied: false,
    isOlderPaper: isOlderPaper(scene, nominal),
    effectDate: effectDate(scene, nominal),
    hasTopic: hasTopic(scene, from),
    actors: actorsOfEvent(scene, proposals, nominal),
    date: dateOf(scene, nominal, [...around, ...borrowed, ...clausesDuring(scene, nominal)]),
    ...whereaboutsOf(scene, nominal, [...around, ...borrowed]),
    whole: nominal.owner?.members.find(isEvent) ?? null,
    frame: frameIn(around, nominal),
    goesOn: goesOn(scene, nominal, from),
    isAside: place !== undefined && isAside(scene, place),
  };
}
