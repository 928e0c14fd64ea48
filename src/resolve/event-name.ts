/** What the name of an event says beyond its kind: its quoted title, its edition, the years in it. */
import { lowerCase } from "../language/az/fold.ts";
import { ordinalOf, romanNumber } from "../language/az/ordinals.ts";
import { spellWords } from "../language/transliteration.ts";
import { eventNoun } from "../lexicon/event-nouns.ts";
import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import { anyOf } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { anyWord } from "../lexicon/word-classes.ts";
import type { EventKind } from "../model/vocabulary.ts";
import { leadOf } from "./event-lead.ts";

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
  /** The number an act is published under: `859 nömrəli fərman`. */
  readonly number: string | null;
  /** Dictionary form of the head noun: `iclas` for `plenar iclası`. */
  readonly head: string;
  /** `ikitərəfli`, `üçtərəfli`, `təkbətək`: how many sit at the table; null where it is not told. */
  readonly sides: string | null;
  /** Key of the whole name where its words tell which event it is, though it has no title; else null. */
  readonly words: string | null;
  /** Key of the whole name where it has a word beside its head, else null. */
  readonly whole: string | null;
  /** Nothing but its head: `konfrans`. */
  readonly isBare: boolean;
}

const quoted = /["“«„]([^"“”„«»]{3,})["”»“]/u;
const ordinal = once(
  () =>
    new RegExp(
      `(?<![\\d-])(\\d{1,3})-?(?:cı|ci|cu|cü)(?!\\s+(?:${anyWord("year")}))(?=\\s|$)|\\b([IVX]+)(?=\\s)`,
      "u",
    ),
);
function editionOf(name: string): number | null {
  const [, digits, roman] = ordinal().exec(name) ?? [];
  if (digits !== undefined) return Number(digits);
  if (roman !== undefined) return romanNumber(roman);
  return ordinalOf(name.split(/\s+/)[0] ?? "");
}

function keyOf(text: string): string {
  return spellWords(text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "")).key;
}

/** Sessions and acts are named by who holds or signs them and when, and have no names of their own. */
const unnamed = once(() => new RegExp(`(?<!\\p{L})(?:${anyOf("nameless-event")})`, "u"));

/** A name of three words or more of which one past the first is capitalised: `VII ADA Siyasi Forumu`. */
function isProper(name: string, tellingWords: number): boolean {
  const words = name.split(/\s+/);
  if (unnamed().test(lowerCase(name)) || tellingWords === 0) return false;
  return words.length >= 3 && words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !/^[IVX]+$/.test(word));
}

/** A project is called by its name: `Təmiz məhəllə`. */
function isCalled(name: string, kind: EventKind): boolean {
  return kind === "project" && /^\p{Lu}/u.test(name) && name.includes(" ");
}

/** Several acts are signed on one day; their kinds tell them apart. */
const acts = once(() => new RegExp(`(?<!\\p{L})(${anyOf("act-noun")})`, "u"));

const actNumber = once(
  () => new RegExp(`(?<![\\d.])(\\d{1,5})(?:\\s*(?:${anyOf("act-number")})|-l[ıiuü] )|№\\s*(\\d{1,5})`, "u"),
);
const sidesTold = once(() => new RegExp(`(?<!\\p{L})(${anyOf("sides-told")})`, "u"));
/** Words of a name that tell something of the event: fewer are shared by many events. */
const leastTellingWords = 3;

const pressConference = once(() => new RegExp(`(?<!\\p{L})(?:${anyOf("press-conference")})`, "u"));

/** The head noun of a name without its endings. */
function headOf(name: string): string {
  const lower = lowerCase(name);
  if (pressConference().test(lower)) return eventNoun("press-conference");
  const last = lower.split(/\s+/).at(-1) ?? "";
  const forms = azerbaijaniLexicon().heads.get(last) ?? [];
  const form = forms.findLast(({ head }) => head.class === "event" || head.class === "document"); // the shortest
  return form === undefined ? last : (form.head.stem.split(" ").at(-1) ?? last);
}

/** Takes an event's name apart; never throws. */
export function parseEventName(name: string, kind: EventKind = "other"): EventName {
  const inQuotes = quoted.exec(name)?.[1];
  const { tellingWords } = leadOf(name);
  const own = inQuotes ?? (isProper(name, tellingWords) || isCalled(name, kind) ? name : null);
  const number = actNumber().exec(lowerCase(name));
  const years = [...name.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => year);
  return {
    title: own === null ? null : keyOf(own),
    written: own ?? name,
    edition: editionOf(name),
    years: years.sort(),
    act: acts().exec(lowerCase(name))?.[1] ?? null,
    number: number === null ? null : (number[1] ?? number[2] ?? null),
    head: headOf(name),
    sides: sidesTold().exec(lowerCase(name))?.[1] ?? null,
    whole: tellingWords > 0 ? keyOf(name) : null,
    isBare: !name.trim().includes(" "),
    words: own === null && tellingWords >= leastTellingWords ? keyOf(name) : null,
  };
}
