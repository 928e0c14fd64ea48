/** Which of the events told of before a general noun takes up: `tədbirdə` after a seminar, `səfər` after a visit. */

import { isEventNoun } from "../../../lexicon/event-nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import { isHolding } from "../sentence.ts";
import { type Event, isAtMonument, isSameWord, ownWords } from "./event-differences.ts";
import type { EventMention } from "./event-mention.ts";
import { isVisitOfHouse } from "./stages.ts";

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

/**
 * People who meet hold no ceremony, and a session is no congress: `mərasim` takes up no `görüş`, and `iclas` no `qurultay` unless it is
 * a session of it (`plenar iclas`).
 */
function canBeCalled({ stem, words }: EventMention, kind: EventKind): boolean {
  return kind === "meeting" ? !isEventNoun("rite", stem) : !isEventNoun("sitting", stem) || words.size > 0;
}

/** `regional görüşdə` after a `regional müşavirə`: a general noun with nothing but words of the event. */
export function namedAnew(
  mention: EventMention,
  open: readonly EventMention[][],
  lexicon: Lexicon,
): EventMention[] | undefined {
  if (!isEventNoun("general", mention.stem) || !mention.isSetting) return undefined;
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

/** `vətəndaşları qəbul edib … Qəbulda`: told by the verb. */
export function isReception({ source }: EventMention): boolean {
  return "verb" in source && source.verb?.class === "receive";
}

/** `Şahmat yarışı keçirilib. Turnir Bakıda baş tutub`: a bare noun of contests right behind one. */
function contestBefore(
  { kind, name, sentence, isPlural, goesOn }: EventMention,
  open: readonly EventMention[][],
): EventMention[] | undefined {
  if (kind !== "competition" || isPlural || !goesOn || name.includes(" ")) return undefined;
  return open.find((event) =>
    event.some(
      (each) =>
        each.kind === "competition" && each.isHeld && !each.isPlural && sentence - each.sentence === 1,
    ),
  );
}

/** A bare noun of another stem: `tədbirdə` after a seminar, `səfər` after a visit, `sənəd` after a memorandum. */
export function generic(mention: EventMention, open: readonly EventMention[][]): EventMention[] | undefined {
  if (isEventNoun("paper", mention.stem))
    return open.find((event) => event.some(({ isDocument, kind }) => isDocument && kind === "agreement"));
  // sədri ilə görüşüb: a meeting of two is no conference told of before
  if (mention.isImplied && mention.kind === "meeting") return undefined;
  const contest = contestBefore(mention, open);
  if (contest !== undefined) return contest;
  if (mention.isHeld && !mention.isHeadline && !isEventNoun("any", mention.stem)) return undefined;
  // sessiya ilə bağlı tədbir keçirilib: what is held is not what the same sentence says it is about
  if (isTold(mention) && open.some((event) => isAboutInSentence(event, mention)))
    return generic(
      mention,
      open.filter((event) => !isAboutInSentence(event, mention)),
    );
  if (mention.isDocument) return undefined;
  if (
    !isEventNoun("general", mention.stem) ||
    !(mention.isOblique || mention.isHeadline || isEventNoun("any", mention.stem))
  ) {
    const family = families.find(([kind]) => kind === mention.kind)?.[1];
    return family === undefined || !mention.isOblique
      ? undefined
      : open.find((event) => event.some(({ kind }) => family.has(kind)));
  }
  // universitetə qəbul: no reception unless the sentence goes on with it
  if (isEventNoun("reception", mention.stem) && !mention.goesOn)
    return mention.isOblique ? open.find((event) => event.some(isReception)) : undefined;
  // xəstəxananın açılışı after a meeting is another event
  if (mention.ownerWords.size > 0) return undefined;
  return (
    open.find((event) =>
      event.some(
        (each) =>
          (gatherings.has(each.kind) || (mention.isTalk && isVisitOfHouse(each))) &&
          !each.isPlural &&
          !each.isAside &&
          canBeCalled(mention, each.kind) &&
          !isAtMonument(each),
      ),
    ) ??
    (isEventNoun("any", mention.stem) || isEventNoun("ceremony", mention.stem)
      ? open.find((event) => event.some(({ kind }) => kind === "competition" || kind === "other"))
      : undefined)
  );
}
