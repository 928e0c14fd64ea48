import { describe, expect, it } from "vitest";
import { closedDocument } from "./closed.ts";

function descriptionOf(text: string, name: string): string | null | undefined {
  return closedDocument(text).events.find((each) => each.name.toLowerCase().includes(name))?.description;
}

describe("the description of an event", () => {
  it.each([
    [
      "Yanvarın 6-da Elm Fondunda 2020-ci ilin yekunlarına həsr olunmuş müşavirə keçirilib.",
      "müşavirə",
      "2020-ci ilin yekunlarına həsr olunmuş müşavirə",
    ],
    [
      "Lalə Məcidova suyun qorunması ilə bağlı keçirilən tədbirdə çıxış edib.",
      "tədbir",
      "suyun qorunması ilə bağlı tədbir",
    ],
    [
      "Səməd Vurğunun anadan olmasının 99-cu ildönümünə həsr olunmuş konfransda Lalə Məcidova çıxış edib.",
      "konfrans",
      "Səməd Vurğunun anadan olmasının 99-cu ildönümünə həsr olunmuş konfrans",
    ],
    [
      "Fondda layihənin icra olunması ilə bağlı tədbirdə Lalə Məcidova çıxış edib.",
      "tədbir",
      "layihənin icra olunması ilə bağlı tədbir",
    ],
    [
      "Elm Fondu ilə Su Fondu arasında suyun qorunmasına dair memorandum imzalanıb.",
      "memorandum",
      "suyun qorunmasına dair memorandum",
    ],
    [
      "Elm Fondunun tələbə qəbulu imtahanları ilə bağlı tədbirdə Lalə Məcidova çıxış edib.",
      "tədbir",
      "tələbə qəbulu imtahanları ilə bağlı tədbir",
    ],
    [
      "Prezident Lalə Məcidova yolların təmiri haqqında sərəncam imzalayıb.",
      "sərəncam",
      "yolların təmiri haqqında sərəncam",
    ],
    [
      "Elm Fondunda suyun qorunmasına həsr olunmuş onlayn formatda iş müşavirəsi keçirilib.",
      "müşavirə",
      "suyun qorunmasına həsr olunmuş iş müşavirəsi",
    ],
    [
      "Bakıda gənclərin akademik fəaliyyətə cəlb olunması ilə bağlı tədbirdə Lalə Məcidova çıxış edib.",
      "tədbir",
      "gənclərin akademik fəaliyyətə cəlb olunması ilə bağlı tədbir",
    ],
    [
      "Fondda ilin yekunları və suyun qorunmasına həsr olunmuş müşavirədə Lalə Məcidova çıxış edib.",
      "müşavirə",
      "ilin yekunları və suyun qorunmasına həsr olunmuş müşavirə",
    ],
    [
      "Su Fondunun həlak olmuş əməkdaşının anım mərasimi keçirilib\n\nMərasimdə Lalə Məcidova çıxış edib.",
      "mərasim",
      "Su Fondunun həlak olmuş əməkdaşının anım mərasimi",
    ],
    [
      "Elm Fondu müəllimlər üçün təlim keçirib\n\nTəlimdə Lalə Məcidova çıxış edib.",
      "təlim",
      "müəllimlər üçün təlim",
    ],
    [
      "Elm Fondunun əməkdaşları Bakıda jurnalistlərlə görüş keçirib\n\nGörüşdə Lalə Məcidova çıxış edib.",
      "görüş",
      "Bakıda jurnalistlərlə görüş",
    ],
    [
      "Lalə Məcidova Minarə pilot aqroparkının açılışında iştirak edib\n\nLalə Məcidova açılışda çıxış edib.",
      "açılış",
      "Minarə pilot aqroparkının açılışı",
    ],
  ])("of %s", (text, name, description) => {
    expect(descriptionOf(text, name)).toBe(description);
  });

  it.each([
    ["Elm Fondu “Su günü”nə həsr olunmuş müşavirə keçirib.", "müşavirə"],
    ["Elm Fondu “Suyun qorunmasına dair” müşavirə keçirib.", "müşavirə"],
    ["Elm Fondu müşavirə keçirib.", "müşavirə"],
  ])("says no more than the name, nor half a quotation: %s", (text, name) => {
    const description = descriptionOf(text, name) ?? "";
    expect(description.split(/[“”]/).length % 2).toBe(1);
  });
});

describe("the name of an event", () => {
  it.each([
    ["Lalə Məcidova rəsmi görüşündə çıxış edib.", "rəsmi görüş"],
    [
      "Lalə Məcidova tərəfindən Göyçay, Ağdaş və Şəki şəhər və rayonlarının sakinlərinin qəbulu keçirilib.",
      "Göyçay, Ağdaş və Şəki şəhər və rayonlarının sakinlərinin qəbulu",
    ],
    ["Lalə Məcidova bayram tədbirində çıxış edib.", "bayram tədbiri"],
    ["Lalə Məcidova Minarə beynəlxalq festivalında iştirak edib.", "Minarə beynəlxalq festivalı"],
    ["Elm Fondu məhsulların təqdimatı keçirib.", "məhsulların təqdimatı"],
    ["Bu məsələ Milli Məclisin iclasında Lalə Məcidova tərəfindən deyilib.", "Milli Məclisin iclası"],
    [
      "Tural Səmədlinin yubileyi qeyd olundu\n\nTural Səmədlinin 80 illik yubileyi qeyd olunub. Tədbirdə Lalə Məcidova çıxış edib.",
      "Tural Səmədlinin 80 illik yubileyi",
    ],
    [
      "Lalə Məcidova “Günəş” və “Külək” stansiyalarının açılışında iştirak edib.",
      "“Günəş” və “Külək” stansiyalarının açılışı",
    ],
    [
      "“Şəfəq” Kompleksinə aid olan “Şəfəq” Mərkəzinin açılışında Lalə Məcidova iştirak edib.",
      "“Şəfəq” Mərkəzinin açılışı",
    ],
    [
      "Xəbər.az bunu Milli Məclisin Hüquq komitəsinin iclasında Lalə Məcidova deyib.",
      "Milli Məclisin Hüquq komitəsinin iclası",
    ],
    [
      "Lalə Məcidova ilə Münxen Təhlükəsizlik Konfransının sədri Orxan Səfərlinin görüşü olub.",
      "Münxen Təhlükəsizlik Konfransının sədri Orxan Səfərlinin görüşü",
    ],
  ])("in %s", (text, name) => {
    expect(closedDocument(text).events.map((each) => each.name)).toContain(name);
  });
});
