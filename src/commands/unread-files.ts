/** Files that were met and not read: told together by kind, since a folder may hold hundreds. */
import { extname } from "node:path";
import type { ToldOutcome } from "./extract-documents.ts";
import type { Session } from "./session.ts";

/** What is passed over for a reason that needs nobody's attention. */
const harmless = /^(hidden$|the same (file|folder) as |a report that elaqe wrote$)/;

/** The reason of files of which no reader knows the kind. */
const foreign = "no kind of file that is read";

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

/** `12 skipped: 6 .mp3, 3 .jpg, 3 without an ending`, the most frequent first. */
function unreadWords(outcomes: readonly ToldOutcome[]): string {
  const paths = [...new Set(outcomes.map(fileOf))];
  const counts = new Map<string, number>();
  for (const path of paths) {
    const kind = extname(path).toLowerCase() || "without an ending";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts]
    .sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
    .map(([kind, count]) => `${count} ${kind}`);
  return `${paths.length} skipped: ${kinds.join(", ")}`;
}

/** Tells how many files of which kind were not read, but for those named, which were read as something else. */
export function tellUnread(
  session: Session,
  outcomes: readonly ToldOutcome[],
  known: readonly (string | undefined)[],
): boolean {
  const passedOver = outcomes.filter((outcome) => isUnread(outcome) && !known.includes(outcome.path));
  const pages = passedOver.filter(isPages);
  const unread = passedOver.filter((outcome) => !isPages(outcome));
  const isForeign = unread.every((outcome) => outcome.outcome !== "read" && outcome.reason === foreign);
  const why = isForeign
    ? `these are ${foreign}, and`
    : "they hold no text of their own or are of no kind that is read;";
  if (unread.length > 0)
    session.terminal.warn(`${unreadWords(unread)}; ${why} elaqe build --outcomes FILE lists each`);
  if (pages.length > 0)
    session.terminal.warn(
      `${pages.length} PDF read but for pages without text, pictures or scans; elaqe build --outcomes FILE lists them`,
    );
  return passedOver.length > 0;
}
