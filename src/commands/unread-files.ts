/** Files that were met and not read: told together by kind, since a folder may hold hundreds. */
import { extname } from "node:path";
import { pushTo } from "../order/order.ts";
import type { ToldOutcome } from "./extract-documents.ts";
import { reasonOf } from "./outcome-counts.ts";
import type { Session } from "./session.ts";

/** What is passed over for a reason that needs nobody's attention. */
const harmless = /^(hidden$|the same (file|folder) as |a report that elaqe wrote$)/;

/** Whether a file was passed over though its owner may have meant it to be read. */
function isUnread(outcome: ToldOutcome): boolean {
  return outcome.outcome === "skipped" && !outcome.isProblem && !harmless.test(outcome.reason);
}

/** Whether what was passed over are pages of a PDF that was read. */
const isPages = ({ path }: ToldOutcome): boolean => /!\/pages [\d–, ]+$/.test(path);

/** The table or mailbox that a row or message stands in, any other file itself: who gave the folder counts files. */
function fileOf({ path, reader }: ToldOutcome): string {
  return path.replace(reader === "MBOX" ? /!\/[^!]*$/ : /!\/row \d+$/, "");
}

/** `6 .mp3, 3 .jpg, 3 without an ending`, the most frequent first. */
function endingsOf(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const kind = extname(path).toLowerCase() || "without an ending";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
    .map(([kind, count]) => `${count} ${kind}`)
    .join(", ");
}

/** A file with the whole reason why it was not read. */
interface UnreadFile {
  readonly path: string;
  readonly whole: string;
}

/** A line for each reason with the endings of its files; where there is one reason, that line alone. */
function unreadLines(outcomes: readonly ToldOutcome[]): readonly string[] {
  const byReason = new Map<string, UnreadFile[]>();
  const seen = new Set<string>();
  for (const outcome of outcomes) {
    const path = fileOf(outcome);
    const whole = outcome.outcome === "read" ? "" : outcome.reason;
    if (!seen.has(path)) pushTo(byReason, reasonOf(outcome), { path, whole });
    seen.add(path);
  }
  const reasons = [...byReason].sort(
    ([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1),
  );
  // what to do about one file is told whole
  const why = (reason: string, files: readonly UnreadFile[]): string =>
    files.length === 1 ? (files[0]?.whole ?? reason) : reason;
  const head = `${seen.size} skipped: ${endingsOf([...seen])}`;
  const advice = "elaqe build --outcomes FILE lists each";
  const [only] = reasons;
  if (reasons.length === 1 && only !== undefined) return [`${head}; ${why(...only)}; ${advice}`];
  const lines = reasons.map(
    ([reason, files]) => `  ${endingsOf(files.map(({ path }) => path))}: ${why(reason, files)}`,
  );
  return [`${head}; ${advice}`, ...lines];
}

/** Tells how many files of which kind were not read. */
export function tellUnread(session: Session, outcomes: readonly ToldOutcome[]): boolean {
  const passedOver = outcomes.filter(isUnread);
  const pages = passedOver.filter(isPages);
  const unread = passedOver.filter((outcome) => !isPages(outcome));
  if (unread.length > 0) for (const line of unreadLines(unread)) session.terminal.warn(line);
  if (pages.length > 0)
    session.terminal.warn(
      `${pages.length} PDF read but for pages without text, pictures or scans; elaqe build --outcomes FILE lists them`,
    );
  return passedOver.length > 0;
}
