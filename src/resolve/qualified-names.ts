/**
 * A body with more or fewer words before its name: of the state (`Azərbaycan Memarlıq və İnşaat Universiteti`, `Memarlıq və
 * İnşaat Universiteti`), or with the acronym of the body above it (`DİN Daxili Qoşunları`, `Daxili Qoşunları`).
 */

import { lowerCase } from "../language/az/fold.ts";
import { spell } from "../language/transliteration.ts";
import type { KnownAcronym } from "../lexicon/acronyms.ts";
import { ownLand } from "../lexicon/lands.ts";
import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import { nameWord, nameWordsOf } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { anyWord } from "../lexicon/word-classes.ts";
import type { Agency } from "../model/entity.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import { isAcronym, parseAgencyName } from "./agency-name.ts";
import type { Appearance } from "./appearance.ts";
import { keyOfParent, type StatedParents } from "./units.ts";

/** Words that say no more than that a body is one of the state. */
const qualifiers = once(
  (): ReadonlySet<string> => new Set([...nameWordsOf("state-qualifier")].map((word) => spell(word).key)),
);
/** A name of fewer words is that of many bodies (`Texniki Universiteti`), unless a state has one of it (`Baş Prokurorluq`). */
const leastWords = 3;
const ofStates = once(
  (): ReadonlySet<string> =>
    new Set(
      [...azerbaijaniLexicon().landBodies.names].map(
        (name) => parseAgencyName(name, "government").spelling.key,
      ),
    ),
);
/** Bodies of these kinds have parts that go by the acronym of the whole; states and alliances have others of one name. */
const wholes: ReadonlySet<AgencyKind> = new Set(["ministry", "government", "university", "company", "bank"]);

/** For each name with qualifiers before it the names that it may be, longest first. */
function* withoutQualifiers(key: string): Generator<string> {
  const words = key.split(" ");
  for (let from = 1; from < words.length && qualifiers().has(words[from - 1] ?? ""); from++) {
    const rest = words.slice(from).join(" ");
    if (words.length - from >= leastWords || ofStates().has(rest)) yield rest;
  }
}

const over = once(() => spell(anyWord("field")).key);
const state = once(() => spell(nameWord("of-state")).key);
/** Words before `üzrə Dövlət Xidməti` that tell which it is without these two. */
const leastField = 3;

/** `X və Y üzrə Dövlət Xidməti` → `X və Y Xidməti`; undefined for another name. */
function withoutInnerState(key: string): string | undefined {
  const words = key.split(" ");
  const at = words.lastIndexOf(over());
  return at >= leastField && words[at + 1] === state() && at + 2 < words.length
    ? [...words.slice(0, at), ...words.slice(at + 2)].join(" ")
    : undefined;
}

type Keys = Map<Appearance<Agency>, string>;

function countKeys(keys: Keys): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A name means the longer one that at least this share of all that are longer is, the rest being older or wrong. */
const mainShare = 0.9;

/** For each name without qualifiers the one that has them; none for `Texniki Universiteti`, which several towns have. */
function mainLonger(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const longer = new Map<string, string[]>();
  for (const key of counts.keys()) for (const short of withoutQualifiers(key)) pushTo(longer, short, key);
  const main = new Map<string, string>();
  for (const [short, all] of longer) {
    const total = all.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
    const found = all.find((key) => (counts.get(key) ?? 0) >= mainShare * total);
    if (found !== undefined) main.set(short, found);
  }
  return main;
}

/** Gives a name without the state's qualifiers the key of the name that has them. */
export function mergeQualified(keys: Keys): void {
  const counts = countKeys(keys);
  const main = new Map(mainLonger(counts));
  for (const key of counts.keys()) {
    const short = withoutInnerState(key);
    if (short !== undefined && counts.has(short) && !main.has(short)) main.set(short, key);
  }
  const follow = (key: string): string => {
    const longer = main.get(key);
    return longer === undefined ? key : follow(longer);
  };
  for (const [appearance, key] of keys) keys.set(appearance, follow(key));
}

