/**
 * Names of states in short and long form (`İran`, `İran İslam Respublikası`, `Qırğız Respublikası`), of their peoples and capitals, of the
 * states that were before ours and of its autonomous republic: all of them lead to one name of the land.
 */
import { capitalize, lowerCase, upperCase } from "../language/az/fold.ts";
import { type Case, cases, inflectPossessed, nameAnalyses } from "../language/az/nouns.ts";
import type { Token } from "../language/az/tokens.ts";
import type { WordForm } from "../language/az/word-forms.ts";
import type { NameLists } from "./names.ts";
import { isNameWord, nameWord } from "./names.ts";
import { readTable } from "./table.ts";

/** The land whose texts these are: a body of it goes by its bare name. */
export const ownLand = "Azərbaycan";
/** The autonomous republic of it. */
export const ownPart = "Naxçıvan";
/** Its capital. */
export const ownCapital = "Bakı";

/** `name`: the land itself; `people`: an adjective before a noun; `seat`: a town or a palace in it; `own`: a word that only texts of this country have. */
export type LandKind = "name" | "people" | "seat" | "own";

/** A land where it is told. */
export interface LandName {
  readonly land: string;
  readonly kind: LandKind;
  readonly case: Case;
  /** Index of the first word. */
  readonly first: number;
}

interface LandForm {
  readonly land: string;
  readonly kind: LandKind;
  /** Words before the last. */
  readonly before: readonly string[];
  /** `CAR`: written in capitals, so that `Cari` is none. */
  readonly isAcronym: boolean;
  readonly case: Case;
}

/** Last word of a form in some case → the forms that end so, longest first. */
type LandIndex = ReadonlyMap<string, readonly LandForm[]>;

export interface Lands {
  /** The land that is told by the words which end at an index, the longest name first. */
  readonly endingAt: (tokens: readonly Token[], last: number) => LandName | undefined;
}

/** Compiles the lists of a language. */
export function compileLands(language: string, names: NameLists): Lands {
  const index = compileIndex(language);
  const wordOf = (form: WordForm): LandWord => {
    const { ofLands } = form;
    if (ofLands instanceof LandWord && ofLands.index === index) return ofLands;
    const word = new LandWord(form.lower, index, names);
    form.ofLands = word;
    return word;
  };
  const listed: Listed = (tokens, last) => {
    const token = tokens[last];
    return token?.kind === "word" ? listedAt(wordOf(token.form), tokens, last) : undefined;
  };
  return {
    endingAt: (tokens, last) => {
      const token = tokens[last];
      if (token?.kind !== "word" || !mayEndLand(token, wordOf(token.form))) return undefined;
      return listed(tokens, last) ?? stateAt(listed, names, tokens, last);
    },
  };
}

/** What a word says of lands whatever stands before it. */
class LandWord {
  readonly index: LandIndex;
  /** The forms that it may end, in its case. */
  readonly forms: readonly EndingForm[];
  /** `Respublikası`, `Federasiyasının`: what sort of state it is. */
  readonly isState: boolean;

  constructor(lower: string, index: LandIndex, { words }: NameLists) {
    this.index = index;
    this.forms = [...formsOfWord(index, lower)];
    this.isState = words.get("state")?.has(lower) === true || words.get("state-form")?.has(lower) === true;
  }
}

/** Most words end no name of a land, wherever they stand. */
function mayEndLand({ suffix, isAcronym }: Token, { forms, isState }: LandWord): boolean {
  return forms.length > 0 || isState || suffix !== "" || isAcronym;
}

function compileIndex(language: string): LandIndex {
  const index = new Map<string, LandForm[]>();
  const add = (form: string, land: string, kind: LandKind): void => {
    const words = lowerCase(form).split(" ");
    const last = words.pop() ?? "";
    const isAcronym = words.length === 0 && form.length > 1 && upperCase(form) === form;
    const put = (word: string, nounCase: Case): void => {
      const forms = index.get(word) ?? [];
      index.set(word, [...forms, { land, kind, before: words, isAcronym, case: nounCase }]);
    };
    put(last, "nom");
    if (kind !== "people" && words.length > 0 && /[ıiuü]$/.test(last))
      for (const nounCase of cases.slice(1)) put(inflectPossessed(last, nounCase), nounCase);
  };
  for (const [name = "", kind, land = kind === "city" ? ownLand : name] of readTable(language, "places.tsv"))
    if (land !== "-") add(name, land, kind === "city" ? (land === ownLand ? "own" : "seat") : "name");
  for (const [form = "", land = "", kind = "name"] of readTable(language, "lands.tsv"))
    add(form, land, kind as LandKind); // holds: a test checks the kinds
  for (const forms of index.values()) forms.sort((a, b) => b.before.length - a.before.length);
  return index;
}

