/** Which words with a capital belong to the name that a head noun ends. */

import { isFamilyName } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import { anyOf } from "../../../lexicon/names.ts";
import { once } from "../../../lexicon/once.ts";
import type { ChainContext } from "./chain-context.ts";
import { isOwner } from "./chain-owners.ts";
import { countryBefore, isSideOfPlace } from "./state-names.ts";
import {
  agencyHeadsAt,
  caseByEnding,
  introducesPerson,
  isGivenName,
  isOfClass,
  isSingularGenitive,
  placeOf,
  startsWithWordOf,
} from "./words.ts";

/** Donald Tramp | Avropa İttifaqı: a country or town opens a name, and what stands before it is of another one. */
export function startsBeforePlace({ sentence, lexicon }: ChainContext, index: number): boolean {
  const [token, next] = [sentence.tokens[index] as Token, sentence.tokens[index + 1] as Token];
  if (!next.isCapital) return false;
  const opensPlace = lexicon.names.places.has(next.lower) || isSideOfPlace({ sentence, lexicon }, index + 1);
  if (!opensPlace || isOfClass(lexicon, "adjective", token.lower) || isOfClass(lexicon, "side", token.lower))
    return false;
  // Çin | Avropa Parlamenti: a country owns no body of a continent by its bare name
  const place = lexicon.names.places.get(token.lower);
  if (place !== undefined) return place === "country" && isOfClass(lexicon, "continent", next.lower);
  if (isOfClass(lexicon, "state", token.lower) || isOfClass(lexicon, "place-noun", token.lower)) return false;
  // ADDA | Azərbaycan Respublikası Təhsil Nazirliyi
  if (isOfClass(lexicon, "state", sentence.tokens[index + 2]?.lower.replace(/n[ıiuü]n$/, "") ?? ""))
    return true;
  // ABŞ Təhsilli Azərbaycan Məzunları, AMEA Naxçıvan Bölməsi
  return !token.isAcronym && !/l[ıiuü]$/.test(token.lower);
}

export function capitalBelongs(
  context: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
): boolean {
  const { sentence, lexicon } = context;
  const token = sentence.tokens[index] as Token;
  const next = sentence.tokens[index + 1] as Token;
  // Cənab Kendon | paraqlaydinq icması
  const before = sentence.tokens[index - 1];
  if (before?.suffix === "" && isOfClass(lexicon, "honorific", before.lower) && index < headStart)
    return false;
  const place = placeOf(token.lower, lexicon);
  const asPlace = placeBelongs(context, index, form, place);
  if (asPlace !== undefined) return asPlace;
  const nounCase = caseByEnding(token.lower, lexicon);
  // Azərbaycan | Beynəlxalq Dəniz Təşkilatına üzv olub: what is of many lands has none in its name
  const isOfLand = lexicon.names.places.get(token.lower) === "country" && token.suffix === "";
  if (
    isOfLand &&
    isOfClass(lexicon, "of-many-lands", next.lower) &&
    (isOfClass(lexicon, "of-many", form.head.stem) ||
      (index === 0 && isOfClass(lexicon, "of-many-opening", form.head.stem)))
  )
    return false;
  if (place === undefined && ownsHead(context, index, headStart)) return false;
  if (isOwnerOfBrand(context, index, headStart, form, nounCase)) return false;
  if (opensWithOther(context, index, headStart, form)) return false;
  // Peskovdan | Hərbi Dəniz Qüvvələrinə …
  if (/d[aə]n$/.test(token.lower) && isFamilyName(token.lower.replace(/d[aə]n$/, ""))) return false;
  const inCase = caseBelongs(context, index, headStart, form, nounCase);
  if (inCase !== undefined) return inCase;
  // Qonaqlar | Dəniz Akademiyasını …, Tələbələrimiz | Gənclər Teatrında …
  if (/l[aə]r[ıi]m[ıi]z$/.test(token.lower)) return false;
  if (index === 0 && next.isCapital && index < headStart - 1 && isGuest(sentence, index)) return false;
  if (index === 0 && introducesPerson(sentence, index, lexicon) && index < headStart - 1) return false;
  return true;
}

