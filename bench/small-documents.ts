/**
 * `npx tsx bench/small-documents.ts NUMBER FILE.ndjson`: so many made-up notices of two to four sentences, the same every time, with
 * people and bodies that come again as in the press: a few often, most of them once or twice.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { seededRandom } from "../src/order/seeded-random.ts";

const given = ["Aynur", "Rəşad", "Lalə", "Kamran", "Nigar", "Fərid", "Günel", "Tural", "Səbinə", "Orxan"];
const stems = ["Sadıq", "Kəlbi", "Bayram", "Qurban", "Nəsir", "Mahmud", "Zeynal", "Tağı", "Cəfər", "Əsgər"];
const middles = ["", "əli", "qulu", "verdi", "bəy", "xan", "mirzə", "zadə", "daş", "nur"];
const fields = [
  "Su",
  "Meşə",
  "Yol",
  "Torpaq",
  "Hava",
  "Kağız",
  "Duz",
  "Daş",
  "Bitki",
  "Dəmir",
  "Şüşə",
  "Taxıl",
];
const heads = ["İdarəsi", "Agentliyi", "Mərkəzi", "Universiteti", "Fondu", "Birliyi"];
const towns = ["Bakı", "Gəncə", "Şəki", "Quba", "Lənkəran", "Şamaxı", "Sumqayıt", "Mingəçevir"];
const events = ["konfrans", "seminar", "sərgi", "forum"];

/** Letters of a number, so that names differ in letters alone. */
const letters = (number: number): string =>
  number.toString(20).replace(/./g, (digit) => "bcdfghklmnprstvzaeiu"[Number.parseInt(digit, 20)] ?? "");

/** Low numbers far more often than high ones. */
const skewed = (random: () => number, count: number): number => Math.floor(count * random() ** 2.5);

export interface SmallDocument {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly text: string;
}

/** The notices; people and bodies are as many as a quarter and a tenth of them. */
export function* smallDocuments(count: number): Generator<SmallDocument> {
  const random = seededRandom(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // holds: no list is empty
  const person = (): string => {
    const number = skewed(random, Math.ceil(count / 4));
    const family = `${stems[number % 10]}${middles[Math.floor(number / 10) % 10]}${letters(Math.floor(number / 100))}`;
    return `${given[Math.floor(number / 7) % 10]} ${family}ov`;
  };
  const agency = (): string => {
    const number = skewed(random, Math.ceil(count / 10));
    const name = `${fields[number % 12]} ${fields[Math.floor(number / 12) % 12]}${letters(Math.floor(number / 144))}`;
    return `${name} ${heads[number % 6]}`;
  };
  for (let number = 0; number < count; number++) {
    const [town, event, body] = [pick(towns), pick(events), agency()];
    const topic = `“${pick(fields)} ehtiyatları ${letters(number)}”`;
    const sentences = [
      `${town} şəhərində ${body} tərəfindən ${topic} mövzusunda ${event} keçirilib.`,
      `Tədbirdə ${agency()}nin direktoru ${person()} çıxış edib.`,
      random() < 0.6 ? `${agency()}nin sədri ${person()} tədbirdə iştirak edib.` : "",
      random() < 0.2 ? `${agency()} layihəyə ${1 + Math.floor(random() * 90)} 000 manat ayırıb.` : "",
    ];
    const day = new Date(Date.UTC(2010, 0, 1 + (number % 5000))).toISOString().slice(0, 10);
    yield {
      id: `xeber-${number}`,
      title: `${town}: ${topic}`,
      date: day,
      url: `https://sayt${number % 40}.example/xeber/${number}`,
      text: sentences.filter((sentence) => sentence !== "").join(" "),
    };
  }
}

const [count, file] = process.argv.slice(2);
if (count !== undefined && file !== undefined) {
  const output = openSync(file, "w");
  for (const document of smallDocuments(Number(count))) writeSync(output, `${JSON.stringify(document)}\n`);
  closeSync(output);
}
