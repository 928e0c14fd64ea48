/** How much is said of each month or year: what a chart draws and its table tells. */
export interface Bar {
  /** A month or year as ISO writes it, which needs little room and no language; `≤` for it and all before. */
  readonly label: string;
  readonly asserted: number;
  readonly planned: number;
}

export interface Chart {
  readonly caption: string;
  /** Every period from the first to the last, empty ones too. */
  readonly bars: readonly Bar[];
}

/** Something with a day, as precise as known. */
export interface Dated {
  readonly date: string | null;
  readonly isPlanned: boolean;
  /** How many there are of these; one where it is left out. */
  readonly count?: number;
}

/** Most bars of a chart: three years of months, or the last years with one bar for all before. */
const mostBars = 36;

/** Bars are numbered without gaps; `label` is the period of one, as an ISO date writes it. */
interface Scale {
  readonly place: (date: string) => number;
  readonly label: (place: number) => string;
}

const months: Scale = {
  place: (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1,
  label: (place) =>
    `${String(Math.floor(place / 12)).padStart(4, "0")}-${String((place % 12) + 1).padStart(2, "0")}`,
};
const years: Scale = {
  place: (date) => Number(date.slice(0, 4)),
  label: (place) => String(place).padStart(4, "0"),
};

/** Months where every date has one and the bars are few enough, else years. */
function scaleOf(dated: readonly { readonly date: string }[], first: string, last: string): Scale {
  const haveMonths = dated.every(({ date }) => date.length >= "2021-05".length);
  return haveMonths && months.place(last) - months.place(first) < mostBars ? months : years;
}

/** The bars of what is dated; none where it all falls in one period. */
export function countByPeriod(items: readonly Dated[]): readonly Bar[] {
  const dated = items.flatMap(({ date, isPlanned, count = 1 }) =>
    date === null ? [] : [{ date, isPlanned, count }],
  );
  let [first, last] = [dated[0]?.date, dated[0]?.date];
  if (first === undefined || last === undefined) return [];
  for (const { date } of dated) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  const { place, label } = scaleOf(dated, first, last);
  const start = Math.max(place(first), place(last) - mostBars + 1);
  if (start === place(last)) return [];
  const bars = Array.from({ length: place(last) - start + 1 }, (_, offset) => ({
    label: `${offset === 0 && start > place(first) ? "≤ " : ""}${label(start + offset)}`,
    asserted: 0,
    planned: 0,
  }));
  for (const { date, isPlanned, count } of dated) {
    const bar = bars[Math.max(place(date) - start, 0)];
    if (bar !== undefined) bar[isPlanned ? "planned" : "asserted"] += count;
  }
  return bars;
}

/** The bars that say anything: a table has no use for rows of naughts. */
export function filledBars({ bars }: Chart): readonly Bar[] {
  return bars.filter(({ asserted, planned }) => asserted + planned > 0);
}
