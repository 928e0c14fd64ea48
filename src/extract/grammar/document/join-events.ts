/**
 * Which mentions speak of one event, decided when the whole document is read. Titles and editions tell events apart, a bare head noun
 * takes up the latest event that it can mean, and the meetings of different people are different meetings.
 */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isHolding } from "../sentence.ts";
import type { EventMention } from "./event-mention.ts";

/** Events as lists of their mentions, in the order of their first one. */
export function joinEvents(
  mentions: readonly EventMention[],
  lexicon: Lexicon,
): readonly (readonly EventMention[])[] {
  const events: EventMention[][] = [];
  const latest: EventMention[][] = [];
  const bySource = new Map<Nominal | Clause, EventMention[]>();
  for (const mention of mentions) {
    const known = antecedent(mention, { events, latest, bySource }, lexicon);
    const event = known ?? [];
    if (known === undefined) events.push(event);
    event.push(mention);
    bySource.set(mention.source, event);
    bringForward(event, latest);
  }
  return events;
}

/** Puts an event where its last mention stands, the latest first; of two that end in one place the older. */
function bringForward(event: EventMention[], latest: EventMention[][]): void {
  const startOf = (each: Event): number => (each.at(-1) as EventMention).span.start;
  const old = latest.indexOf(event);
  if (old >= 0) latest.splice(old, 1);
  const start = startOf(event);
  const before = latest.findIndex((each) => startOf(each) < start);
  latest.splice(before < 0 ? latest.length : before, 0, event);
}

type Event = readonly EventMention[];

/** The events told of before a mention. */
interface Told {
  /** In the order of their first mention. */
  readonly events: readonly EventMention[][];
  /** The latest first. */
  readonly latest: readonly EventMention[][];
  readonly bySource: ReadonlyMap<Nominal | Clause, EventMention[]>;
}

/** Events further back are not taken up: an article tells of a dozen, and a text of thousands is many articles. */
const mostOpen = 200;

function antecedent(
  mention: EventMention,
  { events, latest, bySource }: Told,
  lexicon: Lexicon,
): EventMention[] | undefined {
  const whole = mention.whole === null ? undefined : bySource.get(mention.whole);
  if (whole !== undefined && isStageOf(mention)) return whole;
  const open = latest
    .slice(0, mostOpen)
    .filter(
      (event) =>
        !isApart(mention, event) &&
        !isOtherOccasion(mention, event, lexicon) &&
        !event.every((each) => isWithin(each, mention)),
    );
  if (mention.titleKey !== "") {
    const same = open.find((event) => event.some(({ titleKey }) => isSameTitle(titleKey, mention.titleKey)));
    if (same !== undefined) return same;
    return open.find(
      (event) =>
        event.every(({ titleKey }) => titleKey === "") &&
        event.some(({ stem }) => stem === mention.stem) &&
        event.every((each) => each.isHeadline || each.words.size === 0) &&
        !isHeldTwice(mention, event),
    );
  }
  // Y-nin yaradılması ilə bağlı sənəd: a paper of its own, not one told of before
  if (mention.stem === "sənəd") return mention.hasTopic ? undefined : generic(mention, open, lexicon);
  const isBare = ownWords(mention, lexicon).length === 0;
  const sameStem = open.filter((event) =>
    event.some((each) => isSameNoun(each, mention) && each.isDocument === mention.isDocument),
  );
  if (!isBare) {
    return (
      sameStem.find((event) => fits(mention, event, lexicon)) ??
      namedAnew(mention, open, lexicon) ??
      toldInHeadline(mention, events, open)
    );
  }
  const [same] = sameStem.filter((event) => !isHeldTwice(mention, event));
  const called = generic(mention, open, lexicon);
  if (same !== undefined) return called !== undefined && isNearer(called, same, mention) ? called : same;
  return called ?? toldInHeadline(mention, events, open);
}

/** `Sərgidə … Müzakirədə` long after a meeting: a talk under another noun is less than what the text tells of now. */
function isNearer(called: Event, same: Event, { stem, isSetting }: EventMention): boolean {
  const last = (event: Event): number => (event.at(-1) as EventMention).span.start;
  return isSetting && same.every((each) => each.stem !== stem) && last(called) > last(same);
}

const lessons: ReadonlySet<EventKind> = new Set<EventKind>(["training", "conference"]);

