/** Parts that the words before a name give to a body: its owner, `X-in qurumlarından biri olan Y`. */
import { lowerCase } from "../../../language/az/fold.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import type { AgencyEntity, NameMention } from "../names/entities.ts";
import { isOfClass } from "../names/words.ts";
import { actorsOf } from "./actors.ts";
import type { Proposal } from "./proposal.ts";
import type { Place, Scene } from "./scene.ts";
import { isBody } from "./verb-actors.ts";

/** The owner before a part: said by the name itself. Across `ilə` or a dative a genitive belongs to a later noun. */
export function ownedPart(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    const { mention } = nominal;
    if (nominal.kind !== "agency" || mention?.entity.type !== "agency") return [];
    const { owner, entity } = mention;
    if (owner?.entity.type === "agency" && !mayBePart(entity, owner.entity)) return [];
    if (owner !== null && isOfBoth(scene, owner, entity)) return [];
    if (isGivenAway(scene, nominal)) return [];
    if (!entity.isUnit && !isAttached(scene, owner) && isOwnerOfOther(scene, nominal)) return [];
    const isOblique = isApart(scene.places.get(nominal)?.group, nominal) && !isAttached(scene, owner);
    if (owner?.entity.type === "agency" && !(isOblique && !mention.isPart))
      return [
        proposal({ kind: "named", entity, nominal }, { kind: "named", entity: owner.entity, nominal }, [
          owner.first,
          nominal.last,
        ]),
      ];
    const genitive = nominal.owner?.members.at(-1);
    if (genitive?.kind !== "agency" || isOblique || !mention.isPart) return [];
    if (isAcrossComma(scene, genitive, nominal)) return [];
    const [whole] = actorsOf(scene, genitive).filter(isBody);
    return whole === undefined
      ? []
      : [proposal({ kind: "named", entity, nominal }, whole, [genitive.first, nominal.last])];
  });
}

/** `X-in mühüm qurumlarından biri olan Y`: one of the parts of a body. */
export function oneOfParts(scene: Scene, construction: string): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const part = scene.hosts.get(clause.index)?.nominal;
    const kinds = clause.groups.at(-1)?.members.at(-1);
    const isOfBody = part?.kind === "agency" && part.mention?.isAnaphor === false;
    if (clause.kind !== "relative" || clause.verb?.class !== "be" || !isOfBody || kinds?.case !== "abl")
      return [];
    if (!areParts(scene, kinds)) return [];
    const owner = ownerOfParts(scene, kinds);
    const [whole] = owner === undefined ? [] : actorsOf(scene, owner).filter(isBody);
    const entity = part.mention?.entity;
    return whole === undefined || owner === undefined || entity === undefined
      ? []
      : [
          {
            ...proposal({ kind: "named", entity, nominal: part }, whole, [owner.first, part.last]),
            construction,
          },
        ];
  });
}

/** `A-nın Kolleci B-nin tabeliyinə verilib`: it is A's no more. */
function isGivenAway({ places }: Scene, nominal: Nominal): boolean {
  const clause = places.get(nominal)?.clause;
  return (
    clause?.verb?.class === "give" &&
    clause.verb.voice !== "active" &&
    clause.groups.some(
      ({ case: groupCase, members }) =>
        groupCase === "dat" && members.some(({ part }) => part === "structure"),
    )
  );
}

