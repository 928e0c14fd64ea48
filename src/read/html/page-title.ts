/** The headline of a page, out of what its metadata and its headings say. */
import type { PageBlock } from "./page-blocks.ts";
import type { PageFacts } from "./page-facts.ts";
import { lineKey, type SiteFurniture } from "./site-furniture.ts";

/** What parts the headline from the names of site and section in the title of a window. */
const partings: readonly string[] = [" | ", " – ", " — ", " - ", " » ", " « ", " · ", " • ", " :: ", "|"];

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

/** Whether what stands at an end of a title names the site and not the matter: `Xeber.az`, `Rəsmi sayt`. */
function namesSite(part: string, siteName: string | null): boolean {
  if (siteName !== null && squeezed(part) === squeezed(siteName)) return true;
  return (
    /\.(?:az|com|org|net|info)\b/i.test(part) || (siteName === null && part.trim().split(" ").length <= 4)
  );
}

/** A title without the names of the site around it. */
function withoutSite(title: string, siteName: string | null): string {
  let kept = title;
  while (true) {
    const at = Math.max(...partings.map((parting) => kept.lastIndexOf(parting)));
    const tail = kept.slice(at + 1).replace(/^[^\p{L}\p{N}]{1,3}/u, "");
    if (at <= 0 || tail.length >= at || !namesSite(tail, siteName)) break;
    kept = kept.slice(0, at);
  }
  for (const parting of partings) {
    const at = kept.indexOf(parting);
    if (at > 0 && siteName !== null && squeezed(kept.slice(0, at)) === squeezed(siteName))
      return kept.slice(at + parting.length).trim();
  }
  return kept.trim();
}

/** What stands before or behind a parting of a title and is a line of the page too: the headline, where no heading is one. */
function shownPart(title: string, blocks: readonly PageBlock[]): string | null {
  const lines = new Set(blocks.map(({ text }) => text));
  for (const parting of partings) {
    const at = title.indexOf(parting);
    if (at < 0) continue;
    const parts = [title.slice(0, at).trim(), title.slice(at + parting.length).trim()];
    const shown = parts.filter((part) => part.includes(" ") && lines.has(part));
    if (shown.length === 1 && shown[0] !== undefined) return shown[0];
  }
  return null;
}

/** Headings that can be the headline, the highest level first. */
function headingsOf(blocks: readonly PageBlock[], furniture: SiteFurniture): readonly string[] {
  const headings = blocks.filter(({ kind, text }) => kind === "heading" && !furniture.has(lineKey(text)));
  return ["h1", "h2", "h3"].flatMap((level) =>
    headings.filter(({ element }) => element.tag === level).map(({ text }) => text),
  );
}

/** Whether a heading says what a title of the metadata says, the site's name left aside. */
function agrees(heading: string, title: string): boolean {
  const [one, other] = [squeezed(heading), squeezed(title)];
  return one.length >= 4 && (other.includes(one) || (other.length >= 12 && one.includes(other)));
}

/** The headline, or null for a page that has none. A heading is preferred as it stands in the text that is quoted. */
export function titleOfPage(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  furniture: SiteFurniture,
): string | null {
  const headings = headingsOf(blocks, furniture);
  for (const title of facts.titles) {
    const heading = headings.find((each) => agrees(each, title));
    if (heading !== undefined) return heading;
  }
  const [told] = facts.titles;
  if (told !== undefined) return shownPart(told, blocks) ?? withoutSite(told, facts.siteName);
  return headings[0] ?? null;
}
