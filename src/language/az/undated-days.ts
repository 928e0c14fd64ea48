/** The year of a day or month that is told without one, from the day of publication and the tense. */
import { dayNumber, daysOf, hasDay, isoDate } from "../../model/calendar.ts";

/** Whether what is told of a date has been or will be. */
export type DateTense = "past" | "future";

/** What a date without a year is counted from. */
export interface DateReference {
  /** ISO day, month or year. */
  readonly published: string | null;
  readonly tense?: DateTense;
}

/** Within so many days over New Year another year is meant: December news in January, January plans in December. */
const nearNewYear = 92;

/** The year of publication. */
export function publishedYear({ published }: DateReference): number | undefined {
  return published === null ? undefined : Number(published.slice(0, 4));
}

/**
 * The year of a month or day: of the past the last one, of the future the next one; where the tense is not known, the year of
 * publication unless New Year lies between the two and they are less than three months apart.
 * @example yearOf({ month: 12, day: 29 }, { published: "2022-01-05" }) // 2021
 */
export function yearOf(
  { month, day }: { readonly month: number; readonly day?: number | undefined },
  reference: DateReference,
): number | undefined {
  const { published, tense } = reference;
  const year = publishedYear(reference);
  if (published === null || year === undefined || published.length < 10) return year;
  const today = dayNumber(published);
  const candidates = [year - 1, year, year + 1].filter(
    (each) => day === undefined || hasDay(each, month, day),
  );
  const first = (each: number): number => dayNumber(daysOf(isoDate(each, month, day)).start);
  const last = (each: number): number => dayNumber(daysOf(isoDate(each, month, day)).end);
  if (tense === "past") return candidates.filter((each) => first(each) <= today).at(-1);
  if (tense === "future") return candidates.find((each) => last(each) >= today);
  const isNear = (each: number): boolean =>
    each < year ? today - last(each) <= nearNewYear : first(each) - today <= nearNewYear;
  const near = candidates.find((each) => each !== year && isNear(each));
  return near ?? (candidates.includes(year) ? year : candidates[0]);
}
