/** What every command is given and what it gives back; `command-line.ts` alone gives the exit code and prints errors. */
import type { Readable } from "node:stream";
import type { Environment } from "../config.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Done, done with problems that were told, or not run for a reason that was told. What else could not run is thrown. */
export type Outcome = "done" | "problems" | "refused";

export interface Session {
  readonly terminal: Terminal;
  readonly environment: Environment;
  /** The standard input, for what asks and waits for answers. */
  readonly input: Readable;
  /** The whole of the standard input. */
  readInput(): Promise<Uint8Array>;
  /** Runs work that an interrupt must not leave half done: `cleanUp` then removes what it has begun. */
  guarded<Result>(cleanUp: () => void, work: () => Promise<Result>): Promise<Result>;
}

/** What a command does when its flags are known. */
type Action<Arguments extends unknown[]> = (session: Session, ...given: Arguments) => Promise<Outcome>;

/** Makes of an action what the argument parser calls; only the command that is run is imported. */
export type Run = <Arguments extends unknown[]>(
  importAction: () => Promise<Action<Arguments>>,
) => (...given: Arguments) => Promise<void>;
