/** Press texts without end for benchmarks: sentence templates over invented names, from a seed, so that every run reads the same. */

import { capitalize } from "../src/language/az/fold.ts";
import { inflectFree, inflectPossessed } from "../src/language/az/nouns.ts";
import { azerbaijaniLexicon } from "../src/lexicon/lexicon.ts";
import type { Document } from "../src/model/document.ts";
import { seededRandom } from "../src/order/seeded-random.ts";

const fields =
  "elm təhsil energetika nəqliyyat səhiyyə ekologiya turizm idman mədəniyyət rəqəmsal gənclər kənd su meşə".split(
    " ",
  );
const heads = ["Nazirliyi", "Agentliyi", "Komitəsi", "Mərkəzi", "Fondu", "Universiteti", "İctimai Birliyi"];
const roots = "Qara Ağ Daş Dəmir Gün Ay Bəy Xan Şah Nur Tur El Yol Dağ Çay Göl".split(" ");
const endings = ["lıyev", "zadə", "bəyova", "oğlanov", "lıyeva", "xanlı"];
const events = ["konfrans", "seminar", "forum", "müsabiqə", "iclas", "sərgi", "görüş"];
const titles = ["direktoru", "sədri", "müavini", "rektoru", "şöbə müdiri", "mətbuat katibi"];
const days = ["mayın 5-də", "2021-ci il iyunun 12-də", "oktyabrın 21-də", "3 mart 2022-ci il tarixində"];

/** Half of the sentences of press texts name nobody. */
const filler = [
  "Qeyd olunub ki, görülən işlər yalnız paytaxtı deyil, ölkənin bütün bölgələrini əhatə edir və gələn il də davam etdiriləcək.",
  "Sonda iştirakçılara sertifikatlar təqdim edilib, xatirə şəkilləri çəkilib.",
  "Belə təşəbbüslər gənclərin peşə seçiminə kömək edir, onların biliklərini tətbiq etməsinə şərait yaradır.",
  "Layihənin məqsədi əhalinin məlumatlılığını artırmaq və xidmətlərin keyfiyyətini yüksəltməkdir.",
  "Bu ilin ilk altı ayında müraciətlərin sayı ötən illə müqayisədə təxminən on iki faiz artıb.",
  "Statistik göstəricilərə əsasən, ixrac olunan məhsulların payı ilbəil genişlənir, lakin hələ də həll olunmamış məsələlər qalır.",
  "İştirakçılar təqdimatlarla tanış olub, onları maraqlandıran suallara cavab alıblar.",
  "Son illərdə bu sahədə aparılan islahatlar nəticəsində göstəricilər xeyli yaxşılaşıb, yeni iş yerləri açılıb.",
  "Müzakirələr zamanı əməkdaşlığın genişləndirilməsi, təcrübə mübadiləsi və kadr hazırlığı məsələlərinə toxunulub.",
  "Tədbir bədii hissə ilə davam edib.",
];

/** A source of texts: the same seed and number give the same text. */
export function pressText(seed: number, number: number, length = 2500): string {
  const random = seededRandom(seed * 1_000_003 + number);
  const pick = <Value>(values: readonly Value[]): Value =>
    // Holds: the lists are not empty and the index lies inside.
    values[Math.floor(random() * values.length)] as Value;
  const givenNames = [...azerbaijaniLexicon().names.given.keys()];
  const person = (): string => `${capitalize(pick(givenNames))} ${pick(roots)}${pick(endings)}`;
  const agency = (): string => `${capitalize(pick(fields))} ${pick(heads)}`;
  const holder = (): string => `${inflectPossessed(agency(), "gen")} ${pick(titles)} ${person()}`;
  const sentences: readonly (() => string)[] = [
    () =>
      `${capitalize(pick(days))} ${inflectPossessed(agency(), "gen")} təşkilatçılığı ilə ${pick(events)} keçirilib.`,
    () =>
      `${capitalize(inflectFree(pick(events), "loc"))} ${holder()}, ${holder()} və ${holder()} çıxış ediblər.`,
    () => `${capitalize(pick(days))} ${agency()} ilə ${agency()} arasında memorandum imzalanıb.`,
    () =>
      `“${pick(roots)} Telekom” şirkəti ${inflectPossessed(agency(), "dat")} ${Math.ceil(random() * 90)} min manat vəsait ayırıb.`,
    () =>
      `${holder()} bildirib ki, ${inflectPossessed(agency(), "loc")} yeni layihə üzərində iş davam etdirilir.`,
    () =>
      `Tədbirdə ${inflectPossessed(agency(), "gen")} əməkdaşları, ${holder()} və tələbələr iştirak ediblər.`,
  ];
  const sentence = (): string => (random() < 0.5 ? pick(filler) : pick(sentences)());
  const lines = [`${agency()} ${pick(events)} keçirib`, ""];
  for (let written = 0; written < length; ) {
    const paragraph = [sentence(), sentence(), sentence()].join(" ");
    lines.push(paragraph, "");
    written += paragraph.length + 2;
  }
  return lines.join("\n");
}

/** A document of a text, as the benchmarks give it to the grammar. */
export function benchDocument(id: string, text: string): Document {
  return {
    id,
    uri: id,
    title: null,
    language: "az",
    published: "2021-05-25",
    sha256: "0".repeat(64),
    text,
    anchors: [],
  };
}
