/** Pages by their addresses: politely, within limits, through the cache, following redirects with the same care. */
import { existsSync, readFileSync } from "node:fs";
import { Agent } from "undici";
import { type Answer, type ExchangeLimits, exchange, type Headers } from "./exchange.ts";
import { guardedConnector, isAllowedPrivate, type Resolve, refusalOfHost } from "./guard.ts";
import { PageCache, type PageRecord } from "./page-cache.ts";
import { type Patience, retryAfterMs, verdictOf, waitBefore } from "./retry.ts";
import { type Permission, permissionOf, type RobotsFile } from "./robots.ts";
import { type Clock, Turns } from "./turns.ts";

export interface FetcherOptions {
  readonly cacheFolder: string;
  /** What the program calls itself: `elaqe/0.1.0 (+mailto:desk@example.org)`. */
  readonly userAgent: string;
  /** Hosts that may be private, local or literal addresses. */
  readonly privateHosts: readonly string[];
  /** Nothing is asked; what the cache has is taken. */
  readonly isOffline: boolean;
  /** Between two requests to one host. */
  readonly pauseMs: number;
  readonly limits: ExchangeLimits;
  readonly patience: Patience;
  readonly clock: Clock;
  readonly resolve?: Resolve;
}

/** What became of one address. */
export type Fetched =
  | {
      readonly kind: "page";
      readonly address: string;
      /** Where redirects led. */
      readonly finalAddress: string;
      /** Where the body is. */
      readonly path: string;
      readonly contentType: string | null;
      /** A reason why this is an older copy; null where it is the page as it is. */
      readonly staleBecause: string | null;
    }
  | {
      readonly kind: "skipped" | "failed";
      readonly address: string;
      readonly reason: string;
      /** The server says that there is no such page (any more). */
      readonly isGone: boolean;
    };

type Followed =
  | { readonly kind: "body" | "unchanged"; readonly url: URL; readonly headers: Headers }
  | {
      readonly kind: "problem";
      readonly reason: string;
      readonly isPassing: boolean;
      /** What the server answered, where it did. */
      readonly status?: number;
      /** The site does not want the page fetched. */
      readonly isRefused?: boolean;
    };

const mostRedirects = 5;
const robotsFreshMs = 24 * 3600 * 1000;
const mostRobotsBytes = 2 ** 20;
const connectMs = 10_000;

/** The address of a page without its fragment, or why it is none that can be fetched. */
function pageAddress(written: string): URL | string {
  if (!URL.canParse(written)) return "not an address; write https://HOST/PATH";
  const url = new URL(written);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return `${url.protocol} addresses are not fetched; give https: or http:`;
  if (url.username !== "" || url.password !== "")
    return "holds a user name or password, which would be kept with the document; give the address alone";
  url.hash = "";
  return url;
}

