/**
 * Agencies across documents: one by its canonical name, by an acronym that documents define for it, and, for a part
 * of a body, by its name together with the body it belongs to.
 */

import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import type { Agency } from "../model/entity.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import {
  type AgencyName,
  areOfOneLand,
  hidesNumber,
  isAcronym,
  ofUnknownLand,
  parseAgencyName,
} from "./agency-name.ts";
import { type Appearance, anchorOf, type Testimony } from "./appearance.ts";
import type { Decisions } from "./decisions.ts";
import { bodiesOfStrangers } from "./foreign-texts.ts";
import { mergeMisspelt } from "./misspelt-names.ts";
import { partsOfSeveral } from "./parts-of-several.ts";
import { mergeNamedAfter, mergeNamedInFull, mergeQualified, mergeUnderAcronym } from "./qualified-names.ts";
import { acronymKey, shortNames } from "./short-names.ts";
import { groupSpellings } from "./spelling-groups.ts";
import { keysOfUnits, parentsStated } from "./units.ts";

type AgencyAppearance = Appearance<Agency>;

/** An acronym means a body when at least this share of the documents that define it say so. */
const acronymAgreement = 0.8;

function parseNames(agencies: readonly AgencyAppearance[]): ReadonlyMap<AgencyAppearance, AgencyName> {
  const parsed = new Map<string, AgencyName>();
  const strangers = bodiesOfStrangers(agencies);
  return new Map(
    agencies.map((appearance) => {
      const { name, kind } = appearance.entity;
      const key = `${kind} ${name}`;
      const known = parsed.get(key) ?? parseAgencyName(name, kind);
      parsed.set(key, known);
      const isStranger = strangers.has(appearance) || hidesNumber(name);
      return [appearance, isStranger ? ofUnknownLand(known, appearance.document.sha256) : known] as const;
    }),
  );
}

function keysOfOwnNames(names: ReadonlyMap<AgencyAppearance, AgencyName>): Map<AgencyAppearance, string> {
  const blocks = new Map<string, [AgencyAppearance, AgencyName][]>();
  for (const entry of names) {
    if (entry[1].form === "own") pushTo(blocks, entry[1].spelling.key, entry);
  }
  const keys = new Map<AgencyAppearance, string>();
  for (const [key, block] of blocks) {
    const labels = groupSpellings(block.map(([, name]) => name.spelling));
    for (const [appearance, name] of block) {
      const label = labels.get(name.spelling.sounds) ?? "";
      keys.set(appearance, label === "" ? key : `${key}|${label}`);
    }
  }
  return keys;
}

/** A name with and without a space in it (`Sea Tech`, `Seatech`) is one; the one with more words stands for both. */
function mergeSpacing(keys: Map<AgencyAppearance, string>): void {
  const spaced = new Map<string, string>();
  for (const key of keys.values()) {
    const letters = key.replaceAll(" ", "");
    const known = spaced.get(letters);
    if (known === undefined || key.length > known.length || (key.length === known.length && key < known))
      spaced.set(letters, key);
  }
  for (const [appearance, key] of keys) keys.set(appearance, spaced.get(key.replaceAll(" ", "")) ?? key);
}

function acronymsOf({ acronym, aliases }: Agency): ReadonlySet<string> {
  return new Set([acronym ?? "", ...aliases].filter(isAcronym));
}

/** For each acronym, how many documents define it for each key of a name. */
function countDefinitions(
  own: Iterable<readonly [AgencyAppearance, string]>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const definitions = new Map<string, Map<string, number>>();
  for (const [{ entity }, key] of own) {
    for (const acronym of acronymsOf(entity)) {
      const counts = definitions.get(acronym) ?? new Map<string, number>();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      definitions.set(acronym, counts);
    }
  }
  return definitions;
}

/**
 * Two names with one acronym of which one ends in the other are one name, cut short or run together with its neighbour:
 * `İdarəetmə Birliyi (TƏBİB)`. The one most documents give stands for both, of equals the longer.
 */
function mergeCutNames(keys: Map<AgencyAppearance, string>): void {
  const definitions = countDefinitions(keys);
  const wordsOf = (key: string): string => key.split(" ").sort(compareCodeUnits).join(" ");
  // Ərzaq və Kənd Təsərrüfatı Təşkilatı, Kənd Təsərrüfatı və Ərzaq Təşkilatı
  const areOneName = (one: string, other: string): boolean =>
    areOfOneLand(one, other) &&
    (one.endsWith(` ${other}`) || other.endsWith(` ${one}`) || wordsOf(one) === wordsOf(other));
  for (const [appearance, key] of keys) {
    for (const acronym of acronymsOf(appearance.entity)) {
      const counts = definitions.get(acronym) ?? new Map<string, number>();
      const candidates = [...counts.keys()].filter((other) => other === key || areOneName(key, other));
      const [best] = candidates.sort(
        (one, other) =>
          (counts.get(other) ?? 0) - (counts.get(one) ?? 0) ||
          other.length - one.length ||
          compareCodeUnits(one, other),
      );
      if (best !== undefined) keys.set(appearance, best);
    }
  }
}