/** `… seminar keçirilib`, and below the headline `5 günlük təlim keçirilib`: what is held first is what the headline tells, by another noun. */
function toldInHeadline(
  mention: EventMention,
  events: readonly EventMention[][],
  open: readonly EventMention[][],
): EventMention[] | undefined {
  const isLesson = ({ isHeld, kind, isPlural }: EventMention): boolean =>
    isHeld && lessons.has(kind) && !isPlural;
  if (mention.isHeadline || !isLesson(mention)) return undefined;
  const hasBeenHeld = (event: Event): boolean => event.some(({ isHeld }) => isHeld);
  const headline = events.find(hasBeenHeld);
  const isTold =
    headline !== undefined &&
    open.includes(headline) &&
    headline.every((each) => each.isHeadline && isLesson(each)) &&
    events.every((event) => event === headline || !hasBeenHeld(event));
  return isTold ? headline : undefined;
}

/** `imtahanların nəticələri ilə bağlı keçirilən tədbirdə`: what tells of an event is not the event. */
function isWithin(
  { source: inner, sentence }: EventMention,
  { source: outer, ...mention }: EventMention,
): boolean {
  return (
    sentence === mention.sentence &&
    "head" in inner &&
    "head" in outer &&
    inner.head >= outer.first &&
    inner.head < outer.head
  );
}

/** One head noun, or two for people who talk. */
function isSameNoun(a: EventMention, b: EventMention): boolean {
  return a.stem === b.stem || (a.isTalk && b.isTalk && !isOfThing(a) && !isOfThing(b));
}

/** `məsələlərin müzakirəsi`: what is talked about, not who met. */
function isOfThing({ isConversation, ownerWords }: EventMention): boolean {
  return isConversation && ownerWords.size > 0;
}

/** `konfransın açılış mərasimi`: the opening is part of what it opens. */
function isStageOf({ kind }: EventMention): boolean {
  return kind === "ceremony" || kind === "conference" || kind === "meeting";
}

function ownWords({ words }: EventMention, lexicon: Lexicon): readonly string[] {
  return [...words].filter((word) => lexicon.classes.get(word) !== "adjective");
}

function isSameTitle(a: string, b: string): boolean {
  return a !== "" && (a === b || (a.length > 12 && b.includes(a)) || (b.length > 12 && a.includes(b)));
}

/** `ötən iclasda`, `növbəti görüşdə`: the last or next of a kind is not the one told of. */
function isOtherOccasion(mention: EventMention, event: Event, lexicon: Lexicon): boolean {
  const occasion = ({ words }: EventMention): string =>
    [...words]
      .map((word) => lexicon.classes.get(word) ?? "")
      .find((wordClass) => wordClass === "last" || wordClass === "next") ?? "";
  const own = occasion(mention);
  // Şuranın növbəti iclası keçirilib: what a headline tells of is what the text tells
  if (own === "" && event.every((each) => each.isHeadline && occasion(each) === "next")) return false;
  if (own === "next" && mention.isHeld && event.every((each) => each.isHeadline && occasion(each) === ""))
    return false;
  return (
    event.every((each) => occasion(each) !== own) &&
    (own !== "" || event.every((each) => occasion(each) !== ""))
  );
}

/** What tells two events apart whatever their nouns: edition, number, date, those who met. */
function isApart(mention: EventMention, event: Event): boolean {
  if (event.some(({ edition }) => edition !== "" && mention.edition !== "" && edition !== mention.edition))
    return true;
  if (event.some(({ isDocument }) => isDocument) !== mention.isDocument) return true;
  if (event.some(({ isPlural }) => isPlural) !== mention.isPlural && mention.titleKey === "") return true;
  const dates = event.flatMap(({ date }) => (date === null ? [] : [date]));
  if (
    mention.date !== null &&
    dates.length > 0 &&
    !dates.some((date) => isSameTime(date, mention.date as string))
  )
    return true;
  if (isOtherPaper(mention, event) || isOfOtherYear(mention, dates)) return true;
  if (areOfOthers(mention, event) || isOtherOpening(mention, event)) return true;
  // səfəri planlaşdırılır; səfər çərçivəsində … olub: what goes on is none that is only planned
  if (mention.isSetting && !mention.isPlanned && !mention.isImplied && event.every((each) => each.isPlanned))
    return true;
  // danışıq zamanı … keçiriləcək görüş: what is to come is not where it is spoken of
  if (mention.isPlanned && event.some((each) => each.isSetting && each.sentence === mention.sentence))
    return true;
  if (mention.kind === "meeting") return areOthers(mention, event);
  if (mention.kind === "visit")
    return (
      mention.place !== null &&
      event.some(({ place }) => place !== null) &&
      !event.some(
        ({ place }) => place !== null && isSameWord(place.toLowerCase(), (mention.place ?? "").toLowerCase()),
      )
    );
  return mention.isDocument && mention.stem !== "sənəd" && areOtherSigners(mention, event);
}

function isSameTime(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.includes("/") || b.includes("/");
}

