/** Who founded which body. */
import type { Nominal } from "../clauses/nominal.ts";
import { actorsOfGroups } from "./actors.ts";
import { subjectOf } from "./arguments.ts";
import type { Construction } from "./construction.ts";
import { nounForce } from "./match-events.ts";
import type { Proposal } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

export const founding: readonly Construction[] = [
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
    nearMisses: ["Nərgiz Abdullayeva yeni imkanlar yaradıb.", "Nərgiz Abdullayeva birliyə kömək edib."],
  },
  {
    shape: "verb",
    name: "founding-signed",
    predicate: "founded",
    verbs: ["sign"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "body", who: ["founded"] },
    examples: [
      "Orxan Səfərli Elm Fondunun yaradılması haqqında sərəncam imzalayıb.",
      "Prezident Kamal Aslanov Xəritə Mərkəzinin yaradılması haqqında fərman imzalayıb.",
      "Prezident Kamal Aslanov Elm Agentliyinin yaradılması haqqında sərəncam imzalayıb.",
    ],
    nearMisses: [
      "Orxan Səfərli Elm Fondunun yaradılması haqqında danışıb.",
      "Orxan Səfərli Elm Fondunun inkişafı haqqında sərəncam imzalayıb.",
    ],
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
    nearMisses: [
      "Elm Fondu “Yaşıl Həll” MMC-nin tərəfdaşıdır.",
      "“Yaşıl Həll” MMC-nin təsisçisi bəlli deyil.",
    ],
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
    nearMisses: [
      "“Yaşıl Həll” MMC-nin direktoru Orxan Səfərli çıxış edib.",
      "“Yaşıl Həll” MMC-nin qonağı Orxan Səfərli çıxış edib.",
    ],
  },
];

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
        construction: "founding-decreed",
        predicate: "founded" as const,
        subject,
        object,
        force,
        qualifiers: {},
        first: decree.first,
        last: decree.last,
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
