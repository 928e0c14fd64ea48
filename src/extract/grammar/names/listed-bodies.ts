/** Bodies that share one plural head: `Səhiyyə və Xarici İşlər nazirliklərinin`, `13-cü və 15-ci Polis Bölmələri`. */

import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { ChainContext } from "./chain-context.ts";
import { agency, inLettersOf, kindOf } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isListed } from "./state-bodies.ts";
import { agencyHeadsAt, isCapitalWord, isOfClass, isTitleWord, placeOf } from "./words.ts";

/** Words of one member before the head, as a half-open range. */
interface Member {
  readonly first: number;
  readonly last: number;
}

/** Each member of the list with the head in the singular; nothing where the plural head serves one name only. */
export function listedBodies(
  context: ChainContext,
  index: number,
  forms: readonly HeadForm[],
): readonly AgencyProposal[] {
  const form = forms.find(
    ({ head, isPlural, isPossessed }) => isPlural && isPossessed && !/l[aə]r$/.test(head.stem),
  );
  if (form === undefined) return [];
  const { tokens } = context.sentence;
  const headStart = index - form.head.before.length;
  const members = membersBefore(context, headStart);
  const [last] = members.slice(-1);
  if (last === undefined || members.length < 2) return [];
  // 13-cü və 15-ci Polis …, Bakı və Sumqayıt şəhər …: what stands behind the last number or town is of all
  const marks = members
    .slice(0, -1)
    .filter(({ first, last: end }) => end - first === 1 && isMark(context, first));
  const isCounted = marks.length === members.length - 1 && isMark(context, last.first);
  if (!isCounted && (!isNamed(form) || marks.length > 0)) return [];
  const shared = isCounted
    ? { first: last.first + 1, last: headStart }
    : { first: headStart, last: headStart };
  // Quba və Qusar bələdiyyələri; but a town has many schools
  const isOneInTown = isOfClass(context.lexicon, "town-body", form.head.stem);
  if (isCounted && shared.first === index && tokens[last.first]?.kind === "word" && !isOneInTown) return [];
  const whole = { first: headStart, last: headStart };
  return members.flatMap((member) => {
    if (member === last || !isCountry(context, member))
      return [bodyOf(context, member, shared, form, index, member === last)];
    // Azərbaycan və Gürcüstanın Daxili İşlər nazirlikləri
    const behind = behindCountry(context, last) ?? whole;
    return behind.first === behind.last ? [] : [bodyOf(context, member, behind, form, index, false)];
  });
}

function isCountry({ sentence, lexicon }: ChainContext, { first, last }: Member): boolean {
  const token = sentence.tokens[first] as Token;
  return last - first === 1 && lexicon.names.places.get(token.lower) === "country";
}

/** The words behind the genitive of a country that opens a member. */
function behindCountry({ sentence }: ChainContext, { first, last }: Member): Member | undefined {
  for (let at = first; at < last; at++)
    if (/n?[ıiuü]n$/.test((sentence.tokens[at] as Token).lower)) return { first: at + 1, last };
  return undefined;
}

/** Heads whose lists of names are told from one name with a plural: ministries, committees, units. */
function isNamed({ head }: HeadForm): boolean {
  return (
    head.class === "unit" || /^(?:nazirlik|komitə|komissiya|universitet|institut|akademiya)$/.test(head.stem)
  );
}

/** An ordinal or a town by itself. */
function isMark({ sentence, lexicon }: ChainContext, index: number): boolean {
  const token = sentence.tokens[index] as Token;
  return token.kind === "number"
    ? /^(?:[cn]+[ıiuü]|c[ıiuü])$/.test(token.suffix)
    : lexicon.names.places.get(token.lower) === "city";
}

/** The members of the list that ends before the head, first to last. */
function membersBefore(context: ChainContext, headStart: number): readonly Member[] {
  const { tokens } = context.sentence;
  const members: Member[] = [];
  let last = headStart;
  while (last > 0) {
    let first = last;
    while (first > 0 && isPart(context, first - 1)) first--;
    if (first === last) break;
    members.unshift({ first, last });
    joinListed(context, members, headStart);
    const joint = tokens[first - 1];
    const isJoint = joint?.lower === "və" || (joint?.text === "," && members.length > 1);
    if (!isJoint) break;
    last = first - 1;
  }
  return members;
}

/** `Daxili İşlər və | Əmək və Əhalinin Sosial Müdafiəsi nazirlikləri`: two members that make one listed name are one. */
function joinListed({ sentence, lexicon }: ChainContext, members: Member[], headStart: number): void {
  const [before, behind] = members;
  if (before === undefined || behind === undefined) return;
  const heads = agencyHeadsAt(sentence, headStart);
  const words = sentence.tokens.slice(before.first, behind.last).map(({ lower }) => lower);
  if (!heads.some(({ head }) => isListed([...words, head.possessed], lexicon))) return;
  members.splice(0, 2, { first: before.first, last: behind.last });
}

function isPart({ sentence, lexicon, personEnds }: ChainContext, at: number): boolean {
  const token = sentence.tokens[at] as Token;
  if (token.kind === "number") return isMark({ sentence, lexicon, personEnds, properWords: new Set() }, at);
  if (isOfClass(lexicon, "place-noun", token.lower)) return true;
  return (
    isCapitalWord(token) &&
    !personEnds.has(at) &&
    agencyHeadsAt(sentence, at).length === 0 &&
    !isTitleWord(sentence, at) &&
    (placeOf(token.lower, lexicon)?.kind !== "country" || token.lower === "azərbaycan") &&
    !lexicon.functionWords.has(token.lower)
  );
}

function bodyOf(
  { sentence }: ChainContext,
  { first, last }: Member,
  shared: Member,
  form: HeadForm,
  index: number,
  isLast: boolean,
): AgencyProposal {
  const { tokens, text } = sentence;
  const words = (from: number, to: number): string =>
    from >= to ? "" : `${text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end)} `;
  const own = words(first, Math.min(last, Math.max(first + 1, isLast ? shared.first : last)));
  const before = words(index - form.head.before.length, index);
  const head = inLettersOf(
    (tokens[index] as Token).text,
    form.head.possessed.slice(form.head.possessed.lastIndexOf(" ") + 1),
  );
  const isUnit = form.head.class === "unit";
  const front = `${own}${words(shared.first, shared.last)}${before}`;
  // Səhiyyə Nazirliyi, Bakı şəhər prokurorluğu
  const isCapital =
    !isUnit && front.split(/\s/).every((word) => word !== lowerCase(word) || word === "" || word === "və");
  const name = `${front}${isCapital ? capitalize(head) : head}`;
  return agency({
    first,
    last: isLast ? index + 1 : last,
    case: isLast ? form.case : "nom",
    name: name.replace(/\s+/g, " "),
    kind: kindOf(form),
    isUnit,
    strength: strengths.strong,
  });
}
