/** Which titles belong to which name: before it, behind it, shared by several. */

import type { Token } from "../../../language/az/tokens.ts";
import { groupWith, nominalWith } from "./changed.ts";
import type { Clause, Group, Nominal, OfficeReading } from "./nominal.ts";
import { officeOf } from "./office-reading.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { isTitleJoint } from "./sentence-words.ts";

/** Titles right before a person: `X-in rəisi, professor | Vüsal Hüseynov`. */
export function takeTitles(stack: PhraseStack, person: Nominal): Nominal {
  const offices: OfficeReading[] = [];
  let first = person.first;
  const relatives = [...person.relatives];
  let top = stack.top;
  while (top !== undefined && top.postposition === null) {
    const last = top.members.at(-1) as Nominal;
    if (last.kind !== "title" || last.case !== "nom" || !isTitleJoint(stack.words, last.last, first)) break;
    // həmsədrləri X və Y: a plural title stands right before its first name
    if (last.isPlural && (last.last !== first || !last.isPossessed)) break;
    // qəzetin müxbirləri | 30 yaşlı X-in qohumunu tapıblar
    if (last.isPlural && offices.length === 0 && first !== person.head) break;
    if (isOfNameBefore(stack, top, last)) break;
    if (offices.length === 0 && isBetweenNames(stack, top, last, first)) break;
    if (last.last === first && offices[0]?.isRank === false && isBareHead(last)) break;
    if (last.last === first && offices.length > 0 && isOfTitle(stack, last)) break;
    // Nazir | foyedə olan ümummilli lider X-in fotolarına baxıb
    const isAlone = top.members.length === 1 && last.first === last.head;
    if (relatives.length > 0 && isAlone && isBareHead(last)) break;
    if (person.case === "gen" && last.owner === null && last.relatives.some(isSpeaking)) break;
    offices.unshift(...last.offices);
    relatives.unshift(...last.relatives);
    first = last.first;
    const rest = top.members.slice(0, -1);
    stack.keep(rest);
    // `nazir X və direktor Y`: a title behind a person belongs to the next.
    if (rest.at(-1)?.kind === "person") break;
    top = stack.top;
  }
  if (person.case === "nom" && offices.every(isUnowned)) offices.unshift(...officesOfStaff(stack, first));
  return offices.length === 0 && first === person.first
    ? person
    : nominalWith(person, { offices, first, relatives });
}

/** `Tədbirdə danışan sədr müavini | X-in … qayğısını vurğulayıb`: who speaks is the holder of the title, of whoever comes next. */
function isSpeaking({ verb }: Clause): boolean {
  return verb?.class === "speak" || verb?.class === "tell";
}

/** `Hakimiyyətinin başçısı | Aparatının şöbə müdiri X`: what follows the title belongs to whoever holds it. */
function isOfTitle({ words: { sentence } }: PhraseStack, { last, isPossessed }: Nominal): boolean {
  return (
    isPossessed &&
    (sentence.heads[last] ?? []).some(
      ({ head, isPossessed: isOwned, case: nounCase }) =>
        head.class !== "title" && isOwned && nounCase === "gen",
    )
  );
}

function isUnowned({ owner, isOwned }: OfficeReading): boolean {
  return owner === null && !isOwned;
}

/** `şöbəsinin əməkdaşları A, B`: people of a body who are named one by one hold what they are called; the body still acts by them. */
function officesOfStaff({ top, words }: PhraseStack, first: number): readonly OfficeReading[] {
  const staff = top?.postposition === null ? top.members.at(-1) : undefined;
  const isNamed =
    staff?.kind === "staff" &&
    staff.isPlural &&
    staff.isPossessed &&
    staff.case === "nom" &&
    staff.titleHead !== null &&
    staff.last === first &&
    staff.owner?.members.at(-1)?.kind === "agency";
  return isNamed ? [officeOf(staff, words.sentence, words.lexicon)] : [];
}

/** `Rektor | ölkə başçısı X-in çıxışını xatırladıb`: who acts may stand right before the title of another. */
function isBareHead({ titleHead, isPossessed, owner, mention }: Nominal): boolean {
  return titleHead?.title === "head" && !isPossessed && owner === null && mention === null;
}

/** `X ORG-un sədri, Y isə katibi seçilib`: a title right behind a name is that name's, where somebody is chosen. */
function isOfNameBefore(stack: PhraseStack, top: Group, title: Nominal): boolean {
  const below = top.members.length > 1 ? top.members.at(-2) : stack.below?.members.at(-1);
  return below?.kind === "person" && below.last === title.first && stack.words.appoints;
}

/** `A, Fondun direktoru, B, bank rəhbəri, …`: behind a name without an office a title between commas is that name's. */
function isBetweenNames({ words, below }: PhraseStack, top: Group, title: Nominal, first: number): boolean {
  const before = top.members.length > 1 ? top.members.at(-2) : below?.members.at(-1);
  const isBehind =
    before?.kind === "person" &&
    before.offices.length === 0 &&
    before.last === title.first - 1 &&
    words.tokens[before.last]?.text === ",";
  const isOwned = title.offices.some(({ owner, isRank }) => owner !== null && !isRank);
  // A, Fondun direktoru, f.ü.f.d. B: a degree joins the office to the name that it stands before
  if (words.lexicon.classes.get(words.tokens[title.last + 1]?.lower ?? "") === "honorific") return false;
  return isBehind && isOwned && title.last === first - 1 && words.tokens[title.last]?.text === ",";
}

