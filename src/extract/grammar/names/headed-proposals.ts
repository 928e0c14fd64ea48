/** Agencies named by their head noun, which is last: with a name before it, with a number, or alone for one met before. */

import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import { isCommonWord } from "../../../lexicon/lexicon.ts";
import { type Chain, readChain } from "./agency-chain.ts";
import type { ChainContext } from "./chain-context.ts";
import { opensClause as beginsClause, isAdjectiveOf } from "./chain-ends.ts";
import { isDivision } from "./chain-words.ts";
import { anaphorProposal, freeProposal } from "./free-heads.ts";
import { agency, headedProposal, kindOf, nominativeHead } from "./head-names.ts";
import { listedBodies } from "./listed-bodies.ts";
import { acronymAlone, branchOf, isSharedName, strengthOf } from "./name-extent.ts";
import {
  isCompetition,
  isCongressHeld,
  isInProjectTitle,
  isNoBody,
  isOfCountryOnly,
  isOwnedNoun,
  isSectorOfEconomy,
} from "./no-body.ts";
import { type AgencyProposal, type Proposal, strengths } from "./proposals.ts";
import { countryBefore, isForeign, isOfState, stateKinds, wordsOf } from "./state-names.ts";
import { agencyHeadsAt, isCapitalWord, isInsideTitle, isOfClass, isTitleWord, isWordOf } from "./words.ts";

/** Readings of the head noun at a token. */
export function proposeHeaded(context: ChainContext, index: number): readonly Proposal[] {
  const { sentence, lexicon } = context;
  const forms = agencyHeadsAt(sentence, index);
  if (forms.length === 0 || isAdjectiveOf(sentence, index, lexicon)) return [];
  // Ali Baş Komandanı: the same word is an office.
  if (isTitleWord(sentence, index)) return [];
  if (isOfState(sentence, index, lexicon) || isCompetition(sentence, index, lexicon))
    return [{ type: "rival", first: index - 1, last: index + 1, strength: strengths.usual }];
  // Polis Akademiyası Günü: what is named after a body
  const isNamedAfter =
    forms.some(({ case: nounCase }) => nounCase === "nom") &&
    isCapitalWord(sentence.tokens[index + 1]) &&
    isWordOf(sentence, index + 1, "named-after");
  if (isNamedAfter) return [{ type: "rival", first: index, last: index + 2, strength: strengths.certain }];
  if (isCongressHeld(context, index, forms) || isInProjectTitle(context, index, forms)) return [];
  const listed = listedBodies(context, index, forms);
  if (listed.length > 0) return listed;
  const possessed = possessedForm(forms);
  if (possessed !== undefined) {
    const named = possessedProposal(context, index, possessed);
    if (named !== undefined) return [named];
  }
  const free = forms.find((form) => !form.isPossessed && !form.isPlural);
  if (free === undefined) return [];
  const named = freeProposal(context, index, free) ?? anaphorProposal(context, index, free);
  return named === undefined ? [] : [named];
}

/** The reading with the possessive: a plural one only where the plural is the name (Hərbi Hava Qüvvələri). */
function possessedForm(forms: readonly HeadForm[]): HeadForm | undefined {
  const readings = forms.filter(
    (form) => form.isPossessed && (!form.isPlural || /l[aə]r$/.test(form.head.stem)),
  );
  const width = readings[0]?.head.before.length ?? 0;
  return (
    readings.find((form) => form.head.class === "unit" && form.head.before.length >= width) ?? readings[0]
  );
}

function possessedProposal(context: ChainContext, index: number, form: HeadForm): AgencyProposal | undefined {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const headStart = index - form.head.before.length;
  const chain = readChain(context, headStart, form);
  if (isInsideTitle(sentence, index) && !isCapitalWord(token)) return undefined;
  const words = tokens.slice(chain.first, headStart);
  if (isNoBody(context, index, form, chain)) return undefined;
  if (!(chain.isOwned && isDivision(form)) && isOwnedNoun(context, chain.first, headStart, index, form))
    return undefined;
  if (chain.isNamed) return namedProposal(context, index, form, chain);
  // Dövlət Gömrük Komitəsinin Akademiyası: the one of its kind that a body has
  if (
    chain.isOwned &&
    token.isCapital &&
    headStart === index &&
    isOfClass(lexicon, "owned-name", form.head.stem)
  )
    return {
      ...headedProposal(sentence, index, index, form, strengths.usual, lexicon),
      isPart: true,
      ownerInName: "always",
    };
  const isTold = words.some(({ lower }) => !isOfClass(lexicon, "vague", lower));
  if (chain.isOwned && isTold && isDivision(form) && !isOfClass(lexicon, "place-only", form.head.stem))
    return headedProposal(sentence, chain.first, index, form, strengths.usual, lexicon);
  if (chain.isOwned && isOfClass(lexicon, "named-by-head", form.head.stem) && chain.first === headStart)
    return headedProposal(sentence, headStart, index, form, strengths.usual, lexicon);
  // İdarə Heyəti, Milli Məclis: heads of several words that are names by themselves.
  if (form.head.before.length > 0 && tokens[headStart]?.isCapital === true) {
    const found = withCountry(
      context,
      headedProposal(sentence, headStart, index, form, strengths.usual, lexicon),
    );
    return { ...found, isShared: !chain.isOwned && isSharedName(context, found.first, headStart, form) };
  }
  // Nazirliyinin | mətbuat xidməti: a line of its own that its owner's name was cut from
  const isCutOff = index === 0 && token.isCapital && form.case === "gen" && kindOf(form) === "ministry";
  if (isCutOff)
    return agency({
      first: index,
      last: index + 1,
      case: form.case,
      name: nominativeHead(token, form),
      kind: kindOf(form),
      anaphor: form.head.stem,
      strength: strengths.weak,
    });
  const country = countryBefore(sentence, chain.first, lexicon);
  if (country !== undefined && mayFollowCountry(context, chain.first, headStart, form))
    return headedProposal(sentence, country.first, index, form, strengths.usual, lexicon);
  return undefined;
}

