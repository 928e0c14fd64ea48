/** Decides whether two events of two documents are one, from their features alone. */

import { isEventNoun } from "../lexicon/event-nouns.ts";
import { isNameWord } from "../lexicon/names.ts";
import type { EventKind } from "../model/vocabulary.ts";
import { type Comparison, decide } from "./comparison.ts";
import { gapBetween } from "./days.ts";
import type { EventName } from "./event-name.ts";
import {
  compareParties,
  differInEndings,
  distance,
  newsDays,
  type Share,
  shareOf,
  singularKinds,
} from "./event-parties.ts";
import type { EventProfile } from "./event-profile.ts";

/** A titled event without a date is the same as another within these days. */
const seasonDays = 60;
/** A paper between the same two is another one after so many days. */
const paperDays = 400;
/** An act of so many days before is no news. */
const longAgo = 365;
/** Fewer words of a title are those of many events: `Açıq dərs`. */
const leastTitleWords = 3;

function fitsKind(one: EventProfile, other: EventProfile): boolean {
  return one.kind === other.kind || one.kind === "other" || other.kind === "other";
}

/** A house lies in some town: only two towns, or two houses, are two places. */
function fitsPlace(
  { place: one, isInHouse: isHouse }: EventProfile,
  { place: other, isInHouse: isOtherHouse }: EventProfile,
): boolean {
  if (one === null || other === null || isHouse !== isOtherHouse) return true;
  return one.includes(other) || other.includes(one);
}

