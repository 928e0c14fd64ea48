/** Ministers whose title names their ministry: `energetika nazirinin müavini`, `Gürcüstanın xarici işlər naziri`. */

import { capitalize } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { nameWord, nameWordsOf } from "../../../lexicon/names.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { ChainContext } from "./chain-context.ts";
import { agency } from "./head-names.ts";
import { nominativeMinistry } from "./ministry-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isListed, isPartOfName } from "./state-bodies.ts";
import { countryBefore, isForeign, wordsOf } from "./state-names.ts";
import { caseByEnding, isCapitalWord, isListJoint, isNationality, isOfClass, placeOf } from "./words.ts";

/** The ministry that a minister's title at a token names; `bu ölkənin xarici işlər naziri` does not tell whose it is. */
export function proposeMinistry(context: ChainContext, index: number): readonly AgencyProposal[] {
  const prosecution = prosecutionAt(context, index);
  if (prosecution !== undefined) return [prosecution];
  const { sentence, lexicon } = context;
  const form = (sentence.heads[index] ?? []).find(
    ({ head, isPossessed, isPlural }) =>
      head.class === "title" && isOfClass(lexicon, "minister", head.stem) && isPossessed && !isPlural,
  );
  if (form === undefined || isOfClass(lexicon, "chief", sentence.tokens[index - 1]?.lower ?? "")) return [];
  if (isRole(context, index)) return [];
  let first = index;
  while (first > 0 && !context.personEnds.has(first - 1) && isFieldWord(context, first - 1)) first--;
  while (first < index && isLoose(sentence.tokens[first] as Token)) first++;
  first = firstOfList(context, first);
  if (index - first === 1 && isOfClass(lexicon, "no-field", sentence.tokens[first]?.lower ?? "")) return [];
  if (first === index || isOfClass(lexicon, "some-state", sentence.tokens[first]?.lower ?? "")) return [];
  if (isOfSomeState(context, first) || isOfSomeGovernment(context, first)) return [];
  const listed = firstOfListed(context, first, index);
  if (listed !== undefined) first = listed;
  else if (isOfClass(lexicon, "link", sentence.tokens[first]?.lower ?? ""))
    first = firstOfTopic(context, first);
  const field = sentence.text
    .slice((sentence.tokens[first] as Token).start, (sentence.tokens[index] as Token).start)
    .replace(/\s+/g, " ")
    .trim();
  const country = countryBefore(sentence, first, lexicon, ["gen", "nom"]);
  const bare = nominativeMinistry(field);
  return [
    agency({
      first: isForeign(country) ? country.first : first,
      last: index + 1,
      case: form.case,
      name: isForeign(country) ? `${wordsOf(sentence, country, first)} ${bare}` : bare,
      kind: "ministry",
      isMinister: true,
      strength: strengths.usual,
    }),
  ];
}

/** `"Kəndlilər" (Daxili işlər naziri)`: whom somebody plays in a film. */
function isRole({ sentence: { tokens } }: ChainContext, index: number): boolean {
  const open = tokens.findLastIndex(({ text }, at) => at < index && text === "(");
  return (
    open > 0 &&
    index - open <= longestFront &&
    tokens[open - 1]?.kind === "close" &&
    tokens[index + 1]?.text === ")"
  );
}

/** No field of a ministry has more words that may be something else: `fövqəladə hallar`, `ekologiya və təbii sərvətlər`. */
const longestFront = 4;

/** `yeni | kənd təsərrüfatı naziri`, `məsələlər üzrə | maliyyə naziri`: where the field of a listed ministry begins; `qida, kənd təsərrüfatı` has more. */
function firstOfListed(
  { sentence: { tokens }, lexicon }: ChainContext,
  first: number,
  index: number,
): number | undefined {
  for (let at = Math.max(0, first - longestFront); at < index; at++) {
    const before = tokens[at - 1];
    const words = tokens.slice(at, index).map(({ lower }) => lower);
    if (isListed([...words, ...nameWordsOf("ministry")], lexicon))
      return at <= first || !isPartOfName({ lexicon }, tokens[at - 2], before) ? at : undefined;
  }
  return undefined;
}

/** `Baş prokuror`, `Sumqayıt şəhər prokuroru`: the office names the prosecution that it heads. */
function prosecutionAt(context: ChainContext, index: number): AgencyProposal | undefined {
  const { sentence, lexicon } = context;
  const { tokens, text } = sentence;
  const form = (sentence.heads[index] ?? []).find(
    ({ head, isPlural }) =>
      head.class === "title" && isOfClass(lexicon, "prosecutor", head.stem) && !isPlural,
  );
  if (form === undefined) return undefined;
  const last = index + 1;
  // Baş prokuror | müavini X: the deputy's office has the chief's without its ending
  const isOfDeputy = (sentence.heads[last] ?? []).some(
    ({ head, isPossessed }) => head.class === "title" && head.title === "deputy" && isPossessed,
  );
  const officeCase = isOfDeputy && form.case === "nom" ? "gen" : form.case;
  const common = { last, case: officeCase, kind: "government", isMinister: true } as const;
  if (form.head.before.length > 0)
    return tokens[index - 1]?.isCapital === true ? chiefProsecution(context, index, common) : undefined;
  const [town, kind] = [tokens[index - 2], tokens[index - 1]];
  const isOfTown =
    form.isPossessed &&
    town !== undefined &&
    kind !== undefined &&
    isOfClass(lexicon, "place-noun", kind.lower) &&
    lexicon.names.places.has(town.lower);
  if (!isOfTown) return undefined;
  const name = `${text.slice(town.start, kind.end)} ${nameWord("prosecution")}`;
  return agency({ ...common, first: index - 2, name, strength: strengths.usual });
}

