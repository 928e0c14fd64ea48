/** The tables that `npm run evaluate` prints. */
import { basename } from "node:path";
import { confidenceOf } from "../../src/extract/grammar/confidence.ts";
import { constructions } from "../../src/extract/grammar/constructions/constructions.ts";
import { renderTable } from "../../src/terminal/table.ts";
import { figuresOf, type RuleCounts, type Tally } from "./score.ts";

export interface FolderScores {
  /** The folder as it is named in the tables. */
  readonly name: string;
  readonly documents: number;
  readonly tally: Tally;
  /** Annotations kept apart for a last judgement: only their totals are shown. */
  readonly isHeldOut: boolean;
}

export const share = (value: number): string => value.toFixed(3);

export function figuresTable(tally: Tally): string {
  const rows = [...figuresOf(tally)].map(([name, { precision, recall, f1, right, wrong, missed }]) => [
    name,
    ...[precision, recall, f1].map(share),
    right,
    wrong,
    missed,
  ]);
  return renderTable({
    columns: ["", "precision", "recall", "F1", "right", "wrong", "missed"],
    rows,
  });
}

export function sharesTable({ shares }: Tally): string {
  const rows = [...shares]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { right, all }]) => [name, share(right / all), right, all]);
  return renderTable({ columns: ["", "share", "right", "of"], rows });
}

const totals: ReadonlySet<string> = new Set(["entities", "claims"]);

/** Precision, recall and F1 of all folders side by side. */
export function sideBySide(folders: readonly FolderScores[]): string {
  const figures = folders.map(
    ({ tally, isHeldOut }) =>
      new Map([...figuresOf(tally)].filter(([name]) => !isHeldOut || totals.has(name))),
  );
  const names = [...new Set(figures.flatMap((each) => [...each.keys()]))].sort(
    (one, other) => Number(totals.has(one)) - Number(totals.has(other)),
  );
  const rows = names.map((name) => [
    name,
    ...figures.flatMap((each) => {
      const found = each.get(name);
      return found === undefined ? ["", "", ""] : [found.precision, found.recall, found.f1].map(share);
    }),
  ]);
  return renderTable({
    columns: ["", ...folders.flatMap(({ name }) => [basename(name), "recall", "F1"])],
    rows,
  });
}

const noClaims: RuleCounts = { right: 0, wrong: 0, optional: 0 };

/**
 * Constructions in their own order, over all folders together. `smoothed` is the precision with one right and one wrong claim more,
 * so that few claims promise little: what a confidence should be near.
 */
export function constructionsTable(tallies: readonly Tally[]): string {
  const sum = (name: string, key: keyof RuleCounts): number =>
    tallies.reduce((total, { rules }) => total + (rules.get(name) ?? noClaims)[key], 0);
  const rows = constructions.map(({ name, predicate }) => {
    const [right, wrong] = [sum(name, "right"), sum(name, "wrong")];
    const precision = right + wrong === 0 ? "" : share(right / (right + wrong));
    const smoothed = share((right + 1) / (right + wrong + 2));
    return [name, predicate, right, wrong, sum(name, "optional"), precision, smoothed, confidenceOf(name)];
  });
  return renderTable({
    columns: [
      "construction",
      "predicate",
      "right",
      "wrong",
      "optional",
      "precision",
      "smoothed",
      "confidence",
    ],
    rows,
  });
}