/** `xəstəxananın açılışı` and `məktəbin açılışı`: both say whose they are, and it is not one owner. */
function areOfOthers({ ownerWords, stem, isPlural }: EventMention, event: Event): boolean {
  const known = event.flatMap((each) => (each.stem === stem ? [...each.ownerWords] : []));
  return (
    !isPlural &&
    ownerWords.size > 0 &&
    known.length > 0 &&
    ![...ownerWords].some((word) => known.some((each) => isSameWord(each, word)))
  );
}

/** `2001-ci ildə açılıb`, `yeni binasının açılışı`: one that a verb tells of says not what was opened. */
function isOtherOpening({ ownerWords, kind, isImplied }: EventMention, event: Event): boolean {
  return (
    kind === "ceremony" &&
    ((ownerWords.size > 0 && event.every((each) => each.isImplied)) ||
      (isImplied && event.some((each) => each.ownerWords.size > 0)))
  );
}

/** `2018-ci il tarixli qərarı ilə təsdiq edilmiş qaydada … yeni qərar imzalayıb`: the older is not the one that is news. */
function isOtherPaper({ isOlderPaper, isHeld, isOblique, date }: EventMention, event: Event): boolean {
  return isOlderPaper
    ? event.every((each) => each.date === null)
    : date === null && isHeld && !isOblique && event.every((each) => each.isOlderPaper);
}

/** `X-in sərəncamı ilə 1999-cu ildə yaradılıb` is no decree of 1998. */
function isOfOtherYear({ effectDate, titleKey }: EventMention, dates: readonly string[]): boolean {
  const year = effectDate?.slice(0, 4);
  return (
    year !== undefined && titleKey === "" && dates.length > 0 && dates.every((date) => !date.startsWith(year))
  );
}

/** A paper signed by others is another paper. */
function areOtherSigners({ actors }: EventMention, event: Event): boolean {
  const known = event.flatMap((each) => [...each.actors]);
  return actors.size > 0 && known.length > 0 && known.every((name) => !actors.has(name));
}

/** Both name those who met, and they are not the same. */
function areOthers(mention: EventMention, event: Event): boolean {
  const { actors, isOblique, stem, goesOn, sentence } = mention;
  if (stem === "iclas" || actors.size === 0) return false;
  // Görüşdə A və B iştirak edib, Görüş A-nın təşkilatçılığı ilə keçirilib: right behind the meeting that it takes up
  if (goesOn && event.some((each) => sentence - each.sentence === 1)) return false;
  const known = event.flatMap((each) =>
    each.isImplied || !each.isOblique || each.isDocument ? [...each.actors] : [],
  );
  if (known.length === 0 || (isOblique && actors.size < 2)) return false;
  const common = known.filter((name) => actors.has(name)).length;
  return common === 0
    ? actors.size > 1 || known.length > 1 || isHeldAnew(mention, event)
    : common < Math.min(actors.size, new Set(known).size) &&
        actors.size > 1 &&
        new Set(known).size > 1 &&
        common < 2;
}

/** `İlk görüş X ilə keçirilib. Növbəti görüş Y ilə keçirilib`: each is told as held, with somebody of its own. */
function isHeldAnew({ isHeld, isOblique, isHeadline, sentence }: EventMention, event: Event): boolean {
  return (
    isHeld &&
    !isOblique &&
    !isHeadline &&
    event.some(
      (each) =>
        each.isHeld &&
        !each.isOblique &&
        !each.isHeadline &&
        each.sentence !== sentence &&
        each.actors.size > 0,
    )
  );
}

/** Said to be held again, elsewhere in the text. */
function isHeldTwice(mention: EventMention, event: Event): boolean {
  // `Konfransı … təşkil edib`, `Konfrans … ilə başlayıb`, `Bakıda baş tutan konfrans … edilib`: the one told of
  const isDefinite =
    mention.titleKey === "" &&
    ((mention.isOblique && !mention.name.includes(" ")) || mention.goesOn || isHeldBefore(mention));
  return (
    mention.isHeld &&
    !isDefinite &&
    !mention.isHeadline &&
    event.some((each) => each.isHeld && !each.isHeadline && each.sentence !== mention.sentence) &&
    mention.kind !== "project" &&
    !mention.isDocument
  );
}

/** `Bakıda baş tutan konfrans`: its own participle says that it was held, and no word of its own which it is. */
function isHeldBefore({ source, words }: EventMention): boolean {
  return (
    words.size === 0 &&
    "relatives" in source &&
    source.relatives.some(({ verb }) => isHolding(verb) && verb?.reading.form.mood === "participle")
  );
}

/** A described mention fits an event of its noun that has no words of its own, or some of the same. */
function fits(mention: EventMention, event: Event, lexicon: Lexicon): boolean {
  const words = ownWords(mention, lexicon);
  const known = new Set(event.flatMap((each) => ownWords(each, lexicon)));
  const titled = event.some(({ titleKey }) => titleKey !== "");
  if (known.size === 0 && !titled) return !isHeldTwice(mention, event);
  const common = words.filter((word) => [...known].some((each) => isSameWord(each, word))).length;
  return common > 0 && (common * 2 >= Math.min(words.length, known.size) || !mention.isHeld);
}

