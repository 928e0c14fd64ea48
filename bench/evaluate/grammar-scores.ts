/** The grammar scored on a folder of gold documents. */
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { readGold } from "./gold.ts";
import { scoreAll, type Tally } from "./score.ts";

export interface GrammarScores {
  readonly documents: number;
  readonly tally: Tally;
}

export function scoreGrammar(folder: string): GrammarScores {
  const documents = readGold(folder);
  const tally = scoreAll(documents, ({ doc, text }) =>
    grammar.extract(documentOf({ id: doc, uri: `${doc}.txt`, fileName: `${doc}.txt`, text })),
  );
  return { documents: documents.length, tally };
}
