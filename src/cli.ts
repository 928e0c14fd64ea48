#!/usr/bin/env node
/** The executable: parses the arguments, runs one command, prints errors and sets the exit code. Nothing else does. */
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { browserCommand } from "./commands/browser.ts";
import { buildCommand } from "./commands/build.ts";
import { completeCommand, completionCommand } from "./commands/completion.ts";
import { demoCommand } from "./commands/demo.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { exploreCommand } from "./commands/explore.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { initCommand } from "./commands/init.ts";
import { loadCommand } from "./commands/load.ts";
import { queryCommand } from "./commands/query.ts";
import { reportCommand } from "./commands/report.ts";
import { reviewCommand } from "./commands/review.ts";
import { schemaCommand } from "./commands/schema.ts";
import { searchCommand } from "./commands/search.ts";
import type { Outcome, Run, Session } from "./commands/session.ts";
import { watchCommand } from "./commands/watch.ts";
import { whyCommand } from "./commands/why.ts";
import { ElaqeError, InputError } from "./errors.ts";
import { packageRoot } from "./package-root.ts";
import { showsColour } from "./terminal/style.ts";
import { makeTerminal } from "./terminal/terminal.ts";

const exitCodes: Readonly<Record<Outcome, number>> = { done: 0, problems: 1, refused: 2 };
const couldNotRun = 2;
/** What shells expect of a program that a signal ended: this and the number of the signal. */
const endedBySignal = 128;
/** More than any document may have. */
const mostInputMegabytes = 64;

/**
 * Listens for an interrupt only while there is something to clean up: everywhere else the signal ends the process at
 * once, also in the middle of a long computation.
 */
async function guarded<Result>(cleanUp: () => void, work: () => Promise<Result>): Promise<Result> {
  const stop = (signal: NodeJS.Signals): void => {
    cleanUp();
    process.exit(endedBySignal + constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  return work().finally(() => {
    for (const signal of signals) process.off(signal, stop);
  });
}

function makeSession(isQuiet: boolean): Session {
  return {
    terminal: makeTerminal({
      out: process.stdout,
      error: process.stderr,
      isQuiet,
      isColoured: showsColour(process.stdout, process.env),
      clock: () => performance.now(),
    }),
    environment: process.env,
    async readInput() {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > mostInputMegabytes * 2 ** 20)
          throw new InputError(
            `-: more than ${mostInputMegabytes} MB on the standard input; give the texts as files`,
          );
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    guarded,
  };
}

function makeProgram(): Command {
  const { version, description } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  const program = new Command("elaqe");
  const run: Run =
    (importAction) =>
    async (...given) => {
      const action = await importAction();
      const session = makeSession(program.opts().quiet === true);
      process.exitCode = exitCodes[await action(session, ...given)];
    };
  program
    .description(description)
    .version(version, "-V, --version", "print the version")
    .option("-q, --quiet", "print data and problems only")
    .option("--debug", "print the stack of an error")
    .helpOption("-h, --help", "print help")
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("(elaqe --help shows the commands and flags)")
    .addHelpText(
      "before",
      'Examples:\n  elaqe demo\n  elaqe build texts/\n  elaqe report "Mehriban Vəliyeva"\n  elaqe query --list\n',
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 done; 1 done, but some files could not be used; 2 could not run." +
        `\nDocumentation: README.md and docs/ in ${packageRoot}.` +
        "\nSomething wrong or missing: open an issue of the project with the command, what it printed and what --debug adds (CONTRIBUTING.md).",
    )
    .exitOverride();
  const commands = [
    demoCommand,
    initCommand,
    buildCommand,
    watchCommand,
    extractCommand,
    loadCommand,
    exportCommand,
    queryCommand,
    searchCommand,
    reportCommand,
    exploreCommand,
    reviewCommand,
    whyCommand,
    schemaCommand,
    browserCommand,
    completionCommand,
    doctorCommand,
  ];
  for (const make of commands) program.addCommand(make(run).copyInheritedSettings(program));
  program.addCommand(completeCommand(run).copyInheritedSettings(program), { hidden: true });
  return program;
}

/** One message about an error: what the project's errors say, and for others that the program is at fault. */
function messageOf(error: unknown): string {
  if (error instanceof ElaqeError) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `elaqe broke: ${words}; please report it with the command and what --debug prints`;
}

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : couldNotRun;
    return;
  }
  const terminal = makeSession(false).terminal;
  terminal.warn(`elaqe: ${messageOf(error)}`);
  if (process.argv.includes("--debug")) terminal.warn(error instanceof Error ? (error.stack ?? "") : "");
  process.exitCode = couldNotRun;
}

process.stdout.on("error", ({ code = "unknown error" }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(); // the reader has seen enough: elaqe extract texts/ | head
  const what = code === "ENOSPC" ? "no space is left on its disk" : code;
  fail(new InputError(`the output cannot be written (${what}); what was printed is not whole`));
  process.exit();
});
process.stderr.on("error", () => {}); // nobody hears; the exit code tells
try {
  await makeProgram().parseAsync();
} catch (error) {
  fail(error);
}
