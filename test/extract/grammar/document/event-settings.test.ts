import { describe, expect, it } from "vitest";
import { closedDocument } from "./closed.ts";

type Case = readonly [text: string, name: string, setting: string];

/** `2021-05-25, Bakı, Elm Evi`: when, where and in whose house, with `-` for what is not known. */
function settingOf(text: string, name: string): string {
  const event = closedDocument(text).events.find((each) => each.name.includes(name));
  return event === undefined
    ? "no such event"
    : [event.date, event.place, event.venue].map((each) => each ?? "-").join(", ");
}

const said: readonly Case[] = [
  ["Elm Fondu Bakıda seminar keçirib.", "seminar", "-, Bakı, -"],
  ["Elm Fondu Bakı şəhərində seminar keçirib.", "seminar", "-, Bakı, -"],
  ["Elm Fondu Şəki rayonunda seminar keçirib.", "seminar", "-, Şəki rayonu, -"],
  ["Elm Fondu Serbiyanın Novi Sad şəhərində seminar keçirib.", "seminar", "-, Novi Sad, -"],
  ["Elm Fondu Ağdərə və Xocalı rayonlarında seminar keçirib.", "seminar", "-, Ağdərə rayonu, -"],
  ["Elm Fondu Türkiyə Respublikasında seminar keçirib.", "seminar", "-, Türkiyə, -"],
  [
    "Elm Fondu Naxçıvan Muxtar Respublikasında seminar keçirib.",
    "seminar",
    "-, Naxçıvan Muxtar Respublikası, -",
  ],
  [
    "Elm Fondu 7-8 iyun tarixlərində Minarədə seminar keçirib.",
    "seminar",
    "2021-06-07/2021-06-08, Minarə, -",
  ],
  ["Lalə Məcidova ABŞ-a səfər edib.", "ABŞ-a səfər", "-, ABŞ, -"],
  ["Lalə Məcidova Londona səfər edib.", "Londona səfər", "-, London, -"],
  ["Elm Fondu ölkədə seminar keçirib.", "seminar", "-, -, -"],
];

const halls: readonly Case[] = [
  ["Elm Fondu Nazirliyin binasında seminar keçirib.", "seminar", "-, Nazirliyin binası, Nazirliyin binası"],
  ["Elm Fondu Şəfəq Mərkəzində seminar keçirib.", "seminar", "-, Şəfəq Mərkəzi, Şəfəq Mərkəzi"],
  ["Elm Fondu Bakıda, Şəfəq Mərkəzində seminar keçirib.", "seminar", "-, Bakı, Şəfəq Mərkəzi"],
  ["Elm Fondu Bakıdakı “Şəfəq” otelində seminar keçirib.", "seminar", "-, Bakı, Bakıdakı “Şəfəq” oteli"],
  [
    "Mayın 25-də Elm Fondunun ofisində seminar keçirilib.",
    "seminar",
    "2021-05-25, Elm Fondunun ofisi, Elm Fondunun ofisi",
  ],
  ["Seminar Şəki rayonunun ərazisində keçirilib.", "Seminar", "-, Şəki rayonu, -"],
  ["Seminar zalda keçirilib.", "Seminar", "-, -, -"],
];

const opened: readonly Case[] = [
  [
    "Mayın 25-də Gəncədə bitki əkən fermerlərin iştirakı ilə seminar keçirilib.",
    "seminar",
    "2021-05-25, Gəncə, -",
  ],
  [
    "Mayın 25-də Gəncədə keçirilən Elm Fondunun iclasında Lalə Məcidova çıxış edib.",
    "iclas",
    "2021-05-25, Gəncə, -",
  ],
  ["Lalə Məcidovanın səfəri iyunun 20-nə planlaşdırılıb.", "səfər", "2021-06-20, -, -"],
  ["Gəncədə yaşayan şairlərin iştirakı ilə seminar Bakıda keçirilib.", "seminar", "-, Bakı, -"],
  ["Lalə Məcidova bazar ertəsi Londona səfər edəcək.", "Londona səfər", "2021-06-07, London, -"],
];

const around: readonly Case[] = [
  [
    "Mayın 25-də Bakıda forum keçirilib. Forum çərçivəsində Elm Fondu və Su Fondu memorandum imzalayıb.",
    "memorandum",
    "2021-05-25, Bakı, -",
  ],
  [
    "Lalə Məcidova mayın 7-8-də Çinə səfər edib. Səfər çərçivəsində Elm Fondu və Su Fondu memorandum imzalayıb.",
    "memorandum",
    "-, Çin, -",
  ],
  [
    "Elm Fondu 2021-ci ildə layihəyə başlayıb. Layihə çərçivəsində Su Fondu seminar keçirib.",
    "seminar",
    "-, -, -",
  ],
  [
    "Gənclər mayın 25-də Bakıda mükafat alıb. Mərasimdə Lalə Məcidova çıxış edib.",
    "Mərasim",
    "2021-05-25, Bakı, -",
  ],
  [
    "Mayın 25-də Gəncədə yeni bina istifadəyə verilib. Bu münasibətlə keçirilən mərasimdə Lalə Məcidova çıxış edib.",
    "mərasim",
    "2021-05-25, Gəncə, -",
  ],
  ["Gənclər mayın 25-də Bakıda mükafat alıb. Lalə Məcidova seminar keçirib.", "seminar", "-, -, -"],
];

describe("eventSettings", () => {
  it.each([...said, ...halls])("reads where: %s", (text, name, setting) => {
    expect(settingOf(text, name)).toBe(setting);
  });

  it.each(opened)("gives the main clause what opens its sentence: %s", (text, name, setting) => {
    expect(settingOf(text, name)).toBe(setting);
  });

  it.each(around)("asks the event around it and the sentence before: %s", (text, name, setting) => {
    expect(settingOf(text, name)).toBe(setting);
  });
});
