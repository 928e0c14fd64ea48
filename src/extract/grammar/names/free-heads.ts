/** Head nouns without the possessive: numbered and described bodies, and a bare noun that stands for a body met before. */

import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import { readChain } from "./agency-chain.ts";
import type { ChainContext } from "./chain-context.ts";
import { opensClause as beginsClause } from "./chain-ends.ts";
import { agency, headedProposal, kindOf, nominativeHead } from "./head-names.ts";
import { isJointOnly, jointStart } from "./joint-bodies.ts";
import { hasLandBehind, isSharedName, strengthOf } from "./name-extent.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { agencyHeadsAt, isCapitalWord, isOfClass, isTitleWord, placeOf } from "./words.ts";

/** `16 nömrəli texniki-humanitar lisey`, `S.Vurğun adına məktəb`, `Texniki Universitet`, `Kapital Bank`. */
export function freeProposal(
  context: ChainContext,
  index: number,
  form: HeadForm,
): AgencyProposal | undefined {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const headStart = index - form.head.before.length;
  const chain = readChain(context, headStart, form);
  const words = tokens.slice(chain.first, headStart);
  const isNumbered = words.some(
    ({ lower }) => isOfClass(lexicon, "number-noun", lower) || isOfClass(lexicon, "namesake", lower),
  );
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
      !isOfClass(lexicon, "also-centre", before.lower));
  if (isOrgan && isJointOnly(context, chain.first, headStart))
    return jointProposal(context, chain.first, index, form);
  const isMoneyHouse =
    isOfClass(lexicon, "money-house", form.head.stem) && !isTitleWord(sentence, headStart - 1);
  if (
    !isAttributed &&
    !(isOfClass(lexicon, "also-centre", before.lower) && before.isCapital) &&
    !isMoneyHouse
  )
    return undefined;
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
export function anaphorProposal(
  context: ChainContext,
  index: number,
  form: HeadForm,
): AgencyProposal | undefined {
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
  // xidməti yoxlama, mərkəzi küçə: reads as the object form of a body, and only says of what kind a thing is
  if (!token.isCapital && isOfClass(lexicon, "also-adjective", token.lower)) return undefined;
  // Arxiv İdarəçiliyi Mərkəzi: a bare head noun before a capital begins another name.
  if ((form.case === "nom" || form.case === "acc") && token.isCapital && isCapitalWord(next))
    return undefined;
  // İnstitutun filialı kimi: no object stands before kimi
  if (form.case === "acc" && lexicon.classes.get(next?.lower ?? "") === "as") return undefined;
  const isStock =
    token.isCapital && before?.isCapital === true && isOfClass(lexicon, "of-shares", before.lower);
  const isDefinite =
    token.isCapital ||
    form.case !== "nom" ||
    isOfClass(lexicon, "pointer", before?.lower ?? "") ||
    isWord("sides", next?.lower) ||
    isWord("agent", next?.lower) ||
    isWord("behalf", next?.lower) ||
    opensClause(context, index, form) ||
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
    isOfClass(lexicon, "named-by-head", form.head.stem);
  return agency({
    first: isStock ? index - 1 : index,
    last: index + 1,
    case: form.case,
    name: isStock ? `${before?.text} ${head}` : head,
    kind: kindOf(form),
    isUnit: form.head.class === "unit",
    isPointed: isOfClass(lexicon, "near-pointer", before?.lower ?? ""),
    anaphor: isListed ? null : isStock ? `${before?.lower} ${form.head.stem}` : form.head.stem,
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
function opensClause({ sentence, lexicon }: ChainContext, index: number, { head }: HeadForm): boolean {
  const [before, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
  // … təsis edilib və | şirkət “X” qrupuna daxildir
  const isJoined =
    isWord("joint", before?.lower) &&
    sentence.verbAt.has(index - 2) &&
    isOfClass(lexicon, "brand-noun", head.stem);
  if (before === undefined || next === undefined) return false;
  if (!/^[,:;]$/.test(before.text) && !isWord("that", before.lower) && !isJoined) return false;
  return (
    next.kind === "number" ||
    next.kind === "open" ||
    lexicon.functionWords.has(next.lower) ||
    sentence.verbAt.has(index + 1) ||
    (!next.isCapital && /(?:[ln][aə]r[aə]|y[aə]|d[aə]|d[aə]n)$/.test(next.lower))
  );
}

/** A noun or adjective right before a small head noun makes it a kind of thing, not the one spoken of. */
function isNounBefore({ sentence, lexicon, personEnds }: ChainContext, index: number): boolean {
  const token = sentence.tokens[index];
  // Rauf Kamal oğlu | şirkətin direktoru təyin edilib
  if (personEnds.has(index)) return false;
  if (token === undefined || token.kind !== "word" || token.isCapital) return false;
  if (lexicon.functionWords.has(token.lower) || isWord("joint", token.lower) || sentence.verbAt.has(index))
    return false;
  // A noun in the locative, ablative or with a possessive in the dative or accusative belongs to the verb.
  return !/(?:d[aə]n?|[ıiuü]n[aə]|[ıiuü]n[ıiuü])$/.test(token.lower);
}
