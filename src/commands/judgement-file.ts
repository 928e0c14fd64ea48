/** The file that keeps people's judgements, as `build`, `why` and `review` use it. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { InputError } from "../errors.ts";
import { refusal } from "../read/find-files.ts";
import { type Judgement, parseJudgements, type UnappliedJudgement } from "../resolve/judgement.ts";
import type { Session } from "./session.ts";

const defaultFile = "judgements.txt";

/** The file named, or the usual one where none is named. */
export function judgementPath(path: string | undefined): string {
  return path ?? defaultFile;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(`${file}: ${refusal(cause, file)}; name the file of judgements`, {
      cause,
      data: { path: file },
    });
  }
}

/** Judgements of the file; a file that was named must exist, the usual one need not. Throws InputError. */
export function readJudgements(path: string | undefined): Judgement[] {
  const file = judgementPath(path);
  if (!existsSync(file)) {
    if (path === undefined) return [];
    throw new InputError(
      `${file}: there is no such file; name the file of judgements or leave the flag out`,
      {
        data: { path: file },
      },
    );
  }
  return parseJudgements(readText(file), file);
}

/** Adds one line to the file, made where it is missing. */
export function appendJudgement(path: string, line: string): void {
  const start = existsSync(path) && !/(^|\n)$/.test(readFileSync(path, "utf8")) ? "\n" : "";
  appendFileSync(path, `${start}${line}\n`);
}

/** Tells each judgement that fits nothing any more. */
export function tellUnapplied(
  session: Session,
  path: string | undefined,
  unapplied: readonly UnappliedJudgement[],
): void {
  for (const { judgement, reason } of unapplied) {
    session.terminal.warn(
      `${judgementPath(path)}, line ${judgement.line}: not applied: ${reason}; change or delete the line`,
    );
  }
}
