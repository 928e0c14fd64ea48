import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf, personsOf } from "./names-of.ts";

const shapes: readonly (readonly [string, readonly string[]])[] = [
  ["Bunu direktor Samir Nağıyev bildirib.", ["Samir Nağıyev"]],
  ["Forumda Muradov Elçin və Şükürova Nərgiz çıxış ediblər.", ["Muradov Elçin", "Şükürova Nərgiz"]],
  [
    "İclasda Bağırov R.S., Qasımova L.T. və Həsənov A.B. iştirak ediblər.",
    ["Bağırov R.S.", "Qasımova L.T.", "Həsənov A.B."],
  ],
  ["Mükafatı K.Tağıyev və M. N. Sultanov alıb.", ["K.Tağıyev", "M. N. Sultanov"]],
  ["Müdir təyin edilən Cəfərov Tural Kamil oğlu çıxış edib.", ["Cəfərov Tural Kamil oğlu"]],
  ["Rektor Nigar Rauf qızı Babayeva çıxış edib.", ["Nigar Rauf qızı Babayeva"]],
  ["Sammitdə nazir Pieter van Looven çıxış edib.", ["Pieter van Looven"]],
  ["İspaniyanın səfiri Karlos de la Roka gəlib.", ["Karlos de la Roka"]],
  ["Sədr Ursula fon der Mayen danışıb.", ["Ursula fon der Mayen"]],
  ["Özbəkistanlı alim Şerzod Yo‘ldoşev çıxış edib.", ["Şerzod Yo‘ldoşev"]],
  ["Baş katib Bruno Kastelli iştirak edib.", ["Bruno Kastelli"]],
  [
    "Yarışda Tommy Harwell, Gus Brennick, Patrick Lorne və Justin Vale iştirak edib.",
    ["Tommy Harwell", "Gus Brennick", "Patrick Lorne", "Justin Vale"],
  ],
  ["Nazir Donald Krampla görüş keçirib.", ["Donald Kramp"]],
  ["Görüşdə Elmin Rəhimovun çıxışı dinlənilib.", ["Elmin Rəhimov"]],
  ["Rektor Solmaz Hacıyeva professor Lalə Petrova ilə görüşüb.", ["Solmaz Hacıyeva", "Lalə Petrova"]],
  ["Ansambla Sahib Novruzov rəhbərlik edib.", ["Sahib Novruzov"]],
  ["Konsertdə Olivia Hartwell və Rodrigo Castell ifa ediblər.", ["Olivia Hartwell", "Rodrigo Castell"]],
  ["Müəllim Mirzə Fətulla Axundzadə dərs deyib.", ["Mirzə Fətulla Axundzadə"]],
];

const nobody: readonly string[] = [
  "Heydər Əliyev küçəsində təmir aparılır.",
  "Yarış Üzeyir Bağırlı mükafatı uğrunda keçirilib.",
  "Nümayiş Zərifə Salmanova prospektində olub.",
  "Sənədi 1234567 saylı qərarla təsdiq ediblər.",
  "Bakıda Təhsil Strategiyasına əsasən tədbir keçirilib.",
  "Rolları: Kefli Nadir (“Qış suları” və “Yaz”, Bulaqlı).",
  "Avtobus Bağbanlar-Nadir Bağırov yolu ilə gedir.",
  "Gəncədə Yanvarın 20-də Bahar Bayramı qeyd olunub.",
];

describe("names of persons", () => {
  it.each(shapes)("reads the persons of %s", (sentence, expected) => {
    expect(personsOf(sentence)).toEqual(expected);
  });

  it.each(nobody)("reads nobody in %s", (sentence) => {
    expect(personsOf(sentence)).toEqual([]);
  });

  it("takes the child of somebody for no patronymic", () => {
    const names = personsOf("Yazıçı Rüstəm Əsədzadənin qızı Lalə Əsədzadə gəlib.");
    expect(names).toEqual(["Rüstəm Əsədzadə", "Lalə Əsədzadə"]);
  });

  it("keeps two fathers apart and one father together", () => {
    const text =
      "Gülnarə Əhməd qızı Salmanova sədr müavini təyin edilib. Gülnarə Əli qızı Salmanova rəis təyin edilib. Gülnarə Əli qızı Salmanova çıxış edib.";
    expect(personsOf(text)).toEqual(["Gülnarə Əhməd qızı Salmanova", "Gülnarə Əli qızı Salmanova"]);
  });

  it("gives the full name to who is first called by an initial", () => {
    const [person] = namesOf("N.Vəlizadə çıxış edib. Nigar Vəlizadə tədbiri açıb.").persons;
    expect(person).toMatchObject({ name: "Nigar Vəlizadə", aliases: ["N.Vəlizadə"] });
  });

  it("reads a family name alone as the one of that name", () => {
    const mentions = mentionsOf("Direktor Samir Nağıyev gəlib. Nağıyevin sözləri yayılıb.");
    expect(
      mentions.map(({ entity, isAnaphor, case: nounCase }) => [entity.name, isAnaphor, nounCase]),
    ).toEqual([
      ["Samir Nağıyev", false, "nom"],
      ["Samir Nağıyev", true, "gen"],
    ]);
  });

  it("tells a woman's nominative from a man's dative by other mentions", () => {
    const text = "Vətəndaş Təbriz Əhmədova müraciət ediblər. T.Əhmədovun sözləri yayılıb.";
    expect(personsOf(text)).toEqual(["Təbriz Əhmədov"]);
  });
});
