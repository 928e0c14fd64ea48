import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.ts";

type Said = readonly [what: string, text: string, claims: readonly string[]];

const said: readonly Said[] = [
  ["taking part", "Forumda Səməd Bəşirli iştirak edib.", ["took-part: Səməd Bəşirli → Forum (participant)"]],
  [
    "joining in the dative",
    "Foruma Səməd Bəşirli və Elm Fondu qatılıb.",
    ["took-part: Elm Fondu → Forum (participant)", "took-part: Səməd Bəşirli → Forum (participant)"],
  ],
  [
    "a participle of those who take part",
    "Forumda iştirak edən Səməd Bəşirli yeni layihədən danışıb.",
    ["told-at-event: Səməd Bəşirli → Forum (speaker)"],
  ],
  [
    "an object participle of the event",
    "Elm Fondunun qatıldığı sərgi başa çatıb.",
    ["took-part: Elm Fondu → sərgi (participant)"],
  ],
  [
    "not taking part",
    "Səməd Bəşirli forumda iştirak etməyib.",
    ["took-part: Səməd Bəşirli → forum (negated, participant)"],
  ],
  [
    "taking part in time to come",
    "Səməd Bəşirli forumda iştirak edəcək.",
    ["took-part: Səməd Bəşirli → forum (planned, participant)"],
  ],
  [
    "a planned taking part",
    "Səməd Bəşirli forumda iştirak etməyi planlaşdırır.",
    ["took-part: Səməd Bəşirli → forum (planned, participant)"],
  ],
  [
    "speaking",
    "Konfransda Lalə Məcidova məruzə ilə çıxış edib.",
    ["spoke-at: Lalə Məcidova → Konfrans (speaker)"],
  ],
  [
    "telling at an event",
    "Seminarda Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev yeni proqramdan danışıb.",
    ["told-at-event: Kamran Nəbiyev → Seminar (speaker)"],
  ],
  [
    "telling after an event was told",
    "Elm Fondu seminar keçirib. Lalə Məcidova yeni proqramdan danışıb.",
    ["told-at-event: Lalə Məcidova → seminar (speaker)"],
  ],
  [
    "acting at an event",
    "Sərgidə Gənclər Fondu kolleksiyasını nümayiş etdirib.",
    ["acted-at: Gənclər Fondu → Sərgi (participant)"],
  ],
  [
    "opening an event",
    "Konfransı Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev açıb.",
    ["opened: Kamran Nəbiyev → Konfrans (speaker)"],
  ],
  [
    "with the participation of a body",
    "Nəqliyyat Agentliyinin iştirakı ilə seminar keçirilib.",
    ["with-participation: Nəqliyyat Agentliyi → seminar (participant)"],
  ],
  [
    "under somebody's chair",
    "Rəhim Qasımovun sədrliyi ilə iclas keçirilib.",
    ["with-chairing: Rəhim Qasımov → iclas (chair)"],
  ],
  [
    "a speech that was heard",
    "Simpoziumda Həcər Bünyadovanın məruzəsi dinlənilib.",
    ["gave-speech: Həcər Bünyadova → Simpozium (speaker)"],
  ],
  [
    "two who met",
    "Rəşad Quluzadə Lalə Məcidova ilə görüşüb.",
    ["met-verb: Lalə Məcidova → görüş (participant)", "met-verb: Rəşad Quluzadə → görüş (participant)"],
  ],
  [
    "somebody who was received",
    "Rəşad Quluzadə Lalə Məcidovanı qəbul edib.",
    ["received: Lalə Məcidova → görüş (participant)", "received: Rəşad Quluzadə → görüş (participant)"],
  ],
  [
    "a meeting between two",
    "Elm Nazirliyi ilə Elm Fondu arasında görüş keçirilib.",
    ["met-with: Elm Fondu → görüş (participant)", "met-with: Elm Nazirliyi → görüş (participant)"],
  ],
  [
    "a meeting of somebody with another",
    "Lalə Məcidovanın Orxan Səfərli ilə görüşü keçirilib.",
    [
      "met-with: Lalə Məcidova → Lalə Məcidovanın Orxan Səfərli ilə görüşü (participant)",
      "met-with: Orxan Səfərli → Lalə Məcidovanın Orxan Səfərli ilə görüşü (participant)",
    ],
  ],
  [
    "a visit by verb",
    "Rəşad Quluzadə Bakıya səfər edib.",
    ["went-on-visit: Rəşad Quluzadə → Bakıya səfər (participant)"],
  ],
  [
    "a visit by noun",
    "Rəşad Quluzadənin Bakıya səfəri başa çatıb.",
    ["visit-of: Rəşad Quluzadə → Rəşad Quluzadənin Bakıya səfəri (participant)"],
  ],
  [
    "a moderator named behind the noun of the part",
    "Panelin moderatoru Lalə Məcidova sual verib.",
    ["moderator-is: Lalə Məcidova → Panel (chair)"],
  ],
  [
    "talks held with somebody",
    "Rəşad Quluzadə Lalə Məcidova ilə danışıqlar aparıb.",
    [
      "held-talks: Lalə Məcidova → danışıqlar (participant)",
      "held-talks: Rəşad Quluzadə → danışıqlar (participant)",
    ],
  ],
  [
    "a winner by verb",
    "Olimpiadada Lalə Məcidova birinci yeri tutub.",
    ["won: Lalə Məcidova → Olimpiada (winner)"],
  ],
  [
    "a winner by noun",
    "Müsabiqənin qalibi Lalə Məcidova olub.",
    ["winner-is: Lalə Məcidova → Müsabiqə (winner)"],
  ],
  [
    "the people of a body",
    "Konfransda Elm Nazirliyinin əməkdaşları iştirak edib.",
    ["took-part: Elm Nazirliyi → Konfrans (participant)"],
  ],
  [
    "whom the text spoke of",
    "Konfransda Lalə Məcidova çıxış edib. O, seminarda da iştirak edib.",
    ["spoke-at: Lalə Məcidova → Konfrans (speaker)", "took-part: Lalə Məcidova → seminar (participant)"],
  ],
  [
    "who is contrasted",
    "Konfransda Orxan Səfərli yox, Lalə Məcidova çıxış edib.",
    ["spoke-at: Lalə Məcidova → Konfrans (speaker)"],
  ],
  [
    "a body that was represented",
    "Yarmarkada Gəncə Arıçılar Birliyi təmsil olunub.",
    ["was-represented: Gəncə Arıçılar Birliyi → Yarmarka (participant)"],
  ],
];

