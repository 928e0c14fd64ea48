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
      "Fondda qaliblərin mükafatlandırılması tədbiri keçirilib.",
      "tədbir",
      "qaliblərin mükafatlandırılması tədbiri",
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
