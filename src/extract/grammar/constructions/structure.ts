/** Which body is part of which. */
import { lowerCase } from "../../../language/az/fold.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import type { AgencyEntity, NameMention } from "../names/entities.ts";
import { isOfClass } from "../names/words.ts";
import { actorsOf } from "./actors.ts";
import type { Construction } from "./construction.ts";
import { isPronoun } from "./outlook.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";
import { isBody } from "./verb-actors.ts";

export const structure: readonly Construction[] = [
  {
    shape: "free",
    name: "part-of-owner",
    predicate: "part_of",
    canApply: ({ bodies }) => bodies > 1,
    apply: ownedPart,
    examples: ["Arxivin Xəritə şöbəsi tədbir keçirib.", "Nazirlik yanında Elm Fondu sərgi açıb."],
    nearMisses: ["Arxiv İdarəsinin Xəritə Mərkəzi ilə əməkdaşlığı genişlənir."],
  },
  {
    shape: "verb",
    name: "belongs-to",
    predicate: "part_of",
    verbs: ["belong"],
    who: ["subject"],
    isOfBodies: true,
    what: { kind: "body", who: ["structure", "attached", "recipient"] },
    unless: isOfOthers,
    examples: [
      "Mərkəz Nazirliyin strukturuna daxildir.",
      "“Ağ Yelkən” qrupuna daxil olan “Mayak” şirkəti sərgi açıb.",
    ],
    nearMisses: ["Mərkəz layihəyə daxil edilib."],
  },
  {
    shape: "verb",
    name: "works-within",
    predicate: "part_of",
    verbs: ["work", "be", "found", "happen"],
    orNoVerb: true,
    who: ["subject"],
    isOfBodies: true,
    what: { kind: "body", who: ["structure", "attached"] },
    examples: [
      "Elm Fondu Elm Nazirliyinin tabeliyində fəaliyyət göstərir.",
      "Elm Fondu Elm Nazirliyinin nəzdində yaradılıb.",
    ],
    nearMisses: [
      "Elm Fondu Elm Nazirliyinin dəstəyi ilə fəaliyyət göstərir.",
      "Elm İnstitutu 1920-ci ildən Kür Universitetinin tərkibində fakültə kimi fəaliyyət göstərmişdir.",
      "Tərəfdaşlar Kür Universiteti, Nazirlər Kabineti yanında Elm Komissiyası və Elm Fondudur.",
    ],
    unless: (scene, clause) => isOfThePast(scene, clause) || isInList(scene, clause),
  },
  {
    shape: "verb",
    name: "unit-within",
    predicate: "part_of",
    verbs: ["work", "be", "found", "happen"],
    orNoVerb: true,
    who: ["subject"],
    isOfBodies: true,
    isOfUnits: true,
    what: { kind: "body", who: ["place"] },
    examples: [
      "Kür Universitetində Fizika fakültəsi yaradılıb.",
      "Kür Universiteti 1960-cı ildə yaradılıb. Burada Fizika və Kimya fakültələri fəaliyyət göstərir.",
    ],
    nearMisses: [
      "Kür Universitetində Elm Fondunun Fizika şöbəsi yaradılıb.",
      "Kür Universitetində Fizika fakültəsi barədə danışılıb.",
    ],
    unless: isOfThePast,
  },
  {
    shape: "verb",
    name: "within-one-before",
    predicate: "part_of",
    verbs: ["work", "found"],
    who: ["subject"],
    isOfBodies: true,
    what: { kind: "body", who: ["place"] },
    examples: ["Kür Universiteti 1960-cı ildə yaradılıb. Onun nəzdində Nərgiz Liseyi fəaliyyət göstərir."],
    nearMisses: [
      "Kür Universiteti 1960-cı ildə yaradılıb. Onun yaxınlığında Nərgiz Liseyi fəaliyyət göstərir.",
    ],
    unless: (scene, clause) => isOfThePast(scene, clause) || !isAttachedToOne(scene),
  },
  {
    shape: "verb",
    name: "subordinate-to",
    predicate: "part_of",
    verbs: [],
    orNoVerb: true,
    who: ["subject"],
    isOfBodies: true,
    what: { kind: "body", who: ["recipient"] },
    examples: ["Xəritə Mərkəzi Elm Nazirliyinə tabedir.", "“Mayak” şirkəti “Yelkən Holdinq”ə daxildir."],
    nearMisses: ["Xəritə Mərkəzi Elm Nazirliyinə lazımdır."],
    unless: (scene, clause) => !isBelonging(scene, clause),
  },
  {
    shape: "verb",
    name: "put-under",
    predicate: "part_of",
    verbs: ["give", "hold"],
    voices: ["passive", "middle"],
    who: ["subject"],
    isOfBodies: true,
    what: { kind: "body", who: ["structure"] },
    examples: [
      "Xəritə Mərkəzi Elm Nazirliyinin tabeliyinə verilib.",
      "Xəritə Mərkəzi Elm Nazirliyinin tabeliyinə keçib.",
    ],
    nearMisses: ["Xəritə Mərkəzi Elm Nazirliyinin tabeliyindən çıxarılıb."],
    unless: (_, { groups }) =>
      !groups.some(
        ({ case: groupCase, members }) =>
          groupCase === "dat" && members.some(({ part }) => part === "structure"),
      ),
  },
  {
    shape: "part",
    name: "part-is",
    predicate: "part_of",
    parts: ["part"],
    of: "body",
    examples: [
      "Elm Nazirliyinin törəmə qurumu olan Elm Fondu sərgi açıb.",
      "“Yelkən Holdinq”in törəmə şirkəti “Mayak” MMC sərgi açıb.",
    ],
    nearMisses: ["Elm Nazirliyinin tərəfdaşı olan Elm Fondu sərgi açıb."],
  },
  {
    shape: "free",
    name: "one-of-parts",
    predicate: "part_of",
    canApply: ({ bodies }) => bodies > 1,
    apply: oneOfParts,
    examples: [
      "Elm Nazirliyinin mühüm idarələrindən biri olan Xəritə Mərkəzi sərgi açıb.",
      "Kür Kurslarının gənc filiallarından olan Nar filialı sərgi açıb.",
    ],
    nearMisses: [
      "Elm Nazirliyinin tərəfdaşlarından biri olan Xəritə Mərkəzi sərgi açıb.",
      "Ölkənin qurumlarından biri olan Xəritə Mərkəzi Elm Fonduna məktub yazıb.",
    ],
  },
  {
    shape: "office",
    name: "unit-at-work",
    predicate: "part_of",
    titles: "held",
    ways: ["verb", "predicate", "name"],
    verbs: ["appoint", "work"],
    isOfUnit: true,
    examples: [
      "Orxan Səfərli Elm Nazirliyində 2010-cu ildən Xəritə şöbəsinin müdiri işləyib.",
      "Elm Fondunun direktoru Orxan Səfərli və Xəritə şöbəsinin müdiri Lalə Məcidova çıxış ediblər.",
    ],
    nearMisses: ["Orxan Səfərli Elm Nazirliyində Xəritə Fondunun müdiri ilə görüşüb."],
  },
];

