/** What single nouns of events are beside their kind, from `event-heads.tsv` and `signable-heads.tsv`: which of them are general, which a verb names. */
import { lowerCase } from "../language/az/fold.ts";
import { readTable } from "./table.ts";

/**
 * `general` takes up an event told under another noun, `any` says only that something takes place (`tədbir`), `rite` is no meeting,
 * `ceremony` a rite of any sort, `sitting` of a congress only with a word of its own, `reception` may be no event, `discussion` may be a part of
 * a lesson, `course` is also a year of study, `once-a-day` one body or speaker has one of a day,
 * `press` journalists are told of what happened (`press-conference`: that one), `paper` a document of any sort, `law` one that is told by its topic. The others are what a verb
 * names without a noun: `of-meeting` is what those held who met.
 */
export const eventNounUses = [
  "general",
  "any",
  "rite",
  "ceremony",
  "sitting",
  "reception",
  "discussion",
  "course",
  "paper",
  "law",
  "once-a-day",
  "press-conference",
  "press",
  "of-meeting",
  "of-calling",
  "of-discussing",
  "of-visiting",
  "of-homage",
  "of-playing",
  "of-opening",
] as const;
export type EventNounUse = (typeof eventNounUses)[number];

let nouns: ReadonlyMap<string, readonly string[]> | undefined;

function compile(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const list of ["event-heads.tsv", "signable-heads.tsv"])
    for (const [stem = "", , , classes = ""] of readTable("az", list))
      for (const use of classes.split(" "))
        if (use !== "") found.set(use, [...(found.get(use) ?? []), lowerCase(stem)]);
  return found;
}

function nounsOf(use: EventNounUse): readonly string[] {
  nouns ??= compile();
  return nouns.get(use) ?? [];
}

/** Whether a noun of events in its dictionary form has a use. */
export function isEventNoun(use: EventNounUse, stem: string | undefined): boolean {
  return stem !== undefined && nounsOf(use).includes(stem);
}

/** The noun of an event that a verb names by itself: `səfər` of `səfər etmək`. */
export function eventNoun(use: EventNounUse): string {
  return nounsOf(use)[0] ?? "";
}