/** The body whose name has words with a capital, a number or a quotation before its head. */
function namedProposal(
  context: ChainContext,
  index: number,
  form: HeadForm,
  chain: Chain,
): AgencyProposal | undefined {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const headStart = index - form.head.before.length;
  // Azərbaycan bölməsi of a school, Azərbaycan cəmiyyəti: no body, but the part of something in a language or a country.
  if (isOfCountryOnly(context, chain.first, headStart, index, form) && !chain.isOwned) return undefined;
  if (isSectorOfEconomy(form, chain.isOwned, token, tokens[chain.first] as Token, lexicon)) return undefined;
  // Mühüm dövlət təşkilatı: the only capital is the sentence's own.
  const hasOwnCapital = tokens
    .slice(beginsClause(sentence, chain.first) ? chain.first + 1 : chain.first, index + 1)
    .some(({ isCapital, kind }) => isCapital || kind === "number" || kind === "open");
  if (
    beginsClause(sentence, chain.first) &&
    !hasOwnCapital &&
    tokens[chain.first]?.isAcronym !== true &&
    !isNamedSmall(context, form, tokens[chain.first] as Token) &&
    !isNamedByHolder(context, index, form, chain)
  )
    return undefined;
  const found = withCountry(
    context,
    headedProposal(sentence, chain.first, index, form, strengthOf(context, headStart), lexicon),
  );
  return {
    ...found,
    ...acronymAlone(context, found.first, headStart, form),
    ...branchOf(context, found.first, headStart, form),
    isShared: !chain.isOwned && isSharedName(context, found.first, headStart, form),
  };
}

/** `İndoneziyanın | tikinti idarəsi`, `Koreyanın | birləşmə nazirliyi`: a body of a state written small after its country. */
function mayFollowCountry(
  { sentence, lexicon }: ChainContext,
  first: number,
  headStart: number,
  form: HeadForm,
): boolean {
  if (first >= headStart || isOfClass(lexicon, "vague", sentence.tokens[first]?.lower ?? "")) return false;
  const kind = kindOf(form);
  return stateKinds.has(kind) || (first < headStart - 1 && (kind === "government" || kind === "sport"));
}

/** A unit with a capital only at the front of its sentence: its name is often written so (`Kadrlar şöbəsi`), like a town's body. */
function isNamedSmall({ lexicon }: ChainContext, form: HeadForm, first: Token): boolean {
  return (
    form.head.class === "unit" ||
    lexicon.names.places.has(first.lower) ||
    (form.head.before.length > 0 && kindOf(form) !== "company") ||
    (kindOf(form) === "government" && !isOfClass(lexicon, "product-noun", form.head.stem)) ||
    kindOf(form) === "ministry" ||
    kindOf(form) === "university"
  );
}

/** `Bulaq qəzetinin baş redaktoru X`: the name of a body that has a head is no word of the language. */
function isNamedByHolder(
  { sentence, lexicon }: ChainContext,
  index: number,
  form: HeadForm,
  { first }: Chain,
): boolean {
  const { tokens, heads } = sentence;
  const name = tokens[first];
  if (form.case !== "gen" || first !== index - form.head.before.length - 1 || name === undefined)
    return false;
  // Xilasetmə komandasının kapitanı: an act says of what kind a thing is
  if (/m[aə]$/.test(name.lower)) return false;
  if (
    (heads[first] ?? []).length > 0 ||
    lexicon.functionWords.has(name.lower) ||
    isCommonWord(lexicon, name.lower)
  )
    return false;
  if (
    ["attribute", "adjective", "vague", "place-noun", "state"].some((each) =>
      isOfClass(lexicon, each, name.lower),
    )
  )
    return false;
  let at = index + 1;
  while (at < index + 5 && tokens[at]?.kind === "word" && tokens[at]?.isCapital === false) at++;
  return at > index + 1 && isTitleWord(sentence, at - 1, true) && isCapitalWord(tokens[at]);
}

/** `Gürcüstanın Energetika Nazirliyi`: the country is part of a foreign state body's name, since ours has the same. */
function withCountry({ sentence, lexicon }: ChainContext, found: AgencyProposal): AgencyProposal {
  const country = countryBefore(sentence, found.first, lexicon);
  const isOfState =
    stateKinds.has(found.kind) ||
    found.kind === "government" ||
    lexicon.landBodies.read(found.name) !== undefined;
  if (!isOfState || !isForeign(country)) return found;
  const name = `${wordsOf(sentence, country, found.first)} ${found.name}`;
  return { ...found, first: country.first, name };
}
