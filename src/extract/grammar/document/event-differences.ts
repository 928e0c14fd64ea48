/** What tells two events of one document apart whatever their nouns: edition, day, owner, guests, signers, occasion. */

import { isEventNoun } from "../../../lexicon/event-nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { EventMention } from "./event-mention.ts";

export type Event = readonly EventMention[];

/** `imtahanların nəticələri ilə bağlı keçirilən tədbirdə`: what tells of an event is not the event. */
export function isWithin(
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

/** `ötən iclasda`, `növbəti görüşdə`: the last or next of a kind is not the one told of. */
export function isOtherOccasion(mention: EventMention, event: Event, lexicon: Lexicon): boolean {
  const occasion = ({ words }: EventMention): string =>
    [...words]
      .map((word) => lexicon.classes.get(word) ?? "")
      .find((wordClass) => wordClass === "last" || wordClass === "next") ?? "";
  const own = occasion(mention);
  // iclasın nəticələri … Növbəti iclas keçiriləcək: the one to come is not the one that was
  if (
    mention.isPlanned &&
    [...mention.words].some((word) => lexicon.classes.get(word) === "ordinal") &&
    event.every((each) => !each.isPlanned && !each.isHeadline)
  )
    return true;
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
export function isApart(mention: EventMention, event: Event): boolean {
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
  if (isOtherInName(mention, event)) return true;
  if (areOfOthers(mention, event) || isOtherOpening(mention, event)) return true;
  // səfəri planlaşdırılır; səfər çərçivəsində … olub: what goes on is none that is only planned
  if (mention.isSetting && !mention.isPlanned && !mention.isImplied && event.every((each) => each.isPlanned))
    return true;
  // danışıq zamanı … keçiriləcək görüş: what is to come is not where it is spoken of
  if (mention.isPlanned && event.some((each) => each.isSetting && each.sentence === mention.sentence))
    return true;
  // Prezidentə zəng edib və keçiriləcək görüşdən danışıb: what is to come is not what the verb told as done
  if (mention.kind === "meeting") return (mention.isPlanned && isDone(event)) || areOthers(mention, event);
  if (mention.kind === "visit")
    return (
      mention.place !== null &&
      event.some(({ place }) => place !== null) &&
      !event.some(
        ({ place }) => place !== null && isSameWord(place.toLowerCase(), (mention.place ?? "").toLowerCase()),
      )
    );
  return mention.isDocument && !isEventNoun("paper", mention.stem) && areOtherSigners(mention, event);
}

/** `Premyer Liqa`, `Avropa Liqası`; `qəbul imtahanı`, `buraxılış imtahanı`: the words of the noun itself say which contest or examination it is. */
function isOtherInName(mention: EventMention, event: Event): boolean {
  const { kind, stem, headWords } = mention;
  if (kind !== "competition" && kind !== "other") return false;
  const front = [...headWords, ...mention.words];
  const alike = event.filter((each) => each.stem === stem && !each.isImplied);
  return (
    front.length > 0 &&
    alike.length > 0 &&
    alike.every((each) => {
      const known = [...each.headWords, ...each.words];
      const isNamed = headWords.length > 0 || each.headWords.length > 0;
      return isNamed && known.length > 0 && !known.some((word) => front.includes(word));
    })
  );
}

function isDone(event: Event): boolean {
  return (
    event.some(({ isImplied, isHeld, isHeadline }) => isImplied && isHeld && !isHeadline) &&
    event.every(({ isPlanned }) => !isPlanned)
  );
}

/** Whether two dates, each a day, a month, a year or a span, may be of one time. */
function isSameTime(a: string, b: string): boolean {
  const [start = "", end = start] = a.split("/");
  const [otherStart = "", otherEnd = otherStart] = b.split("/");
  const last = (date: string): string => `${date}~`; // behind all days of a month or a year
  return start <= last(otherEnd) && otherStart <= last(end);
}

/** `xəstəxananın açılışı` and `məktəbin açılışı`, `forumun açılışı`: both say whose they are, and it is not one owner. */
function areOfOthers({ ownerWords, stem, isPlural }: EventMention, event: Event): boolean {
  const alike = event.filter((each) => each.stem === stem);
  const known = alike.flatMap((each) => [...each.ownerWords]);
  const isOwned = known.length > 0 || alike.some(({ whole }) => whole !== null);
  return (
    !isPlural &&
    ownerWords.size > 0 &&
    isOwned &&
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
  if (isEventNoun("sitting", stem) || actors.size === 0) return false;
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

/** The words that say which event of its noun is meant, not what it is like. */
export function ownWords({ words }: EventMention, lexicon: Lexicon): readonly string[] {
  return [...words].filter((word) => lexicon.classes.get(word) !== "adjective");
}

export function isSameWord(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a === b || (length > 4 && a.slice(0, length - 2) === b.slice(0, length - 2));
}

/** `abidəni ziyarət edib`, `önünə əklil qoyub`: nobody speaks there, and no ceremony takes it up. */
export function isAtMonument({ isImplied, source }: EventMention): boolean {
  const verbClass = "verb" in source ? source.verb?.class : undefined;
  return isImplied && (verbClass === "visit" || verbClass === "honour");
}
