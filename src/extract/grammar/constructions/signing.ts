/** Who signed what. */

import { isEventNoun } from "../../../lexicon/event-nouns.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { actorsOfGroups } from "./actors.ts";
import { eventsIn } from "./clause-events.ts";
import type { Construction } from "./construction.ts";
import { nounForce } from "./match-events.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";
import { isDocument } from "./signers.ts";

export const signing: readonly Construction[] = [
  {
    shape: "verb",
    name: "signed-verb",
    predicate: "signed",
    verbs: ["sign"],
    who: ["signer"],
    what: { kind: "document" },
    examples: [
      "Su İdarəsi və “Aalto Pipe” şirkəti arasında müqavilə imzalanıb.",
      "Müqaviləni Rəna Şıxlinskaya imzalayıb.",
    ],
    nearMisses: ["Müqavilənin imzalanması təklif olunub.", "Müqavilə imzalanmayıb."],
  },
  {
    shape: "free",
    name: "signed-at-ceremony",
    predicate: "signed",
    canApply: ({ hasSomebody, events }) =>
      hasSomebody &&
      events.some(({ kind }) => kind === "ceremony") &&
      events.some(({ class: headClass }) => headClass === "document"),
    apply: signedAtCeremony,
    examples: [
      "Elm Fondu ilə Su İdarəsi arasında memorandumun imzalanma mərasimi keçirilib.",
      "Elm Fondu ilə Su İdarəsi arasında memorandumun imzalanması mərasimi keçirilib.",
    ],
    nearMisses: [
      "Elm Fondu ilə Su İdarəsi arasında memorandumun imzalanması müzakirə olunub.",
      "Elm Fondu ilə Su İdarəsi arasında memorandumun ildönümü mərasimi keçirilib.",
    ],
  },
  {
    shape: "verb",
    name: "approved-law",
    predicate: "signed",
    verbs: ["approve"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "among", cases: ["acc", "nom"], kinds: ["decision"] },
    isPersonal: true,
    unless: isOfNoLaw,
    examples: [
      "Prezident Kamal Aslanov “Su haqqında” qanunu təsdiqləyib.",
      "Prezident Kamal Aslanov “Meşə haqqında” qanunu təsdiqləyib.",
      "Prezident Kamal Aslanov “Hava haqqında” qanunu təsdiq edib.",
    ],
    nearMisses: [
      "Prezident Kamal Aslanov qərarı təsdiqləyib.",
      "Elm Fondu “Su haqqında” qanunu təsdiqləyib.",
    ],
  },
  {
    shape: "event",
    name: "decree-of",
    predicate: "signed",
    nouns: { class: "document", kinds: ["decision"] },
    who: ["owner"],
    owners: "person",
    unless: isCited,
    examples: [
      "Mərkəz Prezident Kamal Aslanovun 3 mart 2020-ci il tarixli Sərəncamı ilə yaradılıb.",
      "Fond Prezident Kamal Aslanovun 5 may 2021-ci il tarixli Fərmanı ilə yaradılıb.",
      "Muzey Prezident Kamal Aslanovun 7 iyun 2019-cu il tarixli Sərəncamı ilə təsis edilib.",
    ],
    nearMisses: [
      "Kamal Aslanovun rəhbərliyi ilə qərarlar qəbul olunub.",
      "Kamal Aslanovun kitabı əsasında qərarlar qəbul olunub.",
    ],
  },
];

/** `A ilə B arasında memorandumun imzalanması mərasimi keçirilib`: what was signed at a ceremony that is told of. */
function signedAtCeremony(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((ceremony) => {
    if (ceremony.eventHead?.kind !== "ceremony") return [];
    const force = nounForce(scene, ceremony);
    if (force === "unreal" || force === "denied") return [];
    const documents = papersOfCeremony(scene, ceremony);
    const sides = actorsOfGroups(
      scene,
      documents.flatMap(({ complements }) =>
        complements.filter(({ postposition }) => postposition === "between"),
      ),
    );
    return documents.flatMap((nominal) =>
      sides.map((subject) => ({
        construction: "signed-at-ceremony",
        predicate: "signed" as const,
        subject,
        object: { kind: "event" as const, nominal },
        force,
        qualifiers: {},
        first: nominal.first,
        last: ceremony.last,
      })),
    );
  });
}

/** The papers that own a ceremony of signing, or the act of signing right before one. */
function papersOfCeremony(scene: Scene, ceremony: Nominal): readonly Nominal[] {
  const owners = ceremony.owner?.members ?? [];
  const acts = scene.nominals.filter(
    ({ act, last }) => act?.verb?.class === "sign" && last === ceremony.ownFirst,
  );
  return [
    ...(ceremony.eventHead?.trait === "signing" ? owners : []),
    ...[...owners, ...acts].flatMap(({ act }) =>
      act?.verb?.class === "sign" && act.genitive !== null ? act.genitive.members : [],
    ),
  ].filter(isDocument);
}

/** Who approves a law signs it; other papers are approved without a signature. */
function isOfNoLaw(_: Scene, clause: Clause): boolean {
  return eventsIn(clause, { cases: ["acc", "nom"] }).some(
    ({ eventHead, isPlural }) => !isEventNoun("law", eventHead?.stem) || isPlural,
  );
}

/** `məhsullar haqqında qanun`, `qərarları`: several, or what is cited as the law. */
function isCited({ places }: Scene, nominal: Nominal): boolean {
  if (nominal.isPlural || isEventNoun("law", nominal.eventHead?.stem)) return true;
  const { clause, group, holder } = places.get(nominal) ?? {};
  // Sərəncamı ilə elan olunan il, fərmanından irəli gələrək, Sərəncamının işığında: a basis of what is told
  const isOfNews = group?.postposition === "according";
  return (clause?.kind === "relative" && !isOfNews) || group?.case === "abl" || holder != null;
}