const own = once(() => spell(lowerCase(ownLand)).key);
const namedAfter = once(() => spell(nameWord("namesake")).key);

/**
 * `Dənizçilik Kolleci` in a text that names `Azərbaycan Dənizçilik Kolleci` as well, or gives it the owner that texts give that one:
 * of two words, too few to mean it everywhere.
 */
export function mergeNamedInFull(keys: Keys, parents: StatedParents): void {
  const owners = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  const note = (notes: Map<string, Set<string>>, at: string, what: string): void => {
    notes.set(at, (notes.get(at) ?? new Set()).add(what));
  };
  const ownerOf = (appearance: Appearance<Agency>): string | undefined =>
    keyOfParent(appearance, keys, parents);
  for (const [appearance, key] of keys) {
    if (!key.startsWith(`${own()} `)) continue;
    note(named, key, appearance.document.id);
    const owner = ownerOf(appearance);
    if (owner !== undefined) note(owners, key, owner);
  }
  const counts = countKeys(keys);
  const count = (key: string): number => counts.get(key) ?? 0;
  const full: (readonly [Appearance<Agency>, string])[] = [];
  for (const [appearance, key] of keys) {
    const longer = `${own()} ${key}`;
    // Azərbaycan–Avropa İttifaqı: what is named more often without is another
    if (key.split(" ").length !== leastWords - 1 || count(longer) < count(key)) continue;
    const isBeside = named.get(longer)?.has(appearance.document.id) === true;
    const owner = isBeside ? undefined : ownerOf(appearance);
    if (isBeside || (owner !== undefined && owners.get(longer)?.has(owner) === true))
      full.push([appearance, longer]);
  }
  for (const [appearance, longer] of full) keys.set(appearance, longer);
}

let places: ReadonlySet<string> | undefined;

/** Whether a name begins with a place, and so is that of one body though nobody is honoured. */
function isOfPlace([first = ""]: readonly string[]): boolean {
  places ??= new Set([...azerbaijaniLexicon().names.places.keys()].map((place) => spell(place).key));
  return places.has(first);
}

/** `Qafur Məmmədov adına Bakı Dəniz Yolları Məktəbi`: the name behind `adına`, and the last word of whom it honours. */
function honoured(key: string): readonly [rest: string, whom: string] | undefined {
  const words = key.split(" ");
  const at = words.indexOf(namedAfter());
  const rest = words.slice(at + 1);
  const isWhole = at > 0 && rest.length >= leastWords && isOfPlace(rest);
  return isWhole ? [rest.join(" "), words[at - 1] ?? ""] : undefined;
}

/** Gives a body that is named after somebody the key that it has without, where all who name one of that name after somebody name the same. */
export function mergeNamedAfter(keys: Keys): void {
  const known = new Set(keys.values());
  const whom = new Map<string, Set<string>>();
  for (const key of known) {
    const [rest, name] = honoured(key) ?? [];
    if (rest !== undefined && name !== undefined) whom.set(rest, (whom.get(rest) ?? new Set()).add(name));
  }
  for (const [appearance, key] of keys) {
    const [rest] = honoured(key) ?? [];
    if (rest !== undefined && known.has(rest) && whom.get(rest)?.size === 1) keys.set(appearance, rest);
  }
}

/** Gives `DİN Daxili Qoşunları` the key of `Daxili Qoşunları` where that is known and the acronym is a body's above it. */
export function mergeUnderAcronym(keys: Keys, acronyms: ReadonlyMap<string, KnownAcronym>): void {
  const known = new Set(keys.values());
  for (const [appearance, key] of keys) {
    const [first = ""] = appearance.entity.name.split(" ");
    const kind = isAcronym(first) ? acronyms.get(first)?.kind : undefined;
    const rest = key.slice(key.indexOf(" ") + 1);
    if (kind !== undefined && wholes.has(kind) && rest.includes(" ") && known.has(rest))
      keys.set(appearance, rest);
  }
}
