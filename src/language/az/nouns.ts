/**
 * Nominal inflection by synthesis: the forms of a stem are generated, and a form is analysed by looking up what
 * was generated. Grammar after any reference grammar of Azerbaijani; the classes are those of vowel harmony.
 */

import { remembered } from "../remembered.ts";
import { endsInVowel, fourWay, isVowel, syllables, twoWay } from "./harmony.ts";

export const cases = ["nom", "gen", "dat", "acc", "loc", "abl", "ins"] as const;
export type Case = (typeof cases)[number];

/** Stem before a suffix that begins with a vowel: nazirlik→nazirliy, konsulluq→konsulluğ; monosyllables stay. */
export function soften(stem: string): string {
  const last = stem[stem.length - 1];
  if ((last !== "k" && last !== "q") || syllables(stem) < 2) return stem;
  if (stem.endsWith("k") && isVowel(stem[stem.length - 2] ?? "")) return `${stem.slice(0, -1)}y`;
  if (stem.endsWith("q") && isVowel(stem[stem.length - 2] ?? "")) return `${stem.slice(0, -1)}ğ`;
  return stem;
}

/** A noun without a possessive in the given case: şirkət + gen → şirkətin, idarə + dat → idarəyə. */
export function inflectFree(stem: string, nounCase: Case, softened: string = soften(stem)): string {
  const vowel = endsInVowel(stem);
  const i = fourWay(stem);
  const a = twoWay(stem);
  switch (nounCase) {
    case "nom":
      return stem;
    case "gen":
      return vowel ? `${stem}n${i}n` : `${softened}${i}n`;
    case "dat":
      return vowel ? `${stem}y${a}` : `${softened}${a}`;
    case "acc":
      return vowel ? `${stem}n${i}` : `${softened}${i}`;
    case "loc":
      return `${stem}d${a}`;
    case "abl":
      return `${stem}d${a}n`;
    case "ins":
      return vowel ? `${stem}yl${a}` : `${stem}l${a}`;
  }
}

/** A noun that carries the third-person possessive, in the given case: şurası + gen → şurasının. */
export function inflectPossessed(form: string, nounCase: Case): string {
  const i = fourWay(form);
  const a = twoWay(form);
  switch (nounCase) {
    case "nom":
      return form;
    case "gen":
      return `${form}n${i}n`;
    case "dat":
      return `${form}n${a}`;
    case "acc":
      return `${form}n${i}`;
    case "loc":
      return `${form}nd${a}`;
    case "abl":
      return `${form}nd${a}n`;
    case "ins":
      return `${form}yl${a}`;
  }
}

/** Plural stem: idarə → idarələr, bank → banklar. */
export function pluralOf(stem: string): string {
  return `${stem}l${twoWay(stem)}r`;
}

/** Third-person possessive of a stem: fond → fondu, şura → şurası, mərkəz → mərkəzi. */
export function possessedOf(stem: string): string {
  const i = fourWay(stem);
  return endsInVowel(stem) ? `${stem}s${i}` : `${soften(stem)}${i}`;
}

const endingsByCase: readonly (readonly [Case, RegExp])[] = [
  ["abl", /[^n]d[aə]n$|nd[aə]n$/],
  ["loc", /d[aə]$/],
  ["gen", /[ıiuü]n$/],
  ["ins", /l[aə]$/],
  ["acc", /[ıiuü]$/],
  ["dat", /[aə]$/],
];

/** The case a word seems to carry by its ending alone: a guess for words that no list holds. */
export function guessCase(lower: string): Case {
  for (const [nounCase, ending] of endingsByCase) if (ending.test(lower)) return nounCase;
  return "nom";
}

export interface NameAnalysis {
  readonly stem: string;
  readonly case: Case;
}

const consonantEndings: Readonly<Record<Exclude<Case, "nom">, readonly string[]>> = {
  gen: ["ın", "in", "un", "ün"],
  dat: ["a", "ə"],
  acc: ["ı", "i", "u", "ü"],
  loc: ["da", "də"],
  abl: ["dan", "dən"],
  ins: ["la", "lə"],
};
const vowelEndings: Readonly<Record<Exclude<Case, "nom">, readonly string[]>> = {
  gen: ["nın", "nin", "nun", "nün"],
  dat: ["ya", "yə"],
  acc: ["nı", "ni", "nu", "nü"],
  loc: ["da", "də"],
  abl: ["dan", "dən"],
  ins: ["yla", "ylə"],
};

interface NameEnding {
  readonly case: Case;
  readonly afterVowel: boolean;
}

/** Ending → what it may mark, so that a name is read by one look-up for each length of ending. */
const nameEndings: ReadonlyMap<string, readonly NameEnding[]> = compileNameEndings();
const longestEnding = Math.max(...[...nameEndings.keys()].map((ending) => ending.length));

function compileNameEndings(): ReadonlyMap<string, readonly NameEnding[]> {
  const found = new Map<string, NameEnding[]>();
  for (const [lists, afterVowel] of [
    [consonantEndings, false],
    [vowelEndings, true],
  ] as const)
    for (const nounCase of cases)
      if (nounCase !== "nom")
        for (const ending of lists[nounCase])
          found.set(ending, [...(found.get(ending) ?? []), { case: nounCase, afterVowel }]);
  return found;
}

/**
 * All ways to read a proper name's last word as stem and case; the word as it stands comes first. Proper names keep k and q
 * (Malikin, Faiqin) and foreign ones follow their pronunciation, so any vowel of the right kind is accepted where the
 * spelling alone would ask for another.
 */
export const nameAnalyses: (lower: string) => readonly NameAnalysis[] = remembered(analyseName);

function analyseName(lower: string): readonly NameAnalysis[] {
  const found: NameAnalysis[] = [{ stem: lower, case: "nom" }];
  for (let width = 1; width <= longestEnding && lower.length - width >= 2; width++) {
    const endings = nameEndings.get(lower.slice(-width));
    if (endings === undefined) continue;
    const stem = lower.slice(0, -width);
    if (syllables(stem) === 0) continue;
    for (const { case: nounCase, afterVowel } of endings)
      if (endsInVowel(stem) === afterVowel) found.push({ stem, case: nounCase });
  }
  return found;
}
