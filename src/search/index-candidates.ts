/** Candidates from memory, for what has no full-text search of its own. */
import type { Candidates, FindCandidates } from "./candidate-rows.ts";
import type { NamedEntity } from "./read-name.ts";
import { TextIndex } from "./text-index.ts";

/** Every form of a name that is searched in. */
function namesText({ name, aliases }: NamedEntity): string {
  return [name, ...aliases].join(" | ");
}

/** Indexes all that may be found; building costs far more than asking. */
export function indexCandidates(all: Candidates): FindCandidates {
  const entities = new TextIndex(all.entities, namesText);
  const titles = new TextIndex(all.titles, ({ title }) => title);
  const quotes = new TextIndex(all.quotes, (row) => row.quote);
  return async (wanted) => ({
    entities: entities.rowsWithWords(wanted),
    titles: titles.rowsWithWords(wanted),
    quotes: quotes.rowsWithWords(wanted),
  });
}
