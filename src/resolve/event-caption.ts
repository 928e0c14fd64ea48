/** Captions of events: the kind with what it is about, or the title; the chief parties, the place, the day, and the headline of the first report where these tell little. */
import { findDates } from "../language/az/dates.ts";
import { capitalize, searchKey } from "../language/az/fold.ts";
import { writtenDate } from "../language/az/written-dates.ts";
import { nameWord } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { anyWord } from "../lexicon/word-classes.ts";
import type { DocumentNode, EntityNode, EventNode } from "../model/knowledge-graph.ts";
import { ownerToTell, shortName, shownParties } from "./agency-caption.ts";
import { isAcronym } from "./agency-name.ts";
import { partiesOf } from "./caption-parties.ts";
import type { Surroundings, Uncaptioned } from "./caption-sources.ts";
import {
  addHeadline,
  addPart,
  cutEnd,
  cutMiddle,
  legalForm,
  longestCaption,
  room,
  tells,
  titleAlone,
  withCurledQuotes,
  withoutState,
} from "./caption-text.ts";
import { type EventLead, isVague, leadOf } from "./event-lead.ts";
import { dayLength, withoutDoer, withoutPlaceBefore } from "./event-phrase.ts";
import { headlineOf } from "./headline.ts";
import { cutEffect, effectOf } from "./paper-effect.ts";

/** When it was, else when it was reported, else the day of a year that nobody tells. */
function whenOf(
  { id, date, name }: Uncaptioned<EventNode>,
  report: DocumentNode | undefined,
  { days }: Surroundings,
): string {
  if (date !== null)
    return /\d/.test(name) && findDates(name).some((told) => told.date === date)
      ? ""
      : `, ${writtenDate(date)}`;
  const published = report?.published ?? null;
  if (published !== null) return `, ${writtenDate(published)} xəbəri`;
  const day = days.get(id);
  return day === undefined ? "" : `, ${day}`;
}

/** What the caption of an event is put together from. */
interface Parts {
  readonly event: Uncaptioned<EventNode>;
  readonly lead: EventLead;
  readonly parties: readonly Uncaptioned<EntityNode>[];
  readonly shown: readonly string[];
  readonly when: string;
  readonly report: DocumentNode | undefined;
  readonly around: Surroundings;
  /** What a paper that names no topic brought about. */
  readonly effect: string;
}

export function captionOfEvent(event: Uncaptioned<EventNode>, around: Surroundings): string {
  const chief = partiesOf(event, around);
  const report = around.reports.get(event.id);
  const when = whenOf(event, report, around);
  const described = around.descriptions.get(event.id);
  const fuller = fullerLead(
    namedLead(event, chief),
    described === undefined ? undefined : withoutState(withCurledQuotes(described)),
    chief,
  );
  const isLong = fuller.text.length > longestCaption - when.length;
  const shorter = isLong ? withoutPlaceBefore(fuller.text, event, around) : fuller.text;
  // the title of a house is none of the event
  const lead = shorter === fuller.text ? fuller : leadOf(shorter, chief);
  const parties = chief.flatMap((party) => wholeParty(party, lead.text, around));
  const shown = shownParties(parties, around, longestCaption - lead.text.length - when.length - 2);
  const isOfTopic = lead.isTitled || event.kind !== "decision" || aboutSomething().test(lead.text);
  const effect = isOfTopic ? "" : effectOf(lead.head, around.about.get(event.id) ?? []);
  const parts = { event, lead, parties, shown, when, report, around, effect };
  const isTold = lead.isTitled || (lead.tellingWords >= 3 && !lead.pointsBack);
  return (isTold ? captionOfTold(parts) : captionOfBare(parts)) + when;
}

const aboutSomething = once(
  () => new RegExp(`(?<!\\p{L})(?:${anyWord("about")}|${anyWord("concerning")})(?!\\p{L})`, "u"),
);

/** Whether the year of the event or of its report is told. */
function isDated({ event, report }: Parts): boolean {
  return event.date !== null || (report?.published ?? null) !== null;
}

/** The name or the description tells which event it is. */
function captionOfTold(parts: Parts): string {
  const { event, lead, shown, when, around, effect } = parts;
  const told = cutMiddle(lead.text, longestCaption - when.length);
  // “Breyn-ring” yarışı of no day: whose it was
  const whose = lead.isTitled
    ? isDated(parts) || when !== ""
      ? told
      : withParties(told, shown, when.length, false)
    : withParties(lead.needsParty ? lead.text : told, shown, when.length, lead.needsParty);
  const joined = withPlace(whose, event, when.length, around);
  return lead.isTitled || (isDated(parts) && effect === "")
    ? joined
    : addHeadline(joined, newsOf(parts, joined), when.length, effect === "" ? cutEnd : cutEffect);
}

const behindSides = once(() => new RegExp(`(?<!\\p{L})(?:${anyWord("sides")})(?!\\p{L})`, "u"));

