/**
 * The year of days told without one, in a text that nothing dates: that of a day with its year beside it or before it (`5 mart 2026-cı
 * ildə … fevralın 26-da`), else the only year of the sentence (`2019-cu ildə keçirilmiş … sentyabrın 8-də`). A meeting on a year's
 * results in its first months is of the next year.
 */

import { unitAt } from "../../../language/az/calendar-words.ts";
import { findDatesInTokens } from "../../../language/az/dates.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import type { Sentence } from "../sentence.ts";

/** The year that a text lends a month, if it lends one. */
export type LentYear = (month: number) => number | undefined;

export const lendsNone: LentYear = () => undefined;
const writtenYear = /(?:19|20)\d\d/;
/** Until this month what is told of a year's results is told in the next. */
const lastMonthOfResults = 4;

/** A year as a sentence tells it. */
interface ToldYear {
  readonly year: number;
  /** With its day. */
  readonly isDay: boolean;
  /** `2020-ci ilin yekunları` */
  readonly isResult: boolean;
}

function yearsIn({ tokens }: Sentence): readonly ToldYear[] {
  if (!tokens.some(({ lower }) => writtenYear.test(lower))) return [];
  return findDatesInTokens(tokens, null).flatMap(
    ({ last, date, isOpenEnd, isOpenStart, isNoTime }, index, all): ToldYear[] => {
      const isYears = date.includes("/") && date.length < 10;
      // 11 aprel 2016-cı il tarixli sərəncam: the day of another paper
      if (isYears || isOpenEnd || isOpenStart || isNoTime || isNameWord("dated", tokens[last]?.lower))
        return [];
      // 2020-ci ildə görülmüş işlərin yekunları: up to another day or year they are that year's
      const isResult = tokens
        .slice(last, all[index + 1]?.first)
        .some((each) => unitAt(each, "result") !== undefined);
      return [{ year: Number(date.slice(0, 4)), isDay: date.length >= 10, isResult }];
    },
  );
}

/** For each sentence of a text that nothing dates the year of its days without one. */
export function yearsTold(sentences: readonly Sentence[]): readonly LentYear[] {
  let before: number | undefined;
  return sentences.map((sentence) => {
    const told = yearsIn(sentence);
    const lent = lentYear(told, before);
    const last = told.at(-1);
    if (last !== undefined) before = last.isDay ? last.year : undefined;
    return lent;
  });
}

function lentYear(told: readonly ToldYear[], before: number | undefined): LentYear {
  const day = told.find(({ isDay }) => isDay);
  if (day !== undefined) return () => day.year;
  const [only, ...others] = told;
  if (only === undefined) return () => before;
  if (others.length > 0) return lendsNone;
  return (month) => (only.isResult && month <= lastMonthOfResults ? only.year + 1 : only.year);
}