/** Whether a place, or where something is, belongs to the name; `undefined` for what is neither. */
function placeBelongs(
  context: ChainContext,
  index: number,
  form: HeadForm,
  place: ReturnType<typeof placeOf>,
): boolean | undefined {
  const { sentence, lexicon } = context;
  const token = sentence.tokens[index] as Token;
  const next = sentence.tokens[index + 1] as Token;
  if (place !== undefined && place.case !== "nom" && !lexicon.names.places.has(token.lower)) {
    const isEmbassy = form.head.class === "agency" && (form.head as { kind: string }).kind === "embassy";
    // Polşanın Bakıdakı missiyası
    return (isEmbassy || /d[aə]k[ıi]$/.test(next.lower)) && place.case === "gen";
  }
  // Yaponiyanın Azərbaycandakı səfirliyi: where a mission is belongs to its name, after whose it is.
  if (/d[aə]k[ıi]$/.test(token.lower)) {
    const isPlaceName = lexicon.names.places.has(token.lower.replace(/d[aə]k[ıi]$/, ""));
    return (
      isPlaceName && (isOwner(context, index - 1) || countryBefore(sentence, index, lexicon) !== undefined)
    );
  }
  return undefined;
}

/** Whether a word in a case belongs to the name; `undefined` where its case does not tell. */
function caseBelongs(
  context: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
  nounCase: ReturnType<typeof caseByEnding>,
): boolean | undefined {
  const { sentence, lexicon } = context;
  const token = sentence.tokens[index] as Token;
  const next = sentence.tokens[index + 1] as Token;
  const isPlace = placeOf(token.lower, lexicon) !== undefined;
  if (
    (nounCase === "loc" || nounCase === "abl") &&
    token.lower.length > 4 &&
    !isGivenName(token.lower, lexicon) &&
    !isFamilyName(token.lower)
  ) {
    // … Ərazilərinin Minalardan Təmizlənməsi üzrə …
    if (nounCase === "abl")
      return (
        next.isCapital &&
        (/m[aə]s[ıi]$/.test(next.lower) || isOfClass(lexicon, "licensed-ablative", next.lower))
      );
    return isFieldAt(context, index, form) && next.isCapital;
  }
  // Bitki Sortlarının …: what the next word's possessive belongs to is no object.
  if (index === 0 && nounCase === "acc" && index < headStart - 1)
    return /[ıiuü](?:n[ıiuü]n)?$/.test(next.lower) || isNameOpener(context, token.lower);
  // Ölkənin | Müdafiə Nazirliyi
  if (nounCase === "gen" && isOfClass(lexicon, "owner-noun", token.lower)) return false;
  // Qərarın Federal …; in Elmin İnkişafı Fondu the word after the genitive has its possessive.
  if (index === 0 && nounCase === "gen" && !isPlace && next.isCapital && index < headStart - 1)
    return /[ıiuü]$/.test(next.lower) || isNameOpener(context, token.lower);
  if (nounCase === "dat" && /(?:[ıiuü]n[aə])$/.test(token.lower) && index < headStart - 1)
    return isOfClass(lexicon, "licensed-dative", next.lower);
  return undefined;
}

const inRepublic = once(() => new RegExp(`(?:${anyOf("republic")})s[ıi]nda$`));

/** `Təhsildə Keyfiyyət …`, `Su Nəqliyyatında Polis …`: where a body works; not where it lies or who acts (`Bakıda`, `Akademiyada`), nor before a ministry. */
function isFieldAt({ sentence, lexicon }: ChainContext, index: number, form: HeadForm): boolean {
  const token = sentence.tokens[index] as Token;
  if (lexicon.names.places.has(token.lower) || isOfClass(lexicon, "adjective", token.lower)) return true;
  if (index === 0) return startsWithWordOf(lexicon, "domain", token.lower);
  const isPlaceOfState = placeOf(token.lower, lexicon) !== undefined || inRepublic().test(token.lower);
  return (
    !isPlaceOfState &&
    !agencyHeadsAt(sentence, index).some(({ isPlural }) => !isPlural) &&
    ((form.head as { kind?: string }).kind !== "ministry" || /l[aə]r[ıi]nd[aə]$/.test(token.lower))
  );
}

/** `Qonaq | SYRAF Akademiyasının rektoru ilə …`, `Məzunlar | Xəritə kafedrasında …`: people who take part in something open a sentence. */
function isGuest({ heads }: ChainContext["sentence"], index: number): boolean {
  return (heads[index] ?? []).some(
    ({ head, isPossessed, isPlural, case: nounCase }) =>
      !isPossessed &&
      nounCase === "nom" &&
      ((head.class === "staff" && isPlural) ||
        (head.class === "cue" &&
          (head.part === "guest" || head.part === "participant" || head.part === "winner"))),
  );
}

