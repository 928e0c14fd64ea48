import { describe, expect, it } from "vitest";
import { claimsOf, closedDocument } from "./closed.ts";

type Case = readonly [what: string, text: string, lines: readonly string[]];

const meant: readonly Case[] = [
  [
    "o is the subject of the sentence before",
    "Lalə Məcidova Gəncədə anadan olub. O, konfransda iştirak edib.",
    ["Lalə Məcidova participated konfrans"],
  ],
  [
    "a subject left out is the one before",
    "Lalə Məcidova konfransda çıxış edib. Seminarda da iştirak edib.",
    ["Lalə Məcidova participated konfrans", "Lalə Məcidova participated Seminar"],
  ],
  [
    "o after two subjects is nobody",
    "Lalə Məcidova və Orxan Səfərli konfransda çıxış edib. O, seminarda iştirak edib.",
    ["Lalə Məcidova participated konfrans", "Orxan Səfərli participated konfrans"],
  ],
  [
    "a title takes up who holds it",
    "Konfransda Gənclər Fondunun sədri Orxan Səfərli iştirak edib. Fondun sədri yeni layihədən danışıb.",
    [
      "Orxan Səfərli position Gənclər Fondu",
      "Orxan Səfərli participated Konfrans",
      "Orxan Səfərli participated Konfrans",
    ],
  ],
  [
    "a title takes up who holds it, named once",
    "Gənclər Fondunun sədri Orxan Səfərli Gəncəyə səfər edib. Sədr konfransda çıxış edib.",
    [
      "Orxan Səfərli position Gənclər Fondu",
      "Orxan Səfərli participated Gəncəyə səfər",
      "Orxan Səfərli participated konfrans",
    ],
  ],
  [
    "a title that nobody has is nobody",
    "Konfransda Orxan Səfərli iştirak edib. Rektor çıxış edib.",
    ["Orxan Səfərli participated Konfrans"],
  ],
  [
    "tərəflər are the two sides",
    "Elm Nazirliyi ilə Elm Fondu arasında görüş keçirilib. Tərəflər memorandum imzalayıb.",
    [
      "Elm Nazirliyi participated görüş",
      "Elm Fondu participated görüş",
      "Elm Nazirliyi signed memorandum",
      "Elm Fondu signed memorandum",
    ],
  ],
  ["tərəflər without sides are nobody", "Tərəflər memorandum imzalayıb.", []],
  [
    "who speaks speaks at the event told before",
    "Elm Fondu seminar keçirib. Lalə Məcidova çıxış edib.",
    ["Elm Fondu organised seminar", "Lalə Məcidova participated seminar"],
  ],
  ["who speaks where nothing is told speaks nowhere", "Lalə Məcidova çıxış edib.", []],
  [
    "who signs signs the paper told before",
    "Elm Nazirliyi ilə Elm Fondu arasında müqavilə imzalanıb. Sənədi Lalə Məcidova imzalayıb.",
    ["Elm Nazirliyi signed müqavilə", "Elm Fondu signed müqavilə", "Lalə Məcidova signed müqavilə"],
  ],
  [
    "who takes a place takes it in the contest told before",
    "Elm Fondu olimpiada keçirib. Lalə Məcidova birinci yeri tutub.",
    ["Elm Fondu organised olimpiada", "Lalə Məcidova participated olimpiada"],
  ],
  [
    "who speaks of a gathering far behind speaks nowhere",
    "Elm Fondu seminar keçirib. Hava yaxşı olub. Yollar təmir olunub. Bağlar salınıb. Evlər tikilib. Küçələr yuyulub. Lalə Məcidova yeni proqramdan danışıb.",
    ["Elm Fondu organised seminar"],
  ],
  [
    "a plan and a denial keep their force",
    "Elm Fondu sabah seminar keçirəcək. Lalə Məcidova seminarda iştirak etməyəcək.",
    ["Elm Fondu organised seminar (planned)", "Lalə Məcidova participated seminar (negated)"],
  ],
  [
    "who wins wins the contest told before",
    "Elm Fondu olimpiada keçirib. Birinci yeri Lalə Məcidova tutub.",
    ["Elm Fondu organised olimpiada", "Lalə Məcidova participated olimpiada"],
  ],
];

/** What is not read so yet; the list must be exact. */
const misread: readonly Case[] = [
  [
    "a paper that is prepared is not signed",
    "Elm Nazirliyi ilə Elm Fondu arasında müqavilə hazırlanıb. Müqaviləni Lalə Məcidova imzalayıb.",
    ["Lalə Məcidova signed Müqavilə"],
  ],
];

describe("what a document means", () => {
  it.each(meant)("%s: %s", (_what, text, lines) => {
    expect(claimsOf(text)).toEqual(lines);
  });

  it.each(misread)("not yet so that %s: %s", (_what, text, lines) => {
    expect(claimsOf(text), "read right now: move it to the others").not.toEqual(lines);
  });
});

describe("a closed document", () => {
  it("names a construction, a sentence and its words for each claim", () => {
    const { claims } = closedDocument("Hava yaxşı olub. Konfransda Lalə Məcidova çıxış edib.");
    expect(
      claims.map(({ construction, sentence, first, last }) => [construction, sentence, first, last]),
    ).toEqual([["spoke-at", 1, 0, 5]]);
  });

  it("says nothing of headings and goals", () => {
    const { claims } = closedDocument(
      "Elm Fondunun haqqında məlumat burada verilir və daim yenilənir.\n\nMəqsədləri:\n• Elm Fondu seminar keçirib.\n",
    );
    expect(claims).toEqual([]);
  });
});
