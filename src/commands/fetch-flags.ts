/** The flags of fetching, as `build` and `extract` take them. */
import { type Command, InvalidArgumentError, Option } from "commander";

export interface FetchFlags {
  readonly cache?: string;
  readonly offline?: boolean;
  readonly mostPages?: number;
  readonly freshHours?: number;
  readonly pause?: number;
  readonly mostMegabytes?: number;
  readonly mostSeconds?: number;
  readonly allowPrivate?: readonly string[];
  readonly contact?: string;
}

const numberFrom =
  (least: number) =>
  (given: string): number => {
    const value = Number(given);
    if (given.trim() === "" || !Number.isFinite(value) || value < least)
      throw new InvalidArgumentError(`Give a number from ${least}.`);
    return value;
  };

const collected = (host: string, hosts: readonly string[] = []): readonly string[] => [...hosts, host];

/** How addresses are explained. */
export const fetchHelp = `
Addresses (http:, https:) may be pages, RSS, Atom or JSON feeds, and sitemaps; feeds and sitemaps are followed to the pages they list.
robots.txt is obeyed, one page a second is asked of a host, and private addresses of this network are refused.
`;

/** Adds the flags under a heading of their own. */
export function addFetchFlags(command: Command): Command {
  const number = (flags: string, words: string, least: number): Option =>
    new Option(flags, words).argParser(numberFrom(least));
  return command
    .optionsGroup("Fetching of addresses:")
    .option("--cache <folder>", "where fetched pages are kept (default: ~/.cache/elaqe)")
    .option("--offline", "ask nobody; take pages from the cache")
    .addOption(number("--most-pages <number>", "pages of one feed or sitemap, the newest (default: 500)", 1))
    .addOption(
      number("--fresh-hours <number>", "listed pages are not asked for again so soon (default: 24)", 0),
    )
    .addOption(number("--pause <seconds>", "between two requests to one host (default: 1)", 0))
    .addOption(number("--most-megabytes <number>", "of one page (default: 64)", 0.001))
    .addOption(number("--most-seconds <number>", "for one page (default: 120)", 0.1))
    .addOption(
      new Option(
        "--allow-private <host[:port]>",
        "a private host that may be asked; once for each",
      ).argParser(collected),
    )
    .option(
      "--contact <address>",
      "mail or web address by which sites can reach you, sent with each request",
    );
}
