/** Scores of resolution on its corpus, as `npm run evaluate` prints them. */
import { renderTable } from "../../src/terminal/table.ts";
import { readCorpus, score } from "../../test/resolution/score.ts";

export function resolutionTable(): string {
  const corpus = readCorpus();
  const types = [undefined, "person", "agency", "event"] as const;
  const rows = types.map((type) => {
    const { precision, recall, f1, pairPrecision, pairRecall } = score(corpus, type);
    return [
      type ?? "all",
      ...[precision, recall, f1, pairPrecision, pairRecall].map((value) => value.toFixed(3)),
    ];
  });
  const columns = ["", "B-cubed precision", "recall", "F1", "pair precision", "pair recall"];
  return renderTable({ columns, rows });
}
