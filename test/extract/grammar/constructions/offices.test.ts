import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.ts";

type Said = readonly [what: string, text: string, claims: readonly string[]];

const said: readonly Said[] = [
  [
    "a title between body and name",
    "Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev konfransda çıxış edib.",
    ["office-of-name: Kamran Nəbiyev → Gəncə Dövlət Universiteti (rektor)"],
  ],
  [
    "a title behind the name",
    "Orxan Səfərli, Gənclər Fondunun sədri, konfransda çıxış edib.",
    ["office-of-name: Orxan Səfərli → Gənclər Fondu (sədr)"],
  ],
  [
    "a former office",
    "Gənclər Fondunun keçmiş sədri Orxan Səfərli konfransda çıxış edib.",
    ["office-of-name: Orxan Səfərli → Gənclər Fondu (sədr, to past)"],
  ],
  [
    "a minister names the ministry",
    "İqtisadiyyat nazirinin müavini Orxan Səfərli konfransda çıxış edib.",
    ["office-of-name: Orxan Səfərli → İqtisadiyyat Nazirliyi (nazir müavini)"],
  ],
  [
    "an appointment",
    "Orxan Səfərli Dövlət Film Arxivinin direktoru təyin edilib.",
    ["appointed: Orxan Səfərli → Dövlət Film Arxivi (direktor)"],
  ],
  [
    "an appointment by somebody, with its day",
    "2021-ci il mayın 5-də Orxan Səfərli Dövlət Film Arxivinə direktor təyin edilib.",
    ["appointed: Orxan Səfərli → Dövlət Film Arxivi (direktor, from 2021-05-05)"],
  ],
  [
    "a dismissal",
    "Orxan Səfərli Dövlət Film Arxivinin direktoru vəzifəsindən azad edilib.",
    ["appointed: Orxan Səfərli → Dövlət Film Arxivi (direktor, to past)"],
  ],
  [
    "a leading of a commission",
    "Şəhər Seçki Komissiyasına Orxan Səfərli sədrlik edir.",
    ["leads: Orxan Səfərli → Şəhər Seçki Komissiyası (sədr)"],
  ],
  [
    "a leading that is over",
    "Orxan Səfərli müxtəlif çağırışlarda Şəhər Seçki Komissiyasına rəhbərlik edib.",
    ["leads: Orxan Səfərli → Şəhər Seçki Komissiyası (rəhbər, to past)"],
  ],
  [
    "a leading with its years",
    "Orxan Səfərli 1994-cü ildən 2000-ci ilədək Gənclər Fonduna rəhbərlik edib.",
    ["leads: Orxan Səfərli → Gənclər Fondu (rəhbər, from 1994, to 2000)"],
  ],
  [
    "a leading since a year",
    "Orxan Səfərli 2015-ci ildən Gənclər Fonduna rəhbərlik edir.",
    ["leads: Orxan Səfərli → Gənclər Fondu (rəhbər, from 2015)"],
  ],
  [
    "a leading of two bodies, whose years are which nobody can tell",
    "Orxan Səfərli 1940-cı ildən 1943-cü ilə qədər Gənclər Fonduna, 1943-cü ildən Su Fonduna rəhbərlik edib.",
    [
      "leads: Orxan Səfərli → Gənclər Fondu (rəhbər, to past)",
      "leads: Orxan Səfərli → Su Fondu (rəhbər, to past)",
    ],
  ],
  [
    "a copula",
    "Orxan Səfərli Gənclər Fondunun sədridir.",
    ["is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr)"],
  ],
  [
    "a copula in the past",
    "Orxan Səfərli Gənclər Fondunun sədri olub.",
    ["is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, to past)"],
  ],
  [
    "a participle of being",
    "Gənclər Fondunun sədri olan Orxan Səfərli konfransda çıxış edib.",
    ["is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr)"],
  ],
  [
    "two titles of one body",
    "Elm Fondunun təsisçisi və direktoru Orxan Səfərli çıxış edib.",
    ["office-of-name: Orxan Səfərli → Elm Fondu (direktor)"],
  ],
  [
    "whom the text spoke of",
    "Orxan Səfərli 1970-ci ildə anadan olub. O, Gənclər Fondunun sədri olub.",
    ["is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, to past)"],
  ],
  [
    "a denied office",
    "Orxan Səfərli Gənclər Fondunun sədri deyil.",
    ["is-office-holder: Orxan Səfərli → Gənclər Fondu (negated, sədr)"],
  ],
  [
    "an office of a board keeps its possessive",
    "“Yaşıl Həll” MMC-nin İdarə Heyətinin sədri Orxan Səfərli çıxış edib.",
    ["office-of-name: Orxan Səfərli → “Yaşıl Həll” MMC (İdarə Heyətinin sədri)"],
  ],
  [
    "a member by work",
    "Lalə Məcidova Gəncə Dövlət Universitetində müəllim işləyir.",
    ["appointed: Lalə Məcidova → Gəncə Dövlət Universiteti (müəllim)"],
  ],
  [
    "years of an office",
    "Orxan Səfərli 2005–2009-cu illərdə Gənclər Fondunun sədri olub.",
    ["is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, from 2005, to 2009)"],
  ],
  [
    "the year since when",
    "Orxan Səfərli 2015-ci ildən Gənclər Fondunun sədridir.",
    ["is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, from 2015)"],
  ],
  [
    "from a year to a day",
    "Orxan Səfərli 1991-ci ildən 2014-cü il martın 1-dək Gənclər Fondunda müşavir vəzifəsində çalışıb.",
    ["appointed: Orxan Səfərli → Gənclər Fondu (müşavir, from 1991, to 2014-03-01)"],
  ],
  [
    "years behind each title, and none lent to another",
    "Orxan Səfərli Gənclər Fondunun sədri (2001–2004), Dövlət Film Arxivinin direktoru (2005) olub.",
    [
      "is-office-holder: Orxan Səfərli → Dövlət Film Arxivi (direktor, from 2005, to 2005)",
      "is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, from 2001, to 2004)",
    ],
  ],
  [
    "years of the second office only",
    "Orxan Səfərli Gənclər Fondunun sədri, 2005–2009-cu illərdə Dövlət Film Arxivinin direktoru olub.",
    [
      "is-office-holder: Orxan Səfərli → Dövlət Film Arxivi (direktor, from 2005, to 2009)",
      "is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, to past)",
    ],
  ],
  [
    "a field before the title",
    "Gəncə Dövlət Universitetinin elmi işlər və xarici əlaqələr üzrə prorektoru Orxan Səfərli çıxış edib.",
    [
      "office-of-name: Orxan Səfərli → Gəncə Dövlət Universiteti (elmi işlər və xarici əlaqələr üzrə prorektor)",
    ],
  ],
  [
    "who acts for a body",
    "Orxan Səfərli Gənclər Fondunun sədri kimi konfransda çıxış edib.",
    ["acts-as: Orxan Səfərli → Gənclər Fondu (sədr)"],
  ],
  [
    "a holder in a bracket",
    "Gənclər Fondunun eksperti (Orxan Səfərli) konfransda çıxış edib.",
    ["office-of-name: Orxan Səfərli → Gənclər Fondu (ekspert)"],
  ],
  [
    "a body told in the clause before",
    "Orxan Səfərli 1989-cu ildə Gəncə Dövlət Universitetində işə başlayıb, sonra rektor müavini vəzifəsində işləyib.",
    ["appointed: Orxan Səfərli → Gəncə Dövlət Universiteti (rektor müavini, to past)"],
  ],
  [
    "a committee of the body",
    "Orxan Səfərli Gənclər Fondunun partiya komitəsində təlimatçı vəzifəsində çalışıb.",
    ["appointed: Orxan Səfərli → Gənclər Fondu (təlimatçı, to past)"],
  ],
  [
    "the body of the name before",
    "Gənclər Fondunun baş məsləhətçisi Orxan Səfərli, aparıcı məsləhətçisi Lalə Məcidova çıxış edib.",
    [
      "office-of-name: Lalə Məcidova → Gənclər Fondu (aparıcı məsləhətçi)",
      "office-of-name: Orxan Səfərli → Gənclər Fondu (baş məsləhətçi)",
    ],
  ],
  [
    "a life told without its subject",
    "Orxan Səfərli 1960-cı ildə Şəkidə anadan olub. Kamran Nəbiyev onun müəllimi olub. Gənclər Fondunun sədri olub.\n2018-ci ildən Dövlət Film Arxivinin direktoru.",
    [
      "is-office-holder: Orxan Səfərli → Dövlət Film Arxivi (direktor, from 2018)",
      "is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, to past)",
    ],
  ],
  [
    "several titles, the first of them who",
    "Biznesmen Orxan Səfərli çıxış edib. Biznesmen Gənclər Fondunun sədri və Dövlət Film Arxivinin direktoru olub.",
    [
      "is-office-holder: Orxan Səfərli → Dövlət Film Arxivi (direktor, to past)",
      "is-office-holder: Orxan Səfərli → Gənclər Fondu (sədr, to past)",
    ],
  ],
  [
    "the ministry of a bare title, where the text names one",
    "Elm Nazirliyi sərgi keçirib. Sərgidə nazir müavini Orxan Səfərli çıxış edib.",
    ["office-of-name: Orxan Səfərli → Elm Nazirliyi (nazir müavini)"],
  ],
  [
    "a name with a word of respect inside",
    "Tədbirdə Gənclər Fondunun sədri Kamran Nəbiyev, Dövlət Film Arxivinin direktoru Gülnar xanım Şirvani iştirak edib.",
    [
      "office-of-name: Gülnar Şirvani → Dövlət Film Arxivi (direktor)",
      "office-of-name: Kamran Nəbiyev → Gənclər Fondu (sədr)",
    ],
  ],
  [
    "a trade at a body",
    "Gəncə Dövlət Universitetinin professoru Orxan Səfərli çıxış edib.",
    ["office-of-name: Orxan Səfərli → Gəncə Dövlət Universiteti (professor)"],
  ],
  [
    "a line with two offices",
    "Orxan Səfərli – Gənclər Fondunun sədri, Dövlət Film Arxivinin direktoru.",
    [
      "office-of-name: Orxan Səfərli → Dövlət Film Arxivi (direktor)",
      "office-of-name: Orxan Səfərli → Gənclər Fondu (sədr)",
    ],
  ],
];

