/** Which owner a noun takes from the groups before it. */

import type { VerbClass } from "../../../lexicon/verbs.ts";
import { isOfClass, isTitleWord } from "../names/words.ts";
import { isOfBareName } from "./bare-names.ts";
import { groupWith, nominalWith } from "./changed.ts";
import { takeComplements } from "./complements.ts";
import { bodies, groupOf, personal } from "./group.ts";
import type { Clause, Group, Nominal } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { hasTime, isCoordinator, isOpen } from "./sentence-words.ts";
import { trailingOwners } from "./trailing-owners.ts";

/** The genitive right before, or a bare name that a possessed noun joins. */
export function takeOwner(stack: PhraseStack, nominal: Nominal): Nominal {
  let found = behindPlace(stack, takeComplements(stack, behindPeople(stack, nominal)));
  const apart = behindSettings(stack, found);
  if (apart !== null) return apart;
  const top = stack.top;
  if (top === undefined || top.postposition !== null || top.isContrasted) return found;
  const last = top.members.at(-1) as Nominal;
  // Azərbaycanın | son illər yarışlara ev sahibliyi etdiyini: no time stands between an owner and what it owns
  const isApart =
    nominal.relatives.length === 0
      ? hasTime(stack.words, top.after, found.first)
      : isDedicated(stack, nominal);
  const isGenitive =
    top.case === "gen" && nominal.isPossessed && !isApart && isOpen(stack.words, top.after, found.first);
  const isBare =
    top.case === "nom" &&
    nominal.isPossessed &&
    top.after === found.first &&
    (joinsBare(last, nominal) || isUnnamedUnit(stack, last, nominal) || isOfBareName(stack, last, nominal));
  if (!isGenitive && !isBare) return found;
  if (
    nominal.kind === "person" ||
    nominal.kind === "date" ||
    (nominal.kind === "place" && !nominal.isPossessed)
  )
    return found;
  // X-in Çin şirkətinin nümayəndəsi ilə görüşü, yarmarkanın Fond tərəfindən keçirildiyi: nobody and nothing that happens owns a named body
  if (
    nominal.kind === "agency" &&
    nominal.mention?.owner == null &&
    (last.kind === "person" || last.kind === "event")
  )
    return found;
  const taken = trailingOwners(stack, top.members, nominal);
  const rest = top.members.slice(0, top.members.length - taken.length);
  stack.keep(rest);
  const owner = groupOf(isBare ? ownedBare(stack, taken, nominal) : taken);
  // “Yaşıl kənd” yardım layihəsi: the title before the bare noun is the event's
  const title = isBare && nominal.kind === "event" ? (nominal.title ?? last.title) : nominal.title;
  found = nominalWith(found, { title, owner, first: Math.min(found.first, owner.first) });
  if (nominal.kind === "title" || nominal.kind === "staff") return withDeedsOfOwner(found, owner);
  if (isGenitive && nominal.kind === "event") found = withSideBefore(stack, found);
  return isBare && nominal.kind === "event" ? withClausesOfBare(found, owner) : found;
}

/** `X-in | Bakıda forum çərçivəsində | Y ilə görüşü`, `Şuranın | bu il | ilk iclası`: when and where stand between the owner and what it owns. */
function behindSettings(stack: PhraseStack, event: Nominal): Nominal | null {
  const isTalk = event.complements.length > 0;
  if (event.kind !== "event" || !event.isPossessed || !(isTalk || event.eventHead?.trait === "session"))
    return null;
  let count = 1;
  while (count <= stack.size && isSetting(stack.at(-count) as Group, isTalk)) count++;
  const owner = stack.at(-count);
  const isOwner =
    count > 1 &&
    owner?.case === "gen" &&
    owner.postposition === null &&
    owner.members.every(({ kind }) => kind === "person" || kind === "agency");
  if (!isOwner) return null;
  const [, ...settings] = stack.take(count);
  for (const group of settings) stack.push(group);
  return nominalWith(event, { owner, first: Math.min(event.first, isTalk ? event.first : owner.first) });
}

/** A day, a town, what it is held within; a session has a year of its own words, too (`tədris ilində`). */
function isSetting({ members, case: groupCase, postposition }: Group, isTalk: boolean): boolean {
  const kind = members.at(-1)?.kind;
  if (postposition !== null) return postposition === "within";
  return kind === "date" || (groupCase === "loc" && (kind === "place" || (kind === "noun" && !isTalk)));
}

