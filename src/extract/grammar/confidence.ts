/**
 * How far each construction can be trusted: its claims on 242 documents that people annotated, by whether the annotation has them
 * (docs/decisions.md). One without any stands at one half.
 */

/** Construction → claims judged right, claims judged wrong. */
export const judgedClaims: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  "office-of-name": [204, 3],
  appointed: [33, 2],
  leads: [3, 0],
  "is-office-holder": [17, 0],
  "acts-as": [1, 0],
  "same-office": [1, 0],
  "part-of-owner": [101, 3],
  "belongs-to": [3, 0],
  "works-within": [3, 1],
  "part-is": [0, 0],
  "unit-at-work": [5, 0],
  "organ-listed": [4, 0],
  "founder-listed": [0, 0],
  "founded-verb": [9, 1],
  "founding-signed": [0, 0],
  "founder-of": [4, 0],
  "took-part": [67, 1],
  "was-represented": [0, 0],
  "spoke-at": [50, 0],
  "told-at-event": [65, 1],
  "acted-at": [1, 0],
  opened: [5, 0],
  "with-participation": [4, 0],
  "with-chairing": [3, 0],
  chaired: [1, 0],
  "gave-speech": [0, 1],
  "in-own-speech": [0, 0],
  "was-at": [5, 0],
  conducted: [0, 0],
  trained: [3, 0],
  "awarded-at": [3, 0],
  "met-verb": [2, 0],
  received: [2, 3],
  "held-meeting": [14, 1],
  "meeting-was-with": [0, 1],
  "held-talks": [6, 0],
  "met-with": [6, 0],
  "went-on-visit": [10, 0],
  beaten: [1, 0],
  "won-over": [2, 0],
  taught: [3, 0],
  won: [10, 0],
  "visit-of": [2, 2],
  "winner-is": [3, 0],
  "moderator-is": [0, 0],
  "guest-is": [0, 0],
  "participant-is": [0, 0],
  "listed-participant": [0, 0],
  "listed-speaker": [0, 0],
  "participant-listed": [3, 0],
  "listed-organiser": [0, 0],
  "listed-signer": [0, 0],
  "listed-funder": [0, 0],
  "organised-by": [10, 0],
  "organised-jointly": [1, 0],
  "organised-verb": [24, 1],
  announced: [0, 0],
  began: [1, 0],
  "in-partnership": [0, 0],
  hosted: [2, 0],
  "with-organising": [13, 3],
  "organiser-is": [2, 0],
  "own-session": [3, 0],
  "session-at-body": [1, 0],
  labelled: [1, 0],
  "labelled-sponsor": [1, 0],
  "signed-verb": [57, 3],
  "decree-of": [4, 0],
  "funded-verb": [7, 0],
  gave: [16, 2],
  "with-support": [5, 0],
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
