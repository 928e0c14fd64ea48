/**
 * Bodies that every town has, named without it: `rayon icra hakimiyyətinin başçısı` is of the district that the sentence tells, or of the
 * only one of the text. Where several may be meant, nothing is named.
 */

import { capitalize } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import { ownCapital, ownLand } from "../../../lexicon/lands.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import type { ChosenNames } from "./body-lands.ts";
import { agency, kindOf, nominativeHead } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { agencyHeadsAt, isOfClass, startsWithWordOf } from "./words.ts";

/** A town told in a text. */
interface Town {
  readonly name: string;
  /** `Qusar rayonunda`: the text says that it is a district. */
  readonly isDistrict: boolean;
}

/** Names the bodies of towns that stand without their town. */
export function tellTowns(chosen: readonly ChosenNames[], lexicon: Lexicon): readonly ChosenNames[] {
  const bodies = chosen.map((names) => townless(names, lexicon));
  if (bodies.every(({ length }) => length === 0)) return chosen;
  const towns = chosen.map(({ sentence }) => townsIn(sentence, lexicon));
  const ofText = onlyTown(towns.flat().filter(({ name }) => name !== ownCapital));
  return chosen.map((names, index) => {
    const here = towns[index] ?? [];
    const town = here.length > 0 ? onlyTown(here) : ofText;
    const own = town === undefined ? [] : (bodies[index] ?? []).map((body) => inTown(body, town));
    if (own.length === 0) return names;
    const others = names.proposals.filter(({ first, last }) =>
      own.every((body) => last <= body.first || first >= body.last),
    );
    return { ...names, proposals: [...others, ...own].sort((a, b) => a.first - b.first) };
  });
}

function inTown(body: AgencyProposal, town: string): AgencyProposal {
  return { ...body, name: `${town} ${body.name}` };
}

const none: readonly AgencyProposal[] = [];

/** The bodies of a sentence that are called by `rayon` or `şəhər` and their noun alone. */
function townless({ sentence, proposals }: ChosenNames, lexicon: Lexicon): readonly AgencyProposal[] {
  // nearly always
  if (!sentence.tokens.some(({ lower }) => isSeat(lower, lexicon))) return none;
  return sentence.tokens.flatMap((token, index) => {
    const form = agencyHeadsAt(sentence, index).find(
      ({ head, isPossessed, isPlural }) =>
        isPossessed && !isPlural && isOfClass(lexicon, "town-seat", head.stem),
    );
    const first = form === undefined ? 0 : index - form.head.before.length - 1;
    if (form === undefined || first < 0 || !isTownless(sentence, first, lexicon)) return [];
    const isTaken = proposals.some(
      (each) =>
        each.first < index + 1 &&
        each.last > first &&
        !(each.type === "agency" && each.isShared && each.first >= first),
    );
    return isTaken ? [] : [bodyAt(sentence, first, index, form, token)];
  });
}

function isSeat(lower: string | undefined, lexicon: Lexicon): boolean {
  return isOfClass(lexicon, "town-unit", lower ?? "");
}

/** `rayon icra hakimiyyəti` with no town, country or other name before it. */
function isTownless({ tokens }: Sentence, first: number, lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  if (!isSeat(tokens[first]?.lower, lexicon)) return false;
  return before === undefined || (!before.isCapital && before.kind !== "close" && before.kind !== "number")
    ? !isOfClass(lexicon, "quantifier", before?.lower ?? "") &&
        lexicon.classes.get(before?.lower ?? "") !== "every"
    : isOpening(tokens, first - 1);
}

/** `Tədbirdə rayon …`, `Sonda şəhər …`: the capital of the word before is the sentence's own. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return at === 0 && /(?:d[aə]n?|[ıiuü])$/.test(tokens[at]?.lower ?? "");
}

function bodyAt(
  { text, tokens }: Sentence,
  first: number,
  index: number,
  form: HeadForm,
  token: Token,
): AgencyProposal {
  const front = text.slice(tokens[first]?.start, token.start).replace(/\s+/g, " ");
  return agency({
    first,
    last: index + 1,
    case: form.case,
    name: front + nominativeHead(token, form),
    kind: kindOf(form),
    isUnit: form.head.class === "unit",
    strength: strengths.usual,
  });
}

/** The towns of ours that a sentence tells. */
function townsIn({ tokens, spellings }: Sentence, lexicon: Lexicon): readonly Town[] {
  const { places } = lexicon.names;
  return tokens.flatMap((token, index) => {
    if (!token.isCapital || token.kind !== "word" || spellings[index]?.place?.kind !== "city") return [];
    const stem = spellings[index]?.analyses.find((each) => places.has(each.stem))?.stem;
    const land = lexicon.lands.endingAt(tokens, index)?.land ?? ownLand;
    const next = tokens[index + 1];
    // Təbriz Nurlu: a town that people are named after
    const isPerson = next?.isCapital === true && spellings[index]?.isGivenName === true;
    if (stem === undefined || land !== ownLand || isPerson) return [];
    return [{ name: capitalize(stem), isDistrict: isDistrictNoun(next?.lower, lexicon) }];
  });
}

/** `rayonunda`, of one district. */
function isDistrictNoun(lower: string | undefined, lexicon: Lexicon): boolean {
  return lower !== undefined && startsWithWordOf(lexicon, "district", lower) && !/^[^l]*l[aə]/.test(lower);
}

/** The one town of a sentence, or of the text. */
function onlyTown(towns: readonly Town[]): string | undefined {
  const all = new Set(towns.map(({ name }) => name));
  const districts = new Set(towns.filter(({ isDistrict }) => isDistrict).map(({ name }) => name));
  const [only] = all.size === 1 ? all : districts;
  return all.size === 1 || districts.size === 1 ? only : undefined;
}
