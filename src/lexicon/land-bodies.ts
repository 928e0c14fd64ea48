/**
 * Bodies that every state has one of (`Xarici İşlər Nazirliyi`, `Ali Məhkəmə`): a bare name does not tell whose they are, and with
 * a land before it it is another body's.
 */
import { lowerCase } from "../language/az/fold.ts";
import { type Token, tokenize } from "../language/az/tokens.ts";
import type { KnownAcronym } from "./acronyms.ts";
import { type Lands, ownLand } from "./lands.ts";
import { readTable } from "./table.ts";

/** A body's name apart from the land before it. */
export interface BodyName {
  /** The land that the name tells, or null. */
  readonly land: string | null;
  /** The name without its land; an acronym with a land before it in full, where it is in common use. */
  readonly bare: string;
}

export interface LandBodies {
  /** Whole names, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Takes the name of a state body apart, given in the nominative; undefined for any other name. */
  readonly read: (name: string) => BodyName | undefined;
  /** The name that an acronym of a state body stands for; any other name as it is. */
  readonly fullName: (name: string) => string;
}

/** Compiles the lists of a language. */
export function compileLandBodies(
  language: string,
  lands: Lands,
  acronyms: ReadonlyMap<string, KnownAcronym>,
): LandBodies {
  const whole = new Set<string>();
  const endings: string[] = [];
  for (const [ending = "", extent] of readTable(language, "land-bodies.tsv")) {
    whole.add(ending);
    if (extent === "end") endings.push(` ${ending}`);
  }
  const full = new Map<string, string>();
  for (const [acronym, { name }] of acronyms) if (isBody(lowerCase(name))) full.set(acronym, name);
  function isBody(lower: string): boolean {
    return whole.has(lower) || endings.some((ending) => lower.endsWith(ending));
  }
  const lastOfBodies = new Set([...whole].map(lastWord));
  const mayBeBody = (name: string): boolean =>
    lastOfBodies.has(lowerCase(lastWord(name))) || full.has(lastWord(name));
  return {
    names: whole,
    fullName: (name) => full.get(name) ?? name,
    read: (name) => {
      const known = full.get(name);
      if (known !== undefined) return { land: null, bare: name };
      if (!mayBeBody(name)) return undefined;
      const { land, rest } = landBefore(name, lands);
      const bare = land === null ? rest : (full.get(rest) ?? rest);
      return isBody(lowerCase(bare)) ? { land, bare } : undefined;
    },
  };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** No name of a state has more words. */
const mostWords = 8;

/** The longest name of a land at the front, in the nominative or the genitive, with something behind it. */
function landBefore(name: string, lands: Lands): { readonly land: string | null; readonly rest: string } {
  const tokens = tokenize(name);
  for (let last = Math.min(tokens.length - 2, mostWords); last >= 0; last--) {
    const found = lands.endingAt(tokens, last);
    if (found === undefined || found.first !== 0 || !ownsBodies(found)) continue;
    const rest = name.slice((tokens[last + 1] as Token).start);
    // Azərbaycan Respublikası Naxçıvan Muxtar Respublikası …
    const inner = found.land === ownLand ? landBefore(rest, lands) : { land: null, rest };
    return inner.land === null ? { land: found.land, rest } : inner;
  }
  return { land: null, rest: name };
}

function ownsBodies({ kind, case: nounCase }: { readonly kind: string; readonly case: string }): boolean {
  return (kind === "name" || kind === "people") && (nounCase === "nom" || nounCase === "gen");
}
