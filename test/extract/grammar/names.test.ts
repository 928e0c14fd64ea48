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

test.each([
  [
    "Nazir Mərkəzi Asiya Regional Təlim Mərkəzinin direktorunu qəbul edib.",
    "Mərkəzi Asiya Regional Təlim Mərkəzi",
  ],
  ["O, Sovet İttifaqı Kömürçülər Partiyasının üzvü olub.", "Sovet İttifaqı Kömürçülər Partiyası"],
  ["Sınaqlar Şirvan Universitetində keçirilib.", "Şirvan Universiteti"],
  ["Xəbər.az Dövlət Arxiv Xidmətinə istinadən yazır.", "Dövlət Arxiv Xidməti"],
  ["Ölkənin Müdafiə Nazirliyi məlumat yayıb.", "Müdafiə Nazirliyi"],
  [
    "Tibb elmləri doktoru Cənubi Koreyanın Səhiyyə Nazirliyində işləyib.",
    "Cənubi Koreyanın Səhiyyə Nazirliyi",
  ],
  ["Norveç Avropa Parlamentinin qərarına etiraz edib.", "Avropa Parlamenti"],
  [
    "Dünən Ərazilərin Daşqınlardan Qorunması üzrə Milli Agentlik iclas keçirib.",
    "Ərazilərin Daşqınlardan Qorunması üzrə Milli Agentlik",
  ],
  ["Amerikanın San Pedroda Leykers basketbol klubu qalib gəlib.", "Leykers basketbol klubu"],
  ["Fondun rəisi Anar Quliyev Mərkəzi Talış Su İdarəsinə gedib.", "Mərkəzi Talış Su İdarəsi"],
  ["Yanğın Dövlət Daşqından Mühafizə Xidmətinə bildirilib.", "Dövlət Daşqından Mühafizə Xidməti"],
  ["O, Kəndlilər Partiyası Mərkəzi Komitəsinin üzvü olub.", "Kəndlilər Partiyası"],
])("an agency's name begins where the one before it ends: %s", (text, name) => {
  expect(namesIn(text, "agency")).toContain(name);
});

test.each([
  "Filial rus bölməsi üzrə fəaliyyət göstərir.",
  "Azərbaycan caz məktəbi inkişaf edib.",
  "Şirvanın mərkəzi abadlaşdırılıb.",
  "Norveçin aparıcı ticarət platforması bağlanıb.",
  "Onlar “24 İyun” stansiyasında görüşüblər.",
  "“Cib pulu” xidməti işə düşüb.",
  "MÜHÜM açıqlama yayılıb.",
  "Onlar Hind Okeanı ticarətinin mərkəzi fiqurlarından olublar.",
  "Göy Pay xidməti işə düşüb.",
  "Rəsmi Norveç qəzetində yazılıb.",
  "Rayon Polis Şöbəsi məlumat yayıb.",
  "“Ana dili” dərs vəsaiti hədiyyə verilib.",
  "Bu, Yaxın Şərq və Mərkəzi Asiya regionunda baş verib.",
])("no body is named: %s", (text) => {
  expect(namesIn(text, "agency")).toEqual([]);
});

test.each([
  ["Tədbirdə şair Abdulla Nəsibi çıxış edib.", "Abdulla Nəsibi"],
  ["Şeyx Yusif Həmzəvinin yanında təhsil alıb.", "Yusif Həmzəvi"],
  ["Rəqqasə Nigar Dilşazinin həyat yoldaşıdır.", "Nigar Dilşazi"],
  ["Nikol Petrosyandan cavab gözlənilir.", "Nikol Petrosyan"],
  ["Cozef Harlenin keçirdiyi görüş uzun çəkib.", "Cozef Harlen"],
  ["Məktub Albert Veylerə göndərilib.", "Albert Veyler"],
  ["Kevin Smitin yeni kitabı çıxıb.", "Kevin Smit"],
  ["Mirzə Ələkbər Turac çıxış edib.", "Mirzə Ələkbər Turac"],
  ["Tədbirdə Təbriz Nəzərli çıxış edib.", "Təbriz Nəzərli"],
  ["Ali nümayəndə Konrad Veystin (Tirol) sərəncamı ləğv olunub.", "Konrad Veyst"],
  ["Şair Əkrəm Tayyib Ərdoğan çıxış edib.", "Əkrəm Tayyib Ərdoğan"],
  ["Məktub şair Natiq Elçibəyə yazılıb.", "Natiq Elçibəy"],
  ["Cənab Nurlu danışıb.", "Nurlu"],
])("a person goes by a whole nominative name: %s", (text, name) => {
  expect(namesIn(text, "person")).toEqual([name]);
});

test.each([
  "Universitet Costa de Norteda yerləşir.",
  "Dünya Müharibəsində həlak olub.",
  "Baş Nazir Nurlu danışıb.",
  "Dağlıq ərazidə Viktoriya Şadlıq meydanı salınıb.",
])("nobody is named: %s", (text) => {
  expect(namesIn(text, "person")).toEqual([]);
});

test.each([
  "Elvin Sadıqov Neft Akademiyasının Tələbə Elmi Cəmiyyətinin (TEC) sədridir. Neft Akademiyasının TEC sədri Elvin Sadıqov və Gəncə Dövlət Universitetinin TEC sədri Anar Quliyev çıxış edib.",
  "Neft Akademiyasının Tələbə Elmi Cəmiyyəti seminar keçirib. Anar Quliyev Gəncə Dövlət Universitetinin Tələbə Elmi Cəmiyyətinin sədridir.",
])("societies of two owners are two, each by its whole name: %s", (text) => {
  expect(namesIn(text, "agency").filter((name) => name === "Tələbə Elmi Cəmiyyəti")).toHaveLength(2);
});

test("a society is one with and without its owner, whose acronym may stand for it", () => {
  const text =
    "Avropa İttifaqının Gənclər Təşkilatı seminar keçirib. Anar Quliyev Aİ-nin Gənclər Təşkilatının sədridir. Gənclər Təşkilatı konfrans keçirib.";
  expect(namesIn(text, "agency").filter((name) => name.endsWith("Gənclər Təşkilatı"))).toHaveLength(1);
});