function isSameWord(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a === b || (length > 4 && a.slice(0, length - 2) === b.slice(0, length - 2));
}

const gatherings: ReadonlySet<EventKind> = new Set<EventKind>([
  "meeting",
  "conference",
  "training",
  "ceremony",
]);

const families: readonly (readonly [EventKind, ReadonlySet<EventKind>])[] = [
  ["visit", new Set<EventKind>(["visit"])],
  ["competition", new Set<EventKind>(["competition"])],
];

const ceremonies: ReadonlySet<string> = new Set(["mərasim", "açılış"]);

const genericStems: ReadonlySet<string> = new Set([
  "tədbir",
  "mərasim",
  "toplantı",
  "yığıncaq",
  "görüş",
  "iclas",
  "müzakirə",
  "müşavirə",
  "açılış",
  "qəbul",
]);

/**
 * People who meet hold no ceremony, and a session is no congress: `mərasim` takes up no `görüş`, and `iclas` no `qurultay` unless it is
 * a session of it (`plenar iclas`).
 */
function canBeCalled({ stem, words }: EventMention, kind: EventKind): boolean {
  return kind === "meeting" ? !ceremonies.has(stem) : stem !== "iclas" || words.size > 0;
}

/** `regional görüşdə` after a `regional müşavirə`: a general noun with nothing but words of the event. */
function namedAnew(
  mention: EventMention,
  open: readonly EventMention[][],
  lexicon: Lexicon,
): EventMention[] | undefined {
  if (!genericStems.has(mention.stem) || !mention.isSetting) return undefined;
  const words = ownWords(mention, lexicon);
  return open.find((event) => {
    const known = event.flatMap((each) => (gatherings.has(each.kind) ? ownWords(each, lexicon) : []));
    return words.every((word) => known.some((each) => isSameWord(each, word)));
  });
}

/** `… ilə bağlı keçirilən tədbirdə`: told anew, as what is held. */
function isTold({ isHeld, source }: EventMention): boolean {
  return (
    isHeld || ("relatives" in source && source.relatives.some(({ verb }) => verb !== null && isHolding(verb)))
  );
}

/** Told of only before a mention in its own sentence, and not as what is held. */
function isAboutInSentence(event: Event, { sentence }: EventMention): boolean {
  return event.every((each) => each.sentence === sentence && !each.isHeld && each.isOblique);
}

/** A bare noun of another stem: `tədbirdə` after a seminar, `səfər` after a visit, `sənəd` after a memorandum. */
function generic(
  mention: EventMention,
  open: readonly EventMention[][],
  _lexicon: Lexicon,
): EventMention[] | undefined {
  if (mention.stem === "sənəd")
    return open.find((event) => event.some(({ isDocument, kind }) => isDocument && kind === "agreement"));
  // sədri ilə görüşüb: a meeting of two is no conference told of before
  if (mention.isImplied && mention.kind === "meeting") return undefined;
  if (mention.isHeld && !mention.isHeadline && mention.stem !== "tədbir") return undefined;
  // sessiya ilə bağlı tədbir keçirilib: what is held is not what the same sentence says it is about
  if (isTold(mention) && open.some((event) => isAboutInSentence(event, mention)))
    return generic(
      mention,
      open.filter((event) => !isAboutInSentence(event, mention)),
      _lexicon,
    );
  if (mention.isDocument)
    return mention.stem === "sənəd"
      ? open.find((event) => event.some(({ isDocument, kind }) => isDocument && kind === "agreement"))
      : undefined;
  if (
    !genericStems.has(mention.stem) ||
    !(mention.isOblique || mention.isHeadline || mention.stem === "tədbir")
  ) {
    const family = families.find(([kind]) => kind === mention.kind)?.[1];
    return family === undefined || !mention.isOblique
      ? undefined
      : open.find((event) => event.some(({ kind }) => family.has(kind)));
  }
  // universitetə qəbul: no reception unless the sentence goes on with it
  if (mention.stem === "qəbul" && !mention.goesOn) return undefined;
  // xəstəxananın açılışı after a meeting is another event
  if (mention.ownerWords.size > 0) return undefined;
  return (
    open.find((event) =>
      event.some(({ kind, isPlural }) => gatherings.has(kind) && !isPlural && canBeCalled(mention, kind)),
    ) ??
    (mention.stem === "tədbir" || mention.stem === "mərasim"
      ? open.find((event) => event.some(({ kind }) => kind === "competition" || kind === "other"))
      : undefined)
  );
}
