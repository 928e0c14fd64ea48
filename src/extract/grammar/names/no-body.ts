/** What looks like the name of a body and is none: a thing, a product, a contest, a part of the economy, a noun that a genitive owns. */

import type { Token } from "../../../language/az/tokens.ts";
import type { EventHead, HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { nameWordsOf } from "../../../lexicon/names.ts";
import type { Sentence } from "../sentence.ts";
import type { Chain } from "./agency-chain.ts";
import type { ChainContext } from "./chain-context.ts";
import { kindOf } from "./head-names.ts";
import { stateKinds } from "./state-names.ts";
import { isCapitalWord, isOfClass, isSingularGenitive, placeOf, startsWithWordOf } from "./words.ts";

/** A thing, a product, a legal form or a language section: words before a head that make no name of a body. */
export function isNoBody(
  { sentence, lexicon }: ChainContext,
  index: number,
  form: HeadForm,
  chain: Chain,
): boolean {
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const headStart = index - form.head.before.length;
  const words = tokens.slice(chain.first, headStart);
  // “28 May” stansiyası, “…” üzrə ödəniş xidməti
  const isThing = !token.isCapital && isOfClass(lexicon, "quoted-thing", form.head.stem);
  if (isThing && tokens[chain.first]?.kind === "open") return true;
  // Apple Pay xidməti, Türkiyənin rəsmi dövlət platforması: no body but where an office or a state is told
  const isProduct = !token.isCapital && isOfClass(lexicon, "product-noun", form.head.stem);
  if (
    isProduct &&
    !chain.isOwned &&
    !words.some(({ isCapital, lower }) => isCapital && isOfClass(lexicon, "adjective", lower))
  )
    return true;
  // Qapalı Səhmdar Cəmiyyəti: a legal form alone names nobody.
  if (words.length > 0 && words.every(({ lower }) => isOfClass(lexicon, "legal-word", lower))) return true;
  // Akademiyanın rus bölməsi: where is taught in a language
  const isOfLanguage =
    isOfClass(lexicon, "taught-in", form.head.stem) &&
    !token.isCapital &&
    isOfClass(lexicon, "language", tokens[headStart - 1]?.lower ?? "");
  return isOfLanguage;
}

/**
 * `Şəki xanlığının | mərkəzi`, `dənizinin | mövcud donanması`, `Norveçin | nazirliyi`: the genitive owns a small noun, and no noun of a name
 * stands between them (`Urmiya gölünün bərpası qərargahı`).
 */
export function isOwnedNoun(
  { sentence, lexicon }: ChainContext,
  first: number,
  headStart: number,
  index: number,
  form: HeadForm,
): boolean {
  const { tokens } = sentence;
  const words = tokens.slice(first, headStart);
  const genitive = words.findLastIndex(
    ({ lower, suffix, isCapital }) =>
      suffix === "" && isSingularGenitive(lower) && (!isCapital || /n[ıiuü]n$/.test(lower)),
  );
  if (genitive < 0) return false;
  const between = words.slice(genitive + 1);
  if (kindOf(form) === "ministry") return between.length === 0;
  const owner = words[genitive]?.lower ?? "";
  const isOfPlace =
    placeOf(owner, lexicon) !== undefined || isOfClass(lexicon, "state", owner.replace(/n[ıiuü]n$/, ""));
  return (
    tokens[index]?.isCapital !== true &&
    !isOfPlace &&
    between.every(
      ({ lower, isCapital, kind }) =>
        kind === "word" && !isCapital && (isOfClass(lexicon, "attribute", lower) || !/[ıiuü]$/.test(lower)),
    )
  );
}

/**
 * `Azərbaycan bölməsi` of a school, `Azərbaycan teatrı`, `Türkiyənin aparıcı ticarət platforması`: small words that a country alone
 * goes before name no body.
 */
export function isOfCountryOnly(
  { sentence, lexicon }: ChainContext,
  first: number,
  headStart: number,
  index: number,
  { head }: HeadForm,
): boolean {
  const token = sentence.tokens[first] as Token;
  // Rəsmi Çin qəzeti
  const isVagueStart = (lower: string): boolean =>
    isOfClass(lexicon, "vague", token.lower) && placeOf(lower, lexicon)?.kind === "country";
  if (
    token.kind !== "word" ||
    sentence.tokens
      .slice(first + 1, index + 1)
      .some(({ isCapital, kind, lower }) => kind !== "word" || (isCapital && !isVagueStart(lower)))
  )
    return false;
  const isOfCountry = sentence.tokens
    .slice(first, headStart)
    .some(({ lower }) => placeOf(lower, lexicon)?.kind === "country");
  if (isOfCountry && isOfClass(lexicon, "country-part", head.stem)) return true;
  // London qəzeti
  const isOfTown = first === headStart - 1 && lexicon.names.places.get(token.lower) === "city";
  if (isOfTown && isOfClass(lexicon, "town-part", head.stem)) return true;
  if (first === headStart - 1 && isOfClass(lexicon, "word-part", head.stem)) return true;
  const isOwner = placeOf(token.lower, lexicon)?.case === "gen" || isOfClass(lexicon, "state", token.lower);
  return (
    isOwner &&
    first < headStart - 1 &&
    head.class === "agency" &&
    !stateKinds.has((head as { kind: string }).kind)
  );
}

/** Toxum sektoru, İctimai iaşə sektoru: a sector without an owner is one of the economy. */
export function isSectorOfEconomy(
  form: HeadForm,
  isOwned: boolean,
  token: Token,
  first: Token,
  lexicon: Lexicon,
): boolean {
  return (
    isOfClass(lexicon, "of-economy", form.head.stem) && !isOwned && !(token.isCapital && first.isCapital)
  );
}

/** Premyer Liqası, Çempionlar Liqası: teams play in it. */
export function isCompetition({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  if (before === undefined || !startsWithWordOf(lexicon, "league", token.lower)) return false;
  for (const name of nameWordsOf("competition-name")) if (name.startsWith(`${before.lower} `)) return true;
  return false;
}

/** `VI Türk Dünyası Geologiya Konqresi`: what is counted is a congress held, no body. */
export function isCongressHeld(
  { sentence, lexicon }: ChainContext,
  index: number,
  forms: readonly HeadForm[],
): boolean {
  // AMEA-nın Ümumi yığıncağında: in small letters the noun of an event is no organ
  const isSmallEvent =
    sentence.tokens[index]?.isCapital === false &&
    (sentence.heads[index] ?? []).some(({ head }) => head.class === "event");
  if (isSmallEvent && forms.every(({ head }) => head.class === "unit")) return true;
  if (!isOfClass(lexicon, "counted-session", forms[0]?.head.stem ?? "")) return false;
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at] as Token;
    if (/^[IVXİ]+$/.test(token.text) || (token.kind === "number" && /^c[ıiuü]$/.test(token.suffix)))
      return true;
    if (token.kind !== "word" || !token.isCapital) return false;
  }
  return false;
}

/** `Balıqçılıq Sektorunun İnkişafı Layihəsi`: what a project of that name is to change, in capitals throughout. */
export function isInProjectTitle(
  { sentence, lexicon }: ChainContext,
  index: number,
  forms: readonly HeadForm[],
): boolean {
  if (!forms.some(({ case: nounCase }) => nounCase === "gen") || sentence.tokens[index]?.isCapital !== true)
    return false;
  const [act, project] = [sentence.tokens[index + 1], sentence.tokens[index + 2]];
  return (
    isCapitalWord(act) &&
    (isOfClass(lexicon, "project-act", act.lower) || /m[aə]s[ıi]$/.test(act.lower)) &&
    isCapitalWord(project) &&
    (sentence.heads[index + 2] ?? []).some(
      ({ head }) => head.class === "event" && (head as EventHead).kind === "project",
    )
  );
}