/** `1934-cü ildən X-in tərkibində fəaliyyət göstərmişdir`: where a body stood once, it need not stand now. */
function isOfThePast(_: Scene, { verb }: Clause): boolean {
  const isState = verb?.class === "work" || verb?.class === "be";
  return isState && verb.reading.form.mood === "past";
}

/** `A, B nəzdində C və D tərəfdaşdır`: without a verb of its own it owns the name behind it, and no other of the list. */
function isInList({ parsed, lexicon }: Scene, { verb, groups }: Clause): boolean {
  const isTold = parsed.sentence.tokens.some(({ lower }) => isOfClass(lexicon, "exists", lower));
  return (
    verb === null &&
    !isTold &&
    groups.some(({ postposition }) => postposition === "attached") &&
    !groups.some(({ members }) => members.some(({ part }) => part === "structure"))
  );
}

/** `onun nəzdində`: what is named behind is of it, and not only where it is. */
function isAttachedToOne({ parsed: { sentence }, lexicon }: Scene): boolean {
  return sentence.tokens.some(
    ({ lower }, at) =>
      lexicon.classes.get(lower) === "attached" && isPronoun(sentence.tokens[at - 1], lexicon),
  );
}

/** `Akademiyaya daxil olan 3 abituriyent Fondun dəstəyi ilə …`: a noun behind the participle is who entered, and no body behind it. */
function isOfOthers(scene: Scene, { kind, verb, index }: Clause): boolean {
  const host = scene.hosts.get(index)?.nominal.mention;
  if (kind !== "relative" || verb === null || host === null || host === undefined) return false;
  const { first } = host.owner ?? host;
  return scene.parsed.sentence.tokens
    .slice(verb.index + 1, first)
    .some(({ kind: each, isCapital }) => each === "number" || (each === "word" && !isCapital));
}

/** `tabedir`, `daxildir` right behind the dative. */
function isBelonging({ parsed: { sentence }, lexicon }: Scene, { groups }: Clause): boolean {
  return groups.some(
    ({ case: groupCase, postposition, after }) =>
      groupCase === "dat" &&
      postposition === null &&
      lexicon.classes.get(sentence.tokens[after]?.lower ?? "") === "belonging",
  );
}

/** The owner before a part: said by the name itself. Across `ilə` or a dative a genitive belongs to a later noun. */
function ownedPart(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    const { mention } = nominal;
    if (nominal.kind !== "agency" || mention?.entity.type !== "agency") return [];
    const { owner, entity } = mention;
    if (owner?.entity.type === "agency" && !mayBePart(entity, owner.entity)) return [];
    if (owner !== null && isOfBoth(scene, owner, entity)) return [];
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
function oneOfParts(scene: Scene): readonly Proposal[] {
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
            construction: "one-of-parts",
          },
        ];
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

/** `Nazirlər Kabineti yanında Komitəyə`: nothing else can own it. */
function isAttached({ parsed, lexicon }: Scene, owner: NameMention | null): boolean {
  return (
    owner !== null && lexicon.classes.get(parsed.sentence.tokens[owner.last]?.lower ?? "") === "attached"
  );
}

function isApart(group: Group | undefined, nominal: Nominal): boolean {
  const isBeside =
    group?.postposition === "with" || group?.postposition === "jointly" || group?.postposition === "besides";
  return isBeside || (group?.case === "dat" && group.members.at(-1) === nominal);
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
