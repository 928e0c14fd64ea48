/** Every place in a document that speaks of an event, with all that it says of it. */
import { lowerCase } from "../../../language/az/fold.ts";
import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { EventHead } from "../../../lexicon/heads.ts";
import type { Span } from "../../../model/span.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isEvent, objectEvents } from "../constructions/arguments.ts";
import { nounForce } from "../constructions/match-events.ts";
import type { Proposal } from "../constructions/proposal.ts";
import { forceOf, type Scene } from "../constructions/scene.ts";
import { isHolding } from "../sentence.ts";

export interface EventMention {
  readonly sentence: number;
  readonly span: Span;
  /** The nominal, or the clause whose verb implies the event. */
  readonly source: Nominal | Clause;
  readonly kind: EventKind;
  /** Last word of the head's dictionary form: what later mentions repeat. */
  readonly stem: string;
  readonly name: string;
  /** Comparison key of the quoted title, or `""`. */
  readonly titleKey: string;
  readonly title: string | null;
  /** Of people who talk with each other: `görüş`, `danışıqlar`. */
  readonly isTalk: boolean;
  /** Talks that several may be one of: `danışıqlar`, `müzakirələr`. */
  readonly isConversation: boolean;
  /** Lower-case words of its own before the head. */
  readonly words: ReadonlySet<string>;
  /** Words of a thing or a body that owns it: `xəstəxananın açılışı`, `Şuranın iclası`. */
  readonly ownerWords: ReadonlySet<string>;
  /** `II`, `3-cü`: which of a row it is. */
  readonly edition: string;
  readonly isDocument: boolean;
  readonly isPlural: boolean;
  readonly isOblique: boolean;
  /** In the locative or a frame: where what is told happens. */
  readonly isSetting: boolean;
  /** Told as taking place, not only referred to, wished for or possible. */
  readonly isHeld: boolean;
  /** Somebody opens it. */
  readonly isOpened: boolean;
  readonly isPlanned: boolean;
  readonly isHeadline: boolean;
  readonly isImplied: boolean;
  /** Names of those said to be in it. */
  readonly actors: ReadonlySet<string>;
  readonly date: string | null;
  readonly place: string | null;
  /** The event that owns it: the conference of its opening ceremony. */
  readonly whole: Nominal | null;
}

/** An owner of more words than these stays out of an event's name. */
const maxOwnerTokens = 10;

/** The event mentions of a scene, in order. */
export function eventMentions(scene: Scene, proposals: readonly Proposal[]): readonly EventMention[] {
  const named = scene.nominals
    .filter((nominal) => isEvent(nominal) && !isMeans(scene, nominal))
    .map((nominal) => nominalMention(scene, nominal, proposals));
  const clauses = new Set(
    proposals.flatMap(({ object }) => (object.kind === "implied" ? [object.clause] : [])),
  );
  const implied = [...clauses].flatMap((clause) => {
    const proposal = proposals.find(({ object }) => object.kind === "implied" && object.clause === clause);
    return proposal?.object.kind === "implied"
      ? [impliedMention(scene, clause, proposal.object.eventKind, proposal.object.stem, proposals)]
      : [];
  });
  return [...named, ...implied].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** `təqdimatla çıxış edib`, `təqdimatını nümayiş etdirib`: what somebody speaks with or shows is no event. */
function isMeans(scene: Scene, nominal: Nominal): boolean {
  const { group, clause } = scene.places.get(nominal) ?? {};
  if (nominal.part !== "speech" || group === undefined) return false;
  const verb = clause?.verb;
  return (
    group.case === "ins" ||
    group.postposition === "with" ||
    (group.case === "acc" && verb != null && !isHolding(verb) && verb.class !== "open")
  );
}

function spanOf({ parsed: { sentence } }: Scene, first: number, last: number): Span {
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last - 1]?.end ?? 0 };
}

function actorsOfEvent(proposals: readonly Proposal[], source: Nominal | Clause): ReadonlySet<string> {
  return new Set(
    proposals.flatMap(({ subject, object }) => {
      const isOf =
        (object.kind === "event" && object.nominal === source) ||
        (object.kind === "implied" && object.clause === source);
      return isOf && subject.kind === "named" ? [subject.entity.name] : [];
    }),
  );
}

