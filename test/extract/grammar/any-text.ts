/** Texts for property tests: pieces of press prose mixed with everything that ever broke a reader of text. */
import fc from "fast-check";

const prose = [
  "Elm və Təhsil Nazirliyinin",
  "BŞTİ-nin",
  "Bakı Şəhəri üzrə Təhsil İdarəsi (BŞTİ)",
  "“Yaşıl Gələcək” İctimai Birliyi",
  '"Delta" MMC',
  "direktoru Lalə Məcidova",
  "V.Tahirov",
  "Orxan Səfərliyə",
  "konfransda",
  "görüş keçirilib",
  "iştirak edib",
  "çıxış ediblər",
  "imzalanmayacaq",
  "tərəfindən",
  "təşkil edilən",
  "mayın 25-də",
  "25 may 2021-ci il",
  "30.000 manat",
  "bildirib ki",
  "və",
  "ilə",
  "arasında",
  "isə",
  "ЧИНАР Нәбијев",
  "TƏHSİL NAZİRLİYİ",
  "Tehsil Nazirliyi",
] as const;

const joints = [
  " ",
  " ",
  " ",
  ", ",
  ". ",
  "\n",
  "\r\n",
  ": ",
  " – ",
  "; ",
  "",
  "(",
  ")",
  "“",
  "”",
  '"',
  "«",
] as const;

const troubles = [
  "\u0000", // NUL
  "\ud83d", // half of a pair
  "\udc00",
  "\u202e", // right to left from here on
  "\u2066",
  "\u200b", // no width
  "\u00ad", // soft hyphen
  "\ufeff",
  "e\u0301\u0301\u0301", // marks on marks
  "I\u0307", // İ in two units
  "\u01dd", // ǝ, not ə
  "\u04d9", // Cyrillic ә
  "𝐀", // a letter of two units
  "ﬁ", // a ligature that NFKC takes apart
  "\u2028",
  "😀",
] as const;

/** Prose with trouble in it, or any string whatever, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: mixture() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map(fromUnits) },
);

function mixture(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...prose) },
    { weight: 8, arbitrary: fc.constantFrom(...joints) },
    { weight: 1, arbitrary: fc.constantFrom(...troubles) },
  );
  return fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));
}

function fromUnits(units: readonly number[]): string {
  return String.fromCharCode(...units);
}