/** Keys of the bodies that acronyms in common use stand for. */
let commonAcronyms: ReadonlyMap<string, string> | undefined;

function readCommonAcronyms(): ReadonlyMap<string, string> {
  commonAcronyms ??= new Map(
    [...azerbaijaniLexicon().acronyms].map(([acronym, { kind, name }]) => {
      const { form, spelling } = parseAgencyName(name, kind);
      return [acronym, form === "acronym" ? acronymKey(spelling.key) : spelling.key] as const;
    }),
  );
  return commonAcronyms;
}

/** What an acronym of fewer letters is explained as in one document it need not be in the next. */
const leastLetters = 3;
/** An acronym of so few letters has several bodies: what one text explains it as it need not be in the next. */
const shortAcronym = 3;

/** How often documents define acronyms, without short ones that a single document explains: `APA` is an agency, and in one text an assembly. */
function oftenDefined(
  own: Iterable<readonly [AgencyAppearance, string]>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const isOften = (counts: ReadonlyMap<string, number>): boolean =>
    [...counts.values()].reduce((sum, count) => sum + count, 0) > 1;
  return new Map(
    [...countDefinitions(own)].filter(
      ([acronym, counts]) => acronym.length > shortAcronym || isOften(counts),
    ),
  );
}

/** For each acronym the key that documents define it for, where they agree; null where they do not. */
function agreedDefinitions(
  definitions: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, string | null> {
  const agreed = new Map<string, string | null>();
  for (const [acronym, counts] of definitions) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [only] = [...counts].filter(([, count]) => count / total >= acronymAgreement);
    agreed.set(acronym, only?.[0] ?? null);
  }
  return agreed;
}

/** For each acronym of a part that many bodies have (`TTM`, Təlim-Tədris Mərkəzi) the name of the part. */
function acronymsOfUnits(names: ReadonlyMap<AgencyAppearance, AgencyName>): ReadonlyMap<string, AgencyName> {
  const units = [...names].filter(([, { form }]) => form === "unit");
  const byKey = new Map(units.map(([, name]) => [name.spelling.key, name]));
  const agreed = agreedDefinitions(
    countDefinitions(units.map(([appearance, { spelling }]) => [appearance, spelling.key])),
  );
  return new Map(
    [...agreed].flatMap(([acronym, key]) => {
      const name = byKey.get(key ?? "");
      return name === undefined ? [] : [[acronym, name] as const];
    }),
  );
}

/** For each agency appearance the key of the body it names; equal keys are one node. */
export function keysOfAgencies(
  testimony: Testimony,
  decisions: Decisions,
): ReadonlyMap<AgencyAppearance, string> {
  const names = new Map(parseNames(testimony.agencies));
  const keys = keysOfOwnNames(names);
  decisions.step(keys, "names agree but for spaces", () => mergeSpacing(keys));
  decisions.step(keys, "names agree but for a letter in a long word", () => mergeMisspelt(keys));
  decisions.step(keys, "one name only has these words after the state's", () => mergeQualified(keys));
  decisions.step(keys, "one name, and whom it is named after", () => mergeNamedAfter(keys));
  decisions.step(keys, "the name with the acronym of the body above it", () =>
    mergeUnderAcronym(keys, azerbaijaniLexicon().acronyms),
  );
  decisions.step(keys, "one acronym, and one name ends in the other", () => mergeCutNames(keys));
  const [defined, units] = [agreedDefinitions(oftenDefined(keys)), acronymsOfUnits(names)];
  for (const [appearance, { form, spelling }] of names) {
    if (form !== "acronym") continue;
    const unit = units.get(spelling.key);
    if (!defined.has(spelling.key) && unit !== undefined) names.set(appearance, unit);
    else {
      const isShort = spelling.key.length < leastLetters;
      const known = !isShort && defined.get(spelling.key) != null ? defined : readCommonAcronyms();
      const own = isShort ? JSON.stringify(anchorOf(appearance)) : acronymKey(spelling.key);
      const meant = known.get(spelling.key);
      keys.set(appearance, meant ?? own);
      if (typeof meant === "string")
        decisions.add(
          appearance,
          known === defined ? "documents give the acronym to this body" : "the acronym in common use",
        );
    }
  }
  const { assertions } = testimony;
  const parents = parentsStated(assertions);
  decisions.step(keys, "one text names it with its land, or both have one owner", () =>
    mergeNamedInFull(keys, parents),
  );
  const short = shortNames(assertions, names, keys);
  decisions.step(keys, "a short name: the longer one has its holder, or only one has its letters", () => {
    for (const [appearance, key] of keys) keys.set(appearance, short.get(key) ?? key);
  });
  for (const appearance of partsOfSeveral(keys, parents)) {
    const name = names.get(appearance);
    if (name?.form !== "own") continue;
    names.set(appearance, { ...name, form: "unit" });
    keys.delete(appearance);
    decisions.add(appearance, "texts give parts of this name to several bodies: it is that of its own");
  }
  return new Map([...keys, ...keysOfUnits(names, keys, { assertions, parents }, decisions)]);
}
