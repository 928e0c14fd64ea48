/** What every command is given and what it gives back; `cli.ts` alone sets the exit code and prints errors. */
import type { Environment } from "../config.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Done, or done with problems that were told. What could not run at all is thrown as an error. */
export type Outcome = "done" | "problems";

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