/** What says no such thing. */
const unsaid: readonly (readonly [what: string, text: string])[] = [
  ["a taking part is wished for", "Səməd Bəşirli forumda iştirak etmək istəyir."],
  ["a fight is no event of the text", "Səməd Bəşirli döyüşlərdə iştirak edib."],
  ["a country is represented", "Səməd Bəşirli ölkəni təmsil edib."],
  ["a journalist is answered", "Kamran Nəbiyev jurnalistlərə yeni proqramdan danışıb."],
  ["something is shown nowhere", "Gənclər Fondu kolleksiyasını nümayiş etdirib."],
  ["a window is opened", "Kamran Nəbiyev pəncərəni açıb."],
  ["students take part", "Tələbələrin iştirakı ilə seminar keçirilib."],
  ["a country develops under somebody", "Rəhim Qasımovun rəhbərliyi ilə ölkə inkişaf edir."],
  ["a decision is taken", "Elm Nazirliyi yeni qərar qəbul edib."],
  ["a meeting is wished for", "Rəşad Quluzadə Lalə Məcidova ilə görüşmək istəyir."],
  ["a visit is wished for", "Rəşad Quluzadə Bakıya səfər etmək istəyir."],
  ["winners are congratulated", "Lalə Məcidova qalibləri təbrik edib."],
  ["a winner is unknown", "Müsabiqənin qalibi hələ bəlli deyil."],
  ["it is rumoured", "İddia olunur ki, Səməd Bəşirli forumda iştirak edib."],
];

/** What is not read so yet; the list must be exact. */
const misread: readonly Said[] = [
  [
    "a moderator by noun",
    "Müşavirənin aparıcısı Ramin Eyvazov olub.",
    ["part-is: Ramin Eyvazov → Müşavirə (chair)"],
  ],
];

describe("participated claims", () => {
  it.each(said)("%s: %s", (_what, text, claims) => {
    expect(saidIn(text, "participated")).toEqual(claims);
  });

  it.each(unsaid)("none where %s: %s", (_what, text) => {
    expect(saidIn(text, "participated")).toEqual([]);
  });

  it.each(misread)("of %s are not right yet: %s", (_what, text, claims) => {
    expect(saidIn(text, "participated"), "read right now: move it to what is said").not.toEqual(claims);
  });
});
