/** Who holds which office where. */
import type { Clause, Group } from "../clauses/nominal.ts";
import type { Construction } from "./construction.ts";
import type { Scene } from "./scene.ts";
import { titleOfVerb } from "./verb-actors.ts";

export const offices: readonly Construction[] = [
  {
    shape: "office",
    name: "office-of-name",
    predicate: "position",
    titles: "held",
    ways: ["name", "line", "label", "subject"],
    examples: [
      "Mərkəzin direktoru Lalə Məcidova çıxış edib.",
      "Samir Qənbərov, Kooperativin direktoru, çıxış edib.",
      "Elm Nazirliyinin elmi işlər üzrə müşaviri Lalə Məcidova çıxış edib.",
      "Orxan Səfərli – Gənclər Şurasının sədri.",
      "“Səma” MMC 2015-ci ildə yaradılıb və direktoru Orxan Səfərlidir.",
    ],
    nearMisses: [
      "Mərkəz və Lalə Məcidova təmsil olunub.",
      "Xəzər Universitetinin məzunu Lalə Məcidova çıxış edib.",
    ],
  },
  {
    shape: "office",
    name: "appointed",
    predicate: "position",
    titles: "held",
    ways: ["verb"],
    verbs: ["appoint", "dismiss", "work", "act"],
    examples: [
      "Orxan Səfərli Arxivin direktoru təyin edilib.",
      "Lalə Məcidova universitetdə müəllim işləyir.",
      "Orxan Səfərlinin Gənclər Şurasının sədri təyin edilməsi haqqında sərəncam imzalanıb.",
    ],
    nearMisses: [
      "Arxivə direktor təyin edilməsi gözlənilir.",
      "Orxan Səfərlinin Gənclər Şurasının sədri təyin edilməsi haqqında danışılıb.",
    ],
  },
  {
    shape: "verb",
    name: "leads",
    predicate: "position",
    verbs: ["lead"],
    who: ["subject"],
    isPersonal: true,
    what: { kind: "body", who: ["recipient", "object"] },
    isOffice: true,
    // Fondun nümayəndə heyətinə rəhbərlik edib: the people are led, not their body
    unless: (_, { groups }) =>
      groups.some(({ case: groupCase, members }) => groupCase === "dat" && members.at(-1)?.kind === "staff"),
    examples: [
      "Komissiyaya Orxan Səfərli sədrlik edir.",
      "Elm Fonduna Lalə Məcidova rəhbərlik edir.",
      "Orxan Səfərlinin rəhbərlik etdiyi Elm Fondu sərgi açıb.",
    ],
    nearMisses: ["Orxan Səfərli layihəyə rəhbərlik edib.", "Lalə Məcidova müzakirəyə rəhbərlik edib."],
  },
  {
    shape: "verb",
    name: "became-member",
    predicate: "position",
    verbs: ["belong"],
    who: ["subject"],
    isPersonal: true,
    what: { kind: "body", who: ["recipient"] },
    isOffice: true,
    // Orxan Səfərli Elm Birliyinə daxil olub: as what is not told
    unless: (scene, clause) =>
      clause.verb === null || titleOfVerb(scene, clause.verb) === undefined || isOfOther(scene, clause),
    examples: [
      "Orxan Səfərli 1994-cü ildə Elm Birliyinə üzv olub.",
      "Lalə Məcidova 2001-ci ildə Rəssamlar İttifaqına üzv olub.",
    ],
    nearMisses: [
      "Orxan Səfərli Elm Birliyinə daxil olub.",
      "Orxan Səfərli Elm Birliyinə üzv olmaq istəyir.",
      "Elm Fondu Arıçılar Birliyinə üzv olub.",
      "Orxan Səfərli çıxış edib. 1996-cı ildə Azərbaycan NATO-ya üzv olub.",
    ],
  },
  {
    shape: "office",
    name: "is-office-holder",
    predicate: "position",
    titles: "held",
    ways: ["predicate"],
    examples: [
      "Orxan Səfərli Gənclər Şurasının sədridir.",
      "Orxan Səfərli 2005–2009-cu illərdə Gənclər Şurasının sədri olub.",
    ],
    nearMisses: [
      "Orxan Səfərli Gənclər Şurasının sədri ilə görüşüb.",
      "Gənclər Şurasının sədri bəlli deyil.",
    ],
  },
  {
    shape: "office",
    name: "acts-as",
    predicate: "position",
    titles: "held",
    ways: ["as"],
    verbs: ["appoint", "dismiss", "work", "act", "be"],
    examples: [
      "Orxan Səfərli Gənclər Şurasının sədri kimi çıxış edib.",
      "Lalə Məcidova Elm Fondunun direktoru kimi iclasda çıxış edib.",
    ],
    nearMisses: [
      "Orxan Səfərli Gənclər Şurasının sədri kimi danışmaq istəyir.",
      "Lalə Məcidova Elm Fondunun qonağı kimi çıxış edib.",
    ],
  },
];

/** `Azərbaycan Elm Birliyinə üzv olub`, `Akademiya Elm Birliyinə üzv olub`: a land or a body is the member. */
function isOfOther({ parsed: { sentence } }: Scene, { groups, first, last }: Clause): boolean {
  const isLand = ({ case: groupCase, postposition, members }: Group): boolean =>
    groupCase === "nom" && postposition === null && members.at(-1)?.kind === "place";
  return (
    groups.some(isLand) ||
    sentence.heads
      .slice(first, last)
      .some((heads) =>
        heads.some(
          ({ head, case: nounCase, isPossessed }) =>
            head.class === "agency" && nounCase === "nom" && !isPossessed,
        ),
      )
  );
}
