/** Lines of a site that say nothing of the world: menus, counters, footers, links, and the lists of other news. */

const furnitureLine = [
  /^[-–—_*=\s]+$/,
  /^©/,
  /^(istifadəçi qaydaları|məxfilik siyasəti|bütün hüquqlar)/,
  /bütün hüquqlar (qorunur|qorunub)/,
  /^(oxunub|baxış|baxılıb|tarix|şərh)\s*:[\d.:\s]+$/,
  /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.(az|com|org|net|ru|info)\/?$/,
  /^h{1,2}ttps?:\/\/\S+$/,
  /teqi üzrə xəbərlər\s*:?$/,
] as const;

const pageWords: ReadonlySet<string> = new Set([
  "newsphoto",
  "oxşar xəbərlər",
  "xəbər lenti",
  "paylaş",
  "çap et",
  "yüklə",
  "geri",
  "ana səhifə",
  "xəbərlər",
  "foto",
  "video",
  "menyu",
  "haqqımızda",
  "axtarış",
  "elanlar",
  "əlaqə",
  "digər xəbərlər",
  "son xəbərlər",
  "həmçinin oxuyun",
]);

const referenceSections = /^(istinadlar|mənbə|mənbələr|ədəbiyyat|xarici keçidlər|həmçinin bax)$/;

/** Whether a lower-case line is site furniture by itself. */
export function isFurniture(lower: string): boolean {
  return (
    pageWords.has(lower.replace(/:$/, "").trimEnd()) ||
    furnitureLine.some((pattern) => pattern.test(lower)) ||
    isMenu(lower)
  );
}

/** `ana səhifə | xəbərlər | foto`: short entries between bars. */
function isMenu(lower: string): boolean {
  const entries = lower.split("|");
  return entries.length > 2 && entries.every((entry) => entry.trim().length < 25);
}

/** Whether a lower-case line heads the references of an encyclopaedic page, which last to its end. */
export function headsReferences(lower: string): boolean {
  return referenceSections.test(lower.replace(/:$/, ""));
}

/** Whether a lower-case line heads a list of other news, whose short lines are furniture too. */
export function headsRelatedNews(lower: string): boolean {
  return /^(?:oxşar xəbərlər|digər xəbərlər|son xəbərlər|həmçinin oxuyun|xəbər lenti|bənzər xəbərlər|əlaqəli xəbərlər)\s?:?$/.test(
    lower,
  );
}
