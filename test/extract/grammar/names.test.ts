import { expect, test } from "vitest";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../../src/read/plain-text.ts";

function namesIn(text: string, type: string): string[] {
  const { entities } = grammar.extract(documentOf({ id: "a", uri: "a.txt", fileName: "", text }));
  return entities.filter((entity) => entity.type === type).map(({ name }) => name);
}

test.each([
  [
    "Dünən Ekologiya və Təbii Sərvətlər Nazirliyi aksiya təşkil edib.",
    "Ekologiya və Təbii Sərvətlər Nazirliyi",
  ],
  ["Mayın 5-də Azərsu ASC konfrans keçirib.", "Azərsu ASC"],
  ["Mayın 5-də Kapital Bank ASC konfrans keçirib.", "Kapital Bank ASC"],
  ["Bakı Kabel MMC-nin direktoru Anar Quliyev çıxış edib.", "Bakı Kabel MMC"],
  ["“Xəzər Türkiye” və “Araz Kimya” arasında saziş imzalanıb.", "Xəzər Türkiye"],
  ["ASAN xidmətin direktoru Anar Quliyev çıxış edib.", "ASAN xidmət"],
  ["Konfransın təşkilatçıları Kapital Bank və Şahmat Federasiyasıdır.", "Şahmat Federasiyası"],
  ["Müqaviləsi iqtisadiyyat nazirinin müavini Anar Quliyev tərəfindən imzalanıb.", "İqtisadiyyat Nazirliyi"],
  ["“Gənclər Forumu”nun direktoru Anar Quliyev çıxış edib.", "Gənclər Forumu"],
])("an agency goes by its whole name: %s", (text, name) => {
  expect(namesIn(text, "agency")).toContain(name);
});

test.each(["Sözügedən ASC konfrans keçirib.", "Gələcəkdə ASC konfrans keçirəcək."])(
  "a legal form alone names no company: %s",
  (text) => {
    expect(namesIn(text, "agency")).toEqual([]);
  },
);

test.each([
  ["“Bakcell” şirkəti “Texnologiya Festivalı”nın baş sponsoru olub.", "Texnologiya Festivalı"],
  [
    "Maliyyə Nazirliyi ilə Dünya Bankı arasında 50 milyon dollarlıq kredit sazişi imzalanıb.",
    "50 milyon dollarlıq kredit sazişi",
  ],
])("an event goes by its whole name: %s", (text, name) => {
  expect(namesIn(text, "event")).toContain(name);
});
