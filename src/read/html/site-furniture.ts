/**
 * What repeats on the pages of a site: menus, boxes, lines under every article. A page is compared with others of its site, so
 * nothing has to be known of the site beforehand.
 */
/** Keys of the lines that repeat on one site. */
export type SiteFurniture = ReadonlySet<string>;

/** What is looked at of a page. */
export interface PageLines {
  /** Pages of one title are one page saved twice: what they share proves nothing. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** Case and digits do not count: counters and clocks stand in the same line with other numbers. */
export function lineKey(line: string): string {
  return line.toLowerCase().replace(/\d+/g, "0");
}

/** A sentence may be repeated by articles on one matter, so it needs more pages than a label. */
const isSentence = (line: string): boolean => line.length > 60 && /[.!?…]["”»)]?$/u.test(line);

const pagesForLabel = 2;
const pagesForSentence = 3;
/** And it must stand on so many of the pages looked at. */
const shareForSentence = 0.5;

/** Learns from some pages of one site; from one page nothing is learnt. */
export function learnFurniture(pages: readonly PageLines[]): SiteFurniture {
  const titles = new Map<string, Set<string>>();
  const sentences = new Set<string>();
  for (const { title, lines } of pages)
    for (const line of lines) {
      const key = lineKey(line);
      if (isSentence(line)) sentences.add(key);
      const known = titles.get(key);
      if (known === undefined) titles.set(key, new Set([title]));
      else known.add(title);
    }
  const different = new Set(pages.map(({ title }) => title)).size;
  const repeats = ([key, { size }]: [string, Set<string>]): boolean =>
    sentences.has(key)
      ? size >= pagesForSentence && size >= different * shareForSentence
      : size >= pagesForLabel;
  return new Set([...titles].filter(repeats).map(([key]) => key));
}
