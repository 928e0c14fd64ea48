/** Addresses among the arguments of a command to pages in the cache. */
import { homedir } from "node:os";
import { join } from "node:path";
import { ConfigError } from "../errors.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import type { AddressSource, Gathered } from "../fetch/gather-pages.ts";
import { unusedProxy } from "../fetch/proxy.ts";
import { systemClock } from "../fetch/turns.ts";
import { packageVersion } from "../package-root.ts";
import type { FetchFlags } from "./fetch-flags.ts";
import type { Session } from "./session.ts";

function cacheFolder({ environment }: Session, flag: string | undefined): string {
  const shared = environment.XDG_CACHE_HOME ?? "";
  return flag ?? join(shared === "" ? join(homedir(), ".cache") : shared, "elaqe");
}

function userAgent(contact: string | undefined): string {
  if (contact === undefined) return `elaqe/${packageVersion()}`;
  if (!/^[\x21-\x7e]{3,200}$/.test(contact))
    throw new ConfigError(`--contact ${contact}: not an address; give a mail or web address without blanks`);
  const address = contact.includes("@") && !contact.includes(":") ? `mailto:${contact}` : contact;
  return `elaqe/${packageVersion()} (+${address})`;
}

const secondMs = 1000;

async function makeFetcher(session: Session, flags: FetchFlags): Promise<Fetcher> {
  const { Fetcher } = await import("../fetch/fetcher.ts");
  const { offline = false, pause = 1, mostMegabytes = 64, mostSeconds = 120, allowPrivate = [] } = flags;
  return new Fetcher({
    cacheFolder: cacheFolder(session, flags.cache),
    userAgent: userAgent(flags.contact),
    privateHosts: allowPrivate,
    isOffline: offline,
    pauseMs: pause * secondMs,
    limits: {
      mostBytes: mostMegabytes * 2 ** 20,
      totalMs: mostSeconds * secondMs,
      silenceMs: Math.min(30, mostSeconds) * secondMs,
    },
    patience: { retries: 3, firstWaitMs: secondMs, longestWaitMs: 120 * secondMs },
    clock: systemClock,
  });
}

/** Where a server was not reached and other programs would have asked a proxy, says why none was asked. */
function tellProxy({ environment, terminal }: Session, { told }: Gathered): void {
  const variable = unusedProxy(environment, told);
  if (variable !== null)
    terminal.warn(
      `${variable} is set and not used: behind a proxy nobody sees whether an address leads into your network; where nothing else goes out, save the pages with another program and give elaqe their folder`,
    );
}

/** Fetches what is wanted and tells what had to be taken from an older copy. What fetches is loaded only for addresses. */
export async function gatherSources(
  session: Session,
  sources: readonly AddressSource[],
  flags: FetchFlags,
): Promise<Gathered | undefined> {
  if (sources.length === 0) return undefined;
  const fetcher = await makeFetcher(session, flags);
  const { gatherPages } = await import("../fetch/gather-pages.ts");
  try {
    const gathered = await gatherPages(sources, {
      fetcher,
      freshMs: (flags.freshHours ?? 24) * 3600 * secondMs,
      onProgress: (done, total) => session.terminal.progress("pages", done, total),
    });
    session.terminal.endProgress();
    for (const { address, reason } of gathered.stale)
      session.terminal.warn(`${address}: an older copy is read: ${reason}`);
    tellProxy(session, gathered);
    return gathered;
  } finally {
    session.terminal.endProgress();
    await fetcher.close();
  }
}
