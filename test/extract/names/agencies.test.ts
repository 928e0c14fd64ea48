import { describe, expect, it } from "vitest";
import { agenciesOf, mentionsOf, namesOf, personsOf } from "./names-of.ts";

const names: readonly (readonly [string, readonly string[]])[] = [
  ["Sənədi Torpaq Komitəsi imzalayıb.", ["Torpaq Komitəsi"]],
  ["Gəncə – Quba Regional Su İdarəsi müsabiqə keçirib.", ["Gəncə – Quba Regional Su İdarəsi"]],
  ["İşləyə işləyə yerli gənclər komitəsinin katibi seçilib.", []],
  [
    "Aqrar islahatların Təhlili və Təbliğat Mərkəzinin icmalı hazırdır.",
    ["Aqrar islahatların Təhlili və Təbliğat Mərkəzi"],
  ],
  ["Guya Bulaq Agentliyi forumu təşkil edib.", ["Bulaq Agentliyi"]],
  ["Müfəttiş Şirvan Balıqçılıq İdarəsinin rəisini dinləyib.", ["Şirvan Balıqçılıq İdarəsi"]],
  [
    "Layihə Şəhər sakinlərinin iştirakı və Quba şəhər Təmizlik Departamentinin dəstəyi ilə keçirilib.",
    ["Quba şəhər Təmizlik Departamenti"],
  ],
  [
    "Bulaqların və Çayların Qorunması üzrə Dövlət Xidməti tədbir keçirib.",
    ["Bulaqların və Çayların Qorunması üzrə Dövlət Xidməti"],
  ],
  [
    "Daşqınlar, sel və yanğınlar üzrə Milli Mərkəzin direktoru gəlib.",
    ["Daşqınlar, sel və yanğınlar üzrə Milli Mərkəz"],
  ],
  ["Su Nazirliyi və Meşə Agentliyi memorandum imzalayıb.", ["Su Nazirliyi", "Meşə Agentliyi"]],
  [
    "Nazir Səhiyyə, Ədliyyə və Xarici İşlər nazirliklərinin işini dinləyib.",
    ["Səhiyyə Nazirliyi", "Ədliyyə Nazirliyi", "Xarici İşlər Nazirliyi"],
  ],
  [
    "Yasamal rayonunun 3-cü və 7-ci Polis Bölmələrinin rəisləri dinlənilib.",
    ["3-cü Polis Bölməsi", "7-ci Polis Bölməsi"],
  ],
  [
    "Bakı və Sumqayıt şəhər prokurorluqları tədbir keçirib.",
    ["Bakı şəhər prokurorluğu", "Sumqayıt şəhər prokurorluğu"],
  ],
  ["Tarix və Coğrafiya fakültələrinin tələbələri gəlib.", ["Tarix fakültəsi", "Coğrafiya fakültəsi"]],
  [
    "Azərbaycan Respublikası Mərkəzi Seçki Komissiyası gəlib.",
    ["Azərbaycan Respublikası Mərkəzi Seçki Komissiyası"],
  ],
  [
    "“Dəniz yolları” və “Dağ yolları” kafedralarında imtahan keçirilib.",
    ["“Dəniz yolları” kafedrası", "“Dağ yolları” kafedrası"],
  ],
  ["Orxan Səfərli Bulaq Mərkəzində xəritə şöbəsinin müdiri işləyib.", ["Bulaq Mərkəzi", "xəritə şöbəsi"]],
  ["Orxan Səfərli BXTU-da tarix kafedrasının müdiri işləyib.", ["BXTU", "tarix kafedrası"]],
  ["Dünən Federal Ehtiyatlar Sisteminin (FEDS) sədri Con Larson danışıb.", ["Federal Ehtiyatlar Sistemi"]],
  ["Yığıncaqda Sumqayıt şəhər prokuroru Anar Bağırov danışıb.", ["Sumqayıt şəhər prokurorluğu"]],
  ["Yığıncaqda Baş prokurorun müavini danışıb.", ["Baş Prokurorluq"]],
  ["Aksiyaya Çinarbank və Azərbaycanfilm qoşulub.", ["Çinarbank", "Azərbaycanfilm"]],
  ["BMT Xəritələr Bölməsinin rəisi gəlib.", ["BMT", "Xəritələr Bölməsi"]],
  ["Dennis Larson şirkətinin anbarı yanıb.", ["Dennis Larson şirkəti"]],
  ["Lerik rayon icra hakimiyyətinin başçısı gəlib.", ["Lerik rayon icra hakimiyyəti"]],
  ["Bu gün 21-ci Polis Bölməsinin rəisi danışıb.", ["21-ci Polis Bölməsi"]],
  [
    "Dərs R.Sadıq adına 15 nömrəli tam orta məktəbdə keçirilib.",
    ["R.Sadıq adına 15 nömrəli tam orta məktəb"],
  ],
  ["Uşaqlar 16 nömrəli texniki-humanitar liseydə oxuyur.", ["16 nömrəli texniki-humanitar lisey"]],
  ["Nizami Səmədov Fondu sərgi açıb.", ["Nizami Səmədov Fondu"]],
  ["“Çinar” şirkəti və “Palıd Ağac” MMC müqavilə imzalayıb.", ["Çinar", "“Palıd Ağac” MMC"]],
  ["“Çinar”, “Qovaq” və “Söyüd” şirkətləri iştirak edib.", ["Çinar", "Qovaq", "Söyüd"]],
  ["“Baku Qovaq” yaşıl şəhər layihəsinə 40 min manat ayırıb.", ["Baku Qovaq"]],
  ["Bu barədə QPTD məlumat yayıb.", ["QPTD"]],
  [
    "Dövlət Meşə Komitəsi, Dövlət Körpü Xidməti Akademiyalarının nümayəndələri gəlib.",
    ["Dövlət Meşə Komitəsi Akademiyası", "Dövlət Körpü Xidməti Akademiyası"],
  ],
  [
    "Hüquq siyasəti və şəhər quruculuğu komitəsinin iclası keçirilib.",
    ["Hüquq siyasəti və şəhər quruculuğu komitəsi"],
  ],
];

