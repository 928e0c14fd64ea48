/** The figures a change must not lower. */
import { z } from "zod";
import type { Figures } from "./score.ts";

export const baselineSchema = z.object({
  documents: z.int(),
  f1: z.record(z.string(), z.number()),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** A figure may fall by this much: less than one claim in two hundred. */
const tolerance = 0.005;

/** The baseline that the figures would be, rounded to three digits. */
export function baselineOf(documents: number, figures: ReadonlyMap<string, Figures>): Baseline {
  const f1 = Object.fromEntries(
    [...figures].map(([name, each]) => [name, Math.round(each.f1 * 1000) / 1000]),
  );
  return { documents, f1 };
}

export interface Drop {
  readonly name: string;
  readonly was: number;
  readonly is: number;
}

/** The figures that fell below the baseline, in its order. */
export function dropsBelow(baseline: Baseline, figures: ReadonlyMap<string, Figures>): readonly Drop[] {
  return Object.entries(baseline.f1).flatMap(([name, was]) => {
    const is = figures.get(name)?.f1 ?? 0;
    return is < was - tolerance ? [{ name, was, is }] : [];
  });
}