/** What says no such thing. */
const unsaid: readonly (readonly [what: string, text: string])[] = [
  ["a body and a person only stand together", "Gənclər Fondu və Orxan Səfərli konfransda iştirak edib."],
  ["the office is another's", "Orxan Səfərli Gənclər Fondunun sədri ilə görüşüb."],
  ["a project is led", "Orxan Səfərli layihəyə rəhbərlik edib."],
  ["an appointment is awaited", "Dövlət Film Arxivinə direktor təyin edilməsi gözlənilir."],
  ["a rank has no body", "Professor Orxan Səfərli konfransda çıxış edib."],
  ["the founder holds no office by it", "“Yaşıl Həll” MMC-nin təsisçisi Orxan Səfərli çıxış edib."],
  [
    "somebody else is presented as a holder",
    "Kamran Nəbiyev Lalə Məcidovanı Gənclər Fondunun sədri kimi təqdim edib.",
  ],
  [
    "the text names two ministries",
    "Elm Nazirliyi ilə Turizm Nazirliyi sərgi keçirib. Sərgidə nazir müavini Orxan Səfərli çıxış edib.",
  ],
  ["an office is no country's", "Azərbaycanın xalq artisti Orxan Səfərli konfransda çıxış edib."],
  ["somebody is asked about", "Orxan Səfərli Gənclər Fondunun sədri olub?"],
];

describe("position claims", () => {
  it.each(said)("%s: %s", (_what, text, claims) => {
    expect(saidIn(text, "position")).toEqual(claims);
  });

  it.each(unsaid)("none where %s: %s", (_what, text) => {
    expect(saidIn(text, "position")).toEqual([]);
  });
});
