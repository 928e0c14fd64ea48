/** Vowel harmony: which vowel a suffix takes after a word. */

const backVowels = "aıou";
const frontVowels = "eəiöü";
const roundedVowels = "ouöü";
const vowels = backVowels + frontVowels;

/** Last vowel of a lower-case word, or `""` where it has none. */
export function lastVowel(word: string): string {
  for (let index = word.length - 1; index >= 0; index--) {
    const letter = word[index] as string;
    if (isVowel(letter)) return letter;
  }
  return "";
}

export function isVowel(letter: string): boolean {
  return letter.length === 1 && vowels.includes(letter);
}

export function endsInVowel(word: string): boolean {
  return word !== "" && isVowel(word[word.length - 1] as string);
}

/** Two-way suffix vowel: a after back vowels, ə after front ones. */
export function twoWay(word: string): string {
  const vowel = lastVowel(word);
  return vowel !== "" && backVowels.includes(vowel) ? "a" : "ə";
}

/** Four-way suffix vowel: ı, i, u or ü. */
export function fourWay(word: string): string {
  const vowel = lastVowel(word);
  const rounded = vowel !== "" && roundedVowels.includes(vowel);
  if (vowel !== "" && backVowels.includes(vowel)) return rounded ? "u" : "ı";
  return rounded ? "ü" : "i";
}

/** Number of vowels, which is the number of syllables. */
export function syllables(word: string): number {
  let count = 0;
  for (let index = 0; index < word.length; index++) if (isVowel(word[index] as string)) count++;
  return count;
}
