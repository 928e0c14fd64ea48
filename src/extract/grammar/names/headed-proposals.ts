/** Agencies named by their head noun, which is last: with a name before it, with a number, or alone for one met before. */

import type { Token } from "../../../language/az/tokens.ts";
import type { EventHead, HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type Chain, isDivision, readChain } from "./agency-chain.ts";
import type { ChainContext } from "./chain-context.ts";
import { opensClause as beginsClause, isAdjectiveOf } from "./chain-ends.ts";
import { agency, headedProposal, kindOf, nominativeHead } from "./head-names.ts";
import { isJointOnly, jointStart } from "./joint-bodies.ts";
import { listedBodies } from "./listed-bodies.ts";
import { acronymAlone, branchOf, hasLandBehind, strengthOf } from "./name-extent.ts";
import { type AgencyProposal, type Proposal, strengths } from "./proposals.ts";
import { countryBefore, isForeign, isOfState, wordsOf } from "./state-names.ts";
import {
  agencyHeadsAt,
  isCapitalWord,
  isInsideTitle,
  isOfClass,
  isSingularGenitive,
  isTitleWord,
  isWordOf,
  placeOf,
} from "./words.ts";

const stateKinds: ReadonlySet<string> = new Set(["ministry", "parliament", "court", "military"]);

/** Units that a text names by their head alone after their owner: the embassy's, a company's organ. */
const ownableAlone: ReadonlySet<string> = new Set([
  "nümayəndəlik",
  "katiblik",
  "müşahidə şurası",
  "idarə heyəti",
  "rəyasət heyəti",
  "elmi şura",
  "səfirlik",
  "konsulluq",
  "rektorluq",
  "ümumi yığıncaq",
  "himayəçilik şurası",
]);

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