function titlesDiffer({ title: one }: EventName, { title: other }: EventName): boolean {
  if (one === null || other === null) return false;
  return !one.includes(other) && !other.includes(one) && !differInEndings(one, other);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** What the two names say that cannot be said of one event. */
function namesContradict(left: EventName, right: EventName): Comparison | undefined {
  if (left.edition !== null && right.edition !== null && left.edition !== right.edition) {
    return decide("different", 0.02, ["editions differ", `${left.edition}, ${right.edition}`]);
  }
  if (left.years.length > 0 && right.years.length > 0 && left.years.join() !== right.years.join()) {
    return decide("different", 0.02, ["years in the names differ", `${left.years}; ${right.years}`]);
  }
  if (differ(left.act, right.act)) {
    return decide("different", 0.05, ["kinds of acts differ", `${left.act}, ${right.act}`]);
  }
  if (differ(left.number, right.number))
    return decide("different", 0.02, ["numbers differ", `${left.number}, ${right.number}`]);
  if (differ(left.sides, right.sides))
    return decide("different", 0.05, ["another number of sides", `${left.sides}, ${right.sides}`]);
  if (titlesDiffer(left, right))
    return decide("different", 0.05, ["titles differ", `${left.written}; ${right.written}`]);
  return undefined;
}

/** What makes two events two, whoever took part. */
function contradiction(one: EventProfile, other: EventProfile): Comparison | undefined {
  const [left, right] = [one.name, other.name];
  const names = namesContradict(left, right);
  if (names !== undefined) return names;
  if (!fitsKind(one, other) && (left.title === null || left.title !== right.title)) {
    return decide("different", 0.05, ["kinds differ", `${one.kind}, ${other.kind}`]);
  }
  if (left.head !== right.head && isEventNoun("press", left.head) !== isEventNoun("press", right.head))
    return decide("different", 0.1, ["what is for the press is not what it tells of", ""]);
  const isProject = one.kind === "project" && other.kind === "project";
  if (!isProject && one.days !== null && other.days !== null && gapBetween(one.days, other.days) > 0) {
    return decide("different", 0.03, [
      "days differ",
      `${one.appearance.entity.date}, ${other.appearance.entity.date}`,
    ]);
  }
  return undefined;
}

/** Whether the sentences of both name a day of the year that is the same; null where one of them names none. */
function toldDaysMeet(one: EventProfile, other: EventProfile): boolean | null {
  return daysMeet(one.told(), other.told());
}

/** As `toldDaysMeet`, and where those sentences name no day, by the days that the documents begin with. */
function openingDaysMeet(one: EventProfile, other: EventProfile): boolean | null {
  const daysOf = ({ told, opening }: EventProfile): ReadonlySet<string> =>
    told().size > 0 ? told() : opening();
  return daysMeet(daysOf(one), daysOf(other));
}

function daysMeet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean | null {
  return left.size === 0 || right.size === 0 ? null : [...left].some((day) => right.has(day));
}

function compareTitled(one: EventProfile, other: EventProfile, shared: number): Comparison {
  const title = ["titles agree", one.name.written] as const;
  const words = (one.name.title ?? "").split(" ").length;
  if (one.kind === "project" && other.kind === "project") {
    const isTelling = shared > 0 || words >= 2;
    return isTelling
      ? decide("same", 0.95, title)
      : decide("unsure", 0.6, title, ["nothing else is shared", ""]);
  }
  if (one.days !== null && other.days !== null)
    return decide("same", 0.97, title, ["days agree", one.appearance.entity.date ?? ""]);
  const days = distance(one, other);
  const isEdition = one.name.edition !== null && one.name.edition === other.name.edition;
  if (words >= leastTitleWords && isEdition && (days <= seasonDays || days === Number.POSITIVE_INFINITY))
    return decide("same", 0.85, title, ["editions agree", String(one.name.edition)]);
  const meet = openingDaysMeet(one, other);
  if (meet === false && days > newsDays)
    return decide("different", 0.15, title, ["their sentences name other days", ""]);
  if (days <= seasonDays)
    return decide("same", 0.85, title, ["reported within a season", `${days} days apart`]);
  if (days === Number.POSITIVE_INFINITY) {
    if (meet === true) return decide("same", 0.9, title, ["their sentences name one day", ""]);
    return decide("unsure", 0.5, title, ["no date says that they were at one time", ""]);
  }
  return decide("unsure", 0.5, title, ["too far apart in time to be sure", `${days} days apart`]);
}

/** Told of years later, when of one day seldom more than one act is remembered. */
function isLongPast({ days, published }: EventProfile): boolean {
  return days !== null && (published === null || published.first - days.last > longAgo);
}

/** One decree: its number, or its kind, day and signer in documents about one body. */
function compareActs(one: EventProfile, other: EventProfile, shared: number): Comparison | undefined {
  const [left, right] = [one.name, other.name];
  if (one.kind !== "decision" || other.kind !== "decision" || left.act === null || left.act !== right.act)
    return undefined;
  const years = left.years.length > 0 && left.years.join() === right.years.join();
  const areDated = one.days !== null && other.days !== null;
  if (left.number !== null && left.number === right.number && (years || areDated))
    return decide("same", 0.97, ["kind, year and number of the act agree", left.number]);
  const isDay = areDated && one.days?.first === one.days?.last && other.days?.first === other.days?.last;
  const bodies = [...one.context()].filter((body) => other.context().has(body));
  const agreed = ["kind, day and signer of the act agree", ""] as const;
  if (isDay && shared > 0 && bodies.length > 0)
    return decide("same", 0.8, agreed, ["both documents name a body", ""]);
  if (isDay && shared > 0 && isLongPast(one) && isLongPast(other))
    return decide("same", 0.75, agreed, ["both documents cite it long after", ""]);
  return undefined;
}

/** One agreement: a paper of one kind between the same two, where nothing says that it was signed again. */
function compareAgreements(
  one: EventProfile,
  other: EventProfile,
  { shared, contained }: Share,
): Comparison | undefined {
  const areAgreements =
    one.kind === "agreement" && other.kind === "agreement" && one.name.head === other.name.head;
  if (!areAgreements || shared < 2 || contained < 0.5) return undefined;
  const days = distance(one, other);
  if (toldDaysMeet(one, other) === false || (days > paperDays && days !== Number.POSITIVE_INFINITY))
    return undefined;
  return decide("same", 0.8, [`${shared} of the signers agree`, ""], ["kind of paper agrees", one.name.head]);
}

/** Whether both tell who held it, and not one of those is the same. */
function haveOtherOrganisers(one: EventProfile, other: EventProfile): boolean {
  return (
    one.organisers.size > 0 &&
    other.organisers.size > 0 &&
    ![...one.organisers].some((organiser) => other.organisers.has(organiser))
  );
}

/** Words that tell which event it is, and those of a phrase that no two events have. */
const tellingWords = { many: 5, all: 12 } as const;

/** One phrase of many words on one day, or of so many and with a number that it tells which event it is without a day. */
function compareWords(one: EventProfile, other: EventProfile, shared: number): Comparison | undefined {
  const [left, right] = [one.words(), other.words()];
  const areOne = left !== null && right !== null && (left === right || differInEndings(left, right));
  if (!areOne || haveOtherOrganisers(one, other)) return undefined;
  const words = ["names of several words agree", left] as const;
  const count = left.split(" ").length;
  const days = distance(one, other);
  if (days === 0 && shared > 0)
    return decide("same", 0.85, words, ["one who took part agrees, and the day of the reports", ""]);
  if (days === 0 && count >= tellingWords.many)
    return decide("same", 0.75, words, ["reported on one day", ""]);
  const isOfNoDay = days === Number.POSITIVE_INFINITY && toldDaysMeet(one, other) !== false;
  if (isOfNoDay && count >= tellingWords.all && /\d/.test(left))
    return decide("same", 0.7, words, ["so many words, and a number among them", ""]);
  const areDated = one.days !== null && other.days !== null;
  return areDated && left === right
    ? decide("same", 0.9, words, ["days agree", one.appearance.entity.date ?? ""])
    : undefined;
}

/** A session of one body on one day, or one name on one day. */
function compareByDay(one: EventProfile, other: EventProfile, shared: number): Comparison | undefined {
  if (one.days === null || other.days === null) return undefined;
  const day = ["days agree", one.appearance.entity.date ?? ""] as const;
  const isNamed =
    one.name.whole !== null && one.name.whole === other.name.whole && singularKinds.has(one.kind);
  if (isNamed && shared > 0 && !haveOtherOrganisers(one, other))
    return decide("same", 0.85, ["names and one who took part agree", one.name.written], day);
  const { sides } = one.name;
  const isOfSides = sides !== null && isNameWord("many-sided", sides) && sides === other.name.sides;
  if (isOfSides && shared > 0 && one.place !== null && one.place === other.place)
    return decide("same", 0.85, ["sides, place and one who took part agree", sides], day);
  const isSession = one.name.head === other.name.head && isEventNoun("once-a-day", one.name.head);
  if (isSession && shared > 0 && !haveOtherOrganisers(one, other) && one.days.first === one.days.last)
    return decide("same", 0.8, ["one has one such session a day", one.name.head], day);
  return undefined;
}

/** An event without a title in a document that has the title of the other, and one who took part in both. */
function compareByTitleInText(
  one: EventProfile,
  other: EventProfile,
  shared: number,
): Comparison | undefined {
  const [titled, bare] = one.name.title === null ? [other, one] : [one, other];
  const { title, written } = titled.name;
  if (title === null || bare.name.title !== null || title.split(" ").length < leastTitleWords)
    return undefined;
  if (shared === 0 || bare.name.words !== null || distance(one, other) > newsDays || !bare.names(written))
    return undefined;
  return decide(
    "same",
    0.8,
    ["the other document has the title", written],
    [`${shared} of those with a part agree`, ""],
  );
}

/** Of these a document that names one by a title speaks on by the head noun. */
export const kindsNamedOnce: ReadonlySet<EventKind> = new Set([
  "conference",
  "training",
  "ceremony",
  "competition",
]);
const plural = /l[aə]r[ıi]?$/;

/** `geniş təqdimat` and `təqdimat` of which the text says each what it was about, and not the same. */
function areOtherwiseTold(one: EventProfile, other: EventProfile): boolean {
  const [left, right] = [one.words(), other.words()];
  return left !== null && right !== null && !differInEndings(left, right);
}

/** Two events of one document are two, unless a title or an edition says that they are one. */
function compareInOneText(one: EventProfile, other: EventProfile): Comparison {
  const against = contradiction(one, other);
  if (against !== undefined) return against;
  const [left, right] = [one.name, other.name];
  const [bare, named] = left.isBare ? [one, other] : [other, one];
  if (
    bare.name.isBare &&
    !named.name.isBare &&
    named.isOnlyNamed() &&
    left.head === right.head &&
    kindsNamedOnce.has(one.kind) &&
    !plural.test(named.name.written) &&
    !haveOtherOrganisers(one, other) &&
    !areOtherwiseTold(one, other)
  )
    return decide("same", 0.8, [
      "the only one of its kind in the document, and its head noun alone",
      left.head,
    ]);
  const isEdition = left.edition !== null && left.edition === right.edition && left.head === right.head;
  if (
    left.title !== null &&
    left.title === right.title &&
    left.head === right.head &&
    one.kind !== "decision"
  )
    return decide("same", 0.9, ["one document has the title twice", left.written]);
  return isEdition && one.kind === other.kind && one.kind !== "training"
    ? decide("same", 0.8, ["one document has the edition twice", `${left.edition} ${left.head}`])
    : decide("different", 0.05, ["one document tells of both", one.appearance.document.id]);
}

/** Decides whether two events are one, from their features alone. */
export function compareEvents(one: EventProfile, other: EventProfile): Comparison {
  if (one.appearance.document === other.appearance.document) return compareInOneText(one, other);
  const against = contradiction(one, other);
  if (against !== undefined) return against;
  const share = shareOf(one, other);
  if (one.name.title !== null && one.name.title === other.name.title)
    return compareTitled(one, other, share.shared);
  const decided = compareActs(one, other, share.shared);
  if (decided !== undefined) return decided;
  if (!fitsPlace(one, other))
    return decide("different", 0.1, [
      "places differ",
      `${one.appearance.entity.place}, ${other.appearance.entity.place}`,
    ]);
  return (
    compareAgreements(one, other, share) ??
    compareWords(one, other, share.shared) ??
    compareByDay(one, other, share.shared) ??
    compareByTitleInText(one, other, share.shared) ??
    compareParties(one, other, share)
  );
}
