/** The words of dates in all their forms: months, units of time, and what stands after a date. Compiled once. */
import { readTable, readWords } from "../../lexicon/table.ts";
import { type Case, cases, inflectFree, inflectPossessed, pluralOf, possessedOf } from "./nouns.ts";
import type { Token } from "./tokens.ts";

/** A case, or `until` for `-dək`. */
export type DateCase = Case | "until";

type Unit = "year" | "month" | "week" | "day" | "date" | "feast" | "result" | "part";
type Particle = "before" | "after" | "until";

interface UnitForm {
  readonly unit: Unit;
  readonly case: DateCase;
  readonly isPlural: boolean;
}

interface MonthForm {
  readonly month: number;
  readonly case: DateCase;
}

/** Every form of a noun: il, ilin, ildə, ilədək; ili, ilinin … The first reading of a form counts. */
function formsOf(stem: string): ReadonlyMap<string, DateCase> {
  const possessed = possessedOf(stem);
  const forms = new Map<string, DateCase>();
  const add = (form: string, nounCase: DateCase): void => {
    if (!forms.has(form)) forms.set(form, nounCase);
  };
  for (const nounCase of cases) add(inflectFree(stem, nounCase), nounCase);
  for (const nounCase of cases) add(inflectPossessed(possessed, nounCase), nounCase);
  add(`${inflectFree(stem, "dat")}dək`, "until");
  add(`${inflectPossessed(possessed, "dat")}dək`, "until");
  return forms;
}

/** `24 Iyun 2020`, `Mayin 5-də`: with and without dots are often typed for each other, and no two forms differ in that alone. */
const monthKey = (lower: string): string => (lower.includes("ı") ? lower.replaceAll("ı", "i") : lower);

const monthRows = readTable("az", "months.tsv");
const months: ReadonlyMap<string, MonthForm> = new Map(
  monthRows.flatMap(([name = "", number = ""]) =>
    [...formsOf(name)].map(
      ([form, nounCase]) => [monthKey(form), { month: Number(number), case: nounCase }] as const,
    ),
  ),
);
/** Most words are no months by their first letter alone. */
const monthLetters: ReadonlySet<string> = new Set(
  [...months.keys()].flatMap((form) => (form.startsWith("i") ? ["i", "ı"] : form.slice(0, 1))),
);
const shortMonths: ReadonlyMap<string, number> = new Map(
  monthRows.flatMap(([, number = "", short = "-"]) =>
    short === "-" ? [] : short.split(" ").map((form) => [form, Number(number)] as const),
  ),
);

const dateWords = readWords("az", "date");
const particleClasses: ReadonlySet<string> = new Set<Particle>(["before", "after", "until"]);
const units: ReadonlyMap<string, UnitForm> = new Map(
  dateWords
    .filter(([, unit]) => !particleClasses.has(unit))
    .flatMap(([stem, unit]) =>
      [false, true].flatMap((isPlural) =>
        [...formsOf(isPlural ? pluralOf(stem) : stem)].map(
          // the classes that the head of the list names
          ([form, nounCase]) => [form, { unit: unit as Unit, case: nounCase, isPlural }] as const,
        ),
      ),
    ),
);
const particles: ReadonlyMap<string, Particle> = new Map(
  dateWords.flatMap(([word, kind]) => (particleClasses.has(kind) ? [[word, kind as Particle] as const] : [])),
);

const weekdays: ReadonlyMap<string, number> = new Map(
  readTable("az", "weekdays.tsv").map(([name = "", number = ""]) => [name, Number(number)]),
);
const weekdayOpenings: ReadonlySet<string> = new Set(
  [...weekdays.keys()].map((name) => name.replace(/ .*/, "")),
);

/** The month of a lower-case word, in its case. */
export function monthFormOf(lower: string): MonthForm | undefined {
  return monthLetters.has(lower[0] ?? "") ? months.get(monthKey(lower)) : undefined;
}

/** Month 1–12 of a lower-case word in any case, else 0. */
export function monthOf(lower: string): number {
  return monthFormOf(lower)?.month ?? 0;
}

/** Month 1–12 of a short form, `avq` → 8, else 0. */
export function shortMonthOf(lower: string): number {
  return shortMonths.get(lower) ?? 0;
}

/** The unit of time that a token is a form of, if it is of the one asked for. */
export function unitAt(token: Token | undefined, unit: Unit): UnitForm | undefined {
  const form = token === undefined ? undefined : units.get(token.lower);
  return form?.unit === unit ? form : undefined;
}

/** What stands after a date: `sonra`, `əvvəl`, `qədər`. */
export function particleAt(token: Token | undefined): Particle | undefined {
  return token === undefined ? undefined : particles.get(token.lower);
}

/** Whether a word may begin the name of a weekday. */
export function opensWeekday(lower: string): boolean {
  return weekdayOpenings.has(lower);
}

/** A weekday at a token, before `günü`: its number from Monday and the index after it. */
export function weekdayAt(
  tokens: readonly Token[],
  index: number,
): { readonly weekday: number; readonly after: number } | undefined {
  const first = tokens[index]?.lower ?? "";
  const pair = weekdays.get(`${first} ${tokens[index + 1]?.lower ?? ""}`);
  if (pair !== undefined) return { weekday: pair, after: index + 2 };
  const single = weekdays.get(first);
  return single === undefined ? undefined : { weekday: single, after: index + 1 };
}

/** The case of an ending after digits: `25-dən` → abl. */
export function caseOfEnding(ending: string): DateCase | "ordinal" | undefined {
  if (ending === "") return "nom";
  if (/^[ıiuü]?n?c[ıiuü](?:i?l)?$/.test(ending)) return "ordinal"; // 2012-ci, and 2012-cil without its blank
  if (/^n?[aə]d[aə]k$|^d[əa]k$|^y[aə]d[aə]k$/.test(ending)) return "until";
  if (/^n?d[aə]n$/.test(ending)) return "abl";
  if (/^n?d[aə]$/.test(ending)) return "loc";
  if (/^[ny]?[aə]$/.test(ending)) return "dat";
  if (/^[ns]?[ıiuü]n[ıiuü]n$|^n?[ıiuü]n$/.test(ending)) return "gen";
  if (/^[ns]?[ıiuü]$/.test(ending)) return "acc";
  return undefined;
}
