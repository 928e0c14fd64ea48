/** What every command is given and what it gives back; `cli.ts` alone sets the exit code and prints errors. */
import type { Environment } from "../config.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Done, done with problems that were told, or not run for a reason that was told. What else could not run is thrown. */
export type Outcome = "done" | "problems" | "refused";

export interface Session {
  readonly terminal: Terminal;
  readonly environment: Environment;
  /** The whole of the standard input. */
  readInput(): Promise<Uint8Array>;
  /** Runs work that an interrupt must not leave half done: `cleanUp` then removes what it has begun. */
  guarded<Result>(cleanUp: () => void, work: () => Promise<Result>): Promise<Result>;
}

/** Makes of an action what the argument parser calls; the session is there when the flags are known. */
export type Run = <Arguments extends unknown[]>(
  action: (session: Session, ...given: Arguments) => Promise<Outcome>,
) => (...given: Arguments) => Promise<void>;
