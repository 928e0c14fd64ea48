/**
 * How far each construction can be trusted: claims that people judged by reading, in the annotated documents and in a random sample
 * from press texts that nobody annotated (docs/decisions.md). Where several rules became one construction it has the counts of all;
 * one without judged claims stands at one half.
 */

/** Construction → claims judged right, claims judged wrong. */
export const judgedClaims: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  "office-of-name": [145, 0],
  appointed: [34, 6],
  leads: [2, 0],
  "is-office-holder": [6, 1],
  "part-of-owner": [73, 4],
  "belongs-to": [11, 2],
  "organ-listed": [4, 0],
  "founded-verb": [9, 0],
  "founder-of": [2, 0],
  "took-part": [53, 3],
  "was-represented": [0, 0],
  "spoke-at": [54, 0],
  "told-at-event": [51, 2],
  "acted-at": [0, 0],
  opened: [0, 0],
  "with-participation": [20, 1],
  "with-chairing": [0, 0],
  "gave-speech": [0, 0],
  "met-verb": [14, 0],
  "met-with": [18, 1],
  "went-on-visit": [20, 1],
  won: [25, 2],
  "part-is": [0, 0],
  "listed-participant": [17, 0],
  "organised-by": [13, 5],
  "organised-jointly": [0, 0],
  "organised-verb": [24, 4],
  hosted: [14, 0],
  "with-organising": [18, 1],
  "organiser-is": [1, 0],
  "own-session": [0, 0],
  labelled: [1, 0],
  "signed-verb": [27, 0],
  "signed-between": [27, 1],
  "decree-of": [16, 1],
  "funded-verb": [13, 0],
  gave: [28, 2],
  "with-support": [16, 2],
  "sponsor-is": [0, 0],
};

/**
 * The expected share of right claims of a construction, between 0 and 1 and rounded to hundredths: Laplace's rule of succession over
 * the judged claims, so that one with few of them promises little.
 */
export function confidenceOf(construction: string): number {
  const [right, wrong] = judgedClaims[construction] ?? [0, 0];
  return Math.round(((right + 1) / (right + wrong + 2)) * 100) / 100;
}
