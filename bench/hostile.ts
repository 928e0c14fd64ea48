/**
 * `npx tsx bench/hostile.ts`: texts made to be slow. Prints the milliseconds each takes for 10 kB at two lengths; exit code 1
 * where one takes more than 100, or grows faster than its length by far.
 */
import { grammar } from "../src/extract/grammar/grammar.ts";
import { renderTable } from "../src/terminal/table.ts";

const mostMs = 100;
const lengths = [20_000, 100_000] as const;

/** Different words of letters alone, so that no look-up knows them. */
const letters = (number: number): string =>
  number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const numbered =
  (piece: (number: number) => string) =>
  (length: number): string => {
    const pieces: string[] = [];
    for (let number = 0, written = 0; written < length; number++) {
      pieces.push(piece(number));
      written += pieces.at(-1)?.length ?? 1;
    }
    return pieces.join("");
  };

const texts: Readonly<Record<string, (length: number) => string>> = {
  "one letter": repeated("a"),
  "one capital": repeated("A"),
  "straight quotes": repeated('"'),
  "opening quotes": repeated("“"),
  "quoted words": repeated("“A” "),
  commas: repeated("alma, "),
  stops: repeated("."),
  "capital words": repeated("Alma "),
  acronyms: repeated("BŞTİ "),
  "digits with dots": repeated("1.234."),
  "numbers apart": repeated("123 "),
  brackets: (length) => "(".repeat(length / 2) + ")".repeat(length / 2),
  "no sentence end": repeated("nazirliyin əməkdaşları tədbirdə iştirak etmək və "),
  "agency heads": repeated("Nazirliyi "),
  "agency heads in the genitive": repeated("Nazirliyinin "),
  "different agencies": numbered((number) => `Təhsil${letters(number)} Mərkəzi. `),
  "different units": numbered((number) => `Təhsil${letters(number)} şöbəsi. `),
  "different people": numbered((number) => `Orxan Qə${letters(number)}ov, `),
  "different titles": numbered((number) => `“Yol ${number}” layihəsi keçirilib. `),
  "different decrees": numbered((number) => `${number} nömrəli Sərəncam imzalanıb. `),
  verbs: repeated("iştirak edib "),
  reporting: repeated("bildirib ki, "),
  offices: repeated("direktoru, "),
  organisers: repeated("Rəqəmsal İnkişaf Mərkəzi tərəfindən seminar keçirilib və "),
  events: repeated("Bakıda konfrans keçirilib. Konfransda Orxan Səfərli çıxış edib. "),
  "bodies of towns": repeated("Şəki rayonunda yol çəkilib. Rayon icra hakimiyyətinin başçısı gəlib. "),
  journeys: repeated("Nazir Orxan Səfərli Türkiyəyə səfər edib. Səfər zamanı Lalə Məcidova ilə görüşüb. "),
  "short lines": repeated("alma\n"),
  items: repeated("• alma \n"),
  "section heads": repeated("Bölmə [redaktə]\n"),
  initials: repeated("A.B.Əliyev "),
  dates: repeated("25 may 2021-ci il "),
  money: repeated("30 000 manat "),
  "marks on marks": (length) => `a${"\u0301".repeat(length)}`,
  Cyrillic: repeated("Азәрбајҹан Республикасы "),
  "lone surrogates": repeated("\ud800"),
  addresses: repeated("https://www.a.az/"),
};

function msFor(text: string): number {
  const start = performance.now();
  grammar.extract({
    id: "hostile",
    uri: "hostile",
    title: null,
    language: "az",
    published: null,
    sha256: "0".repeat(64),
    anchors: [],
    text,
  });
  return performance.now() - start;
}

for (let run = 0; run < 200; run++)
  msFor("Bakıda konfrans keçirilib. Konfransda direktor Orxan Səfərli çıxış edib.");
const rows = Object.entries(texts).map(([name, make]) => {
  const perTenKilobytes = lengths.map((length) => {
    const text = make(length);
    return Math.round((Math.min(msFor(text), msFor(text)) / length) * 10_000 * 10) / 10;
  });
  const isSlow = perTenKilobytes.some((ms) => ms > mostMs);
  if (isSlow) process.exitCode = 1;
  return [name, ...perTenKilobytes, isSlow ? "too slow" : ""];
});
console.log(
  renderTable({ columns: ["text", ...lengths.map((length) => `ms/10 kB at ${length / 1000} kB`), ""], rows }),
);