export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #cache: PageCache;
  readonly #agent: Agent;
  readonly #turns: Turns;
  /** By origin. */
  readonly #robots = new Map<string, Promise<RobotsFile>>();

  constructor(options: FetcherOptions) {
    const { privateHosts, resolve, cacheFolder, clock } = options;
    this.#options = options;
    this.#cache = new PageCache(cacheFolder);
    this.#agent = new Agent({
      connect: guardedConnector({ privateHosts, connectMs, resolve }),
      maxHeaderSize: 65_536,
    });
    this.#turns = new Turns(clock);
  }

  /** Ends its connections. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  /** The page at an address. A copy checked within `freshMs` is taken as it is. */
  async fetch(written: string, freshMs: number): Promise<Fetched> {
    const start = pageAddress(written);
    if (typeof start === "string") return { kind: "failed", address: written, reason: start, isGone: false };
    const address = start.href;
    const record = this.#recordOf(address);
    if (record !== null && this.#isFresh(record, freshMs)) return this.#page(record, null);
    if (this.#options.isOffline)
      return {
        kind: "failed",
        address,
        reason: "not in the cache, and --offline asks nobody",
        isGone: false,
      };
    const followed = await this.#follow(start, record, this.#options.limits, true);
    if (followed.kind !== "problem") return this.#page(this.#keep(address, record, followed), null);
    const { reason, status = 0, isRefused = false } = followed;
    const isGone = verdictOf(status) === "gone";
    if (record !== null && !isGone && !isRefused) return this.#page(record, reason);
    return { kind: isRefused ? "skipped" : "failed", address, reason, isGone };
  }

  #recordOf(address: string): PageRecord | null {
    const record = this.#cache.record(address);
    return record !== null && existsSync(this.#cache.bodyPath(address)) ? record : null;
  }

  #isFresh({ checkedMs }: PageRecord, freshMs: number): boolean {
    return this.#options.isOffline || Math.abs(this.#options.clock.now() - checkedMs) < freshMs;
  }

  #page({ address, finalAddress, contentType }: PageRecord, staleBecause: string | null): Fetched {
    const path = this.#cache.bodyPath(address);
    return { kind: "page", address, finalAddress, path, contentType, staleBecause };
  }

  #keep(
    address: string,
    known: PageRecord | null,
    { kind, url, headers }: Exclude<Followed, { kind: "problem" }>,
  ): PageRecord {
    const record: PageRecord = {
      address,
      finalAddress: url.href,
      checkedMs: this.#options.clock.now(),
      contentType: headers["content-type"] ?? known?.contentType ?? null,
      entityTag: headers.etag ?? (kind === "unchanged" ? (known?.entityTag ?? null) : null),
      lastModified: headers["last-modified"] ?? (kind === "unchanged" ? (known?.lastModified ?? null) : null),
    };
    if (kind === "unchanged") this.#cache.keepRecord(record);
    else this.#cache.keepBody(record);
    return record;
  }

  /** Asks for an address and for those that it is redirected to, each checked anew. */
  async #follow(
    start: URL,
    record: PageRecord | null,
    limits: ExchangeLimits,
    isRobotsAsked: boolean,
  ): Promise<Followed> {
    const address = start.href;
    const seen = new Set<string>();
    let url = start;
    while (seen.size <= mostRedirects) {
      if (seen.has(url.href))
        return { kind: "problem", reason: "it redirects in a circle", isPassing: false };
      seen.add(url.href);
      const permission = await this.#permission(url, isRobotsAsked);
      if (permission.kind !== "allowed")
        return {
          kind: "problem",
          reason: permission.reason,
          isPassing: permission.kind === "problem" && permission.isPassing,
          isRefused: permission.kind === "refused",
        };
      const answer = await this.#ask({ address, url, record, limits, pauseMs: permission.pauseMs });
      if (answer.kind === "problem") return answer;
      const { status, headers } = answer;
      const verdict = verdictOf(status);
      if (verdict === "page") return { kind: "body", url, headers };
      if (verdict === "unchanged" && record !== null) return { kind: "unchanged", url, headers };
      if (verdict !== "redirect") return failedStatus(status);
      const next = redirectTarget(headers.location, url);
      if (typeof next === "string") return { kind: "problem", reason: next, isPassing: false };
      url = next;
    }
    return { kind: "problem", reason: `it redirects more than ${mostRedirects} times`, isPassing: false };
  }

  async #permission(url: URL, isRobotsAsked: boolean): Promise<Permission> {
    const { privateHosts, pauseMs, patience } = this.#options;
    const refusal = isAllowedPrivate(url, privateHosts) ? null : refusalOfHost(url.hostname);
    if (refusal !== null)
      return {
        kind: "problem",
        reason: `${refusal}, which is not asked; --allow-private ${url.host} asks it all the same`,
        isPassing: false,
      };
    if (!isRobotsAsked) return { kind: "allowed", pauseMs };
    let file = this.#robots.get(url.origin);
    if (file === undefined) {
      file = this.#robotsOf(url.origin);
      this.#robots.set(url.origin, file);
    }
    const pause = { ownMs: pauseMs, longestMs: patience.longestWaitMs };
    return permissionOf(await file, url.href, pause);
  }

  async #robotsOf(origin: string): Promise<RobotsFile> {
    const start = new URL("/robots.txt", origin);
    const address = start.href;
    const text = (): RobotsFile => ({
      kind: "text",
      address,
      text: readFileSync(this.#cache.bodyPath(address), "utf8"),
    });
    const record = this.#recordOf(address);
    if (record !== null && this.#isFresh(record, robotsFreshMs)) return text();
    const limits = { ...this.#options.limits, mostBytes: mostRobotsBytes };
    const followed = await this.#follow(start, record, limits, false);
    if (followed.kind !== "problem") {
      this.#keep(address, record, followed);
      return text();
    }
    const { status = 0, isPassing } = followed;
    return status >= 400 && status < 500 && !isPassing ? { kind: "none" } : followed;
  }

  /** Asks again while that may help. */
  async #ask(asked: Asked): Promise<Answer> {
    const { url, pauseMs, limits, address } = asked;
    const { clock, patience } = this.#options;
    const bodyPath = this.#cache.partPath(address);
    for (let attempt = 1; ; attempt += 1) {
      await this.#turns.take(url.host, pauseMs);
      const headers = this.#headersFor(asked);
      const answer = await exchange({ agent: this.#agent, url, headers, bodyPath, limits });
      const isLater = answer.kind === "problem" ? answer.isPassing : verdictOf(answer.status) === "later";
      if (answer.kind === "problem" && answer.headers !== undefined)
        this.#keepPart(address, url, answer.isPassing ? answer.headers : {});
      if (answer.kind === "answer" && answer.status === 416 && headers.range !== undefined) {
        this.#cache.dropPart(address);
        continue;
      }
      if (!isLater) return answer;
      const asksFor =
        answer.kind === "answer" ? retryAfterMs(answer.headers["retry-after"], clock.now()) : null;
      const wait = waitBefore(attempt, asksFor, patience);
      if (wait === null) return answer;
      await clock.wait(wait);
    }
  }

  /** Asks only for what is new, and only for the rest of a page that was cut off. */
  #headersFor({ address, url, record }: Asked): Headers {
    const headers = {
      "user-agent": this.#options.userAgent,
      accept: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
    };
    const part = this.#cache.part(address);
    if (part?.finalAddress === url.href && existsSync(this.#cache.partPath(address)))
      return { ...headers, ...rangeHeaders(part.validator, this.#cache.partSize(address)) };
    const isKnown = record?.finalAddress === url.href;
    return {
      ...headers,
      "accept-encoding": "gzip, deflate",
      ...(isKnown && record.entityTag !== null ? { "if-none-match": record.entityTag } : {}),
      ...(isKnown && record.lastModified !== null ? { "if-modified-since": record.lastModified } : {}),
    };
  }

  /** Keeps what came of a page where the server can send the rest of the same page. */
  #keepPart(address: string, url: URL, headers: Headers): void {
    const tag = headers.etag ?? "";
    const validator = tag !== "" && !tag.startsWith("W/") ? tag : (headers["last-modified"] ?? "");
    const isPacked = (headers["content-encoding"] ?? "identity") !== "identity";
    const takesRanges = headers["accept-ranges"] === "bytes" || headers["content-range"] !== undefined;
    if (validator === "" || isPacked || !takesRanges || this.#cache.partSize(address) === 0)
      this.#cache.dropPart(address);
    else this.#cache.keepPart(address, { finalAddress: url.href, validator });
  }
}

interface Asked {
  /** As it was given, by which the cache knows it. */
  readonly address: string;
  readonly url: URL;
  readonly record: PageRecord | null;
  readonly limits: ExchangeLimits;
  readonly pauseMs: number;
}

const rangeHeaders = (validator: string, have: number): Headers => ({
  "accept-encoding": "identity",
  range: `bytes=${have}-`,
  "if-range": validator,
});

function failedStatus(status: number): Followed {
  const isPassing = verdictOf(status) === "later";
  return { kind: "problem", reason: `the server answers ${status}`, isPassing, status };
}

function redirectTarget(location: string | undefined, from: URL): URL | string {
  if (location === undefined || !URL.canParse(location, from.href)) return "it redirects to no address";
  const next = pageAddress(new URL(location, from.href).href);
  return typeof next === "string" ? `it redirects to what is not fetched: ${next}` : next;
}
