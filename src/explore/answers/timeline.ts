/**
 * When it was: what is known to the day is a point, what is known to the month or year a bar over all of it, and what is only
 * known by the day of its report says so. Nothing undated is dropped: it is counted.
 */
import { daysOf } from "../../model/calendar.ts";
import { compareCodeUnits, pushTo } from "../../order/order.ts";
import { formatDate } from "../../report/locale.ts";
import type { Answer, Query } from "../api.ts";
import { chosenStatements, facetsOf } from "../filters.ts";
import type { Holdings } from "../holdings.ts";
import type { Statement } from "../statements.ts";
import { namedOf, partsOf } from "./lines.ts";

type Item = Answer<"timeline">["items"][number];

/** Most items that are listed; of more the reader chooses a period. */
const itemsListed = 200;
/** Up to so many years the bars are months. */
const yearsOfMonths = 3;
/** So many years have bars of their own. */
const mostYears = 60;

/** What of one event is stated is one item; any other statement is one of its own. */
function groupsOf(
  statements: readonly Statement[],
  holdings: Holdings,
): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const isEvent = holdings.entity(statement.target)?.type === "event";
    pushTo(groups, isEvent ? statement.target : statement.id, statement);
  }
  return groups;
}

/** Begin and end of an office, where they are dates: that somebody held it in the past is none. */
function datesOf({ qualifiers }: Statement): { readonly from: string | null; readonly to: string | null } {
  const dated = (date: string | null): string | null => (date !== null && /^\d{4}/.test(date) ? date : null);
  return { from: dated(qualifiers.from), to: dated(qualifiers.to) };
}

function whenOf([lead]: readonly Statement[], holdings: Holdings, axis: Query<"timeline">["axis"]) {
  if (lead === undefined) return null;
  if (axis === "published")
    return lead.published === null ? null : { date: lead.published, isReported: false };
  const event = holdings.entity(lead.target);
  if (event?.type === "event" && event.date !== null) return { date: event.date, isReported: false };
  const { from, to } = datesOf(lead);
  if (event?.type !== "event" && (from ?? to) !== null)
    return { date: [from ?? to, to ?? from].join("/"), isReported: false };
  return lead.published === null ? null : { date: lead.published, isReported: true };
}

function statusOf(statements: readonly Statement[]): Item["status"] {
  const all = statements.map(({ status }) => status);
  return all.includes("asserted") ? "asserted" : all.includes("planned") ? "planned" : "negated";
}

/** When an item was, without the words of it. */
interface Dated extends Pick<Item, "status" | "isReported" | "start" | "end" | "isExact"> {
  readonly statements: readonly Statement[];
  readonly lead: Statement;
  readonly date: string;
}

function datedOf(
  statements: readonly Statement[],
  holdings: Holdings,
  axis: Query<"timeline">["axis"],
): Dated | null {
  const when = whenOf(statements, holdings, axis);
  const [lead] = statements;
  if (when === null || lead === undefined) return null;
  const [first = "", last = first] = when.date.split("/");
  return {
    ...{ statements, lead, date: first === last ? first : when.date },
    ...{ status: statusOf(statements), isReported: when.isReported },
    start: daysOf(first).start,
    end: daysOf(last).end,
    isExact: first === last && first.length === 10,
  };
}

function itemOf(dated: Dated, holdings: Holdings, language: Query<"timeline">["language"]): Item {
  const { statements, lead, date, status, isReported, start, end, isExact } = dated;
  const event = holdings.entity(lead.target);
  const isEvent = event?.type === "event";
  return {
    ...{ statement: lead.id, status, isReported, start, end, isExact },
    event: isEvent ? namedOf(event, language) : null,
    parts: isEvent ? [] : partsOf(lead, holdings.desk(language)),
    statements: statements.length,
    when: formatDate(date, language),
  };
}

interface Period {
  /** First and last month or year. */
  readonly from: string;
  readonly to: string;
}

/** Months of few years, else years without a gap; before the last of them one period, so that an old day does not flatten the rest. */
function periodsOf(first: string, last: string): readonly Period[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const written = (year: number): string => String(year).padStart(4, "0");
  const begin = Math.max(from, to - mostYears + 1);
  const years = Array.from({ length: to - begin + 1 }, (_, index) => written(begin + index));
  if (to - from < yearsOfMonths) {
    const months = years.flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
    );
    return months
      .filter((month) => month >= first.slice(0, 7) && month <= last.slice(0, 7))
      .map((month) => ({ from: month, to: month }));
  }
  const earlier = begin > from ? [{ from: written(from), to: written(begin - 1) }] : [];
  return [...earlier, ...years.map((year) => ({ from: year, to: year }))];
}

/** Finds the period of a day, the same for all days of a month or year. */
function finderOf(periods: readonly Period[]): (day: string) => number {
  const length = periods.at(-1)?.to.length ?? 0;
  const found = new Map<string, number>();
  return (day) => {
    const key = day.slice(0, length);
    const at = found.get(key) ?? periods.findIndex(({ to }) => key <= to);
    found.set(key, at);
    return at;
  };
}

function binsOf(
  items: readonly Dated[],
  language: Query<"timeline">["language"],
): Answer<"timeline">["bins"] {
  const starts = items.map(({ start }) => start).sort();
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = periodsOf(first, last);
  const periodAt = finderOf(periods);
  const within = new Map<number, Dated[]>();
  for (const item of items) {
    const at = periodAt(item.start);
    const isMonth = periods[at]?.to.length === 7;
    if (isMonth && periodAt(item.end) !== at) continue; // a year has no place among months
    pushTo(within, at, item);
  }
  return periods.map(({ from, to }, at) => {
    const count = (status: Item["status"]): number =>
      (within.get(at) ?? []).filter((item) => item.status === status).length;
    return {
      ...{ from, to, label: formatDate(from === to ? from : `${from}/${to}`, language) },
      ...{ asserted: count("asserted"), planned: count("planned"), negated: count("negated") },
    };
  });
}

export function timelineAnswer(holdings: Holdings, query: Query<"timeline">): Answer<"timeline"> | null {
  const of = query.of === undefined ? null : holdings.entity(query.of);
  if (of === undefined) return null;
  const groups = groupsOf(chosenStatements(query, holdings), holdings);
  const all = [...groups.values()].map((statements) => datedOf(statements, holdings, query.axis));
  const items = all
    .filter((item) => item !== null)
    .sort(
      (one, other) =>
        compareCodeUnits(one.start, other.start) ||
        compareCodeUnits(one.end, other.end) ||
        compareCodeUnits(one.lead.id, other.lead.id),
    );
  return {
    of: of === null ? null : namedOf(of, query.language),
    total: items.length,
    undated: all.length - items.length,
    reported: items.filter(({ isReported }) => isReported).length,
    bins: binsOf(items, query.language),
    // Of too many the latest: a reader of the present asks first.
    items: items.slice(-itemsListed).map((item) => itemOf(item, holdings, query.language)),
    facets: facetsOf(query, holdings),
  };
}
