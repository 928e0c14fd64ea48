/** The command line: parses the arguments, runs one command, prints errors and gives the exit code. Nothing else does. */
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
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
import type { Environment } from "./config.ts";
import { ElaqeError, InputError } from "./errors.ts";
import { packageRoot } from "./package-root.ts";
import { showsColour } from "./terminal/style.ts";
import { makeTerminal, type Stream, type Terminal } from "./terminal/terminal.ts";

/** What a command is run in: a process has all of it. */
export interface Surroundings {
  readonly out: Stream;
  readonly error: Stream;
  readonly input: Readable;
  readonly environment: Environment;
}

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

function terminalOn({ out, error, environment }: Surroundings, isQuiet: boolean): Terminal {
  const isColoured = showsColour(out, environment);
  return makeTerminal({ out, error, isQuiet, isColoured, clock: () => performance.now() });
}

function makeSession(surroundings: Surroundings, isQuiet: boolean): Session {
  const { input, environment } = surroundings;
  return {
    terminal: terminalOn(surroundings, isQuiet),
    environment,
    input,
    async readInput() {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of input as AsyncIterable<Buffer>) {
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

/** An error of the parser, begun as every other error is; of an option that is cut short it says how the whole one is called. */
function errorText(text: string, program: Command): string {
  const cut = /unknown option '(--[a-z-]+)'\n$/.exec(text)?.[1];
  const command = program.commands.find((each) => each.name() === program.args[0]);
  const whole = command?.options.flatMap(({ long = null }) =>
    cut !== undefined && long?.startsWith(cut) ? [long] : [],
  );
  const advice = whole === undefined || whole.length === 0 ? "" : `(Did you mean ${whole.join(" or ")}?)\n`;
  return `${text.replace(/^error: /, "elaqe: ")}${advice}`;
}

/** The parser of all commands; `done` hears what the one that is run came to. */
function makeProgram(surroundings: Surroundings, done: (outcome: Outcome) => void): Command {
  const { version, description } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  const { out, error } = surroundings;
  const program = new Command("elaqe");
  const run: Run =
    (importAction) =>
    async (...given) => {
      const action = await importAction();
      done(await action(makeSession(surroundings, program.opts().quiet === true), ...given));
    };
  const widthOf = ({ isTTY, columns }: Stream) => (isTTY === true ? columns : undefined);
  program
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => error.write(text),
      outputError: (text, write) => write(errorText(text, program)),
      getOutHelpWidth: () => widthOf(out) ?? 80,
      getErrHelpWidth: () => widthOf(error) ?? 80,
    })
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
    .addHelpText("after", "\nExit codes: 0 done; 1 done, but some files could not be used; 2 could not run.")
    .addHelpText(
      "afterAll",
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
  for (const make of commands) {
    const command = make(run).copyInheritedSettings(program);
    program.addCommand(
      command.showHelpAfterError(`(elaqe ${command.name()} --help shows its examples and flags)`),
    );
  }
  program.addCommand(completeCommand(run).copyInheritedSettings(program), { hidden: true });
  return program;
}

/** One message about an error: what the project's errors say, and for others that the program is at fault. */
function messageOf(error: unknown): string {
  if (error instanceof ElaqeError) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `elaqe broke: ${words}; please report it with the command and what --debug prints`;
}

/** Tells an error in a line on the error stream and gives the exit code for it. */
export function tellError(error: unknown, given: readonly string[], surroundings: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : couldNotRun; // told already
  const terminal = terminalOn(surroundings, false);
  terminal.warn(`elaqe: ${messageOf(error)}`);
  if (given.includes("--debug")) terminal.warn(error instanceof Error ? (error.stack ?? "") : "");
  return couldNotRun;
}

/**
 * Runs the command that the words name.
 * @param given The words of the command line, without the program: `["report", "Azercell"]`.
 * @param surroundings Where its output goes and its input comes from. Paths are those of the process.
 * @returns The exit code: 0 done, 1 done with problems, 2 could not run; errors are told, not thrown.
 */
export async function runCommandLine(given: readonly string[], surroundings: Surroundings): Promise<number> {
  let code = 0;
  const done = (outcome: Outcome): void => {
    code = exitCodes[outcome];
  };
  try {
    await makeProgram(surroundings, done).parseAsync(given, { from: "user" });
    return code;
  } catch (error) {
    return tellError(error, given, surroundings);
  }
}