/** `Universitetdə | Elmi Şuranın iclası keçirilib`: an organ that every body has sits in its own. */
export function organsInSession(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap(({ verb, kind, groups }) => {
    if (kind !== "main" || (verb?.class !== "hold" && verb?.class !== "happen")) return [];
    const houses = groups
      .filter(({ case: groupCase, postposition }) => groupCase === "loc" && postposition === null)
      .flatMap(({ members }) => members);
    const [house, ...others] = houses.filter(({ kind: each }) => each === "agency");
    const [whole] = house === undefined || others.length > 0 ? [] : actorsOf(scene, house).filter(isBody);
    if (house === undefined || whole === undefined) return [];
    return groups
      .flatMap(({ members }) => members)
      .filter(({ eventHead }) => eventHead?.trait === "session")
      .flatMap(({ owner }) => owner?.members ?? [])
      .flatMap((organ) => {
        const { mention } = organ;
        const entity = mention?.entity;
        const isFree =
          entity?.type === "agency" &&
          mention?.owner === null &&
          isOfClass(scene.lexicon, "session-organ", lowerCase(entity.name));
        return isFree
          ? [
              {
                ...proposal({ kind: "named", entity, nominal: organ }, whole, [house.first, organ.last]),
                construction: "organ-in-session",
              },
            ]
          : [];
      });
  });
}

/** `filiallarından`, `qurumlarından`. */
function areParts({ parsed, lexicon }: Scene, { head }: Nominal): boolean {
  return (parsed.sentence.heads[head] ?? []).some(
    ({ head: noun, isPlural, isPossessed }) =>
      isPlural &&
      isPossessed &&
      (noun.class === "unit" || lexicon.names.words.get("subordinate-head")?.has(noun.stem) === true),
  );
}

/** The body that owns them, with nothing but adjectives between. */
function ownerOfParts({ nominals, parsed }: Scene, { owner, ownFirst, head }: Nominal): Nominal | undefined {
  const last = owner?.members.at(-1);
  if (last !== undefined) return last.kind === "agency" ? last : undefined;
  const { tokens, verbAt } = parsed.sentence;
  return nominals.find(
    (each) =>
      each.kind === "agency" &&
      each.last <= ownFirst &&
      (each.case === "gen" || each.last === head) &&
      tokens
        .slice(each.last, head)
        .every(
          ({ kind, isCapital }, index) => kind === "word" && !isCapital && !verbAt.has(each.last + index),
        ),
  );
}

/** `X-in komandiri A, … B şöbəsinin müdiri C`: behind a comma another person's office begins. */
function isAcrossComma({ parsed }: Scene, { last }: Nominal, { ownFirst }: Nominal): boolean {
  return parsed.sentence.tokens.slice(last, ownFirst).some(({ text }) => text === ",");
}

/** `fondun Ədliyyə Nazirliyi ilə layihəsi`, `Məclisin Kəndlilər Partiyası`: a ministry is of a government alone, a party of no parliament. */
function mayBePart(part: AgencyEntity, whole: AgencyEntity): boolean {
  if (part.kind === "ministry") return whole.kind === "government";
  return part.kind !== "party" || whole.kind !== "parliament";
}

/** `A Parlamenti ilə B Parlamentinin əməkdaşlıq komissiyası`: what two have is a part of neither. */
function isOfBoth(
  { parsed, lexicon }: Scene,
  { first, entity: owner }: NameMention,
  part: AgencyEntity,
): boolean {
  const { tokens } = parsed.sentence;
  if (lexicon.classes.get(tokens[first - 1]?.lower ?? "") !== "with") return false;
  const isShared = isOfClass(
    lexicon,
    "joint-head",
    lowerCase(part.name.slice(part.name.lastIndexOf(" ") + 1)),
  );
  return (
    isShared &&
    owner.type === "agency" &&
    parsed.mentions.some(
      ({ last, entity }) => last === first - 1 && entity.type === "agency" && entity.kind === owner.kind,
    )
  );
}

/**
 * `Palatanın Bankı yoxladığı`, `Palatanın Bank tərəfindən yoxlanması`, `Palatanın Bank haqqında rəyi`: the genitive before a body is the
 * subject of the clause that has none of its own, or owns the noun behind, which nothing else owns.
 */
