/** A page as a tree of elements without what nobody sees: scripts, styles, drawings. Its depth is bounded, whatever the page. */
import { Parser } from "htmlparser2";
import { Unreadable } from "../reader.ts";

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
}

export type PageNode = PageElement | string;

export interface Page {
  readonly root: PageElement;
  /** JSON-LD scripts as they stand. */
  readonly linkedData: readonly string[];
  readonly comments: readonly string[];
}

/** What is deeper is put into the element at this depth: no page needs it, and reading goes down by recursion. */
const deepest = 300;

/** A page nested deeper was made to do harm: the parser's time grows with the square of the depth (0.05 s at this one). */
const deepestRead = 5000;

const unseen: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object embed canvas audio video select textarea datalist map".split(
    " ",
  ),
);

const isLinkedData = (tag: string, attributes: Readonly<Record<string, string>>): boolean =>
  tag === "script" && /^application\/ld\+json\b/i.test(attributes.type ?? "");

/** Builds the tree as the parser meets tags; an element that is too deep lends its parent's list of children. */
class TreeBuilder {
  readonly root: PageElement = { tag: "#page", attributes: {}, parent: null, children: [] };
  readonly linkedData: string[] = [];
  readonly comments: string[] = [];
  readonly #open: PageElement[] = [this.root];
  /** Elements open inside one that nobody sees. */
  #unseen = 0;
  #script: string[] | null = null;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#unseen > 0 || unseen.has(tag)) {
      this.#unseen += 1;
      if (this.#unseen > deepestRead) throw new Unreadable(`elements nested more than ${deepestRead} deep`);
      if (isLinkedData(tag, attributes)) this.#script = [];
      return;
    }
    const parent = this.#open.at(-1) ?? this.root;
    if (this.#open.length > deepestRead)
      throw new Unreadable(
        `elements nested more than ${deepestRead} deep; save the page again from a browser`,
      );
    if (this.#open.length >= deepest) {
      this.#open.push(parent);
      return;
    }
    const element: PageElement = { tag, attributes, parent, children: [] };
    parent.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    if (this.#unseen === 0) {
      if (this.#open.length > 1) this.#open.pop();
      return;
    }
    this.#unseen -= 1;
    if (this.#script !== null) this.linkedData.push(this.#script.join(""));
    this.#script = null;
  }

  text(text: string): void {
    if (this.#script !== null) this.#script.push(text);
    else if (this.#unseen === 0) this.#open.at(-1)?.children.push(text);
  }
}

/** Most comments and scripts that are kept: a page has a handful. */
const mostComments = 100;

/** Parses a page. Throws `Unreadable` for one nested too deep; nothing else is an error in it. */
export function parsePage(html: string): Page {
  const builder = new TreeBuilder();
  const parser = new Parser({
    onopentag: (tag, attributes) => builder.open(tag, attributes),
    onclosetag: () => builder.close(),
    ontext: (text) => builder.text(text),
    oncomment: (text) => {
      if (builder.comments.length < mostComments) builder.comments.push(text);
    },
  });
  parser.end(html);
  return { root: builder.root, linkedData: builder.linkedData, comments: builder.comments };
}

/** All elements of the tree, in the order of the page. */
export function elementsOf(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const gather = ({ children }: PageElement): void => {
    for (const child of children) {
      if (typeof child === "string") continue;
      found.push(child);
      gather(child);
    }
  };
  gather(element);
  return found;
}

/** The words of an element with single blanks. */
export function wordsOf(element: PageElement): string {
  const pieces: string[] = [];
  const gather = (node: PageNode): void => {
    if (typeof node === "string") pieces.push(node);
    else for (const child of node.children) gather(child);
  };
  gather(element);
  return pieces.join(" ").replace(/\s+/gu, " ").trim();
}

/** The element itself and those it stands in. */
export function* withAncestors(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at !== null; at = at.parent) yield at;
}
