/** What comparing two sides gives: a verdict, how sure it is, and the rules that led to it. */
export interface Comparison {
  readonly verdict: "same" | "different" | "unsure";
  /** From 0 (certainly two) to 1 (certainly one). */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A rule and what it saw: `{ rule: "offices contradict", detail: "nazir at …, rektor at …" }`. */
export interface Reason {
  readonly rule: string;
  readonly detail: string;
}

export function decide(
  verdict: Comparison["verdict"],
  score: number,
  ...reasons: readonly (readonly [rule: string, detail: string])[]
): Comparison {
  return { verdict, score, reasons: reasons.map(([rule, detail]) => ({ rule, detail })) };
}
