/**
 * Tells the engine to compile fewer functions. The grammar is a few thousand functions, and V8 compiles each after some milliseconds of
 * running it: in a run of some hundred texts that costs more than the run itself, on the threads that compile, and never comes back.
 */
import { setFlagsFromString } from "node:v8";

/** How much of a function runs before it is worth compiling, in bytes of bytecode; V8's own is 67584. Measured in `docs/decisions.md`. */
const budget = 800_000;

/** The engine that this was measured in, that of Node 20; others decide for themselves, and may not know the flag. */
const measured = "11.3.";

/** The flags of an engine by its version. */
export function flagsFor(engine: string): readonly string[] {
  return engine.startsWith(measured) ? [`--interrupt-budget=${budget}`] : [];
}

/** Sets the flags for this process and the threads that it starts. */
export function compileLater(): void {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
}
