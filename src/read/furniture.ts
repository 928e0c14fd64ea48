/**
 * Lines a web page puts around an article. They are never a headline, and what follows a list of other articles
 * says nothing about this one.
 */
import { isPageLine } from "../lexicon/page-lines.ts";

const furniture: readonly RegExp[] = [
  // rulers and empty marks: ---, ***, •
  /^[^\p{L}\p{N}]*$/u,
  // addresses
  /^(?:https?:\/\/|www\.)\S+$|^\S+\.(?:az|com|org|net|info)\/?$/i,
  // names of pictures and page parts left by a copy of the page
  /^(?:news|foto|photo|image|img|logo|banner|print|share|menu|video|audio)[\w-]*$/i,
  // breadcrumbs and buttons
  /^(?:ana səhifə|əsas səhifə|baş səhifə|home)(?:\s*[/|»›>\-–—:].*)?$/i,
  /^(?:facebook|twitter|x|telegram|whatsapp|instagram|linkedin|youtube|e-mail|email)$/i,
  // counters
  /^(?:baxış(?:ların)?(?: sayı)?|oxunub|oxunma sayı|baxılıb|views?)(?:\s*:)?[\d\s.]*(?:dəfə)?$/i,
  /^[\d .]+(?:baxış|dəfə (?:baxılıb|oxunub)|views?)$/i,
  // offers to report a mistake, and the foot of a site
  /ctrl\s?\+\s?enter/i,
  /^(?:ünvan|address)\s?:[^:]{1,200}(?:tel|telefon|faks|e-poçt)\s?\.?:/i,
  // language switch
  /^(?:az|en|ru|tr|aze|eng|rus)(?:[\s|/·•-]*(?:az|en|ru|tr|aze|eng|rus))*$/i,
];

/** Case by Azerbaijani rules does not matter for these patterns but for the dotted capital. */
const plain = (line: string): string => line.replaceAll("İ", "i").replaceAll("I", "ı");

/** Whether a line belongs to the page and not to the article. */
export function isFurniture(line: string): boolean {
  if (isPageLine(line, "button")) return true;
  const small = plain(line);
  return furniture.some((pattern) => pattern.test(line) || (small !== line && pattern.test(small)));
}

/** Whether a line opens a list of other articles. */
export function opensRelatedArticles(line: string): boolean {
  return isPageLine(line, "related");
}
