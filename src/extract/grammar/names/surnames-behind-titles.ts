/** A family name alone behind a title, where the text tells no given name: `cənab Nurson`, `Prezident Nurson`, `hakim Nurson`. */

import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import type { ChosenNames } from "./body-lands.ts";
import { type PersonProposal, type Proposal, person, strengths } from "./proposals.ts";
import { isCapitalWord, isGivenName, isTitleWord, isWordOf, mayBeNameWord } from "./words.ts";

/** The one word of a name at a token behind a title by which people are addressed. */
export function surnameBehindTitle(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const { tokens, spellings } = sentence;
  const token = tokens[index];
  if (!isCapitalWord(token) || token.text.length < 3 || !isAddressed(sentence, index - 1, lexicon))
    return undefined;
  if (!mayBeNameWord(sentence, index, lexicon) || mayBeNameWord(sentence, index + 1, lexicon))
    return undefined;
  const spelling = spellings[index];
  if (spelling === undefined || spelling.place !== undefined || spelling.nameClasses.includes("adjective"))
    return undefined;
  if (isGivenName(token.lower, lexicon)) return undefined;
  // Nazir | Səhiyyə və Ədliyyə nazirliklərinin işini dinləyib
  if ([...lexicon.stateBodies].some((name) => name.startsWith(`${token.lower} `))) return undefined;
  if (nameAnalyses(token.lower).some(({ stem }) => isNoName(stem, lexicon))) return undefined;
  // Prezident Mükafatçısı
  const isNoun = /(?:s[ıiuü]|ç[ıiuü]s[ıiuü])(?:n[ıiuü]n?|n[aə]|nd[aə]n?)?$/.test(token.lower);
  return isNoun ? undefined : person(index, index + 1, strengths.usual);
}

function isNoName(stem: string, lexicon: Lexicon): boolean {
  return lexicon.functionWords.has(stem) || lexicon.commonWords.has(stem) || lexicon.knownBodies.has(stem);
}

/** `cənab`, `xanım`, or a title that family names alone stand behind: `hakim`, `general`. */
function isAddressed(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { tokens, heads } = sentence;
  const token = tokens[index];
  if (token?.kind !== "word" || token.suffix !== "") return false;
  const before = tokens[index - 1];
  if (isWordOf(sentence, index, "honorific"))
    return (
      isWordOf(sentence, index, "title-attribute") &&
      (!isCapitalWord(before) || (index === 1 && !isGivenName(before.lower, lexicon)))
    );
  // Akademik | Opera Teatrı: a title inside a name in capitals
  if (token.isCapital && isCapitalWord(before)) return false;
  // Baş nazir Nurson; but not who holds an office of a body: şirkətin direktoru Nurson
  return (
    isWordOf(sentence, index, "address-title") &&
    (heads[index] ?? []).some(
      ({ head, case: nounCase, isPlural, isPossessed }) =>
        head.class === "title" && nounCase === "nom" && !isPlural && !isPossessed,
    )
  );
}

/**
 * Without the family names of those whose whole names the text tells elsewhere: they mean them, and are no names of their own. So is
 * `Nazir Nurlu` behind `nazir Anar Nurlu`, though Nazir is a given name, too.
 */
export function withoutToldSurnames(chosen: readonly ChosenNames[]): readonly ChosenNames[] {
  const told = new Map<string, Set<string>>();
  for (const { sentence, proposals } of chosen)
    for (const each of proposals)
      if (each.type === "person" && each.last - each.first > 1)
        for (const { stem } of stemsOf(sentence, each)) {
          const firsts = told.get(stem) ?? new Set<string>();
          told.set(stem, firsts.add(sentence.tokens[each.first]?.lower ?? ""));
        }
  const isTold = (sentence: Sentence, each: Proposal): boolean => {
    const width = each.last - each.first;
    if (each.type !== "person" || width > 2) return false;
    const [first] = sentence.tokens.slice(each.first, each.last);
    // Direktor | Sahib Nurlu
    if (width === 2 && (each.first > 0 || !isTitleWord(sentence, 0, false))) return false;
    return stemsOf(sentence, each).some(({ stem }) =>
      [...(told.get(stem) ?? [])].some((other) => width === 1 || other !== first?.lower),
    );
  };
  return chosen.map((names) => ({
    ...names,
    proposals: names.proposals.filter((each) => !isTold(names.sentence, each)),
  }));
}

function stemsOf({ spellings }: Sentence, { last }: Proposal): readonly { readonly stem: string }[] {
  return spellings[last - 1]?.analyses ?? [];
}
