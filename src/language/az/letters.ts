/** Letters and digits of the scripts that texts are written in, by their code units. */

export const letter = 1;
export const digit = 2;

/** Class of a UTF-16 unit: letter, digit or neither. Letters of Latin, Greek, Cyrillic, Georgian and Arabic script. */
export function classOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter;
    return code >= 48 && code <= 57 ? digit : 0;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : letter;
  if (code >= 0x250 && code <= 0x2af) return letter;
  if (code >= 0x370 && code <= 0x58f) return letter;
  if (code >= 0x5d0 && code <= 0x6ff) return letter;
  if (code >= 0x10a0 && code <= 0x10ff) return letter;
  return code >= 0x1e00 && code <= 0x1eff ? letter : 0;
}

export const hyphens = "-\u2010\u2011\u2012\u2013\u2212";

export function isCapitalAt(text: string, index: number): boolean {
  const character = text[index] ?? "";
  return character !== character.toLowerCase();
}

export function isSmallAt(text: string, index: number): boolean {
  const character = text[index] ?? "";
  return character !== character.toUpperCase() || character === "ı";
}
