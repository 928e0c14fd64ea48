/**
 * Addresses to pages on disk: a feed, a sitemap or a list of addresses is followed to the pages that it names, everything else is
 * a page itself. Hosts are asked side by side, each host one page after the other.
 */
import { readFileSync, statSync } from "node:fs";
import type { Fetched, Fetcher } from "./fetcher.ts";
import { type ListedPage, type Listing, readListing } from "./listing.ts";

export interface AddressSource {
  readonly address: string;
  /** Pages to take of one listing at most, the newest first. */
  readonly mostPages: number;
  /** Which of the pages of a listing are wanted, by their addresses. */
  readonly isWanted?: (address: string) => boolean;
}

/** A page that was fetched and what is known of it from elsewhere. */
export interface GatheredPage {
  /** Where redirects led. */
  readonly address: string;
  readonly path: string;
  readonly contentType: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** What became of an address that gave no page; `isGone` when its server says that it is no more. */
export interface ToldAddress {
  readonly outcome: "skipped" | "failed";
  readonly address: string;
  readonly reason: string;
  readonly isGone: boolean;
}

export interface Gathered {
  /** Sorted by address, each once. */
  readonly pages: readonly GatheredPage[];
  readonly told: readonly ToldAddress[];
  /** Older copies that were taken because the page could not be had. */
  readonly stale: readonly { readonly address: string; readonly reason: string }[];
}

export interface GatherOptions {
  readonly fetcher: Fetcher;
  /** Pages that a listing names are not asked for again so soon. */
  readonly freshMs: number;
  readonly onProgress?: (done: number, total: number) => void;
}

type FetchedPage = Extract<Fetched, { kind: "page" }>;

const mostHostsAtOnce = 8;
/** Sitemaps of one index that are followed. */
const mostSitemaps = 1000;
const largestListing = 50 * 2 ** 20;

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : "");

/** Does the work of each host in order, several hosts at once. */
async function eachByHost<Item extends { readonly address: string }>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const byHost = new Map<string, Item[]>();
  for (const item of items) {
    const queue = byHost.get(hostOf(item.address));
    if (queue === undefined) byHost.set(hostOf(item.address), [item]);
    else queue.push(item);
  }
  const queues = [...byHost.values()];
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift())
      for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: mostHostsAtOnce }, worker));
}

/** What a fetched body lists; null where it is a page. */
function listingOf({ path, finalAddress }: FetchedPage): Listing | null {
  return statSync(path).size > largestListing ? null : readListing(readFileSync(path), finalAddress);
}

/** The newest pages, and how many were left. */
function newest(pages: readonly ListedPage[], most: number): { taken: readonly ListedPage[]; left: number } {
  const sorted = pages.toSorted(
    (one, other) => byCodeUnits(other.changed, one.changed) || byCodeUnits(one.address, other.address),
  );
  return { taken: sorted.slice(0, most), left: Math.max(0, sorted.length - most) };
}

const byAddress = (one: { readonly fetched: Fetched }, other: { readonly fetched: Fetched }): number =>
  byCodeUnits(one.fetched.address, other.fetched.address);

/** One run's gathering: what was found so far. */
class Gathering {
  readonly #options: GatherOptions;
  readonly #pages = new Map<string, GatheredPage>();
  readonly #told = new Map<string, ToldAddress>();
  readonly #stale = new Map<string, string>();
  /** Pages to fetch, by address; the first source that names a page counts. */
  readonly #wanted = new Map<string, ListedPage>();
  /** Pages as they came; put in order at the end, so that no race decides anything. */
  readonly #fetched: { readonly fetched: Fetched; readonly listed: ListedPage | null }[] = [];
  #done = 0;

  constructor(options: GatherOptions) {
    this.#options = options;
  }