/** `həmsədrləri X və Y`: a plural title is of each name behind it. */
export function sharePlural(top: Group, nominal: Nominal): Nominal {
  const before = top.members.at(-1);
  if (nominal.kind !== "person" || !nominal.offices.every(isUnowned) || before?.kind !== "person")
    return nominal;
  const shared = before.offices.filter(({ isPlural }) => isPlural);
  return shared.length === 0 ? nominal : nominalWith(nominal, { offices: [...shared, ...nominal.offices] });
}

/**
 * `Nazirliyin baş məsləhətçisi A …, aparıcı məsləhətçisi B`: a possessed title without an owner is of the body of the name before, and so
 * is a deputy's: `Mərkəzin direktoru A və direktor müavini B`.
 */
export function shareBody(stack: PhraseStack, person: Nominal): Nominal {
  const [first, ...others] = person.offices;
  if (person.kind !== "person" || first === undefined || first.owner !== null || first.isRank) return person;
  const isDeputy = first.titleClass === "deputy" && first.bodyKind !== "ministry" && !first.isFormer;
  if (!first.isOwned && !isDeputy) return person;
  const office = officeBefore(stack, first);
  const owner = office?.owner ?? null;
  return owner === null || !isOfKind(owner, first.bodyKind)
    ? person
    : nominalWith(person, { offices: [{ ...first, owner }, ...others] });
}

/**
 * The office of a body that the name before holds. Across a name without one only the office whose deputy the title is: `Fondun sədri A,
 * millət vəkili B, sədr müavini C`.
 */
function officeBefore(stack: PhraseStack, title: OfficeReading): OfficeReading | undefined {
  let isAcross = false;
  for (let below = 1; below <= Math.min(stack.size, 4); below++)
    for (const member of [...(stack.at(-below)?.members ?? [])].reverse()) {
      if (member.kind !== "person") continue;
      const office = member.offices.findLast(({ owner }) => owner?.kind === "agency");
      if (office !== undefined)
        return !isAcross || title.title.startsWith(`${office.stem} `) ? office : undefined;
      isAcross = true;
    }
  return undefined;
}

/** Whether a body is of the kind that a title asks for: no chair has a `prorektor`. */
function isOfKind({ mention }: Nominal, kind: OfficeReading["bodyKind"]): boolean {
  return kind === null || (mention?.entity.type === "agency" && mention.entity.kind === kind);
}

/** `şirkətin təsisçisi və direktoru`: two titles of one owner. */
export function shareOwner(stack: PhraseStack, top: Group, nominal: Nominal): Nominal {
  const before = top.members.at(-1);
  const isPair =
    nominal.kind === "title" &&
    before?.kind === "title" &&
    nominal.isPossessed &&
    nominal.owner === null &&
    before.owner !== null &&
    nominal.mention === null &&
    nominal.ownFirst === nominal.first;
  const joint = stack.words.tokens[top.after];
  const isJoint = joint?.text === "/" || stack.words.lexicon.classes.get(joint?.lower ?? "") === "and";
  if (!isPair || !isJoint || nominal.first - top.after > 1) return nominal;
  const owned = nominalWith(nominal, { owner: before.owner });
  return nominalWith(owned, { offices: [officeOf(owned, stack.words.sentence, stack.words.lexicon)] });
}

/** `Samir Qənbərov, Kooperativin direktoru, …`: the title behind a name is the name's. */
export function withPostposedTitles(group: Group, tokens: readonly Token[]): Group {
  if (
    !group.members.some(({ kind }, index) => kind === "title" && group.members[index - 1]?.kind === "person")
  )
    return group;
  const members: Nominal[] = [];
  for (const member of group.members) {
    const before = members.at(-1);
    if (
      member.kind === "title" &&
      before?.kind === "person" &&
      (tokens[before.last]?.kind === "mark" || isPostposed(before)) &&
      !member.isPlural &&
      // X, Y-nin direktoru Naməlum Şəxs: the title is of a name that nobody knows, or that was cut off (`direktoru […]`)
      tokens[member.last]?.isCapital !== true &&
      !/^(?:\[|…|[.]{3})/.test(tokens[member.last]?.text ?? "") &&
      (member.owner !== null || member.mention !== null || member.offices[0]?.isRank === true)
    )
      members[members.length - 1] = nominalWith(before, {
        offices: [...before.offices, ...member.offices],
        last: member.last,
        case: member.case,
      });
    else members.push(member);
  }
  return groupWith(group, { members });
}

/** `X — A-nın rektoru və professoru`: a title behind the name already belongs to it. */
function isPostposed({ offices, last }: Nominal): boolean {
  return offices.at(-1)?.last === last;
}
