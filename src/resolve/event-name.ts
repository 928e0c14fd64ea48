/** What the name of an event says beyond its kind: its quoted title, its edition, the years in it. */
import { lowerCase } from "../language/az/fold.ts";
import { spellWords } from "../language/transliteration.ts";

import type { EventKind } from "../model/vocabulary.ts";

export interface EventName {
  /** Key of the quoted title, or of the whole name where it is a proper name; null for `görüş`. */
  readonly title: string | null;
  /** The title as written, for explanations. */
  readonly written: string;
  /** `VII`, `7-ci`, `yeddinci` → 7. */
  readonly edition: number | null;
  readonly years: readonly string[];
  /** What kind of act a decision is: `fərman`, `sərəncam`, `qərar`; null for none or another. */
  readonly act: string | null;
}

const quoted = /["“«„]([^"“”„«»]{3,})["”»“]/u;
const ordinal = /(?<![\d-])(\d{1,3})-?(?:cı|ci|cu|cü)(?!\s+il)(?=\s|$)|\b([IVX]+)(?=\s)/u;
const ordinalWords = [
  "birinci",
  "ikinci",
  "üçüncü",
  "dördüncü",
  "beşinci",
  "altıncı",
  "yeddinci",
  "səkkizinci",
  "doqquzuncu",
  "onuncu",
];
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanNumber(digits: string): number {
  const values = [...digits].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function editionOf(name: string): number | null {
  const [, digits, roman] = ordinal.exec(name) ?? [];
  if (digits !== undefined) return Number(digits);
  if (roman !== undefined) return romanNumber(roman);
  const word = lowerCase(name).split(/\s+/)[0] ?? "";
  const place = ordinalWords.indexOf(word);
  return place < 0 ? null : place + 1;
}

function keyOf(text: string): string {
  return spellWords(text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "")).key;
}

/** A name of three words or more of which one past the first is capitalised: `VII ADA Siyasi Forumu`. */
function isProper(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length >= 3 && words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !/^[IVX]+$/.test(word));
}

/** A project is called by its name: `Təmiz məhəllə`. */
function isCalled(name: string, kind: EventKind): boolean {
  return kind === "project" && /^\p{Lu}/u.test(name) && name.includes(" ");
}

/** Several acts are signed on one day; their kinds tell them apart. */
const acts = /(?<!\p{L})(fərman|sərəncam|qərar|qanun|əmr|qətnamə)/u;

/** Takes an event's name apart; never throws. */
export function parseEventName(name: string, kind: EventKind = "other"): EventName {
  const inQuotes = quoted.exec(name)?.[1];
  const own = inQuotes ?? (isProper(name) || isCalled(name, kind) ? name : null);
  const years = [...name.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => year);
  return {
    title: own === null ? null : keyOf(own),
    written: own ?? name,
    edition: editionOf(name),
    years: years.sort(),
    act: acts.exec(lowerCase(name))?.[1] ?? null,
  };
}
