/** How far a rule can be trusted, told as what was counted: never a share that suggests more readings than there were. */
import { judgedClaims } from "../extract/grammar/confidence.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";

/** Of so few readings a share would promise what nobody knows. */
const fewReadings = 10;

/**
 * The readings of a claim's rule in words: `readings of this kind: 57 right of 58 checked`. A rule of another extractor, and one whose
 * claims nobody has read, is said to be unread.
 */
export function readingsText(rule: string, { readings }: Pick<Wording, "readings">): string {
  const [right, wrong] = (Object.hasOwn(judgedClaims, rule) ? judgedClaims[rule] : null) ?? [0, 0];
  const read = right + wrong;
  if (read === 0) return readings.none;
  return fillText(read < fewReadings ? readings.few : readings.many, { right, read });
}