/** Premyer Liqası, Çempionlar Liqası: teams play in it. */
function isCompetition({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  if (before === undefined || !token.lower.startsWith("liqa")) return false;
  return isOfClass(lexicon, "competition-name", `${before.lower} liqası`);
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
      ownerInName: "always",
    };
  const isTold = words.some(({ lower }) => !isOfClass(lexicon, "vague", lower));
  if (chain.isOwned && isTold && isDivision(form) && !isPlaceOnly(form))
    return headedProposal(sentence, chain.first, index, form, strengths.usual, lexicon);
  if (chain.isOwned && ownableAlone.has(form.head.stem) && chain.first === headStart)
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

/** A thing, a product, a legal form or a language section: words before a head that make no name of a body. */
function isNoBody({ sentence, lexicon }: ChainContext, index: number, form: HeadForm, chain: Chain): boolean {
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
    form.head.stem === "bölmə" &&
    !token.isCapital &&
    isOfClass(lexicon, "language", tokens[headStart - 1]?.lower ?? "");
  return isOfLanguage;
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
  if (isSectorOfEconomy(form, chain.isOwned, token, tokens[chain.first] as Token)) return undefined;
  // Mühüm dövlət təşkilatı: the only capital is the sentence's own.
  const hasOwnCapital = tokens
    .slice(beginsClause(sentence, chain.first) ? chain.first + 1 : chain.first, index + 1)
    .some(({ isCapital, kind }) => isCapital || kind === "number" || kind === "open");
  if (
    beginsClause(sentence, chain.first) &&
    !hasOwnCapital &&
    tokens[chain.first]?.isAcronym !== true &&
    !isNamedSmall(context, form, tokens[chain.first] as Token)
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

/**
 * `Şəki xanlığının | mərkəzi`, `dənizinin | mövcud donanması`, `Norveçin | nazirliyi`: the genitive owns a small noun, and no noun of a name
 * stands between them (`Urmiya gölünün bərpası qərargahı`).
 */
function isOwnedNoun(
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
function isOfCountryOnly(
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

/** `Rayon Polis Şöbəsi`, `Baş İdarə`, `Dövlət Xidməti`: every word is one that many bodies have. */
function isSharedName(
  { sentence, lexicon }: ChainContext,
  first: number,
  headStart: number,
  { head }: HeadForm,
): boolean {
  const isSharedHead = isOfClass(
    lexicon,
    "shared-head",
    head.before.length > 0 ? `${head.before.join(" ")} ${lastWord(head.stem)}` : head.stem,
  );
  return (
    isSharedHead &&
    sentence.tokens.slice(first, headStart).every(({ lower }) => isOfClass(lexicon, "shared-front", lower))
  );
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
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

/** Toxum sektoru, İctimai iaşə sektoru: a sector without an owner is one of the economy. */
function isSectorOfEconomy(form: HeadForm, isOwned: boolean, token: Token, first: Token): boolean {
  return form.head.stem === "sektor" && !isOwned && !(token.isCapital && first.isCapital);
}

/** nəzarət aparatında, Aydakı missiyası: no body of its own. */
function isPlaceOnly(form: HeadForm): boolean {
  return /^(?:aparat|ofis|filial|büro|laboratoriya|bölük|tağım)$/.test(form.head.stem);
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

/** `VI Türk Dünyası Geologiya Konqresi`: what is counted is a congress held, no body. */
function isCongressHeld(
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
function isInProjectTitle(
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

/** `16 nömrəli texniki-humanitar lisey`, `S.Vurğun adına məktəb`, `Texniki Universitet`, `Kapital Bank`. */
function freeProposal(context: ChainContext, index: number, form: HeadForm): AgencyProposal | undefined {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const headStart = index - form.head.before.length;
  const chain = readChain(context, headStart, form);
  const words = tokens.slice(chain.first, headStart);
  const isNumbered = words.some(({ lower }) => isOfClass(lexicon, "number-noun", lower) || lower === "adına");
  if (chain.isNamed && isNumbered)
    return headedProposal(sentence, chain.first, index, form, strengthOf(context, headStart), lexicon);
  const before = tokens[headStart - 1];
  if (!chain.isNamed || before === undefined || !before.isCapital) return undefined;
  // Rəhbər komitənin
  const isSmallOrgan =
    !token.isCapital &&
    form.case !== "nom" &&
    headStart - 1 > 0 &&
    !beginsClause(sentence, headStart - 1) &&
    isOfClass(lexicon, "attribute", before.lower);
  if (!token.isCapital && !(isSmallOrgan && isOfClass(lexicon, "organ-head", form.head.stem)))
    return undefined;
  // … üzrə Hökumətlərarası Komitənin, Müştərək Komissiyanın
  const isOrgan =
    isOfClass(lexicon, "organ-head", form.head.stem) && isOfClass(lexicon, "attribute", before.lower);
  const isAttributed =
    isOrgan ||
    (isOfClass(lexicon, "adjective", before.lower) &&
      !lexicon.functionWords.has(before.lower) &&
      before.lower !== "mərkəzi");
  if (isOrgan && isJointOnly(context, chain.first, headStart))
    return jointProposal(context, chain.first, index, form);
  const isMoneyHouse =
    isOfClass(lexicon, "money-house", form.head.stem) && !isTitleWord(sentence, headStart - 1);
  if (!isAttributed && before.text !== "Mərkəzi" && !isMoneyHouse) return undefined;
  const first = isMoneyHouse ? Math.max(chain.first, headStart - 1) : chain.first;
  const found = headedProposal(sentence, first, index, form, strengths.usual, lexicon);
  return isMoneyHouse && hasLandBehind(context, index)
    ? { ...found, last: index + 2, name: `${found.name} ${tokens[index + 1]?.text}` }
    : found;
}

/** `A ilə B arasında … üzrə Müştərək Komissiya`; without its sides it means one told before. */
function jointProposal(context: ChainContext, first: number, index: number, form: HeadForm): AgencyProposal {
  const { sentence, lexicon } = context;
  const found = headedProposal(sentence, first, index, form, strengths.usual, lexicon);
  const start = jointStart(context, first);
  if (start === undefined) return { ...found, isShared: true };
  const { text, tokens } = sentence;
  const front = text.slice((tokens[start] as Token).start, (tokens[first] as Token).start);
  return { ...found, name: `${front.replace(/\s+/g, " ")}${found.name}`, aliases: [found.name] };
}

/** A head noun without a name: stands for an agency met before. */
function anaphorProposal(context: ChainContext, index: number, form: HeadForm): AgencyProposal | undefined {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (form.head.before.length > 0) {
    const headStart = index - form.head.before.length;
    if (tokens[headStart]?.isCapital !== true) return undefined;
    const found = headedProposal(sentence, headStart, index, form, strengths.usual, lexicon);
    return { ...found, isShared: isSharedName(context, headStart, headStart, form) };
  }
  // Arxiv İdarəçiliyi Mərkəzi: a bare head noun before a capital begins another name.
  if (/^(?:nom|acc)$/.test(form.case) && token.isCapital && isCapitalWord(next)) return undefined;
  const isStock = token.isCapital && before?.text === "Səhmdar";
  const isDefinite =
    token.isCapital ||
    form.case !== "nom" ||
    isOfClass(lexicon, "pointer", before?.lower ?? "") ||
    /^(?:arasında|tərəfindən|adından)$/.test(next?.lower ?? "") ||
    opensClause(context, index) ||
    isBeforeOffice(context, index);
  if (!isDefinite) return undefined;
  if (!token.isCapital && isNounBefore(context, index - 1)) return undefined;
  const head = nominativeHead(token, form);
  const isUnitWord = agencyHeadsAt(sentence, index).some(({ head: each }) => each.class === "unit");
  const isListed =
    sentence.block.kind === "item" &&
    token.isCapital &&
    form.case === "nom" &&
    isUnitWord &&
    ownableAlone.has(form.head.stem);
  return agency({
    first: isStock ? index - 1 : index,
    last: index + 1,
    case: form.case,
    name: isStock ? `${before?.text} ${head}` : head,
    kind: kindOf(form),
    isUnit: form.head.class === "unit",
    anaphor: isListed ? null : isStock ? `səhmdar ${form.head.stem}` : form.head.stem,
    strength: strengths.weak,
  });
}

/** `sərgini muzey direktoru Anar Məcidli açıb`: the office of one man is in the body that the text speaks of. */
function isBeforeOffice({ sentence, lexicon }: ChainContext, index: number): boolean {
  const before = sentence.tokens[index - 1];
  return (
    (sentence.heads[index + 1] ?? []).some(
      ({ head, isPossessed, isPlural }) =>
        head.class === "title" && head.before.length === 0 && isPossessed && !isPlural,
    ) &&
    (before === undefined || !before.isCapital || (index === 1 && isCircumstance(before, lexicon)))
  );
}

/** `Sonda`, `Sərgini`, `Hazırda`: it opens the sentence and is no name. */
function isCircumstance({ lower }: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.functionWords.has(lower) ||
    (/(?:d[aə]n?|n[ıiuü])$/.test(lower) && placeOf(lower, lexicon) === undefined)
  );
}

/** `…, fond ötən il …`: the bare noun is the subject of its clause, and the next word no noun of its. */
function opensClause({ sentence, lexicon }: ChainContext, index: number): boolean {
  const [before, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
  if (before === undefined || next === undefined || !(/^[,:;]$/.test(before.text) || before.lower === "ki"))
    return false;
  return (
    next.kind === "number" ||
    lexicon.functionWords.has(next.lower) ||
    sentence.verbAt.has(index + 1) ||
    (!next.isCapital && /(?:[ln][aə]r[aə]|y[aə]|d[aə]|d[aə]n)$/.test(next.lower))
  );
}

/** A noun or adjective right before a small head noun makes it a kind of thing, not the one spoken of. */
function isNounBefore({ sentence, lexicon }: ChainContext, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind !== "word" || token.isCapital) return false;
  if (lexicon.functionWords.has(token.lower) || token.lower === "və" || sentence.verbAt.has(index))
    return false;
  // A noun in the locative, ablative or with a possessive in the dative or accusative belongs to the verb.
  return !/(?:d[aə]n?|[ıiuü]n[aə]|[ıiuü]n[ıiuü])$/.test(token.lower);
}