/** `Trampın | Respublika Partiyası`, `Paytaxtın | Rayon Polis İdarəsi`: a genitive that no noun of the name behind it takes owns the body. */
function ownsHead(
  { sentence, lexicon, properWords }: ChainContext,
  index: number,
  headStart: number,
): boolean {
  const { lower, suffix } = sentence.tokens[index] as Token;
  const isOffice = (sentence.heads[index] ?? []).some(({ head }) => head.class === "title");
  if (suffix !== "" || isOffice || !isSingularGenitive(lower) || isGivenName(lower, lexicon)) return false;
  if (isOfClass(lexicon, "state", lower.replace(/n[ıiuü]n$/, ""))) return false;
  const isKnown = [lower.replace(/n?[ıiuü]n$/, ""), lower.replace(/[ıiuü]n$/, "")].some(
    (stem) =>
      properWords.has(stem) ||
      isGivenName(stem, lexicon) ||
      isFamilyName(stem) ||
      lexicon.commonWords.has(stem) ||
      isOfClass(lexicon, "place-noun", stem),
  );
  const isAct = sentence.tokens
    .slice(index + 1, headStart)
    .some(
      ({ lower: each }) => /[ıiuü](?:n[ıiuü]n|n[aə])?$/.test(each) && !isOfClass(lexicon, "attribute", each),
    );
  return isKnown && !isAct;
}

/** Amerikanın San Dieqoda | Leykers klubu, Tomas Byornun | komandası: a brand or a small noun of brands is named by no owner and no town. */
function isOwnerOfBrand(
  { sentence, lexicon }: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
  nounCase: string,
): boolean {
  if (nounCase !== "gen" && nounCase !== "loc" && nounCase !== "abl") return false;
  const [token, head] = [sentence.tokens[index] as Token, sentence.tokens[headStart] as Token];
  if (head.isCapital || isGivenName(token.lower, lexicon) || lexicon.names.places.has(token.lower))
    return false;
  if (isOfClass(lexicon, "brand-noun", form.head.stem)) return true;
  return index === headStart - 1 && nounCase === "gen" && form.head.class === "agency" && isUnofficial(form);
}

/** Heads that small letters make a common noun where only an owner stands before them: `İrəvanın mərkəzi`, but `Çexiyanın hökuməti`. */
function isUnofficial({ head }: HeadForm): boolean {
  const { kind } = head as { kind?: string };
  return (
    kind !== "government" &&
    kind !== "ministry" &&
    kind !== "parliament" &&
    kind !== "embassy" &&
    kind !== "military" &&
    kind !== "court"
  );
}

/** `İmtahanlar | Qarabağ Universitetində`, `Filial | rus bölməsi`: the first word of a sentence is its own subject or object. */
function opensWithOther(
  { sentence, properWords }: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
): boolean {
  const [token, next] = [sentence.tokens[index] as Token, sentence.tokens[index + 1] as Token];
  if (index > 0 || index >= headStart - 1 || properWords.has(token.lower)) return false;
  // Təklif | Tramp administrasiyası: a noun of acts before a family name
  const isActBeforePerson =
    next.isCapital &&
    isFamilyName(next.lower) &&
    (sentence.heads[index] ?? []).some(
      ({ head, case: nounCase }) =>
        (head.class === "event" || head.class === "document" || head.class === "cue") && nounCase === "nom",
    );
  if (isActBeforePerson) return true;
  const isOblique =
    (form.case !== "nom" && form.case !== "gen") || (form.head as { kind?: string }).kind === "ministry";
  if (next.isCapital) return (isOblique && /l[aə]r$/.test(token.lower)) || /l[aə]r[ıi]$/.test(token.lower);
  return agencyHeadsAt(sentence, index).some(
    ({ isPossessed, case: nounCase }) => !isPossessed && nounCase === "nom",
  );
}

/**
 * `Sənədi Statistika Komitəsi imzalayıb`: the first word of a sentence in the form of an object belongs to the verb, unless it is an
 * adjective (Milli, Hərbi) or is written with a capital elsewhere too.
 */
function isNameOpener({ lexicon, properWords }: ChainContext, lower: string): boolean {
  return (
    isOfClass(lexicon, "adjective", lower) ||
    isOfClass(lexicon, "attribute", lower) ||
    lexicon.names.places.has(lower) ||
    isGivenName(lower, lexicon) ||
    properWords.has(lower) ||
    /(?:v[ıi]|çi|çı|çu|çü|ai|li|lı|lu|lü)$/.test(lower)
  );
}
