/** When an event is: the dates of the clauses around it, and the event in whose course it takes place. */
import { findDates } from "../../../language/az/dates.ts";
import type { Token } from "../../../language/az/tokens.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isEvent } from "../constructions/clause-events.ts";
import type { Scene } from "../constructions/scene.ts";

/** The first date that clauses give for what they tell. */
export function dateIn(scene: Scene, clauses: readonly Clause[]): string | null {
  for (const clause of clauses)
    for (const group of clause.groups)
      for (const member of group.members)
        if (member.kind === "date" && group.postposition === null && group.case !== "gen")
          if (!isOfPaper(scene, member) && !isHorizon(member)) return member.date;
  return null;
}

/** `15 may 2019-cu il tarixli qərarın icrası`: the day of a paper that is spoken of. */
function isOfPaper({ parsed: { sentence } }: Scene, { last }: Nominal): boolean {
  return isNameWord("dated", sentence.tokens[last]?.lower);
}

/** `2030-cu ilə qədər`, `mayın 12-dək davam edəcək`: what something lasts to, and not when it is. */
function isHorizon({ date, bound }: Nominal): boolean {
  return bound === "to" && date?.includes("/") !== true;
}

/** When an event is, by its name, by what stands within and around it, or by the clauses that tell of it. */
export function dateOf(scene: Scene, nominal: Nominal, clauses: readonly Clause[]): string | null {
  const told =
    dateInName(scene, nominal) ??
    dateInBracket(scene, nominal) ??
    closer(dateInside(scene, nominal), dateIn(scene, clauses)) ??
    dateBefore(scene, nominal);
  return isYearOfSpeech(scene, nominal, told) || isSpanOfLife(nominal, told) ? null : told;
}

/** The first of two dates, but the second where it is a day of it: `yanvarın 30-da şuranın 2020-ci ildə ilk iclası`. */
function closer(inside: string | null, around: string | null): string | null {
  return inside !== null && around?.startsWith(`${inside}-`) !== true ? inside : around;
}

/** What a bracket right behind an event says: `əməkdaşlıq proqramı (2005-2009-cu illər)`, `forumda (2019)`. */
function dateInBracket({ parsed: { sentence } }: Scene, { head }: Nominal): string | null {
  const { tokens, text } = sentence;
  const open = tokens[head + 1];
  if (open?.text !== "(") return null;
  const close = tokens.slice(head, head + longestBracket).find((each) => each.text === ")");
  const inside = text.slice(open.end, close?.start ?? open.end).trim();
  if (/^(?:19|20)\d\d$/.test(inside)) return inside;
  const [told] = findDates(inside);
  return told !== undefined && told.start === 0 && told.end === inside.length ? told.date : null;
}

/** Tokens of a bracket that holds only a date, at most. */
const longestBracket = 9;

/** The day right before an event: `3 mart 2020-ci il Sərəncamı`. */
function dateBefore(scene: Scene, nominal: Nominal): string | null {
  return dayBefore(scene, nominal, () => true);
}

/** The day that a name tells, whenever else something was done: `1967-ci ildə … 3 mart 2020-ci il tarixli, 45 nömrəli Sərəncam`. */
function dateInName(scene: Scene, nominal: Nominal): string | null {
  const { tokens } = scene.parsed.sentence;
  return dayBefore(scene, nominal, (last) => isNameWord("dated", tokens[last]?.lower));
}

/** `sədr X-in mayın 9-da Y ilə görüşü`: when it was stands behind whose it is; what a participle is set on is not it. */
function dateInside({ nominals, parsed }: Scene, { head, owner, ownFirst }: Nominal): string | null {
  if (owner === null) return null;
  const { verbAt } = parsed.sentence;
  const told = nominals.find(
    ({ kind, first, last, case: nounCase }) =>
      kind === "date" && nounCase === "loc" && first >= owner.last && last <= Math.max(ownFirst, head),
  );
  if (told === undefined) return null;
  for (let at = told.last; at < head; at++) if (verbAt.has(at)) return null;
  return told.date;
}

/** The day that stands among the own words of an event, or before them and the number of a paper (`tarixli 41 №li Sərəncamı`). */
function dayBefore(
  { nominals, parsed }: Scene,
  { head, ownFirst }: Nominal,
  isMeant: (last: number) => boolean,
): string | null {
  const { tokens } = parsed.sentence;
  const found = nominals.find(
    ({ kind, last, date }) =>
      kind === "date" &&
      date?.length === 10 &&
      last <= head &&
      tokens.slice(last, ownFirst).every(isOfNumber) &&
      isMeant(last),
  );
  return found?.date ?? null;
}

/** `tarixli, 41 №li`, `tarixli, 45 nömrəli`. */
function isOfNumber({ kind, text, lower }: Token): boolean {
  return (
    kind === "number" || text === "," || text === "№" || paperWords.some((role) => isNameWord(role, lower))
  );
}

const paperWords = ["dated", "number-noun"] as const;

/** `konfrans çərçivəsində`, `səfər zamanı`, `açılışdan sonra`: another event in whose course clauses set what they tell. */
export function frameIn(clauses: readonly Clause[], own: Nominal | Clause): Nominal | null {
  for (const clause of clauses)
    for (const group of clause.groups)
      if (group.postposition === "within" || group.postposition === "after")
        for (const member of group.members)
          if (isEvent(member) && member !== own && !(isLong(member) && group.postposition === "after"))
            return member;
  return null;
}

/** Ends on another day or in another town than what comes after it. */
function isLong({ eventHead }: Nominal): boolean {
  return eventHead?.kind === "visit" || eventHead?.kind === "competition" || eventHead?.kind === "training";
}

const yearLength = 4;

/** `Tədbirdə X 1993-cü ildə dövlətin qurulmasından danışıb`: behind a meeting of a day the year of what was spoken of there. */
function isYearOfSpeech(
  { nominals }: Scene,
  { head, eventHead, case: nounCase }: Nominal,
  date: string | null,
): boolean {
  const kind = eventHead?.kind;
  if (
    nounCase !== "loc" ||
    date?.length !== yearLength ||
    (kind !== "meeting" && kind !== "ceremony" && kind !== "conference")
  )
    return false;
  const told = nominals.filter((each) => each.kind === "date" && each.date === date);
  return told.length > 0 && told.every(({ first }) => first > head);
}

/** What people come together for is over in days: `1994–1998-ci illərdə məktəbdə oxumuş məzunun anım mərasimi` tells other years. */
const brief: ReadonlySet<EventKind> = new Set(["meeting", "ceremony", "conference"]);

/** Whether a date is a span of years that one event of its kind cannot last. */
function isSpanOfLife({ eventHead }: Nominal, date: string | null): boolean {
  return eventHead !== null && brief.has(eventHead.kind) && /^\d{4}\/\d{4}$/.test(date ?? "");
}
