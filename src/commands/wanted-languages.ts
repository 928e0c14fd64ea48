/** Of which languages texts are read; the others are skipped and told. */
import { type Language, languages } from "../model/vocabulary.ts";

export type WantedLanguages = readonly Language[];

/** What the grammar is made for. */
export const azerbaijani: WantedLanguages = ["az"];

/** All that are told apart, and texts that are in none of them. */
export const anyLanguage: WantedLanguages = languages;