/** Only its kind is told, so that its sides, its place and its first report's headline have to say which it is. */
function captionOfBare(parts: Parts): string {
  const { event, lead, parties, shown, when, report, around } = parts;
  const tellsParties = behindSides().test(lead.text);
  const start = cutMiddle(lead.text, tellsParties ? longestCaption - when.length : room.lead);
  const known = knownOf(parts);
  const isKnown = known >= leastKnown;
  if (!isKnown && report !== undefined) {
    const headline = addHeadline(
      start,
      newsOf(parts, start),
      when.length,
      parts.effect === "" ? cutEnd : cutEffect,
    );
    const isWhole = parties.every((party) => tells(headline, shortName(party)));
    if (isWhole && headline !== start) return headline;
  }
  const bodyOf = (count: number): string => {
    const some = shown.slice(0, count).join(" – ");
    return cutEnd(some === "" ? start : `${start}: ${some}`, longestCaption - when.length);
  };
  const body = withPlace(bodyOf(shown.length), event, when.length, around);
  if (report === undefined) return body;
  const isSided = lead.isTalk || isPaper(event);
  if (isDated(parts) && known >= (isSided || event.kind === "visit" ? leastKnown : leastKnown + 1))
    return body;
  const bodies =
    (isPaper(event) && shown.length > 1) || (lead.isTalk && isKnown)
      ? [body, bodyOf(2)]
      : [body, bodyOf(2), bodyOf(1)];
  // xüsusi əməliyyat: what it was against tells more than who made it
  const shorter =
    event.kind === "other" && event.date === null && isKnown && lead.tellingWords < leastKnown
      ? [...bodies, start]
      : bodies;
  return shortestWithHeadline(shorter, newsOf(parts, body), when.length, isKnown);
}

/** So much beside its kind tells which it is, of what has no two sides where the headline has no room. */
const leastKnown = 2;

const isPaper = ({ kind }: Uncaptioned<EventNode>): boolean => kind === "agreement" || kind === "decision";

/** How much stands beside its kind: the two sides of a talk or a paper, one of whatever many take part in, and where it was on its day or what was visited. */
function knownOf(parts: Parts): number {
  const { event, lead, parties: chief, shown } = parts;
  // who speaks at a ceremony without a name does not tell which it is, as who holds it does
  const isOpen = lead.needsParty && event.kind !== "visit";
  const holders = isOpen ? chief.filter(({ type }) => type !== "person") : chief;
  const sides = lead.isTalk || isPaper(event) ? chief.length : Math.min(holders.length, 1);
  const isOnDay =
    (event.date?.length ?? 0) >= dayLength && (event.kind === "meeting" || event.venue === null);
  const isPlaced =
    event.place !== null &&
    (isOnDay || event.kind === "visit") &&
    !tells([lead.text, ...shown].join(" "), event.place.replace(legalForm(), ""));
  return (
    (lead.pointsBack ? 0 : lead.tellingWords + Number(isPlaced)) +
    sides -
    Number(!isDated(parts) || isPaper(event))
  );
}

/** Most characters of a name that stands for a shorter one of the same event. */
const longestName = 70;

/** Ends in whose it is: `Tural Səmədlinin`. */
const ownedFront = /\p{L}[ıiuü]n$/u;

/** The name, or where that tells little the one that tells more with the same last word: `Tural Səmədlinin 80 illik yubileyi` of `80 illik yubileyi`. */
function namedLead(
  { name, aliases }: Uncaptioned<EventNode>,
  chief: readonly Uncaptioned<EntityNode>[],
): EventLead {
  const leadFor = (each: string): EventLead =>
    leadOf(
      withoutState(withCurledQuotes(each.replace(titleAlone(), `${capitalize(nameWord("president"))} `))),
      chief,
    );
  const named = leadFor(name);
  if (named.isTitled) return named;
  const titled = aliases.map(leadFor).find(({ isTitled, head }) => isTitled && head === named.head);
  if (titled !== undefined || named.tellingWords > 1) return titled ?? named;
  const fuller = aliases
    .filter((each) => each.length <= longestName && each.endsWith(` ${name}`))
    .filter((each) => ownedFront.test(each.slice(0, -name.length - 1)))
    .map(leadFor);
  return fuller.reduce((best, each) => (each.tellingWords > best.tellingWords ? each : best), named);
}

/** A party that the lead does not tell; of a part that it tells, the body that it is a part of: `Elmi Şuranın iclası: ADDA`. */
function wholeParty(
  party: Uncaptioned<EntityNode>,
  lead: string,
  around: Surroundings,
): readonly Uncaptioned<EntityNode>[] {
  if (!tells(lead, party.name))
    return party.type === "agency" && tells(lead, shortName(party)) ? [] : [party];
  const owner = ownerToTell(party, around);
  return owner === undefined || tells(lead, owner.name) || tells(lead, shortName(owner)) ? [] : [owner];
}

