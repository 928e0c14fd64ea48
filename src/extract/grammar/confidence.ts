/**
 * How far each construction can be trusted: its claims on 242 documents that people annotated, by whether the annotation has them
 * (docs/decisions.md). One without any stands at one half.
 */

/** Construction → claims judged right, claims judged wrong. */
export const judgedClaims: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  "office-of-name": [179, 8],
  appointed: [20, 5],
  leads: [3, 0],
  "is-office-holder": [6, 2],
  "acts-as": [0, 0],
  "part-of-owner": [91, 5],
  "belongs-to": [4, 4],
  "works-within": [0, 0],
  "part-is": [0, 0],
  "unit-at-work": [0, 0],
  "organ-listed": [0, 0],
  "founder-listed": [0, 0],
  "founded-verb": [8, 1],
  "founder-of": [2, 1],
  "took-part": [56, 4],
  "was-represented": [0, 0],
  "spoke-at": [44, 1],
  "told-at-event": [62, 5],
  "acted-at": [1, 0],
  opened: [6, 1],
  "with-participation": [3, 0],
  "with-chairing": [2, 0],
  "gave-speech": [0, 1],
  "in-own-speech": [0, 0],
  "was-at": [0, 0],
  conducted: [0, 0],
  trained: [0, 0],
  "awarded-at": [0, 0],
  "met-verb": [16, 11],
  received: [0, 0],
  "held-meeting": [0, 0],
  "held-talks": [0, 0],
  "met-with": [4, 0],
  "went-on-visit": [10, 3],
  won: [9, 0],
  "visit-of": [0, 0],
  "winner-is": [3, 0],
  "moderator-is": [0, 0],
  "guest-is": [0, 0],
  "participant-is": [0, 0],
  "listed-participant": [2, 0],
  "listed-speaker": [0, 0],
  "participant-listed": [0, 0],
  "listed-organiser": [0, 0],
  "listed-signer": [0, 0],
  "listed-funder": [0, 0],
  "organised-by": [7, 1],
  "organised-jointly": [1, 0],
  "organised-verb": [20, 2],
  hosted: [1, 0],
  "with-organising": [12, 3],
  "organiser-is": [2, 0],
  "own-session": [3, 0],
  "session-at-body": [0, 0],
  labelled: [2, 0],
  "labelled-sponsor": [0, 0],
  "signed-verb": [55, 6],
  "decree-of": [4, 0],
  "funded-verb": [5, 0],
  gave: [12, 3],
  "with-support": [5, 1],
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
