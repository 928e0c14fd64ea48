/** Filling the templates of the wording, and dates and numbers as a language writes them (no ICU: the same bytes anywhere). */
import type { Part } from "./report.ts";
import type { Wording } from "./wording.ts";

/** Runs of text with the `{names}` of the template replaced; a name without a value stays as it is. */
export function fillParts(
  template: string,
  values: Readonly<Record<string, Part | readonly Part[]>>,
): Part[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .flatMap((piece) => values[piece.slice(1, -1)] ?? { text: piece });
}

/** The template with its `{names}` replaced by plain text. */
export function fillText(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function formatOneDate(date: string, { months }: Wording): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** `2021-05-25` → `25 May 2021`; `2021-05` → `May 2021`; a range with a dash. Precision is never added. */
export function formatDate(date: string, wording: Wording): string {
  return date
    .split("/")
    .map((part) => formatOneDate(part, wording))
    .join(" – ");
}

/** `1234567.5` → `1,234,567.5`. */
export function formatNumber(value: number, { thousands, decimal }: Wording): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