function impliedMention(
  scene: Scene,
  clause: Clause,
  kind: EventKind,
  stem: string,
  proposals: readonly Proposal[],
): EventMention {
  const { verb } = clause;
  const first = verb?.first ?? clause.first;
  const span = spanOf(
    scene,
    kind === "visit" ? Math.min(first, destination(clause)?.ownFirst ?? first) : first,
    clause.last,
  );
  const towards = destination(clause);
  const { tokens, text } = scene.parsed.sentence;
  const name =
    kind === "visit" && towards !== undefined
      ? `${text.slice(tokens[towards.first]?.start, tokens[towards.last - 1]?.end)} səfər`
      : stem;
  return {
    sentence: scene.index,
    span,
    source: clause,
    kind,
    stem,
    name,
    titleKey: "",
    title: null,
    isTalk: kind === "meeting",
    isConversation: false,
    words: new Set(),
    ownerWords: new Set(),
    edition: "",
    isDocument: false,
    isPlural: false,
    isOblique: false,
    isSetting: true,
    isHeld: forceOf(scene, clause) === "stated",
    isOpened: false,
    isPlanned: forceOf(scene, clause) === "planned",
    isHeadline: scene.parsed.sentence.block.kind === "headline",
    isImplied: true,
    actors: actorsOfEvent(proposals, clause),
    date: dateOf([clause]),
    place:
      kind === "visit"
        ? towards === undefined
          ? null
          : placeName(scene, towards)
        : placeOf(scene, [clause]),
    whole: null,
  };
}

/** Where a visit leads. */
function destination(clause: Clause): Nominal | undefined {
  return clause.groups
    .find(
      ({ case: groupCase, postposition, members }) =>
        postposition === null &&
        (groupCase === "dat" || groupCase === "loc") &&
        members.some(({ kind }) => kind === "place" || kind === "agency"),
    )
    ?.members.at(-1);
}

function nominalMention(scene: Scene, nominal: Nominal, proposals: readonly Proposal[]): EventMention {
  const { sentence } = scene.parsed;
  const head = nominal.eventHead as EventHead;
  const from = trimmed(scene, nominal);
  const isBare = from >= nominal.head - head.before.length && nominal.title === null;
  const isThing =
    nominal.owner?.members.every(({ kind }) => kind === "noun" || kind === "act" || kind === "title") ===
    true;
  const isOwned =
    isThing || (isBare && nominal.owner?.members.every(({ kind }) => kind !== "event") === true);
  const owner =
    isOwned && nominal.ownFirst - (nominal.owner?.first ?? 0) <= maxOwnerTokens ? nominal.owner : null;
  const front = sentence.text
    .slice(sentence.tokens[owner?.first ?? from]?.start, sentence.tokens[nominal.head]?.start)
    .replace(/\s+/g, " ");
  const around = around_(scene, nominal);
  const place = scene.places.get(nominal);
  const force = nounForce(scene, nominal);
  const isReal = force === "stated" || force === "planned";
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
        : front + headNominative(sentence.tokens[nominal.head] as Token, nominal, head),
    titleKey: nominal.title === null ? "" : keyOf(nominal.title),
    title: nominal.title,
    isTalk: head.trait === "talk" || head.trait === "talks",
    isConversation: head.trait === "talks",
    words,
    ownerWords: new Set((nominal.owner?.members ?? []).flatMap((each) => ownWordsOf(scene, each))),
    edition: [...words].find((word) => /^(?:[ivxı]+|\d+(?:-?c[ıiuü])?)$/.test(word)) ?? "",
    isDocument: head.class === "document",
    isPlural: nominal.isPlural && head.trait !== "talks",
    isOblique: place?.group.case !== "nom" || place.group.postposition !== null,
    isSetting:
      place !== undefined &&
      place.holder === null &&
      isToldIn(scene, place.clause) &&
      ((place.group.case === "loc" && place.group.postposition === null) ||
        place.group.postposition === "within"),
    isHeld:
      isReal &&
      around.some(
        (clause) =>
          clause.verb !== null &&
          (clause.verb.class === "hold" || clause.verb.class === "sign") &&
          clause.kind === "main" &&
          objectEvents(scene, clause).includes(nominal),
      ),
    isOpened: isReal && around.some((clause) => clause.verb?.class === "open" && clause.kind === "main"),
    isPlanned: force === "planned",
    isHeadline: sentence.block.kind === "headline",
    isImplied: false,
    actors: actorsOfEvent(proposals, nominal),
    date: dateOf(around) ?? dateBefore(scene, nominal),
    place: placeOf(scene, around) ?? visitPlace(scene, nominal),
    whole: nominal.owner?.members.find(isEvent) ?? null,
  };
}

