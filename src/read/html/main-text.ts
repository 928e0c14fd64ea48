/**
 * Which lines of a page are its article. Every line has a worth: prose adds, links and labels take away; the element whose lines
 * are worth most together is the article's (Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation, 2009, on the tree instead of the row of words). Each line left out has its reason.
 */
import { findDateline, isDateline } from "../dateline.ts";
import { isFurniture, opensRelatedArticles } from "../furniture.ts";
import type { PageBlock } from "./page-blocks.ts";
import { cutReason, isMarkedBody } from "./page-parts.ts";
import { type PageElement, withAncestors } from "./page-tree.ts";
import { lineKey, type SiteFurniture } from "./site-furniture.ts";

export interface JudgedBlock {
  readonly block: PageBlock;
  /** Why it is no part of the article; null where it is one. */
  readonly cut: string | null;
}

export interface MainTextHints {
  readonly title: string | null;
  readonly furniture: SiteFurniture;
}

const endsSentence = /[.!?…:;]["”»)\]]{0,3}$/u;

const linkShare = ({ linked, text }: PageBlock): number => linked / Math.max(text.length, 1);

/** Whether a line is prose: sentences that are not links. */
function isProse(block: PageBlock): boolean {
  const { text, kind } = block;
  if (kind === "heading" || kind === "caption" || linkShare(block) >= 0.5) return false;
  return text.length >= 120 || (text.length >= 12 && text.includes(" ") && endsSentence.test(text));
}

/** What a line adds to the worth of the elements it stands in. */
function worthOf(block: PageBlock): number {
  const { text, kind } = block;
  const share = linkShare(block);
  if (isProse(block)) return text.length * (1 - share);
  if (kind === "heading" || kind === "caption") return share > 0.5 ? -15 : 0;
  if (share >= 0.5) return -20 - Math.min(text.length, 100) / 2;
  return kind === "row" || kind === "item" ? text.length / 2 : -10;
}

/** The reason of the outermost element around a line that is no part of the article, below `within`. */
type ReasonOf = (element: PageElement) => { readonly reason: string; readonly root: PageElement } | null;

/** Reasons by element, each found out once. */
function reasonsBelow(spared: ReadonlySet<PageElement>): ReasonOf {
  const known = new Map<PageElement, ReturnType<ReasonOf>>();
  const reasonOf: ReasonOf = (element) => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const outer = element.parent === null ? null : reasonOf(element.parent);
    const own = outer === null && !spared.has(element) ? cutReason(element) : null;
    const made = outer ?? (own === null ? null : { reason: own, root: element });
    known.set(element, made);
    return made;
  };
  return reasonOf;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Whether an element holds the mark of an article: its headline or its body. */
function holdsArticle(root: PageElement, blocks: readonly PageBlock[]): boolean {
  return blocks.some(
    ({ element }) =>
      (element.tag === "h1" || element.tag === "article" || element.attributes.itemprop === "articleBody") &&
      [...withAncestors(element)].includes(root),
  );
}

/**
 * Elements that look like furniture by their tag or class but frame the article: a form around the whole page, a
 * `sidebar-right` layout. They hold most of the prose and a headline, or there is no prose without them.
 */
function sparedFrames(blocks: readonly PageBlock[]): ReadonlySet<PageElement> {
  const spared = new Set<PageElement>();
  for (let round = 0; round < 8; round += 1) {
    const reasonOf = reasonsBelow(spared);
    const prose = new Map<PageElement, number>();
    let free = 0;
    for (const block of blocks) {
      if (!isProse(block)) continue;
      const cut = reasonOf(block.element);
      if (cut === null) free += block.text.length;
      else prose.set(cut.root, (prose.get(cut.root) ?? 0) + block.text.length);
    }
    const all = free + sum([...prose.values()]);
    const frames = [...prose].filter(
      ([root, length]) => length > all / 2 && (free === 0 || holdsArticle(root, blocks)),
    );
    if (frames.length === 0) return spared;
    for (const [root] of frames) spared.add(root);
  }
  return spared;
}

/** The element whose free lines are worth most; the innermost of those worth the same. */
function worthiest(judged: readonly JudgedBlock[]): PageElement | null {
  const worth = new Map<PageElement, number>();
  for (const { block, cut } of judged) {
    if (cut !== null) continue;
    const own = worthOf(block);
    for (const element of withAncestors(block.element)) worth.set(element, (worth.get(element) ?? 0) + own);
  }
  let best: PageElement | null = null;
  let most = 0;
  const consider = (element: PageElement, value: number): void => {
    const isInside = best !== null && value === most && [...withAncestors(element)].includes(best);
    if (value > most || isInside) [best, most] = [element, value];
  };
  for (const [element, value] of worth) consider(element, value);
  return markedBody(worth, most) ?? frameOf(best);
}

/** An article without a sentence, of names or results alone: what the page itself calls its article or its main part. */
function namedFrame(judged: readonly JudgedBlock[]): PageElement | null {
  for (const { block, cut } of judged) {
    if (cut !== null || linkShare(block) >= 0.5) continue;
    for (const element of withAncestors(block.element))
      if (element.tag === "article" || element.tag === "main" || isMarkedBody(element)) return element;
  }
  return null;
}

/** A paragraph alone is no article: what surrounds it may have the next one. */
function frameOf(element: PageElement | null): PageElement | null {
  return element !== null && /^(?:p|li|blockquote|h\d|tr|dd|pre)$/.test(element.tag)
    ? element.parent
    : element;
}

/** An element that calls itself the body and has nearly all that is worth something. */
function markedBody(worth: ReadonlyMap<PageElement, number>, most: number): PageElement | null {
  let best: PageElement | null = null;
  let value = most * 0.6;
  for (const [element, own] of worth) {
    if (own <= value || !isMarkedBody(element)) continue;
    [best, value] = [element, own];
  }
  return best;
}

/** Furniture and date lines are short: prose is not looked through for them. */
const longestLabel = 120;

const isBareDate = (line: string): boolean =>
  /\d/.test(line) &&
  isDateline(line) &&
  (findDateline(line)?.town ?? null) === null &&
  !/\p{Lu}{3}/u.test(line);

const plainLine = (line: string): string => line.replace(/^•\s/u, "").replace(/\s+/gu, " ").trim();

/** Why a line inside the article's element is none of the article's. */
function lineReason(block: PageBlock, { title, furniture }: MainTextHints): string | null {
  const line = plainLine(block.text);
  if (title !== null && line === title) return "the title again";
  if (furniture.has(lineKey(line))) return "repeats on the site";
  if (linkShare(block) >= 0.5 && opensRelatedArticles(block.lead)) return "a link to another article";
  if (linkShare(block) > 0.85 && !isProse(block) && block.kind !== "row") return "a link";
  if (line.length > longestLabel) return null;
  if (isFurniture(line)) return "furniture";
  return isBareDate(line) ? "date line" : null;
}

/** Lines between the headline and the article's element that are prose: the lead stands there on many sites. */
function standsBetween(index: number, headline: number, first: number): boolean {
  return headline >= 0 && index > headline && index < first;
}

/** Cuts lists of other articles: from the line that opens one up to the next prose. */
function cutRelated(judged: readonly JudgedBlock[]): readonly JudgedBlock[] {
  let isRelated = false;
  return judged.map((each) => {
    if (each.cut !== null) return each;
    if (opensRelatedArticles(plainLine(each.block.text))) isRelated = true;
    else if (isProse(each.block) && linkShare(each.block) < 0.2) isRelated = false;
    return isRelated ? { ...each, cut: "other articles" } : each;
  });
}

/** Whether elements stand in one, each found out once. */
function insideOf(frame: PageElement): (element: PageElement) => boolean {
  const known = new Map<PageElement, boolean>([[frame, true]]);
  const isInside = (element: PageElement): boolean => {
    const found = known.get(element) ?? (element.parent !== null && isInside(element.parent));
    known.set(element, found);
    return found;
  };
  return isInside;
}

/** Judges every line of a page; lines without a reason are the article, in their order. */
export function judgeBlocks(blocks: readonly PageBlock[], hints: MainTextHints): readonly JudgedBlock[] {
  const reasonOf = reasonsBelow(sparedFrames(blocks));
  const inside = cutRelated(
    blocks.map((block) => ({ block, cut: reasonOf(block.element)?.reason ?? lineReason(block, hints) })),
  );
  const core = worthiest(inside) ?? namedFrame(inside);
  if (core === null) return inside.map((each) => ({ ...each, cut: each.cut ?? "no prose on the page" }));
  const isInside = insideOf(core);
  const isInCore = inside.map(({ block }) => isInside(block.element));
  const first = inside.findIndex(
    ({ block, cut }, index) => isInCore[index] === true && cut === null && isProse(block),
  );
  const headline = inside.findLastIndex(
    ({ block }, index) => index <= first && block.kind === "heading" && isHeadlineOf(block, hints.title),
  );
  return inside.map((each, index) => {
    if (each.cut !== null) return each;
    if (index < headline && !isProse(each.block)) return { ...each, cut: "before the headline" };
    if (isInCore[index] === true) return each;
    if (standsBetween(index, headline, first) && isProse(each.block)) return each;
    return { ...each, cut: "outside the article" };
  });
}

/** Whether a heading is the article's headline. */
function isHeadlineOf({ element, text }: PageBlock, title: string | null): boolean {
  return element.tag === "h1" || text === title;
}