const nobody: readonly string[] = [
  "Qapalı Səhmdar Cəmiyyəti haqqında qanun var.",
  "Rusiya Federasiyasının vətəndaşları gəlib.",
  "Kənd turizmi sektorunun inkişafı müzakirə olunub.",
  "Azərbaycan bölməsində dərslər başlayıb.",
  "Görüşdə KİV nümayəndələri iştirak ediblər.",
  "“Çinarların nəğməsi” mövzusunda tədbir keçirilib.",
  "Azərbaycan və Türkiyə universitetləri əməkdaşlıq edir.",
  "Dünən Qırmızı Meydanın sakinləri toplaşıb.",
  "Mühüm dövlət təşkilatları barədə danışılıb.",
];

describe("names of agencies", () => {
  it.each(names)("reads the agencies of %s", (sentence, expected) => {
    expect(agenciesOf(sentence)).toEqual(expected);
  });

  it.each(nobody)("reads no agency in %s", (sentence) => {
    expect(agenciesOf(sentence)).toEqual([]);
  });

  it("leaves the owner out of a unit's name and makes it the parent", () => {
    const mentions = mentionsOf("Bulaq Nazirliyinin Kadrlar şöbəsi və Hüquq şöbəsi tədbir keçirib.");
    expect(
      mentions.map(({ entity, owner, isListedPart }) => [entity.name, owner?.entity.name, isListedPart]),
    ).toEqual([
      ["Bulaq Nazirliyi", undefined, false],
      ["Kadrlar şöbəsi", "Bulaq Nazirliyi", false],
      ["Hüquq şöbəsi", "Bulaq Nazirliyi", true],
    ]);
  });

  it("binds a body under another to it", () => {
    const [, body] = namesOf("Bulaq Nazirliyi yanında Meşə Xidməti tədbir keçirib.").agencies;
    expect(body).toMatchObject({ name: "Meşə Xidməti", parent: { name: "Bulaq Nazirliyi" } });
  });

  it("reads a bare head as the body named before", () => {
    const mentions = mentionsOf("Regional Bulaq Mərkəzi sərgi açıb. Mərkəzin direktoru gəlib.");
    expect(mentions.map(({ entity, isAnaphor }) => [entity.name, isAnaphor])).toEqual([
      ["Regional Bulaq Mərkəzi", false],
      ["Regional Bulaq Mərkəzi", true],
    ]);
  });

  it("joins an acronym in brackets to the full name", () => {
    const text = "Bulaq Ekologiya Təşkilatı (BETQ) forum keçirib. BETQ-nin rəhbəri danışıb.";
    const { agencies, bySentence } = namesOf(text);
    expect(agencies).toMatchObject([{ name: "Bulaq Ekologiya Təşkilatı", acronym: "BETQ" }]);
    expect(bySentence[0]?.[1]?.bracketOf?.entity.name).toBe("Bulaq Ekologiya Təşkilatı");
  });

  it("keeps the bodies of two states apart", () => {
    const text =
      "Gürcüstan Təhsil Nazirliyi seminar keçirib. Azərbaycan Respublikası Təhsil Nazirliyi iştirak edib.";
    expect(agenciesOf(text)).toEqual([
      "Gürcüstan Təhsil Nazirliyi",
      "Azərbaycan Respublikası Təhsil Nazirliyi",
    ]);
  });

  it("names a ministry by its minister, and another state's with the state", () => {
    const text =
      "Gürcüstanın xarici işlər naziri Davit Zaloşvili və Azərbaycanın energetika nazirinin müavini Elnur Soltanlı görüşüb.";
    expect(agenciesOf(text)).toEqual(["Gürcüstanın Xarici İşlər Nazirliyi", "Energetika Nazirliyi"]);
    expect(mentionsOf(text).filter(({ isMinister }) => isMinister)).toHaveLength(2);
    expect(personsOf(text)).toEqual(["Davit Zaloşvili", "Elnur Soltanlı"]);
  });

  it.each([
    ["tabeliyindəki", "Su Nazirliyinin tabeliyindəki Bulaq Agentliyi sərgi açıb."],
    ["məxsus", "Su Nazirliyinə məxsus Bulaq Agentliyi sərgi açıb."],
    ["a department right behind", "Su Nazirliyi Bulaqlar İdarəsinin rəisi gəlib."],
    ["a participle", "Su Nazirliyinin strukturuna daxil olan Bulaq Agentliyi sərgi açıb."],
  ])("tells what a body belongs to: %s", (_what, text) => {
    expect(namesOf(text).agencies.at(-1)?.parent?.name).toBe("Su Nazirliyi");
  });

  it("keeps a subject apart from the place where it acts", () => {
    expect(namesOf("Su Nazirliyi Bulaq Muzeyində sərgi açıb.").agencies.at(-1)?.parent).toBeNull();
  });

  it("takes an acronym told before the name for the same body", () => {
    const text = "QPTM sərgi açıb. Qafqaz Palıdları Tədqiqat Mərkəzi konsert də verib.";
    expect(agenciesOf(text)).toEqual(["Qafqaz Palıdları Tədqiqat Mərkəzi"]);
  });

  it("reads an acronym glued to a name in the bracket", () => {
    const text =
      "Su Nazirliyi Bulaq Bilikləri Qurumunun (Water Skills Board-BBKQ) binasını alıb. BBKQ sərgi açıb.";
    const [, board] = namesOf(text).agencies;
    expect(board).toMatchObject({ name: "Bulaq Bilikləri Qurumu", acronym: "BBKQ" });
    expect(namesOf(text).agencies).toHaveLength(2);
  });

  it("takes a stock company told of for one, and no company of another form", () => {
    const text =
      "“Bulaq” Açıq Səhmdar Cəmiyyəti sərgi açıb. “Çay” MMC iştirak edib. Səhmdar Cəmiyyətin sədri danışıb.";
    expect(mentionsOf(text).at(-1)?.entity.name).toBe("“Bulaq” Açıq Səhmdar Cəmiyyəti");
  });

  it("takes the free and the possessed form of a name for one body", () => {
    expect(agenciesOf("Şəhər Bulaq Məclisi sərgi açıb. Şəhər Bulaq Məclisdə iclas olub.")).toHaveLength(1);
  });

  it("knows the parliament told of as `parlament`", () => {
    expect(agenciesOf("Milli Məclis qanunu qəbul edib. Parlamentin iclası axşam bitib.")).toEqual([
      "Milli Məclis",
    ]);
  });

  it("lets a fuller name found later win", () => {
    const [agency] = namesOf("Bulaq Mərkəzi sərgi açıb. Şəhər Bulaq Mərkəzi konsert də verib.").agencies;
    expect(agency).toMatchObject({ name: "Şəhər Bulaq Mərkəzi", aliases: ["Bulaq Mərkəzi"] });
  });

  it("keeps a foreign person apart from the body behind", () => {
    const text = "Prezident Donald Kramp Avropa İttifaqını tənqid edib.";
    expect([personsOf(text), agenciesOf(text)]).toEqual([["Donald Kramp"], ["Avropa İttifaqı"]]);
  });
});
