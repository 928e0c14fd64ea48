/** Bodies that share one plural head: `Səhiyyə və Xarici İşlər nazirliklərinin`, `13-cü və 15-ci Polis Bölmələri`. */

import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import { ownLand } from "../../../lexicon/lands.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import { readChain } from "./agency-chain.ts";
import type { ChainContext } from "./chain-context.ts";
import { agency, inLettersOf, kindOf } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isListed } from "./state-bodies.ts";
import { agencyHeadsAt, isCapitalWord, isListJoint, isOfClass, isTitleWord, placeOf } from "./words.ts";

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
  const owners = isOfClass(context.lexicon, "owned-name", form.head.stem)
    ? ownersBefore(context, headStart)
    : [];
  if (owners.length > 1) {
    const none = { first: headStart, last: headStart };
    return owners.map((owner) => ({
      ...bodyOf(context, owner, none, form, index, owner.last === headStart),
      strength: strengths.certain,
    }));
  }
  const members = membersBefore(context, headStart);
  const [last] = members.slice(-1);
  if (last === undefined || members.length < 2) return [];
  // 13-cü və 15-ci Polis …, Bakı və Sumqayıt şəhər …: what stands behind the last number or town is of all
  const marks = members
    .slice(0, -1)
    .filter(({ first, last: end }) => end - first === 1 && isMark(context, first));
  const isCounted = marks.length === members.length - 1 && isMark(context, last.first);
  if (!isCounted && (!isNamed(form, context.lexicon) || marks.length > 0)) return [];
  const shared = isCounted
    ? { first: last.first + 1, last: headStart }
    : { first: headStart, last: headStart };
  // Quba və Qusar bələdiyyələri, filialları; but a town has many schools
  const isOneInTown = isOfClass(context.lexicon, "town-body", form.head.stem) || form.head.class === "unit";
  if (isCounted && shared.first === index && tokens[last.first]?.kind === "word" && !isOneInTown) return [];
  const whole = { first: headStart, last: headStart };
  const land = landOfList(context, members[0] as Member);
  return members.flatMap((member) => {
    if (member === last || !isCountry(context, member))
      return [
        inLand(bodyOf(context, member, shared, form, index, member === last), land, member === members[0]),
      ];
    // Azərbaycan və Gürcüstanın Daxili İşlər nazirlikləri
    const behind = behindCountry(context, last) ?? whole;
    return behind.first === behind.last ? [] : [bodyOf(context, member, behind, form, index, false)];
  });
}

/** `Naxçıvan Muxtar Respublikası | Maliyyə və Təhsil nazirlikləri`: the land before the first is of all. */
function landOfList({ sentence, lexicon }: ChainContext, { first, last }: Member): string {
  const { tokens, text } = sentence;
  for (let at = last - 2; at >= first; at--) {
    const found = lexicon.lands.endingAt(tokens, at);
    if (found?.kind === "name" && found.first === first && found.land !== ownLand)
      return `${text.slice((tokens[first] as Token).start, (tokens[at] as Token).end)} `;
  }
  return "";
}

function inLand(body: AgencyProposal, land: string, isFirst: boolean): AgencyProposal {
  return isFirst || land === "" ? body : { ...body, name: `${land}${body.name}` };
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
function isNamed({ head }: HeadForm, lexicon: Lexicon): boolean {
  return head.class === "unit" || isOfClass(lexicon, "listed-by-plural", head.stem);
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
  let hasAnd = false;
  let last = headStart;
  while (last > 0) {
    let first = last;
    while (first > 0 && (isPart(context, first - 1) || isShared(context, first - 1, last, headStart)))
      first--;
    if (first === last) break;
    members.unshift({ first, last });
    joinListed(context, members, headStart);
    const joint = tokens[first - 1];
    hasAnd ||= isWord("joint", joint?.lower);
    const isJoint = isWord("joint", joint?.lower) || (joint?.text === "," && hasAnd);
    if (!isJoint) break;
    last = first - 1;
  }
  return members;
}

/** `Dövlət Gömrük Komitəsi, Dövlət Su Xidməti | Akademiyalarının`: each body of the list has its own; none of them is meant itself. */
function ownersBefore(context: ChainContext, headStart: number): readonly Member[] {
  const { sentence } = context;
  const owners: Member[] = [];
  let last = headStart;
  while (last > 0) {
    const form = agencyHeadsAt(sentence, last - 1).find(
      ({ isPossessed, isPlural, case: nounCase }) => isPossessed && !isPlural && nounCase === "nom",
    );
    if (form === undefined) break;
    const chain = readChain(context, last - 1 - form.head.before.length, form);
    if (!chain.isNamed) break;
    owners.unshift({ first: chain.first, last });
    const joint = sentence.tokens[chain.first - 1];
    if (!isListJoint(joint)) break;
    last = chain.first - 1;
  }
  return owners;
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

/** Gəncə və Quba | regional bölmələri: what they all are stands before the head. */
function isShared({ sentence, lexicon }: ChainContext, at: number, last: number, headStart: number): boolean {
  return last === headStart && isOfClass(lexicon, "attribute", sentence.tokens[at]?.lower ?? "");
}

function isPart(context: ChainContext, at: number): boolean {
  const { sentence, lexicon, personEnds } = context;
  const token = sentence.tokens[at] as Token;
  if (token.kind === "number") return isMark(context, at);
  if (isOfClass(lexicon, "place-noun", token.lower)) return true;
  return (
    isCapitalWord(token) &&
    token.suffix === "" &&
    !personEnds.has(at) &&
    agencyHeadsAt(sentence, at).length === 0 &&
    !isTitleWord(sentence, at) &&
    (placeOf(token.lower, lexicon)?.kind !== "country" || token.lower === lowerCase(ownLand)) &&
    // Təbii Sərvətlər
    (at > 0 || !lexicon.functionWords.has(token.lower))
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
    !isUnit &&
    front.split(/\s/).every((word) => word !== lowerCase(word) || word === "" || isWord("joint", word));
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
