import { confidenceOf } from "./confidence.ts";
import { foundingRules } from "./founding.ts";
import { fundingRules } from "./funding.ts";
import { meetingRules } from "./meetings.ts";
import { officeRules } from "./offices.ts";
import { organisationRules } from "./organisation.ts";
import { participationRules } from "./participation.ts";
import type { Rule } from "./rule.ts";
import { signingRules } from "./signing.ts";
import { speakingRules } from "./speaking.ts";
import { winnerRules } from "./winners.ts";

/** A rule with the share of its claims that were right when people judged them. */
export interface MeasuredRule extends Rule {
  readonly confidence: number;
}

/** Every rule, in the order in which they are tried; of two that say the same, the more confident one is kept. */
export const rules: readonly MeasuredRule[] = [
  ...officeRules,
  ...participationRules,
  ...speakingRules,
  ...meetingRules,
  ...winnerRules,
  ...organisationRules,
  ...signingRules,
  ...fundingRules,
  ...foundingRules,
].map((rule) => ({ ...rule, confidence: confidenceOf(rule.name) }));
