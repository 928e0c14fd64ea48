/**
 * Places in a stored text that a citation can name: the page, the heading above, the message, the member of an archive, the row
 * of a table. An anchor holds from where it begins to the next of its kind.
 */
/** From the outermost place to the innermost. */
export const anchorKinds = ["member", "message", "row", "page", "heading"] as const;
export type AnchorKind = (typeof anchorKinds)[number];

export interface Anchor {
  /** Offset in the stored text, in UTF-16 code units. */
  readonly start: number;
  readonly kind: AnchorKind;
  /** `3` of page 3, the words of a heading, the Message-ID, the path in the archive, the line of a table; never empty. */
  readonly label: string;
  /** What an address of the file ends in to open the place, without `#`; null where nothing opens it. */
  readonly fragment: string | null;
}

/** What a citation says of a place. */
export type Place = Pick<Anchor, "kind" | "label" | "fragment">;

const mostLabel = 200;

/** A form feed stands where each page but the first begins, as in what prints and PDF programs write. */
const pageBreak = "\f";

const inOrder = (one: Anchor, other: Anchor): number =>
  one.start - other.start || anchorKinds.indexOf(one.kind) - anchorKinds.indexOf(other.kind);

/** The pages that form feeds part a text into; none of a text without form feeds. */
function pagesOf(text: string): readonly Anchor[] {
  const pages: Anchor[] = [];
  for (let at = text.indexOf(pageBreak); at >= 0; at = text.indexOf(pageBreak, at + 1))
    pages.push({ start: at, kind: "page", label: String(pages.length + 2), fragment: null });
  return pages.length === 0 ? [] : [{ start: 0, kind: "page", label: "1", fragment: null }, ...pages];
}

/**
 * The anchors of a document in the order of the text: those that its reader gave, and pages by their form feeds where it gave none.
 * A heading that is the title says nothing about a place.
 */
export function anchorsOfText(
  text: string,
  title: string | null,
  given: readonly Anchor[] = [],
): readonly Anchor[] {
  const hasPages = given.some(({ kind }) => kind === "page");
  return [...given, ...(hasPages ? [] : pagesOf(text))]
    .filter(({ kind, label }) => label !== "" && (kind !== "heading" || label !== title))
    .map((anchor) => ({ ...anchor, label: anchor.label.slice(0, mostLabel) }))
    .sort(inOrder);
}

/** Where in a document an offset is: of each kind the last place that begins at it or before, the outermost first. */
export function placesAt(anchors: readonly Anchor[], offset: number): readonly Place[] {
  return anchorKinds.flatMap((kind) => {
    const found = anchors.findLast((anchor) => anchor.kind === kind && anchor.start <= offset);
    return found === undefined ? [] : [{ kind, label: found.label, fragment: found.fragment }];
  });
}

/** The address that opens the innermost place that one can be opened at; one that has a fragment already stays. */
export function addressAt(uri: string, places: readonly Place[]): string {
  const fragment = places.findLast((place) => place.fragment !== null)?.fragment ?? null;
  return fragment === null || uri.includes("#") ? uri : `${uri}#${escapeFragment(fragment)}`;
}

/** What no fragment and no Markdown link may hold, escaped; letters stay as a reader would type them. */
function escapeFragment(fragment: string): string {
  const signs = fragment.replace(/\p{Cs}/gu, "\ufffd");
  return signs.replace(/[^\p{L}\p{N}._~!$&'*+,;=:@/?-]/gu, encodeURIComponent);
}

/** An anchor as a store keeps it: `[120,"heading","Qaliblər","qaliblər"]`. */
export function writeAnchor({ start, kind, label, fragment }: Anchor): string {
  return JSON.stringify([start, kind, label, fragment]);
}

/** The anchors that `writeAnchor` wrote. */
export function readAnchors(written: readonly string[]): readonly Anchor[] {
  return written.map((line) => {
    const [start, kind, label, fragment] = JSON.parse(line) as [number, AnchorKind, string, string | null]; // holds: writeAnchor alone writes the column
    return { start, kind, label, fragment };
  });
}