/** Whether a clause says what happens: not what is planned, wished for or said by another. */
function isToldIn(scene: Scene, clause: Clause | null): boolean {
  return (
    clause === null ||
    (clause.kind !== "act" && clause.kind !== "complement" && forceOf(scene, clause) === "stated")
  );
}

/** The clauses that tell when and where an event was: those that modify it, and the one that it is held in. */
function around_(scene: Scene, nominal: Nominal): readonly Clause[] {
  const modifying = nominal.relatives.filter(
    ({ verb }) =>
      isHolding(verb) || verb?.class === "sign" || verb?.class === "happen" || verb?.class === "open",
  );
  const place = scene.places.get(nominal);
  const clause = place?.clause ?? null;
  const isTold =
    clause?.verb != null &&
    (isHolding(clause.verb) || clause.verb.class === "sign" || clause.verb.class === "open") &&
    place?.holder === null &&
    place.group.postposition === null &&
    (place.group.case === "nom" ||
      place.group.case === "acc" ||
      place.group.case === "dat" ||
      clause.genitive === place.group);
  const isSetting = clause !== null && place?.holder === null && place.group.case === "loc";
  return [
    ...modifying,
    ...(clause !== null && (isTold || isSetting || clause.verb === null) ? [clause] : []),
  ];
}

function dateOf(clauses: readonly Clause[]): string | null {
  for (const clause of clauses)
    for (const group of clause.groups)
      for (const member of group.members)
        if (member.kind === "date" && group.postposition === null && group.case !== "gen") return member.date;
  return null;
}

/** `3 mart 2020-ci il tarixli Sərəncam`. */
function dateBefore(scene: Scene, nominal: Nominal): string | null {
  const found = scene.nominals.find(
    (each) =>
      each.kind === "date" &&
      each.last <= nominal.head &&
      nominal.head - each.last <= 2 &&
      (each.date?.length ?? 0) === 10,
  );
  return found?.date ?? null;
}

function placeOf(scene: Scene, clauses: readonly Clause[]): string | null {
  for (const clause of clauses)
    for (const group of clause.groups) {
      const last = group.members.at(-1);
      const isPlace = last?.kind === "place" || last?.kind === "agency";
      const name =
        isPlace && group.case === "loc" && group.postposition === null ? placeName(scene, last) : null;
      if (name !== null) return name;
    }
  return null;
}

function visitPlace(scene: Scene, nominal: Nominal): string | null {
  if (nominal.eventHead?.kind !== "visit") return null;
  const towards = nominal.complements.find(({ case: groupCase }) => groupCase === "dat")?.members.at(-1);
  return towards === undefined ? null : placeName(scene, towards);
}

/** The name of a place; `həmin ölkə` names none. */
function placeName({ parsed: { sentence }, lexicon }: Scene, nominal: Nominal): string | null {
  if (nominal.mention !== null) return nominal.mention.entity.name;
  const token = sentence.tokens[nominal.head] as Token;
  if (!token.isCapital && nominal.owner === null && nominal.ownFirst === nominal.head) return null;
  const front = sentence.text.slice(sentence.tokens[nominal.first]?.start, token.start);
  const known = nameAnalyses(token.lower).find(({ stem }) => lexicon.names.places.has(stem));
  const word =
    known === undefined
      ? token.text.replace(/(?:n?d[aə]n?|[yn]?[aə])$/, "")
      : token.text.slice(0, known.stem.length);
  return front + word;
}

