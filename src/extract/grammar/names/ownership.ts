/** Which agency of a sentence owns the one after it, and which name in brackets belongs to the name before. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import type { Sentence } from "../sentence.ts";
import type { AgencyProposal } from "./proposals.ts";
import { isListJoint, isTitleWord } from "./words.ts";

const learning: ReadonlySet<AgencyKind> = new Set(["school", "university", "unit", "other"]);

/** Full Name (ACR), Full Name (Mərkəz); a school is no other body (`Bakı liseyi (Elm Vəqfi)`). */
export function isInBracketAfter(
  { tokens }: Sentence,
  before: AgencyProposal,
  found: AgencyProposal,
): boolean {
  return (
    tokens[before.last]?.text === "(" &&
    found.first === before.last + 1 &&
    /^[,);–-]$/.test(tokens[found.last]?.text ?? "") &&
    !(learning.has(before.kind) && !learning.has(found.kind) && found.acronym === null)
  );
}

/** Genitive (or bare unit) right before: X Nazirliyinin | Y şöbəsi; X yanında Y, X-in nəzdində fəaliyyət göstərən Y, X-ə məxsus Y. */
export function owns(
  sentence: Sentence,
  before: AgencyProposal,
  found: AgencyProposal,
  lexicon: Lexicon,
): boolean {
  const { tokens } = sentence;
  const wordAt = (index: number): WordClass | undefined => lexicon.classes.get(tokens[index]?.lower ?? "");
  let at = before.last;
  if (tokens[at]?.text === "(") {
    while (at < found.first && tokens[at]?.text !== ")") at++;
    at++;
  }
  const isGenitive = before.case === "gen";
  if (at === found.first)
    return (
      isWorkplace(sentence, before, found) || isGenitive || isBareOwner(sentence, before, found, lexicon)
    );
  const between = tokens
    .slice(at, found.first)
    .map(({ lower }) => lower)
    .join(" ");
  // X və onun nəzdindəki Y
  if (isListJoint(tokens[at]) && isNameWord("his", tokens[at + 1]?.lower) && at + 2 < found.first)
    return isParticiple(sentence, at + 3, found.first) && wordAt(at + 2) === "attached";
  if (found.isUnit && isNameWord("head-office", between)) return true;
  const wordClass = wordAt(at);
  if (wordClass === "attached")
    return (isGenitive || before.case === "nom") && isParticiple(sentence, at + 1, found.first);
  if (wordClass === "owned") return before.case === "dat" && isParticiple(sentence, at + 1, found.first);
  if (!isGenitive) return false;
  const isStructure = (sentence.heads[at] ?? []).some(
    ({ head }) => head.class === "cue" && head.part === "structure",
  );
  return (
    isLocated(tokens.slice(at, found.first)) ||
    isPlacedBetween(tokens.slice(at, found.first), lexicon) ||
    (isStructure && at + 1 < found.first && isParticiple(sentence, at + 1, found.first))
  );
}

/** `Universitetdə | Kimya kafedrasının müdiri` */
function isWorkplace(sentence: Sentence, before: AgencyProposal, found: AgencyProposal): boolean {
  return (
    before.case === "loc" &&
    before.anaphor === null &&
    found.isUnit &&
    found.case === "gen" &&
    isTitleWord(sentence, found.last, true)
  );
}

/** A bare name right before a unit or a part, or an acronym before any body. */
function isBareOwner(
  { tokens }: Sentence,
  before: AgencyProposal,
  found: AgencyProposal,
  lexicon: Lexicon,
): boolean {
  // A şöbəsi B şöbəsi kimi işləyib: one is called the other
  if (before.case !== "nom" || lexicon.classes.get(tokens[found.last]?.lower ?? "") === "as") return false;
  const first = tokens[found.first];
  // USAID | “Çinar” birliyinə qrant ayırıb: a name in quotation marks is whole
  // ADDA Cəmiyyətə daxildir: a head noun alone means a body told before
  const isOfAcronym = before.acronym === before.name && found.anaphor === null && first?.kind !== "open";
  if (!found.isUnit && !found.isPart && !isOfAcronym) return false;
  // “Aypara” portalı | ABŞ Dövlət Departamentinə istinadən: what begins with its land is no part of the subject
  const front = lowerCase(first?.stem ?? "");
  const isOfState = first?.isAcronym === true && isNameWord("state-acronym", front);
  return lexicon.names.places.get(front) !== "country" && !isOfState;
}

/** Nothing, or a participle with its noun: `olan`, `fəaliyyət göstərən`, `daxil olan`. */
function isParticiple({ verbs }: Sentence, from: number, to: number): boolean {
  if (from === to) return true;
  return verbs.some(
    ({ first, index, reading }) => first === from && index === to - 1 && reading.form.mood === "participle",
  );
}

/** `X-in Qusar rayonundakı | Y`: a place that says where the part of X is. */
function isPlacedBetween(words: readonly Token[], lexicon: Lexicon): boolean {
  const [place, noun] = words;
  if (place === undefined || words.length > 2 || !/d[aə]k[ıi]$/.test(words.at(-1)?.lower ?? "")) return false;
  return noun === undefined
    ? lexicon.names.places.has(place.lower.replace(/d[aə]k[ıi]$/, ""))
    : lexicon.names.places.has(place.lower);
}

/** `X-in Bakı şəhərində yerləşən Y`: where a part of X lies. */
function isLocated(words: readonly Token[]): boolean {
  if (!isNameWord("located", words.at(-1)?.lower)) return false;
  return words.length === 1 || (words.length === 3 && isNameWord("in-town", words[1]?.lower));
}

/** A part that `və` or a comma joins to one owned before it: units, or any body that is `nəzdində` of the owner. */
export function isListedPart(
  { tokens, verbs }: Sentence,
  owner: AgencyProposal,
  before: AgencyProposal,
  found: AgencyProposal,
  lexicon: Lexicon,
): boolean {
  const joint = tokens[before.last];
  // A yanında B-nin, C-nin: the name of B alone; A-nın nəzdində olan B və C: what is said of both
  const isSubordinate =
    lexicon.classes.get(tokens[owner.last]?.lower ?? "") === "attached" &&
    verbs.some(({ first, reading }) => first === owner.last + 1 && reading.form.mood === "participle");
  // A-nın nəzdində olan B-də və C-də: a list whose every name has the ending is no one thing; what names its own town is no part of the same
  const isOneThing = before.case === "nom" || before.case === "gen";
  const first = tokens[found.first];
  const isElsewhere = first !== undefined && lexicon.names.places.get(first.lower) === "city";
  return (
    ((isSubordinate && isOneThing && !isElsewhere) || (before.isUnit && found.isUnit)) &&
    found.first === before.last + 1 &&
    isListJoint(joint) &&
    (before.case === "nom" || before.case === found.case)
  );
}
