/**
 * How far each rule can be trusted: claims that people judged by reading, in the annotated documents and in a random sample of
 * each rule's claims from press texts that nobody annotated (docs/decisions.md).
 */

/** Rule → claims judged right, claims judged wrong. */
const judgedClaims: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  "office-before-name": [144, 1],
  appointed: [18, 6],
  "worked-as": [19, 2],
  leads: [2, 1],
  "is-office-holder": [6, 1],
  "founder-before-name": [2, 0],
  "part-of-owner": [59, 1],
  "part-of-listed-owner": [13, 7],
  "organ-listed": [4, 1],
  "belongs-to": [8, 3],
  "took-part": [52, 5],
  "with-participation": [19, 4],
  "held-among": [2, 0],
  "listed-participant": [3, 14],
  "spoke-at": [52, 2],
  "told-at-event": [44, 3],
  "went-on-telling": [11, 3],
  "met-with": [17, 2],
  "met-verb": [14, 2],
  "went-on-visit": [21, 2],
  won: [27, 2],
  "organised-by": [12, 6],
  "with-organising": [20, 2],
  "organised-verb": [24, 5],
  "organiser-is": [1, 0],
  "organiser-labelled": [1, 0],
  "hosted-at": [11, 4],
  "signed-between": [28, 2],
  "signed-verb": [27, 1],
  "decree-of": [17, 2],
  "funded-by": [14, 1],
  "with-support": [19, 1],
  gave: [25, 3],
  "received-from": [3, 0],
  "sponsor-is": [0, 0],
  "sponsor-labelled": [1, 0],
  "founded-by": [3, 1],
  "founded-verb": [6, 2],
  "founded-by-listed": [0, 0],
  "founder-listed": [0, 0],
};

/**
 * The expected share of right claims of a rule, between 0 and 1 and rounded to hundredths: Laplace's rule of succession over the
 * judged claims, so that a rule with few of them promises little.
 */
export function confidenceOf(rule: string): number {
  const [right, wrong] = judgedClaims[rule] ?? [0, 0];
  return Math.round(((right + 1) / (right + wrong + 2)) * 100) / 100;
}