function stemOf(head: EventHead): string {
  const last = head.stem.slice(head.stem.lastIndexOf(" ") + 1);
  return head.before.length > 0 && head.stem === head.possessed
    ? last
        .replace(/(?:s[ıiuü]|[ıiuü])$/, "")
        .replace(/ğ$/, "q")
        .replace(/y$/, "k")
    : last;
}

/** First token of an event's own words, without what says no more of it. */
function trimmed(scene: Scene, nominal: Nominal): number {
  const {
    parsed: {
      sentence: { tokens, quotes, heads },
    },
    lexicon,
  } = scene;
  // Nazirlik konfrans keçirib: a bare body before a bare event is who held it
  const isBareBody = (at: number): boolean =>
    !nominal.isPossessed &&
    (heads[at] ?? []).some(({ head, isPossessed }) => head.class === "agency" && !isPossessed);
  let from = nominal.ownFirst;
  const end = nominal.head - (nominal.eventHead?.before.length ?? 0);
  while (from < end) {
    const token = tokens[from] as Token;
    const wordClass = lexicon.classes.get(token.lower);
    const isIdle =
      (wordClass !== undefined && !["ordinal", "titled", "adjective", "last", "next"].includes(wordClass)) ||
      token.kind === "mark" ||
      isBareBody(from) ||
      (token.kind === "open" && !isTitleOpening(nominal, from, quotes)) ||
      (lexicon.functionWords.has(token.lower) && wordClass === undefined) ||
      (token.kind === "number" && !/^c[ıiuü]$/.test(token.suffix) && !isAmount(tokens, from, end));
    if (!isIdle) break;
    from++;
  }
  return tokens[from]?.lower === "tarixli" ? dateFirst(scene, from) : from;
}

/** The quotation that opens here ends before the head: it is the event's title. */
function isTitleOpening({ head }: Nominal, open: number, quotes: ReadonlyMap<number, number>): boolean {
  return (quotes.get(open) ?? head) < head;
}

/** `50 milyon dollarlıq kredit sazişi`: the number belongs to a word with -lıq. */
function isAmount(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first + 1, Math.min(end, first + 4)).some(({ lower }) => /l[ıiuü][qk]$/.test(lower));
}

/** First token of the date before `tarixli`. */
function dateFirst({ nominals }: Scene, after: number): number {
  return nominals.find(({ kind, last }) => kind === "date" && last === after)?.first ?? after;
}

function wordsBetween(
  tokens: readonly Token[],
  first: number,
  last: number,
  { lexicon }: Scene,
): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(first, last)
      .filter(
        ({ kind, lower }) =>
          (kind === "word" || kind === "number") && lexicon.classes.get(lower) !== "titled",
      )
      .map(({ lower }) => lower),
  );
}

/** The head of an owner, in any case; a name counts as one word. */
function ownWordsOf({ parsed: { sentence } }: Scene, { kind, mention, head }: Nominal): readonly string[] {
  if (mention?.entity.type === "agency") return [lowerCase(mention.entity.name)];
  const token = sentence.tokens[head];
  return (kind === "noun" || kind === "place") && token !== undefined ? [token.lower] : [];
}

/** Comparison key of a title: small letters without quotes, spaces and hyphens. */
function keyOf(title: string): string {
  return lowerCase(title).replace(/["“”„«»‘’'\s–—-]+/g, "");
}

function headNominative(token: Token, nominal: Nominal, head: EventHead): string {
  const isJoined = nominal.isPossessed && (head.class === "event" || head.kind === "agreement");
  const lemma = isJoined ? head.possessed : head.stem;
  const word = lemma.slice(lemma.lastIndexOf(" ") + 1);
  if (nominal.isPlural) {
    const cut = token.lower.search(/(?:lar|lər)/);
    return cut < 0
      ? token.text
      : token.text.slice(0, cut + 3) + (nominal.isPossessed ? (/lar/.test(token.lower) ? "ı" : "i") : "");
  }
  let same = 0;
  while (same < word.length && token.lower[same] === word[same]) same++;
  return token.text.slice(0, same) + word.slice(same);
}