const noField: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  "time",
  "last",
  "next",
  "ordinal",
  "demonstrative",
]);

/** The one name of a class, each word with its capital. */
function titled(wordClass: string): string {
  return [...nameWordsOf(wordClass)].join(" ").split(" ").map(capitalize).join(" ");
}

/** `ABŞ-nin Baş prokuroru`: the country is part of the name of a foreign one. */
function chiefProsecution(
  { sentence, lexicon }: ChainContext,
  index: number,
  common: Pick<AgencyProposal, "last" | "case" | "kind" | "isMinister">,
): AgencyProposal {
  const country = countryBefore(sentence, index - 1, lexicon, ["gen", "nom"]);
  const first = isForeign(country) ? country.first : index - 1;
  const name = isForeign(country)
    ? `${wordsOf(sentence, country, index - 1)} ${titled("chief-prosecution")}`
    : titled("chief-prosecution-alone");
  return agency({ ...common, first, name, strength: strengths.usual });
}

/** `Özbəkistanın investisiya, | sənaye və ticarət naziri`: the fields between the land and the first comma belong to the list. */
function firstOfList({ sentence, lexicon }: ChainContext, first: number): number {
  const { tokens } = sentence;
  let at = first;
  while (tokens[at - 1]?.text === "," && at > 1) {
    let word = at - 2;
    while (isPlainWord(tokens[word], lexicon)) word--;
    const isItem = word < at - 2;
    if (!isItem) return first;
    if (countryBefore(sentence, word + 1, lexicon, ["gen", "nom"]) !== undefined) return word + 1;
    at = word + 1;
  }
  return first;
}

function isPlainWord(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token?.kind === "word" &&
    !token.isCapital &&
    !lexicon.functionWords.has(token.lower) &&
    !isOfClass(lexicon, "link", token.lower) &&
    !/(?:d[aə]n?|[ıiuü]n[ıiuü]n)$/.test(token.lower)
  );
}

/** `İslam Respublikasının xarici işlər naziri`: which state that is, the text tells somewhere else. */
function isOfSomeState({ sentence: { tokens }, lexicon }: ChainContext, first: number): boolean {
  const [attribute, noun] = [tokens[first - 2], tokens[first - 1]];
  return (
    isCapitalWord(noun) &&
    (isOfClass(lexicon, "state", noun.lower) || isOfClass(lexicon, "state-form", noun.lower)) &&
    isOfClass(lexicon, "state-attribute", attribute?.lower ?? "") &&
    lexicon.lands.endingAt(tokens, first - 1) === undefined
  );
}

/** `Zəfər hökumətinin xarici işlər naziri`: of a government that is of no land known, so not of ours. */
function isOfSomeGovernment({ sentence, lexicon }: ChainContext, first: number): boolean {
  const { tokens, heads } = sentence;
  const isGovernment = (heads[first - 1] ?? []).some(
    ({ head, case: nounCase, isPossessed }) =>
      nounCase === "gen" && isPossessed && isOfClass(lexicon, "needs-state", head.stem),
  );
  return (
    isGovernment &&
    isCapitalWord(tokens[first - 2]) &&
    lexicon.lands.endingAt(tokens, first - 2) === undefined
  );
}

/** `Avropa İttifaqı üzrə naziri`: the capital words before `üzrə` are part of what the ministry is for. */
function firstOfTopic({ sentence: { tokens }, lexicon }: ChainContext, link: number): number {
  let first = link;
  for (let before = tokens[link - 1]; before?.isCapital === true; before = tokens[first - 1]) {
    if (placeOf(before.lower, lexicon) !== undefined && caseByEnding(before.lower, lexicon) === "gen") break;
    first--;
  }
  return first;
}

function isLoose(token: Token): boolean {
  return isListJoint(token);
}

/** A word of the field: a bare noun or adjective, `və` or a comma inside a list. */
function isFieldWord(context: ChainContext, index: number): boolean {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  if (isWord("joint", token.lower) && context.personEnds.has(index - 1)) return false;
  if (isWord("joint", token.lower)) {
    const heads = sentence.heads[index - 1] ?? [];
    const before = tokens[index - 1];
    return before?.kind === "word" && !heads.some(({ head }) => head.class === "title") && !before.isAcronym;
  }
  if (token.text === ",") return false;
  if (token.kind !== "word" || token.isAcronym || token.suffix !== "") return false;
  // … və təbii sərvətlər naziri
  const isAttribute = isWord("joint", tokens[index - 1]?.lower) && isOfClass(lexicon, "vague", token.lower);
  if (
    (lexicon.functionWords.has(token.lower) && !isAttribute) ||
    isOfClass(lexicon, "opener", token.lower) ||
    isOfClass(lexicon, "state", token.lower) ||
    isOfClass(lexicon, "state-form", token.lower)
  )
    return false;
  // Bu fikirləri | elm və təhsil naziri, bu gün | daxili işlər naziri
  const isLast = (sentence.heads[index + 1] ?? []).some(({ head }) => head.class === "title");
  if (/l[aə]r[ıi]$/.test(token.lower) && !isLast) return false;
  if (noField.has(lexicon.classes.get(token.lower))) return false;
  if (isNationality(token.lower, lexicon) || lexicon.classes.get(token.lower) === "former") return false;
  if (placeOf(token.lower, lexicon) !== undefined || sentence.verbAt.has(index)) return false;
  if (
    (sentence.heads[index] ?? []).some(
      ({ head, isPossessed }) =>
        head.class === "title" || head.class === "document" || (head.class === "agency" && isPossessed),
    )
  )
    return false;
  // Əhalinin sosial müdafiəsi naziri: a genitive inside stands before a noun of the field.
  return !/(?:d[aə]n?|[ıiuü]b)$/.test(token.lower) || token.lower.length < 5;
}