/** `Y ilə | X-in görüşü`: the other side may stand before the owner. */
function withSideBefore(stack: PhraseStack, event: Nominal): Nominal {
  const { top } = stack;
  const areAlike = [top, event.owner].every((group) =>
    group?.members.every(({ kind }) => personal.has(kind)),
  );
  const isSide =
    event.eventHead?.trait === "talk" &&
    event.complements.length === 0 &&
    areAlike &&
    top?.after === event.first &&
    (top.postposition === "with" || (top.postposition === null && top.case === "ins")) &&
    top.members.length === 1;
  if (!isSide) return event;
  stack.pop();
  return nominalWith(event, { complements: [top], first: top.first });
}

/** `X-in Gününə | həsr edilmiş müsabiqə`: the name before the participle, no noun of the parse, is what the genitive owns. */
function isDedicated({ top, words }: PhraseStack, { relatives: [relative] }: Nominal): boolean {
  const between = words.tokens.slice(top?.after ?? 0, relative?.first);
  const name = between.findLast(({ isCapital }) => isCapital);
  return /[ıiuü]n[aə]$/.test(name?.lower ?? "");
}

/** `Akademiyanın müəllim və | tələbə heyəti`, `Birliyin sədr və | üzvləri`: bare people before `və` have the same owner. */
function behindPeople(stack: PhraseStack, nominal: Nominal): Nominal {
  const { top, below, words } = stack;
  const isOwned =
    nominal.kind === "staff" &&
    nominal.isPossessed &&
    below?.case === "gen" &&
    below.postposition === null &&
    top?.postposition === null &&
    top.members.every(isBarePeople) &&
    isCoordinator(words, top.after, nominal.first);
  if (!isOwned) return behindUnlisted(stack, nominal);
  stack.pop();
  return nominalWith(nominal, { first: top.first, ownFirst: top.first });
}

/** `Akademiyanın professor-müəllim və | tələbə heyəti`: the same with a word of people that no list holds. */
function behindUnlisted({ top, words }: PhraseStack, nominal: Nominal): Nominal {
  const first = nominal.ownFirst - 2;
  const isOwned =
    nominal.kind === "staff" &&
    nominal.isPossessed &&
    top?.case === "gen" &&
    top.postposition === null &&
    top.after === first &&
    words.tokens[first]?.kind === "word" &&
    isCoordinator(words, first + 1, nominal.ownFirst);
  return isOwned ? nominalWith(nominal, { first, ownFirst: first }) : nominal;
}

function isBarePeople({ kind, case: nounCase, isPossessed, owner, mention }: Nominal): boolean {
  return (
    (kind === "title" || kind === "staff") &&
    nounCase === "nom" &&
    !isPossessed &&
    owner === null &&
    mention === null
  );
}

/** `Fransanın | Azərbaycan Respublikasındakı səfiri`: a place right before `-dakı` says where somebody is, and owns nothing. */
function behindPlace(stack: PhraseStack, nominal: Nominal): Nominal {
  const { top, words } = stack;
  const [place, ...others] = top?.members ?? [];
  const isWhere =
    nominal.kind === "title" &&
    place?.kind === "place" &&
    others.length === 0 &&
    top?.postposition === null &&
    place.case === "nom" &&
    nominal.first >= place.last &&
    /d[aə]k[ıi]$/.test(words.tokens[place.last]?.lower ?? "");
  if (!isWhere) return nominal;
  stack.pop();
  return nominalWith(nominal, { first: place.first, ownFirst: place.first });
}

/** `X-in keçirdiyi yardım | layihəsi`: what stands before a bare noun that an event noun joins tells of the event. */
function withClausesOfBare(event: Nominal, owner: Group): Nominal {
  const [only, ...others] = owner.members;
  const isCommon = others.length === 0 && (only?.kind === "noun" || only?.kind === "cue");
  if (only === undefined || !isCommon || only.relatives.length === 0) return event;
  const relatives = [...event.relatives, ...only.relatives];
  return nominalWith(event, {
    relatives,
    owner: groupWith(owner, { members: [nominalWith(only, { relatives: [] })] }),
  });
}

/** What only people do: it is said of the office holder, not of the body. */
const deeds: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "conduct",
  "greet",
  "meet",
  "moderate",
  "compete",
  "participate",
  "speak",
  "tell",
  "visit",
  "win",
]);

/** `tədbirdə çıxış edən | Fondun direktoru X`: the participle before the owner tells what the director did. */
function withDeedsOfOwner(title: Nominal, owner: Group): Nominal {
  const lifted = liftDeeds(owner);
  return lifted.relatives.length === 0
    ? title
    : nominalWith(title, { owner: lifted.group, relatives: [...title.relatives, ...lifted.relatives] });
}

