import { describe, expect, it } from "vitest";
import { closedDocument, eventsOf } from "./closed.ts";

type Case = readonly [what: string, text: string, lines: readonly string[]];

const joined: readonly Case[] = [
  [
    "a bare noun right behind a meeting takes it up, whoever it names",
    "Lalə Məcidova Elm Fondunda görüş keçirib. Görüşdə Orxan Səfərli və Tural Həmidli iştirak edib.",
    ["görüş: görüş | Görüşdə"],
  ],
  [
    "the opening of a house is not that of the forum opened before it",
    "Lalə Məcidova “Körpü” forumunun açılışında çıxış edib. Sonra o, Quba xəstəxanasının açılışında iştirak edib.",
    ["“Körpü” forumu: “Körpü” forumunun | açılışında", "Quba xəstəxanasının açılışı: açılışında"],
  ],
  [
    "a day among an event's own words is named once",
    "Prezident Orxan Səfərlinin 11 aprel 2016-cı il tarixli Sərəncamı imzalanıb.",
    [
      "Prezident Orxan Səfərlinin 11 aprel 2016-cı il tarixli Sərəncamı: 11 aprel 2016-cı il tarixli Sərəncamı",
    ],
  ],
  [
    "a paper that others rest on is not the one that is signed now",
    "Elm Fondu 16 noyabr 2016-cı il tarixli qərarı ilə təsdiq edilmiş qaydanı dəyişib. Lalə Məcidova yeni qərar imzalayıb.",
    ["16 noyabr 2016-cı il tarixli qərar: 16 noyabr 2016-cı il tarixli qərarı", "yeni qərar: yeni qərar"],
  ],
  [
    "a bare noun takes up the latest event of its noun",
    "Elm Fondu gənclər üçün seminar keçirib. Seminarda Lalə Məcidova çıxış edib.",
    ["seminar: seminar | Seminarda"],
  ],
  [
    "tədbir takes up an event of another noun",
    "Elm Fondu seminar keçirib. Tədbirdə Lalə Məcidova çıxış edib.",
    ["seminar: seminar | Tədbirdə"],
  ],
  [
    "titles tell events apart",
    "“Yaşıl şəhər” seminarında Lalə Məcidova çıxış edib. “Mavi dəniz” seminarında Orxan Səfərli çıxış edib.",
    ["“Yaşıl şəhər” seminarı: “Yaşıl şəhər” seminarında", "“Mavi dəniz” seminarı: “Mavi dəniz” seminarında"],
  ],
  [
    "one title is one event",
    "“Yaşıl şəhər” seminarında Lalə Məcidova çıxış edib. Orxan Səfərli də “Yaşıl şəhər” seminarında iştirak edib.",
    ["“Yaşıl şəhər” seminarı: “Yaşıl şəhər” seminarında | “Yaşıl şəhər” seminarında"],
  ],
  [
    "dates tell events apart",
    "Mayın 5-də keçirilən seminarda Lalə Məcidova çıxış edib. Mayın 9-da keçirilən seminarda Orxan Səfərli çıxış edib.",
    ["seminar: seminarda", "seminar: seminarda"],
  ],
  [
    "meetings of others are others",
    "Rəşad Quluzadə Lalə Məcidova ilə görüşüb. Orxan Səfərli Kamran Nəbiyev ilə görüşüb.",
    ["görüş: görüşüb", "görüş: görüşüb"],
  ],
  [
    "a meeting by noun takes up the one by verb",
    "Rəşad Quluzadə Lalə Məcidova ilə görüşüb. Görüşdə yeni layihə müzakirə olunub.",
    ["Görüş: görüşüb | Görüşdə", "yeni layihə: yeni layihə"],
  ],
  [
    "an opening is part of what it opens",
    "Festivalın açılış mərasimində Lalə Məcidova çıxış edib. Festivalda Orxan Səfərli iştirak edib.",
    ["Festival: Festivalın | açılış mərasimində | Festivalda"],
  ],
  [
    "sənəd takes up what was signed",
    "Elm Nazirliyi ilə Elm Fondu arasında memorandum imzalanıb. Sənədi Lalə Məcidova imzalayıb.",
    ["memorandum: memorandum | Sənədi"],
  ],
  [
    "a paper is no gathering",
    "Elm Nazirliyi ilə Elm Fondu arasında memorandum imzalanıb. Tədbirdə Lalə Məcidova çıxış edib.",
    ["memorandum: memorandum", "Tədbir: Tədbirdə"],
  ],
  [
    "a definite object takes up the event that was held",
    "Mayın 18-də seminar keçirilib. Seminarı Elm Fondu təşkil edib.",
    ["seminar: seminar | Seminarı"],
  ],
  [
    "one noun held twice is two events",
    "Elm Fondu Bakıda seminar keçirib. Gənclər Fondu da Gəncədə seminar keçirib.",
    ["seminar: seminar", "seminar: seminar"],
  ],
  [
    "the headline speaks of the event of the text",
    "Gəncədə konfrans keçirilib\n\nElm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib. Konfransda Lalə Məcidova çıxış edib.",
    ["konfrans: konfrans | konfrans | Konfransda"],
  ],
  [
    "a talk that somebody speaks with is no event",
    "Konfransda Lalə Məcidova təqdimatla çıxış edib.",
    ["Konfrans: Konfransda"],
  ],
  [
    "səfər takes up a visit",
    "Rəşad Quluzadə Bakıya səfər edib. Səfər zamanı Lalə Məcidova ilə görüş keçirilib.",
    ["Səfər: Bakıya səfər edib | Səfər", "görüş: görüş"],
  ],
  [
    "described nouns with other words are others",
    "Elm Fondu kitab sərgisi keçirib. Gənclər Fondu xalça sərgisi keçirib.",
    ["kitab sərgisi: kitab sərgisi", "xalça sərgisi: xalça sərgisi"],
  ],
  [
    "editions tell events apart",
    "II Enerji Forumunda Lalə Məcidova çıxış edib. III Enerji Forumunda Orxan Səfərli çıxış edib.",
    ["II Enerji Forumu: II Enerji Forumunda", "III Enerji Forumu: III Enerji Forumunda"],
  ],
  [
    "a bare noun that tells day and place of the event before is that event",
    "Elm Fondu seminar keçirib. Seminar mayın 5-də Gəncədə keçirilib.",
    ["seminar: seminar | Seminar"],
  ],
  [
    "a bare noun that begins is the one told of",
    "Elm Fondu seminar keçirib. Seminar himnlə başlayıb.",
    ["seminar: seminar | Seminar"],
  ],
  [
    "a reception takes up whom somebody received",
    "Lalə Məcidova Orxan Səfərlini qəbul edib. Qəbulda Tural Həmidli iştirak edib.",
    ["Qəbul: qəbul edib | Qəbulda"],
  ],
  [
    "marks in a title tell nothing apart",
    "“Kim, nə, harada?” yarışında Lalə Məcidova çıxış edib. Orxan Səfərli “Kim? Nə? Harada?” yarışında iştirak edib.",
    ["“Kim, nə, harada?” yarışı: “Kim, nə, harada?” yarışında | “Kim? Nə? Harada?” yarışında"],
  ],
  [
    "the next session below a headline is the one of the headline",
    "Elm Fondunun Elmi Şurasının iclası keçirilib\n\nMayın 7-də Elm Fondunun Elmi Şurasının növbəti iclası keçirilib.",
    ["Elm Fondunun Elmi Şurasının növbəti iclası: iclası | növbəti iclası"],
  ],
  [
    "who held a meeting is told behind it",
    "Rəşad Quluzadə Lalə Məcidova ilə görüş keçirib. Görüş Elm Fondunun və Su Fondunun təşkilatçılığı ilə baş tutub.",
    ["görüş: görüş | Görüş"],
  ],
];

