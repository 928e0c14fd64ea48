/** Which body is part of which, and who founded it. */
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import type { AgencyEntity } from "../names/entities.ts";
import { actorsOf, actorsOfGroups } from "./actors.ts";
import { subjectOf } from "./arguments.ts";
import type { Construction } from "./construction.ts";
import { nounForce } from "./match-events.ts";
import type { Proposal } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";
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
    ],
    unless: isOfThePast,
  },
  {
    shape: "part",
    name: "part-is",
    predicate: "part_of",
    parts: ["part"],
    of: "body",
    examples: ["Elm Nazirliyinin törəmə qurumu olan Elm Fondu sərgi açıb."],
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
  {
    shape: "verb",
    name: "founded-verb",
    predicate: "founded",
    verbs: ["found"],
    who: ["doer", "companion", "joint", "decree", "founding"],
    what: { kind: "body", who: ["object"] },
    examples: [
      "Birliyi 2019-cu ildə Nərgiz Abdullayeva təsis edib.",
      "Nazirlik tərəfindən yaradılan Mərkəz işə başlayıb.",
      "Elm Fondu Elm Nazirliyinin qərarı ilə yaradılıb.",
      "Nərgiz Abdullayeva “Yaşıl Həll” MMC təsis edib.",
    ],
    nearMisses: ["Nərgiz Abdullayeva yeni imkanlar yaradıb."],
  },
  {
    shape: "verb",
    name: "founding-signed",
    predicate: "founded",
    verbs: ["sign"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "body", who: ["founded"] },
    examples: ["Orxan Səfərli Elm Fondunun yaradılması haqqında sərəncam imzalayıb."],
    nearMisses: ["Orxan Səfərli Elm Fondunun yaradılması haqqında danışıb."],
  },
  {
    shape: "free",
    name: "founding-decreed",
    predicate: "founded",
    canApply: ({ bodies, hasSomebody, events, verbs }) =>
      hasSomebody &&
      bodies > 0 &&
      events.some(({ kind }) => kind === "decision") &&
      verbs.some(({ class: verbClass }) => verbClass === "found"),
    apply: foundedByDecree,
    examples: [
      "Kamal Aslanovun “Elm Fondunun yaradılması haqqında” Fərmanı dərc olunub.",
      "Kamal Aslanov “Elm Fondunun yaradılması haqqında” Fərman imzalayıb.",
    ],
    nearMisses: [
      "Kamal Aslanovun “Elm Fondunun fəaliyyəti haqqında” Fərmanı dərc olunub.",
      "Kamal Aslanov “Elm Fondunun yaradılması haqqında” məqalə yazıb.",
    ],
  },
  {
    shape: "part",
    name: "founder-is",
    predicate: "founded",
    parts: ["founder"],
    of: "body",
    examples: [
      "“Yaşıl Həll” MMC-nin təsisçisi Elm Fondudur.",
      "Elm Fondu “Yaşıl Həll” MMC-nin təsisçilərindən biridir.",
    ],
    nearMisses: ["Elm Fondu “Yaşıl Həll” MMC-nin tərəfdaşıdır."],
  },
  {
    shape: "office",
    name: "founder-of",
    predicate: "founded",
    titles: "founder",
    ways: ["name", "line", "predicate"],
    examples: [
      "“Yaşıl Həll” MMC-nin təsisçisi Orxan Səfərli çıxış edib.",
      "Orxan Səfərli “Yaşıl Həll” MMC-nin təsisçisidir.",
    ],
    nearMisses: ["“Yaşıl Həll” MMC-nin direktoru Orxan Səfərli çıxış edib."],
  },
];

/** `1934-cü ildən X-in tərkibində fəaliyyət göstərmişdir`: where a body stood once, it need not stand now. */
function isOfThePast(_: Scene, { verb }: Clause): boolean {
  const isState = verb?.class === "work" || verb?.class === "be";
  return isState && verb.reading.form.mood === "past";
}

/** `X-in “Y-nin yaradılması haqqında” Fərmanı`, `X “…” Fərman imzalayıb`: whoever decrees that a body is to be founds it. */
function foundedByDecree(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((decree) => {
    if (decree.eventHead?.kind !== "decision") return [];
    const founded = foundedInTitle(scene, decree);
    if (founded.length === 0) return [];
    const clause = scene.places.get(decree)?.clause ?? null;
    const isSigned = clause?.verb?.class === "sign" && clause.verb.voice === "active";
    const force = isSigned ? forceOf(scene, clause) : nounForce(scene, decree);
    if (force === "unreal" || force === "denied") return [];
    const founders =
      decree.owner !== null
        ? actorsOfGroups(scene, [decree.owner])
        : isSigned
          ? subjectOf(scene, clause)
          : [];
    // Respublika Prezidentinin Fərmanı: an older law may be of another
    return founders.filter(isNamed).flatMap((subject) =>
      founded.map((object) => ({
        ...proposal(subject, object, [decree.first, decree.last]),
        construction: "founding-decreed",
        predicate: "founded" as const,
        force,
      })),
    );
  });
}

function isNamed({ kind }: Proposal["subject"]): boolean {
  return kind === "named";
}

/** The bodies whose founding the quoted title of a decree tells. */
function foundedInTitle({ parsed }: Scene, decree: Nominal): readonly Proposal["object"][] {
  const { mentions, sentence } = parsed;
  return mentions
    .filter(
      ({ entity, case: nounCase, first, last }) =>
        entity.type === "agency" &&
        nounCase === "gen" &&
        first >= decree.first &&
        last <= decree.last &&
        sentence.verbs.some(
          (verb) => verb.first === last && verb.class === "found" && verb.reading.form.mood === "verbalNoun",
        ),
    )
    .map(({ entity }) => ({ kind: "named", entity, nominal: decree }));
}

/** The owner before a part: said by the name itself. Across `ilə` or a dative a genitive belongs to a later noun. */
function ownedPart(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    const { mention } = nominal;
    if (nominal.kind !== "agency" || mention?.entity.type !== "agency") return [];
    const { owner, entity } = mention;
    if (owner?.entity.type === "agency" && !mayBePart(entity, owner.entity)) return [];
    const isOblique = isApart(scene.places.get(nominal)?.group, nominal);
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
