/** Opening what a command reads from: the graph file of `--graph`, or the server of `--on`. */

import { type ServerFlags, serverAddress, serverOptions } from "../config.ts";
import { ConfigError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { graphToRead } from "./default-graph.ts";
import type { Session } from "./session.ts";

export interface SourceFlags extends ServerFlags {
  readonly graph: string;
  readonly on?: string;
  readonly timeout?: string;
  readonly rows?: string;
}

/** The files that a command reads and may not write over: the graph, unless a server is read. */
export function readFiles({ graph, on }: Pick<SourceFlags, "graph" | "on">): readonly string[] {
  return on === undefined ? [graphToRead(graph)] : [];
}

/** @throws ConfigError for what is no number above 0. */
export function limitOf(flag: string, given: string): number {
  const limit = Number(given);
  if (Number.isFinite(limit) && limit > 0) return limit;
  throw new ConfigError(`${flag} ${given}: not a limit; give a number above 0`);
}

/** @throws ConfigError for what is no whole number above 0. */
export function countOf(flag: string, given: string): number {
  const count = Number(given);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new ConfigError(`${flag} ${given}: not a number of lines; give a whole number above 0`);
}

/** Runs work on the opened store and closes it whatever happens; a frugal one keeps few pages of a graph file in memory. */
export async function withSource<Result>(
  session: Session,
  flags: SourceFlags,
  work: (store: GraphStore) => Promise<Result>,
  isFrugal = false,
): Promise<Result> {
  const limits = {
    isFrugal,
    queryTimeoutMs: limitOf("--timeout", flags.timeout ?? "60") * 1000,
    ...(flags.rows === undefined ? {} : { mostRows: limitOf("--rows", flags.rows) }),
  };
  const store =
    flags.on === undefined
      ? await openStore(graphToRead(flags.graph), limits)
      : await openStore(serverAddress(flags.on, session.environment), {
          ...serverOptions(session.environment, flags),
          ...limits,
        });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
