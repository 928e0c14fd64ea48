/** What the pictures of a report have in common. */
import { anchorOf } from "../anchors.ts";
import { escapeHtml } from "./escape-html.ts";

/** Coordinates with at most one decimal: short, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Stripes for what is planned, so that it is not told by colour alone. */
export function hatchPattern(id: string): string {
  return `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="stripe" d="M0 0v6"/></pattern></defs>`;
}

/** Widths of letters of Noto Sans at 13 pixels, rounded up to half a pixel; of letters that no text here has often, too much. */
const letterWidths = [
  [/[iıjl .,:;!'‘’]/u, 3.5],
  [/[fIİJ()[\]-]/u, 4.5],
  [/[rt"“”/]/u, 5.5],
  [/[cçkLFsşvxyz–«»?]/u, 7],
  [/[aeəESŞTYZ\d]/u, 7.5],
  [/[bdgğhnoöpquüABCÇKPRVX]/u, 8.5],
  [/[DGĞHNUÜƏ]/u, 10],
  [/[wOÖQ…%₼]/u, 11],
  [/[mMW@№—]|\p{Lu}/u, 13],
  [/[\p{Ll}\p{N}\p{P}\p{S}]/u, 10],
] as const;
/** Of scripts that the font does not hold. */
const otherWidth = 14;

/** Room that a text takes in a picture; rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    const [, known] = letterWidths.find(([letters]) => letters.test(letter)) ?? [null, otherWidth];
    width += known;
  }
  return width;
}

/** Characters of a word of which half is not shown. */
const longestHalf = 12;

/** A text that has no room is cut, behind a word where one ends near; the whole is in the title and in the line it leads to. */
export function cut(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const characters = [...text];
  let width = textWidth("…");
  const end = characters.findIndex((letter) => {
    width += textWidth(letter);
    return width > room;
  });
  const kept = characters.slice(0, Math.max(end, 0)).join("");
  const word = kept.lastIndexOf(" ");
  const isNear = characters[end] !== " " && word > 0 && kept.length - word <= longestHalf;
  return `${(isNear ? kept.slice(0, word) : kept).replace(/[ ,:–-]+$/, "")}…`;
}

/** A drawing that leads to the line of its statement and is named in full. */
export function lineLink(statement: string, name: string, drawing: string): string {
  return `<a href="#${escapeHtml(anchorOf(statement))}"><title>${escapeHtml(name)}</title>${drawing}</a>`;
}
