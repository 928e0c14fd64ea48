/** ISO dates in the words of an Azerbaijani text, the same on every machine. */
import { monthNames } from "../../model/month-names.ts";

function writeOne(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : monthNames.az[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * A date or `START/END` as a text writes it; precision is never added.
 * @example writtenDate("2024-03-18/2024-03-22") // "18–22 mart 2024"
 */
export function writtenDate(date: string): string {
  const [start = "", end] = date.split("/");
  if (end === undefined || end === start) return writeOne(start);
  const isOneMonth = start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7);
  return isOneMonth ? `${Number(start.slice(8))}–${writeOne(end)}` : `${writeOne(start)} – ${writeOne(end)}`;
}
