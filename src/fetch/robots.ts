/** What a site's robots.txt allows (RFC 9309), asked once a site and run. */
import parseRobots from "robots-parser";

/** What one site says of one address. */
export type Permission =
  | { readonly kind: "allowed"; readonly pauseMs: number }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "problem"; readonly reason: string; readonly isPassing: boolean };

/** A robots.txt that was had, one that is not there, or why nobody knows. */
export type RobotsFile =
  | { readonly kind: "text"; readonly address: string; readonly text: string }
  | { readonly kind: "none" }
  | { readonly kind: "problem"; readonly reason: string; readonly isPassing: boolean };

/** The name that robots.txt files know this program by. */
const robotName = "elaqe";

/**
 * Whether a page may be fetched, and how long to pause between two. A site whose robots.txt cannot be had is left alone, as RFC
 * 9309 § 2.3.1.4 asks.
 */
export function permissionOf(
  file: RobotsFile,
  address: string,
  pause: { readonly ownMs: number; readonly longestMs: number },
): Permission {
  if (file.kind === "none") return { kind: "allowed", pauseMs: pause.ownMs };
  if (file.kind === "problem") return { ...file, reason: `robots.txt: ${file.reason}` };
  const rules = parseRobots(file.address, file.text);
  if (rules.isAllowed(address, robotName) === false)
    return { kind: "refused", reason: "the site's robots.txt does not allow it" };
  const askedMs = 1000 * (rules.getCrawlDelay(robotName) ?? 0);
  return askedMs > pause.longestMs
    ? { kind: "refused", reason: `the site's robots.txt asks for ${askedMs / 1000} s between two pages` }
    : { kind: "allowed", pauseMs: Math.max(pause.ownMs, askedMs) };
}
