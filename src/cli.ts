#!/usr/bin/env node
/** The executable: the command line on the streams of this process. */
import { runCommandLine, tellError } from "./command-line.ts";
import { compileLater } from "./compile-later.ts";
import { InputError } from "./errors.ts";

const given = process.argv.slice(2);
const surroundings = {
  out: process.stdout,
  error: process.stderr,
  input: process.stdin,
  environment: process.env,
};

compileLater();
process.stdout.on("error", ({ code = "unknown error" }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(); // the reader has seen enough: elaqe extract texts/ | head
  const what = code === "ENOSPC" ? "no space is left on its disk" : code;
  const error = new InputError(`the output cannot be written (${what}); what was printed is not whole`);
  process.exit(tellError(error, given, surroundings));
});
process.stderr.on("error", () => {}); // nobody hears; the exit code tells
process.exitCode = await runCommandLine(given, surroundings);
