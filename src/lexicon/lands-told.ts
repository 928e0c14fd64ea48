/** The lands that a text tells of, as a sign of whose ministry it means by a bare name. */
import { lowerCase } from "../language/az/fold.ts";
import type { Token } from "../language/az/tokens.ts";
import type { KnownAcronym } from "./acronyms.ts";
import type { LandBodies } from "./land-bodies.ts";
import { type LandName, type Lands, ownLand, ownPart } from "./lands.ts";
import type { NameLists } from "./names.ts";
import { beginsWithAny, isNameWord } from "./names.ts";
import { readTable } from "./table.ts";

/** How often a text tells of other lands, by name, capital or seat; `null` for a text that tells of ours. */
export type LandsTold = ReadonlyMap<string, number> | null;

interface Lists {
  readonly lands: Lands;
  readonly names: NameLists;
  readonly landBodies: LandBodies;
  readonly acronyms: ReadonlyMap<string, KnownAcronym>;
}

/** Counts the lands of a row of tokens, unless they tell of this country, its towns, its bodies or its people. */
export function landsTold(
  tokens: readonly Token[],
  { lands, names, landBodies, acronyms }: Lists,
): LandsTold {
  const foreign = new Map<string, number>();
  let firstLand = tokens.length;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const found = lands.endingAt(tokens, at);
    if (found === undefined) {
      if (isOwnWord(tokens, at, acronyms, landBodies)) return null;
      const land = landOfAcronym(tokens[at] as Token, acronyms);
      if (land !== undefined) foreign.set(land, (foreign.get(land) ?? 0) + 1);
      continue;
    }
    if (!isCurrency(tokens, at) && !isGivenName(tokens, at, names) && found.kind !== "people") {
      if (isOwn(found)) return null;
      foreign.set(found.land, (foreign.get(found.land) ?? 0) + 1);
    }
    at = found.first;
    if (found.kind !== "people") firstLand = found.first;
  }
  return opensAsRelease(tokens.slice(0, Math.min(firstLand, longestOpening))) ? null : foreign;
}

/** A headline is no longer than this. */
const longestOpening = 15;

/** `Daxili İşlər Nazirliyinin Mətbuat Xidmətinin məlumatı`: what opens so, with no land before it, is a release of our own. */
function opensAsRelease(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => isNameWord("press", lower) && beginsWithAny("service", tokens[at + 1]?.lower),
  );
}

/** Ours, or what was before ours: their texts are ours. */
function isOwn({ land }: LandName): boolean {
  return land.startsWith(ownLand) || land.startsWith(ownPart);
}

/** `Sahib oğlu`, `DİM`, `ADDA`: a father's name, or a body of this country by its acronym. */
function isOwnWord(
  tokens: readonly Token[],
  at: number,
  acronyms: ReadonlyMap<string, KnownAcronym>,
  landBodies: LandBodies,
): boolean {
  const token = tokens[at] as Token;
  if (beginsWithAny("father-marker", token.lower)) {
    const father = tokens[at - 1];
    return father?.isCapital === true && !/[ıiuü]n$/.test(father.lower);
  }
  if (!token.isAcronym) return false;
  const known = acronyms.get(token.stem);
  return (
    known !== undefined &&
    known.land === null &&
    // APA xəbər verir ki: who reports tells nothing of where
    known.kind !== "media" &&
    known.kind !== "international" &&
    known.kind !== "company" &&
    landBodies.read(token.stem) === undefined
  );
}

/** `FTB`: the land whose body another land's acronym names; not one that reports from everywhere. */
function landOfAcronym(
  { isAcronym, stem }: Token,
  acronyms: ReadonlyMap<string, KnownAcronym>,
): string | undefined {
  const known = isAcronym ? acronyms.get(stem) : undefined;
  const land = known === undefined || known.kind === "media" ? "-" : (known.land ?? "-");
  return land === "-" ? undefined : land;
}

/** `Təbriz Ələsgərov`: a town that people are named after. */
function isGivenName(tokens: readonly Token[], at: number, { given }: NameLists): boolean {
  const next = tokens[at + 1];
  return next?.isCapital === true && !next.isAcronym && given.has(tokens[at]?.lower ?? "");
}

/** `ABŞ dolları`, `Kanada dolları`: a currency tells of no land. */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const [land, word] = [tokens[at], tokens[at + 1]];
  if (land === undefined || word === undefined) return false;
  return currenciesOf(lowerCase(land.stem)).some((currency) => word.lower.startsWith(currency));
}

let currencies: ReadonlyMap<string, readonly string[]> | undefined;

function currenciesOf(land: string): readonly string[] {
  if (currencies === undefined) {
    const byLand = new Map<string, string[]>();
    for (const [before = "-", word = ""] of readTable("az", "currencies.tsv"))
      byLand.set(before, [...(byLand.get(before) ?? []), word]);
    currencies = byLand;
  }
  return currencies.get(land) ?? [];
}