type Listed = (tokens: readonly Token[], last: number) => LandName | undefined;

/** A form of the lists that a word may end, in the case of the word. */
interface EndingForm {
  readonly form: LandForm;
  readonly case: Case;
}

function* formsOfWord(index: LandIndex, lower: string): Generator<EndingForm> {
  for (const { stem, case: nounCase } of readingsOf(lower)) yield* formsOfStem(index, stem, nounCase);
}

function* formsOfStem(index: LandIndex, stem: string, nounCase: Case): Generator<EndingForm> {
  for (const form of index.get(stem) ?? [])
    if (form.case === "nom") yield { form, case: nounCase };
    else if (nounCase === "nom") yield { form, case: form.case };
}

/** A form of the lists; names of lands and towns are written with a capital. */
function listedAt(word: LandWord, tokens: readonly Token[], last: number): LandName | undefined {
  const token = tokens[last] as Token;
  const forms =
    token.suffix === "" ? word.forms : [...formsOfStem(word.index, lowerCase(token.stem), caseOf(token))];
  for (const { form, case: nounCase } of forms) {
    const first = last - form.before.length;
    const isCapital = tokens[first]?.isCapital === true && token.isCapital;
    if (form.isAcronym && !token.isAcronym) continue;
    if (!isCapital && form.kind !== "people" && form.kind !== "own") continue;
    if (form.before.some((word, place) => tokens[first + place]?.lower !== word)) continue;
    return { land: form.land, kind: form.kind, case: nounCase, first };
  }
  return undefined;
}

/** `İran İslam Respublikası`, `Qırğız Respublikası`, `Gürcüstan SSR`: a land or a people with what sort of state it is. */
function stateAt(
  listed: Listed,
  names: NameLists,
  tokens: readonly Token[],
  last: number,
): LandName | undefined {
  const token = tokens[last];
  if (token === undefined || !token.isCapital) return undefined;
  const isOf = (wordClass: string, lower: string): boolean => names.words.get(wordClass)?.has(lower) === true;
  const isSoviet = token.isAcronym && token.stem === "SSR";
  if (!isSoviet && !isOf("state", token.lower) && !isOf("state-form", token.lower)) return undefined;
  let at = last - 1;
  let isAutonomous = false;
  let isOfSoviets = isSoviet;
  while (isOf("state-attribute", tokens[at]?.lower ?? "") && tokens[at]?.isCapital === true) {
    isAutonomous ||= isNameWord("autonomous", tokens[at]?.lower);
    isOfSoviets ||= isNameWord("of-soviets", tokens[at]?.lower);
    at--;
  }
  const named = listed(tokens, at);
  if (named === undefined || named.case !== "nom") return undefined;
  const place = tokens
    .slice(named.first, at + 1)
    .map(({ text }) => text)
    .join(" ");
  const land = isAutonomous
    ? `${place} ${nameWord("autonomous-republic").split(" ").map(capitalize).join(" ")}`
    : isOfSoviets
      ? `${place} SSR`
      : named.kind === "name" || named.kind === "people"
        ? named.land
        : undefined;
  if (land === undefined) return undefined;
  return { land, kind: "name", case: isSoviet ? caseOf(token) : possessedCase(token), first: named.first };
}

function* readingsOf(lower: string): Generator<{ readonly stem: string; readonly case: Case }> {
  yield { stem: lower, case: "nom" };
  for (const reading of nameAnalyses(lower)) if (reading.case !== "nom") yield reading;
  // Tehrandır, Bakıdadır
  const bare = lower.replace(/d[ıiuü]r$/, "");
  if (bare !== lower) yield* nameAnalyses(bare);
}

const suffixes: readonly (readonly [Case, RegExp])[] = [
  ["nom", /^$/],
  ["gen", /^n?[ıiuü]n$/],
  ["loc", /^n?d[aə]$/],
  ["abl", /^n?d[aə]n$/],
  ["dat", /^[yn]?[aə]$/],
];

function caseOf({ suffix }: Token): Case {
  return suffixes.find(([, shape]) => shape.test(suffix))?.[0] ?? "acc";
}

function possessedCase({ lower }: Token): Case {
  if (/n[ıiuü]n$/.test(lower)) return "gen";
  if (/n[aə]$/.test(lower)) return "dat";
  if (/nd[aə]$/.test(lower)) return "loc";
  if (/nd[aə]n$/.test(lower)) return "abl";
  return /[ıiuü]$/.test(lower) && !/n[ıiuü]$/.test(lower) ? "nom" : "acc";
}
