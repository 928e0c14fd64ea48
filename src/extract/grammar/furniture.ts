/** Lines of a site that say nothing of the world: menus, counters, footers, links, and the lists of other news. */
import { behindPageWords, endsWithPageWords, holdsPageWords, isPageLine } from "../../lexicon/page-lines.ts";

const furnitureLine = [
  /^[-–—_*=\s]+$/,
  /^©/,
  /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.(az|com|org|net|ru|info)\/?$/,
  /^h{1,2}ttps?:\/\/\S+$/,
] as const;

/** Whether a lower-case line is site furniture by itself. */
export function isFurniture(lower: string): boolean {
  return (
    isPageLine(lower, "site") ||
    isPageLine(lower, "button") ||
    isPageLine(lower, "related") ||
    furnitureLine.some((pattern) => pattern.test(lower)) ||
    behindPageWords(lower, "footer") !== undefined ||
    holdsPageWords(lower, "rights") ||
    endsWithPageWords(lower, "tags") ||
    isCounter(lower) ||
    isMenu(lower)
  );
}

/** `baxış: 1 204`: how often a page was read, and when. */
function isCounter(lower: string): boolean {
  return /^\s*:[\d.:\s]+$/.test(behindPageWords(lower, "counter") ?? "");
}

/** `ana səhifə | xəbərlər | foto`: short entries between bars. */
function isMenu(lower: string): boolean {
  const entries = lower.split("|");
  return entries.length > 2 && entries.every((entry) => entry.trim().length < 25);
}

/** Whether a lower-case line heads the references of an encyclopaedic page, which last to its end. */
export function headsReferences(lower: string): boolean {
  return isPageLine(lower, "references");
}

/** Whether a lower-case line heads a list of other news, whose short lines are furniture too. */
export function headsRelatedNews(lower: string): boolean {
  return isPageLine(lower, "related");
}