/** Letters that words of a headline and a caption are compared by; shorter words tell little. */
const toldLetters = 4;
const predicate = /(?:[iu]b|d[iu]|[iu]r)(?:l[ae]r)?$/;

/** What of a headline stands behind the name of the event that it begins with: `X-in əmri ilə | Y rəis təyin edilib`. */
function behindName(headline: string, name: string): string {
  const [words, named] = [headline.split(" "), name.split(" ")];
  const isFront = named.every((word, at) => searchKey(words[at] ?? "") === searchKey(word));
  if (named.length < 2 || !isFront) return headline;
  const [next = "", ...rest] = words.slice(named.length);
  return searchKey(next) === "ile" ? rest.join(" ") : headline;
}

/** What a paper did, else the headline of a report, without the names in front where it would be cut before its news; `""` where all that it says stands in the caption. */
function newsOf(parts: Parts, caption: string): string {
  const { event, report, effect, parties, when } = parts;
  if (effect !== "") return effect;
  const headline = report === undefined ? "" : behindName(headlineOf(report), event.name);
  const told = [caption, event.place ?? "", ...parties.map(({ name }) => name)].map(searchKey).join(" ");
  const words = headline.split(" ");
  if (!words.some((word) => isNewsBeside(word, told))) return "";
  const left = Math.max(room.headline, longestCaption - caption.length - when.length - 3);
  const isTold = cutEnd(headline, left)
    .split(" ")
    .some((word) => !word.endsWith("…") && isNewsBeside(word, told));
  if (isTold) return headline;
  const rest = words.slice(words.findIndex((word) => !isToldIn(word, told)));
  if (/^["“«]?[\p{Lu}\d]/u.test(rest[0] ?? "")) return rest.join(" ");
  return isDated(parts) ? "" : `…${rest.join(" ")}`; // … üzvləri Minarəyə gedib
}

/** Whether some word within says what is not told yet. */
function isNewsBeside(word: string, told: string): boolean {
  return word.split(/[^\p{L}\p{M}\p{N}]+/u).some((part) => {
    const key = searchKey(part);
    const isTelling = key.length >= toldLetters && !predicate.test(key) && !isVague(part);
    return isTelling && !told.includes(key.slice(0, toldLetters));
  });
}

/** `Akademiya | sının` */
const longestEnding = 4;

/** A word of what the caption names already, or an acronym: `ADDA-nın Elmi Şurasının | yekun qərarı`. */
function isToldIn(word: string, told: string): boolean {
  const [stem = ""] = word.replace(/[()"“”«»]/g, "").split("-");
  const key = searchKey(stem);
  return isAcronym(stem) || told.includes(key.slice(0, Math.max(toldLetters, key.length - longestEnding)));
}

/** The headline says most where nothing else says much: place and second party give way to it until enough of it is told; where much is known, it stands only where enough of it does. */
function shortestWithHeadline(
  bodies: readonly string[],
  headline: string,
  reserved: number,
  isKnown: boolean,
): string {
  const [most = ""] = bodies;
  if (headline === "") return most;
  const isEnough = (body: string): boolean =>
    longestCaption - reserved - body.length - 3 >= Math.min(room.headline, headline.length);
  const enough = bodies.find(isEnough);
  if (enough === undefined && isKnown) return most;
  const body = enough ?? bodies.at(-1) ?? most;
  const told = addHeadline(body, headline, reserved);
  return told === body ? most : told;
}

/** As many of the parties as there is room for; a text that needs one is cut for the first of them. */
function withParties(text: string, parties: readonly string[], reserved: number, isNeeded: boolean): string {
  const fits = [parties, parties.slice(0, 1)].find(
    (some) => text.length + 2 + some.join(" – ").length + reserved <= longestCaption,
  );
  const [first] = parties;
  if (first === undefined) return cutMiddle(text, longestCaption - reserved);
  if (fits !== undefined) return `${text}: ${fits.join(" – ")}`;
  return isNeeded ? `${cutMiddle(text, longestCaption - reserved - first.length - 2)}: ${first}` : text;
}

/** How the text describes the event, where that tells more than its name. */
function fullerLead(
  named: EventLead,
  description: string | undefined,
  chief: readonly Uncaptioned<EntityNode>[],
): EventLead {
  const isCalled = named.isTitled || named.isOwnName || (named.tellingWords >= 3 && !named.pointsBack);
  if (description === undefined || isCalled) return named;
  const described = leadOf(withoutDoer(description, chief), chief);
  return described.tellingWords > named.tellingWords ? described : named;
}

function withPlace(
  text: string,
  { place }: Uncaptioned<EventNode>,
  reserved: number,
  { acronyms }: Surroundings,
): string {
  if (place === null || tells(text, place.replace(legalForm(), ""))) return text;
  const short = place.length > room.place ? (acronyms.get(place) ?? place) : place;
  return short !== place && tells(text, short)
    ? text
    : addPart(text, `, ${cutEnd(short, room.place)}`, reserved);
}