/** What is not read so yet; the list must be exact. */
const misread: readonly Case[] = [
  [
    "a person signs the paper of the bodies before",
    "Elm Nazirliyi ilə Elm Fondu arasında müqavilə imzalanıb. Müqaviləni Lalə Məcidova imzalayıb.",
    ["müqavilə: müqavilə | Müqaviləni"],
  ],
];

describe("mentions of an event", () => {
  it.each(joined)("%s: %s", (_what, text, lines) => {
    expect(eventsOf(text)).toEqual(lines);
  });

  it.each(misread)("not yet so that %s: %s", (_what, text, lines) => {
    expect(eventsOf(text), "read right now: move it to the others").not.toEqual(lines);
  });
});

describe("an event", () => {
  it("has the kind, day and place that its mentions tell", () => {
    const { events } = closedDocument(
      "Elm Fondu mayın 5-də Gəncədə seminar keçirib. Tədbirdə Lalə Məcidova çıxış edib.",
    );
    expect(events.map(({ kind, date, place }) => [kind, date, place])).toEqual([
      ["conference", "2021-05-05", "Gəncə"],
    ]);
  });

  it("goes by its most telling name and keeps the others", () => {
    const { events } = closedDocument(
      "Gənclər üçün seminarda Lalə Məcidova çıxış edib. “Yaşıl şəhər” seminarında Orxan Səfərli də iştirak edib.",
    );
    expect(events.map(({ name }) => name)).toContain("“Yaşıl şəhər” seminarı");
  });

  it("has its mentions in the order of the text, each once", () => {
    const { events } = closedDocument("Elm Fondu seminar keçirib. Seminarda Lalə Məcidova çıxış edib.");
    const starts = events.flatMap(({ mentions }) => mentions.map(({ start }) => start));
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  it("is taken up behind a hundred others, and not behind two hundred: that text is many articles", () => {
    const seminar = (title: string): string => `“${title}” seminarında Lalə Məcidova çıxış edib. `;
    const behind = (count: number): number => {
      const others = Array.from({ length: count }, (_, number) => seminar(`Yol ${number}`));
      const text = `${seminar("Yaşıl şəhər")}${others.join("")}${seminar("Yaşıl şəhər")}`;
      return eventsOf(text).filter((line) => line.includes("Yaşıl şəhər")).length;
    };
    expect([behind(100), behind(200)]).toEqual([1, 2]);
  });
});