function isOwnerOfOther(scene: Scene, nominal: Nominal): boolean {
  const owner = nominal.mention?.owner;
  const [inner] = nominal.owner?.members ?? [];
  if ((inner?.case ?? owner?.case) !== "gen") return false;
  if (owner != null && isSubject(scene, owner)) return true;
  let place = scene.places.get(nominal);
  for (let depth = 0; place !== undefined && depth < 6; depth++) {
    const { holder, group, clause } = place;
    if (!sided.has(group.postposition) && isOwnedBehind(scene, place)) return true;
    if (holder === null) return clause !== null && isWithoutSubject(scene, clause, group);
    place = scene.places.get(holder);
  }
  return false;
}

/** Behind these stands no noun that the genitive may own: what `A ilə B arasında` have, and what a verb tells. */
const sided: ReadonlySet<Group["postposition"]> = new Set<Group["postposition"]>([null, "between", "agent"]);

/** The parse has the genitive as the subject of a clause. */
function isSubject({ nominals, places }: Scene, { first, last }: NameMention): boolean {
  const nominal = nominals.find(({ mention }) => mention?.first === first && mention.last === last);
  const place = nominal === undefined ? undefined : places.get(nominal);
  return place?.holder === null && place.clause !== null && place.clause.genitive === place.group;
}

/** The noun right behind the postposition of a group may have the possessive ending, and has no owner. */
function isOwnedBehind(
  { nominals, parsed: { sentence }, lexicon }: Scene,
  { group, holder }: Place,
): boolean {
  const next = holder ?? nominals.find(({ first }) => first === group.after);
  // ağacəkmə aksiyası: its own first word owns it
  if ((next?.eventHead?.before.length ?? 0) > 0) return false;
  // kartları: may be the object as well
  if (next !== undefined)
    return next.owner === null && next.kind !== "agency" && (next.isPossessed || next.case === "acc");
  const { kind, lower = "", isCapital } = sentence.tokens[group.after] ?? {};
  return (
    kind === "word" &&
    isCapital === false &&
    /..[^l][ıiuü]$/.test(lower) &&
    !sentence.verbAt.has(group.after) &&
    !lexicon.functionWords.has(lower) &&
    !lexicon.classes.has(lower)
  );
}

/** Whether a clause that asks for a subject in the genitive has none, so that the first genitive in it may be meant. */
function isWithoutSubject({ parsed: { clauses, sentence } }: Scene, clause: Clause, group: Group): boolean {
  const telling =
    clause.kind === "converb"
      ? clauses.find(({ index, kind }) => index > clause.index && kind !== "converb")
      : clause;
  const asks =
    telling?.kind === "complement" || telling?.kind === "objectRelative" || telling?.kind === "act";
  // X-in Y İdarəsində araşdırmaları: in the plural it is a noun
  const isNoun =
    telling?.kind === "act" && /m[aə]l[aə]r/.test(sentence.tokens[telling.last - 1]?.lower ?? "");
  return asks && !isNoun && telling.genitive === null && clause.groups.includes(group);
}

/** `Nazirlər Kabineti yanında Komitəyə`: nothing else can own it. */
function isAttached({ parsed, lexicon }: Scene, owner: NameMention | null): boolean {
  return (
    owner !== null && lexicon.classes.get(parsed.sentence.tokens[owner.last]?.lower ?? "") === "attached"
  );
}

function isApart(group: Group | undefined, nominal: Nominal): boolean {
  const isBeside =
    group?.postposition === "with" || group?.postposition === "jointly" || group?.postposition === "besides";
  const isTurnedTo = group?.case === "dat" || (group?.case === "ins" && group.postposition === null);
  return isBeside || (isTurnedTo && group.members.at(-1) === nominal);
}

function proposal(
  subject: Proposal["subject"],
  object: Proposal["object"],
  [first, last]: readonly [number, number],
): Proposal {
  return {
    construction: "part-of-owner",
    predicate: "part_of",
    subject,
    object,
    force: "stated",
    qualifiers: {},
    first,
    last,
  };
}