  async gather(sources: readonly AddressSource[]): Promise<Gathered> {
    const { freshMs } = this.#options;
    const sorted = sources.toSorted((one, other) => byCodeUnits(one.address, other.address));
    await eachByHost(sorted, (source) => this.#expand(source));
    const wanted = [...this.#wanted.values()].toSorted((one, other) =>
      byCodeUnits(one.address, other.address),
    );
    await eachByHost(wanted, async (page) => {
      this.#fetched.push({ fetched: await this.#options.fetcher.fetch(page.address, freshMs), listed: page });
      this.#options.onProgress?.(++this.#done, wanted.length);
    });
    for (const { fetched, listed } of this.#fetched.toSorted(byAddress)) this.#addPage(fetched, listed);
    return {
      pages: [...this.#pages.values()].toSorted((one, other) => byCodeUnits(one.address, other.address)),
      told: [...this.#told.values()].toSorted((one, other) => byCodeUnits(one.address, other.address)),
      stale: [...this.#stale].map(([address, reason]) => ({ address, reason })),
    };
  }

  /** A given address is asked for in every run, since what it lists changes. */
  async #expand(source: AddressSource): Promise<void> {
    const fetched = await this.#options.fetcher.fetch(source.address, 0);
    if (fetched.kind !== "page") return void this.#fetched.push({ fetched, listed: null });
    const listing = listingOf(fetched);
    if (listing === null) return void this.#fetched.push({ fetched, listed: null });
    this.#tellStale(fetched);
    if (listing.kind === "problem") return this.#tell("failed", source.address, listing.reason);
    const pages =
      listing.kind === "index"
        ? await this.#pagesOfIndex(source.address, listing.sitemaps)
        : listing.kind === "sitemap"
          ? this.#ownPages(listing.pages, fetched.finalAddress)
          : listing.pages;
    return this.#want(source, pages);
  }

  #want({ address, mostPages, isWanted = () => true }: AddressSource, pages: readonly ListedPage[]): void {
    const { taken, left } = newest(
      pages.filter((page) => isWanted(page.address)),
      mostPages,
    );
    for (const page of taken) if (!this.#wanted.has(page.address)) this.#wanted.set(page.address, page);
    if (left > 0)
      this.#tell(
        "skipped",
        address,
        `${left} older pages that it lists; --most-pages takes more than ${mostPages} of one list`,
      );
    else if (taken.length === 0) this.#tell("skipped", address, "it lists no pages");
  }

  /** Sitemaps may only speak for their own site, as the protocol says. */
  #ownPages(pages: readonly ListedPage[], sitemap: string): readonly ListedPage[] {
    const site = (address: string): string => hostOf(address).replace(/^www\./, "");
    const foreign = pages.filter(({ address }) => site(address) !== site(sitemap));
    if (foreign.length > 0)
      this.#tell("skipped", sitemap, `${foreign.length} pages of other sites that its sitemap lists`);
    return pages.filter(({ address }) => site(address) === site(sitemap));
  }

  async #pagesOfIndex(source: string, sitemaps: readonly string[]): Promise<readonly ListedPage[]> {
    const pages: ListedPage[] = [];
    if (sitemaps.length > mostSitemaps)
      this.#tell("skipped", source, `${sitemaps.length - mostSitemaps} of its ${sitemaps.length} sitemaps`);
    for (const address of [...new Set(sitemaps)].slice(0, mostSitemaps)) {
      const fetched = await this.#options.fetcher.fetch(address, this.#options.freshMs);
      if (fetched.kind !== "page") {
        this.#fetched.push({ fetched, listed: null });
        continue;
      }
      this.#tellStale(fetched);
      const listing = listingOf(fetched);
      if (listing?.kind === "sitemap" || listing?.kind === "list")
        pages.push(...this.#ownPages(listing.pages, fetched.finalAddress));
      else
        this.#tell("failed", address, listing?.kind === "index" ? "an index inside an index" : "no sitemap");
    }
    return pages;
  }

  #addPage(fetched: Fetched, listed: ListedPage | null): void {
    if (fetched.kind !== "page") {
      this.#told.set(fetched.address, { ...fetched, outcome: fetched.kind });
      return;
    }
    const { finalAddress: address, path, contentType } = fetched;
    const known = this.#pages.get(address);
    this.#tellStale(fetched);
    if (known !== undefined && known.path !== path)
      this.#tell("skipped", fetched.address, `the same page as ${address}`);
    else
      this.#pages.set(address, {
        address,
        path,
        contentType,
        title: listed?.title ?? known?.title ?? null,
        published: listed?.published ?? known?.published ?? null,
      });
  }

  #tellStale(fetched: FetchedPage): void {
    if (fetched.staleBecause !== null) this.#stale.set(fetched.address, fetched.staleBecause);
  }

  #tell(outcome: ToldAddress["outcome"], address: string, reason: string): void {
    this.#told.set(`${address} ${reason}`, { outcome, address, reason, isGone: false });
  }
}

/** Fetches all pages of the sources; no failure of one ends the others. */
export function gatherPages(sources: readonly AddressSource[], options: GatherOptions): Promise<Gathered> {
  return new Gathering(options).gather(sources);
}
