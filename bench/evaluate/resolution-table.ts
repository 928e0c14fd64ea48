/** Scores of resolution on its corpus, as `npm run evaluate` prints them: on true entities, and on those the grammar reads. */
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { renderTable } from "../../src/terminal/table.ts";
import { readCorpus, score } from "../../test/resolution/score.ts";

export function resolutionTable(): string {
  const corpus = readCorpus();
  const types = [undefined, "person", "agency", "event"] as const;
  const rows = [undefined, grammar].flatMap((extractor) =>
    types.map((type) => {
      const { precision, recall, f1, pairPrecision, pairRecall } = score(corpus, {
        ...(type === undefined ? {} : { type }),
        ...(extractor === undefined ? {} : { extractor }),
      });
      const figures = [precision, recall, f1, pairPrecision, pairRecall].map((value) => value.toFixed(3));
      return [`${extractor === undefined ? "true entities" : "as read"}: ${type ?? "all"}`, ...figures];
    }),
  );
  const columns = ["", "B-cubed precision", "recall", "F1", "pair precision", "pair recall"];
  return renderTable({ columns, rows });
}
