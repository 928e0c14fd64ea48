/** Which body is part of which. */
import type { Clause } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import type { Construction } from "./construction.ts";
import { isPronoun } from "./outlook.ts";
import { organsInSession, ownedPart } from "./owned-parts.ts";
import type { Scene } from "./scene.ts";
import { schoolUnits } from "./school-units.ts";

export const structure: readonly Construction[] = [
  {
    shape: "free",
    name: "part-of-owner",
    predicate: "part_of",
    canApply: ({ bodies }) => bodies > 1,
    apply: ownedPart,
    examples: ["Arxivin Xəritə şöbəsi tədbir keçirib.", "Nazirlik yanında Elm Fondu sərgi açıb."],
    nearMisses: [
      "Arxiv İdarəsinin Xəritə Mərkəzi ilə əməkdaşlığı genişlənir.",
      "Elm Nazirliyinin Xəritə Mərkəzinə məktubu göndərilib.",
    ],
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
    nearMisses: [
      "Mərkəz layihəyə daxil edilib.",
      "Xəritə Mərkəzi siyahıya daxildir.",
      "Xəritə Mərkəzi Elm Nazirliyinə yaxındır.",
    ],
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
      "Elm Nazirliyi Elm Fondunun strukturu: şöbələr, bölmələr.",
      "Tərəfdaşlar Kür Universiteti, Nazirlər Kabineti yanında Elm Komissiyası və Elm Fondudur.",
    ],
    unless: (scene, clause) =>
      isOfThePast(scene, clause) || isInList(scene, clause) || isStructureTold(clause),
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
      "Elm Nazirliyində Xəritə şöbəsi yaradılıb.",
      "Elm Agentliyi 1960-cı ildə yaradılıb. Burada Xəritə və Kadrlar şöbələri fəaliyyət göstərir.",
      "Kür Universitetində Tələbə Elmi Cəmiyyəti yaradılıb.",
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
    examples: [
      "Kür Universiteti 1960-cı ildə yaradılıb. Onun nəzdində Nərgiz Liseyi fəaliyyət göstərir.",
      "Elm Fondu 2001-ci ildə yaradılıb. Onun nəzdində Xəritə Mərkəzi fəaliyyət göstərir.",
    ],
    nearMisses: [
      "Kür Universiteti 1960-cı ildə yaradılıb. Onun yaxınlığında Nərgiz Liseyi fəaliyyət göstərir.",
      "Elm Fondu 2001-ci ildə yaradılıb. Onun yanında bağ salınıb.",
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
    nearMisses: [
      "Xəritə Mərkəzi Elm Nazirliyinə lazımdır.",
      "Xəritə Mərkəzi Elm Nazirliyinə məktub göndərib.",
      "Xəritə Mərkəzi Elm Nazirliyinə tabe deyil.",
    ],
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
    nearMisses: [
      "Xəritə Mərkəzi Elm Nazirliyinin tabeliyindən çıxarılıb.",
      "Xəritə Mərkəzi Elm Nazirliyinin binasına köçürülüb.",
    ],
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
    nearMisses: [
      "Elm Nazirliyinin tərəfdaşı olan Elm Fondu sərgi açıb.",
      "Elm Nazirliyinin qonağı olan Elm Fondu sərgi açıb.",
    ],
  },
  {
    shape: "part",
    name: "one-of-parts",
    predicate: "part_of",
    parts: [],
    of: "one-of-body",
    examples: [
      "Elm Nazirliyinin mühüm idarələrindən biri olan Xəritə Mərkəzi sərgi açıb.",
      "Kür Kurslarının gənc şöbələrindən olan Nar şöbəsi sərgi açıb.",
    ],
    nearMisses: [
      "Elm Nazirliyinin tərəfdaşlarından biri olan Xəritə Mərkəzi sərgi açıb.",
      "Ölkənin qurumlarından biri olan Xəritə Mərkəzi Elm Fonduna məktub yazıb.",
    ],
  },
  {
    shape: "free",
    name: "organ-in-session",
    predicate: "part_of",
    canApply: ({ bodies, events }) => bodies > 1 && events.length > 0,
    apply: organsInSession,
    examples: [
      "Kür Universitetində rektor Orxan Səfərlinin sədrliyi ilə Elmi Şuranın iclası keçirilib.",
      "Kür Universitetində Elmi Şuranın iclası keçirilib.",
      "Elm Akademiyasında Elmi Şuranın növbəti iclası keçirilib.",
    ],
    nearMisses: [
      "Kür Universitetində Rektorlar Şurasının iclası keçirilib.",
      "Kür Universitetində Elm Fondunun Elmi Şurasının iclası keçirilib.",
    ],
  },
  {
    shape: "free",
    name: "unit-of-only-school",
    predicate: "part_of",
    canApply: ({ bodies }) => bodies > 0,
    apply: schoolUnits,
    examples: [
      "Kür Universitetində tədbir keçirilib. “Fizika” kafedrasının müdiri Orxan Səfərli çıxış edib.",
      "Kür Universitetində tədbir keçirilib. Kadrlar şöbəsinin müdiri Orxan Səfərli çıxış edib.",
    ],
    nearMisses: [
      "Kür Universitetində Araz Universitetinin qonaqları olub. “Fizika” kafedrasının müdiri Orxan Səfərli çıxış edib.",
      "Bu gün Akademiyada tədbirə Kür Universitetinin qonaqları gəlib. “Fizika” kafedrasının müdiri Orxan Səfərli çıxış edib.",
      "Kür Universitetində Elm Nazirliyinin qonaqları olub. Kadrlar şöbəsinin müdiri Orxan Səfərli çıxış edib.",
      "Kür Universitetində tədbir keçirilib. Daşkənd institunun “Fizika” kafedrasının müdiri Orxan Səfərli çıxış edib.",
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
    nearMisses: [
      "Orxan Səfərli Elm Nazirliyində Xəritə Fondunun müdiri ilə görüşüb.",
      "Orxan Səfərli Elm Nazirliyində Xəritə Fondu haqqında danışıb.",
    ],
  },
];

/** `1934-cü ildən X-in tərkibində fəaliyyət göstərmişdir`: where a body stood once, it need not stand now. */
function isOfThePast(_: Scene, { verb }: Clause): boolean {
  const isState = verb?.class === "work" || verb?.class === "be";
  return isState && verb.reading.form.mood === "past";
}

/** `A | B-nin strukturu:`: a heading names the structure, and says of nobody that he stands in it. */
function isStructureTold({ verb, groups }: Clause): boolean {
  const [, ...behind] = groups;
  return (
    verb === null &&
    behind.some(
      ({ case: groupCase, postposition, members }) =>
        groupCase === "nom" &&
        postposition === null &&
        members.some(({ part, isPredicate }) => part === "structure" && !isPredicate),
    )
  );
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
