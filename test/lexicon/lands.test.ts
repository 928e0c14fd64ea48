import { expect, test } from "vitest";
import { tokenize } from "../../src/language/az/tokens.ts";
import { landsTold } from "../../src/lexicon/lands-told.ts";
import { azerbaijaniLexicon } from "../../src/lexicon/lexicon.ts";
import { readTable } from "../../src/lexicon/table.ts";

const { lands, landBodies } = azerbaijaniLexicon();

test.each([
  ["İranın", "İran", "gen"],
  ["ABŞ-nin", "ABŞ", "gen"],
  ["Amerika Birləşmiş Ştatlarına", "ABŞ", "dat"],
  ["İran İslam Respublikasının", "İran", "gen"],
  ["Çin Xalq Respublikası", "Çin", "nom"],
  ["Qırğız Respublikasının", "Qırğızıstan", "gen"],
  ["Səudiyyə Ərəbistanı Krallığının", "Səudiyyə Ərəbistanı", "gen"],
  ["Böyük Britaniyanın", "Böyük Britaniya", "gen"],
  ["Koreya Xalq Demokratik Respublikası", "Şimali Koreya", "nom"],
  ["Koreya Respublikasının", "Cənubi Koreya", "gen"],
  ["Naxçıvan Muxtar Respublikasının", "Naxçıvan Muxtar Respublikası", "gen"],
  ["Gürcüstan SSR", "Gürcüstan SSR", "nom"],
  ["Azərbaycan Xalq Cümhuriyyətinin", "Azərbaycan Xalq Cümhuriyyəti", "gen"],
  ["Azərbaycan Respublikasının", "Azərbaycan", "gen"],
])("%s is a name of %s", (words, land, nounCase) => {
  const tokens = tokenize(words);
  const found = lands.endingAt(tokens, tokens.length - 1);
  expect(found).toEqual({ land, kind: "name", case: nounCase, first: 0 });
});

test.each(["Avropanın", "Cari", "İslam Respublikasının", "respublikanın"])(
  "%s is no name of a land",
  (words) => {
    const tokens = tokenize(words);
    expect(lands.endingAt(tokens, tokens.length - 1)).toBeUndefined();
  },
);

test.each([
  ["İranın Xarici İşlər Nazirliyi", "İran", "Xarici İşlər Nazirliyi"],
  ["Türkiyə DİN", "Türkiyə", "Daxili İşlər Nazirliyi"],
  ["Azərbaycan Respublikasının Nazirlər Kabineti", "Azərbaycan", "Nazirlər Kabineti"],
  [
    "Azərbaycan Respublikası Naxçıvan Muxtar Respublikası Daxili İşlər Nazirliyi",
    "Naxçıvan Muxtar Respublikası",
    "Daxili İşlər Nazirliyi",
  ],
  ["Baş Prokurorluq", null, "Baş Prokurorluq"],
])("the state body %s", (name, land, bare) => {
  expect(landBodies.read(name)).toEqual({ land, bare });
});

test.each(["Avropa Parlamenti", "Bakı şəhər prokurorluğu", "Türkiyə Ziraat Bankası", "Uğur Holdinq"])(
  "%s is no body that every state has",
  (name) => {
    expect(landBodies.read(name)).toBeUndefined();
  },
);

test.each([
  [
    "Tehran və Moskva razılaşıb, İran bunu təsdiqləyib.",
    [
      ["İran", 2],
      ["Rusiya", 1],
    ],
  ],
  ["5 min ABŞ dolları tapılıb.", []],
  ["Təbriz Ələsgərov Rusiyadan gətirilib.", [["Rusiya", 1]]],
  ["Kərimin oğlu Rusiyadan gətirilib.", [["Rusiya", 1]]],
])("%s tells of other lands", (text, told) => {
  expect(landsTold(tokenize(text), azerbaijaniLexicon())).toEqual(new Map(told as [string, number][]));
});

test.each([
  "Rusiya səfiri Bakıdadır.",
  "Sahib Kamal oğlu Rusiyadan gətirilib.",
  "Rusiya nümayəndələri DİM-də olub.",
  "Nazirliyin Mətbuat Xidmətinin məlumatı. Rusiya sərhədində qəza olub.",
])("%s tells of this country", (text) => {
  expect(landsTold(tokenize(text), azerbaijaniLexicon())).toBeNull();
});

test("every kind of a land's name is known, and no land is told by another name of a land", () => {
  const kinds = new Set(readTable("az", "lands.tsv").map(([, , kind]) => kind));
  expect([...kinds].sort()).toEqual(["name", "own", "people", "seat"]);
  const named = readTable("az", "places.tsv").filter(([, kind]) => kind === "country");
  const other = new Map(named.map(([name, , land]) => [name, land]));
  const chained = named.filter(
    ([, , land]) => land !== undefined && land !== "-" && other.get(land) !== undefined,
  );
  expect(chained).toEqual([]);
});
