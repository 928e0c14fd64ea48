/**
 * When and where the events of a document were: what their mentions say; else what the event around them says, the forum of a paper
 * signed within it; else what the sentence before told, where a bare noun takes it up (`Mərasimdə …`).
 */
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { forceOf } from "../constructions/scene.ts";
import type { ReadSentence } from "./closed-document.ts";
import { borrowedOf } from "./event-clauses.ts";
import type { EventMention } from "./event-mention.ts";
import { whereaboutsIn } from "./event-places.ts";
import { dateIn } from "./event-times.ts";

export interface EventSetting {
  readonly date: string | null;
  /** The town; where no town is known, the hall or host. */
  readonly place: string | null;
  readonly venue: string | null;
}

const unknown: EventSetting = { date: null, place: null, venue: null };

/** The setting of each event, given as its mentions. */
export function eventSettings(
  events: readonly (readonly EventMention[])[],
  sentences: readonly ReadSentence[],
): readonly EventSetting[] {
  const own = events.map((mentions) => completed(settingSaid(mentions), settingBefore(mentions, sentences)));
  const bySource = new Map<Nominal | Clause, number>();
  events.forEach((mentions, index) => {
    for (const { source } of mentions) bySource.set(source, index);
  });
  return events.map((mentions, index) => {
    const around = mentions.flatMap(({ frame, whole }) =>
      [frame, whole].flatMap((each) => (each === null ? [] : (bySource.get(each) ?? []))),
    );
    const found = around
      .filter((each) => each !== index && events[each]?.every(isOccasion) === true)
      .reduce((setting, each) => completed(setting, partOf(own[each] ?? unknown)), own[index] ?? unknown);
    const date = found.date ?? visitPlanned(mentions, events, own);
    return { ...found, date, place: found.place ?? found.venue };
  });
}

/**
 * `X 7-8 iyunda Y-yə səfər edəcək. X orada Z ilə görüş keçirəcək`: whom somebody is going to meet on the only journey that the
 * text plans is met on its days.
 */
function visitPlanned(
  meeting: readonly EventMention[],
  events: readonly (readonly EventMention[])[],
  own: readonly EventSetting[],
): string | null {
  const isPlan = (mentions: readonly EventMention[]): boolean =>
    mentions.every(({ isPlanned, isHeadline }) => isPlanned || isHeadline);
  if (!isPlan(meeting) || meeting.some(({ kind }) => kind !== "meeting")) return null;
  const actors = new Set(meeting.flatMap((each) => [...each.actors]));
  const visits = events.flatMap((mentions, index) =>
    mentions.every(({ kind }) => kind === "visit") ? [{ mentions, setting: own[index] ?? unknown }] : [],
  );
  const [visit, ...others] = visits;
  const isTheirs = visit?.mentions.some((each) => [...each.actors].some((name) => actors.has(name)));
  return others.length === 0 && isTheirs === true && isPlan(visit?.mentions ?? [])
    ? (visit?.setting.date ?? null)
    : null;
}

/** Takes days rather than years, and is no paper: what happens within it happens then and there. */
function isOccasion({ kind, isDocument, isPlural }: EventMention): boolean {
  return kind !== "project" && !isDocument && !isPlural;
}

/** What happens within days is on one of them, and nobody says which. */
function partOf(setting: EventSetting): EventSetting {
  return setting.date?.includes("/") === true ? { ...setting, date: null } : setting;
}

/** A town further on than this from the hall that was told is that of another event of the kind. */
const sentencesOfTown = 2;

function settingSaid(mentions: readonly EventMention[]): EventSetting {
  const inHouse = mentions.find(({ venue }) => venue !== null);
  return mentions.reduce<EventSetting>((setting, mention) => {
    const isFar =
      setting.venue !== null &&
      setting.place === null &&
      mention.sentence - (inHouse?.sentence ?? 0) > sentencesOfTown;
    return completed(setting, isFar ? { ...mention, place: null, venue: null } : mention);
  }, unknown);
}

/** What one leaves open is taken from the other; a hall goes with its town. */
function completed(one: EventSetting, other: EventSetting): EventSetting {
  const isElsewhere = one.place !== null && other.place !== null && one.place !== other.place;
  return {
    date: one.date ?? other.date,
    place: one.place ?? other.place,
    venue: one.venue ?? (isElsewhere ? null : other.venue),
  };
}

/** What the main clauses of the sentence before say, where the first mention only takes them up. */
function settingBefore([first]: readonly EventMention[], sentences: readonly ReadSentence[]): EventSetting {
  const before = first?.goesOn === true ? sentences[first.sentence - 1]?.scene() : undefined;
  if (before === undefined) return unknown;
  const clauses = before.parsed.clauses.filter(
    (clause) => clause.kind === "main" && forceOf(before, clause) === "stated",
  );
  const told = [...clauses, ...clauses.flatMap((clause) => borrowedOf(before, clause))];
  return { date: dateIn(told), ...whereaboutsIn(before, told) };
}