function liftDeeds(group: Group): { readonly group: Group; readonly relatives: readonly Clause[] } {
  const [first, ...others] = group.members as [Nominal, ...Nominal[]];
  const isDeed = ({ verb, kind }: Clause): boolean =>
    kind === "relative" && verb?.voice === "active" && deeds.has(verb.class);
  const inner = first.owner === null ? null : liftDeeds(first.owner);
  const relatives = [...(inner?.relatives ?? []), ...first.relatives.filter(isDeed)];
  if (relatives.length === 0) return { group, relatives };
  const kept = first.relatives.filter((each) => !isDeed(each));
  return {
    group: groupWith(group, {
      members: [nominalWith(first, { owner: inner?.group ?? null, relatives: kept }), ...others],
    }),
    relatives,
  };
}

/** Whether a bare noun or name joins a possessed one: `BDTM tələbələri`, `iclas zalı`, `Bakı görüşü`. */
function joinsBare(last: Nominal, nominal: Nominal): boolean {
  const wordsBefore = (nominal.eventHead ?? nominal.titleHead)?.before.length ?? 0;
  const isNear = nominal.ownFirst >= nominal.head - wordsBefore;
  switch (nominal.kind) {
    case "agency":
      return nominal.mention?.owner != null && nominal.mention.owner === last.mention;
    case "staff":
      return last.kind !== "person";
    case "title":
      // İcraçı direktoru Dos. Dr. X: a rank is nobody's
      if (last.kind === "title" && isDegree(nominal)) return false;
      return (
        bodies.has(last.kind) ||
        last.kind === "noun" ||
        (last.kind === "title" && !last.isPossessed) ||
        last.kind === "event" ||
        last.kind === "cue"
      );
    case "event":
      return (
        isNear &&
        (last.kind === "place" ||
          last.kind === "noun" ||
          last.kind === "event" ||
          (last.kind === "cue" && last.owner === null) ||
          (last.kind === "agency" && (last.last - last.ownFirst === 1 || isSurelyOwned(nominal))))
      );
    case "cue":
      return isNear && last.kind !== "person";
    case "noun":
    case "place":
      // festival | hava şəraitinə görə: what has a modifier of its own takes no bare noun
      return (
        last.kind === "place" ||
        // Konfrans | “Səma” otelində keçirilib: a house with a name of its own
        (last.kind === "event" && isNear && nominal.title === null) ||
        (last.kind === "noun" && nominal.kind === "place")
      );
    default:
      return false;
  }
}

/** `Nazirlik | mətbuat xidmətinin rəhbəri`: a unit without a name, whose head is told next, belongs to the bare body before it. */
function isUnnamedUnit({ words: { sentence } }: PhraseStack, last: Nominal, nominal: Nominal): boolean {
  if (nominal.kind !== "noun" || nominal.case !== "gen" || last.kind !== "agency") return false;
  const isUnit = (sentence.heads[nominal.head] ?? []).some(
    ({ head, isPossessed, isPlural }) => head.class === "unit" && isPossessed && !isPlural,
  );
  return isUnit && last.mention?.isAnaphor === false && isTitleWord(sentence, nominal.last, true);
}

function isDegree({ titleHead }: Nominal): boolean {
  return titleHead?.title === "rank" || titleHead?.title === "trade";
}

/**
 * `Nazirlik seminarında`: only what is owned has this form. `seminarı` may be the object of who stands before it, and `təlim proqramında`
 * owns itself.
 */
function isSurelyOwned({ case: nounCase, eventHead }: Nominal): boolean {
  return nounCase !== "nom" && nounCase !== "acc" && eventHead?.before.length === 0;
}

/** `Muzeyin iclas zalı`: the genitive owns the bare noun that a possessed one joins. */
function ownedBare(stack: PhraseStack, taken: readonly Nominal[], owned: Nominal): readonly Nominal[] {
  const [only] = taken;
  const top = stack.top;
  const isFree =
    taken.length === 1 &&
    only !== undefined &&
    only.owner === null &&
    (only.kind === "event" ||
      only.kind === "noun" ||
      only.kind === "cue" ||
      (only.kind === "place" && (isInCountry(stack, owned) || isPlaceInLand(stack, owned))));
  if (
    !isFree ||
    top === undefined ||
    top.case !== "gen" ||
    top.postposition !== null ||
    top.after !== only.first
  )
    return taken;
  stack.pop();
  return [nominalWith(only, { owner: top, first: top.first })];
}

/** `Türkiyə Respublikasının | İstanbul şəhərində` */
function isPlaceInLand({ top }: PhraseStack, owned: Nominal): boolean {
  return owned.kind === "place" && top?.members.at(-1)?.kind === "place";
}

/** `şirkətin | Türkiyə müdiri`, but not `şirkətin | Türkiyə Prezidenti ilə görüşü`. */
function isInCountry({ top, words }: PhraseStack, { titleHead }: Nominal): boolean {
  return (
    titleHead !== null &&
    top?.members.at(-1)?.kind === "agency" &&
    !isOfClass(words.lexicon, "state-title", titleHead.stem)
  );
}
