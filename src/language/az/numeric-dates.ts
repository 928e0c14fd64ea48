/** Dates of digits alone: `25.05.2021`, `2021-05-25`, `25/05/2021-ci il`. */
import { unitAt } from "./calendar-words.ts";
import { type DateParts, type DatePhrase, type Digits, digitsAt, endingAfter } from "./date-parts.ts";
import type { Token } from "./tokens.ts";

/** `21` → 2021, `98` → 1998. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

const separated = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

/** 25.05.2021, 25.05.21, 2021-05-25, 25/05/2021-ci il, 24-26.05.2021. */
export function numericDate(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const slashed = slashedAt(tokens, index);
  const digits = slashed ?? digitsAt(tokens, index);
  if (digits === undefined) return undefined;
  const span = /^(\d{1,2})[-–](\d{1,2}\.\d{1,2}\.\d{4})$/.exec(digits.stem);
  const parts = numericParts(span?.[2] ?? digits.stem);
  if (parts === undefined) return undefined;
  const form = unitAt(tokens[digits.after], "year");
  const afterYear = form === undefined ? digits.after : digits.after + 1;
  const dateForm = unitAt(tokens[afterYear], "date");
  const after = dateForm === undefined ? afterYear : afterYear + 1;
  const ending = endingAfter(tokens, after, dateForm?.case ?? form?.case ?? digits.case);
  if (span === null) return { start: parts, ...ending };
  return { start: { ...parts, day: Number(span[1]) }, end: parts, ...ending };
}

function numericParts(stem: string): DateParts | undefined {
  const [, first = "", mark, month = "", last = ""] = separated.exec(stem) ?? [];
  if (mark === undefined) return undefined;
  if (first.length === 4 && last.length <= 2 && month.length === 2)
    return { year: Number(first), month: Number(month), day: Number(last) };
  if (first.length > 2 || (last.length !== 4 && (last.length !== 2 || month.length !== 2))) return undefined;
  return { year: fullYear(last), month: Number(month), day: Number(first) };
}

/** 25/05/2021: the marks are tokens of their own. */
function slashedAt(tokens: readonly Token[], index: number): Digits | undefined {
  const [first, one, second, other] = tokens.slice(index, index + 4);
  const last = digitsAt(tokens, index + 4);
  if (one?.text !== "/" || other?.text !== "/" || last === undefined) return undefined;
  if (!one.isGlued || second?.isGlued !== true || !other.isGlued) return undefined;
  return { ...last, stem: `${first?.text}/${second.text}/${last.stem}` };
}
