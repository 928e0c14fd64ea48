/** The short names of predicates, as the vocabulary has them. */
import { type Predicate, predicates, type ReportLanguage, vocabulary } from "../../../model/vocabulary.ts";

export function relationNames(language: ReportLanguage): Readonly<Record<Predicate, string>> {
  const names = predicates.map((predicate) => [predicate, vocabulary[predicate].words[language].name]);
  return Object.fromEntries(names); // holds: one entry a predicate
}
