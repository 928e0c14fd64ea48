/**
 * How far each rule can be trusted: claims that people judged by reading, in the annotated documents and in a random sample of
 * each rule's claims from press texts that nobody annotated (docs/decisions.md).
 */

/** Rule → claims judged right, claims judged wrong. */
const judgedClaims: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  "office-before-name": [145, 0],
  appointed: [17, 4],
  "worked-as": [17, 2],
  leads: [2, 0],
  "is-office-holder": [6, 1],
  "founder-before-name": [2, 0],
  "part-of-owner": [57, 1],
  "part-of-listed-owner": [16, 3],
  "organ-listed": [4, 0],
  "belongs-to": [11, 2],
  "took-part": [53, 3],
  "with-participation": [20, 1],
  "held-among": [2, 0],
  "listed-participant": [17, 0],
  "spoke-at": [54, 0],
  "told-at-event": [44, 1],
  "went-on-telling": [7, 1],
  "met-with": [18, 1],
  "met-verb": [14, 0],
  "went-on-visit": [20, 1],
  won: [25, 2],
  "organised-by": [13, 5],
  "with-organising": [18, 1],
  "organised-verb": [24, 4],
  "organiser-is": [1, 0],
  "organiser-labelled": [1, 0],
  "hosted-at": [14, 0],
  "signed-between": [27, 1],
  "signed-verb": [27, 0],
  "decree-of": [16, 1],
  "funded-by": [13, 0],
  "with-support": [16, 2],
  gave: [25, 2],
  "received-from": [3, 0],
  "sponsor-is": [0, 0],
  "sponsor-labelled": [1, 0],
  "founded-by": [3, 0],
  "founded-verb": [6, 0],
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
