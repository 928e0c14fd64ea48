/** When to ask again, and when not at all. */

/** What an answer of a server means for going on. */
export type Verdict = "page" | "unchanged" | "redirect" | "gone" | "later" | "refused";

const passing = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

export function verdictOf(status: number): Verdict {
  if (status === 200 || status === 206) return "page";
  if (status === 304) return "unchanged";
  if ([301, 302, 303, 307, 308].includes(status)) return "redirect";
  if (status === 404 || status === 410) return "gone";
  return passing.has(status) ? "later" : "refused";
}

/** The wait that a `Retry-After` asks for, as seconds or as a day and time (RFC 9110 § 10.2.3); null for none. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

export interface Patience {
  /** Tries after the first. */
  readonly retries: number;
  readonly firstWaitMs: number;
  /** A server that asks for a longer wait than this is left for another run. */
  readonly longestWaitMs: number;
}

/** The wait before try number `attempt` (from 1): what the server asked for, else twice the last one; null to give up. */
export function waitBefore(attempt: number, askedMs: number | null, patience: Patience): number | null {
  const { retries, firstWaitMs, longestWaitMs } = patience;
  if (attempt > retries || (askedMs ?? 0) > longestWaitMs) return null;
  return Math.max(askedMs ?? 0, Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)));
}
