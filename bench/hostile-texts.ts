/** Texts made to be slow, by what they repeat: each as long as asked. */

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

export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
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
