/** The engine's complaints in the project's words: where, what is wrong, what to do. */
import { InputError, StoreError } from "../../errors.ts";

export type EmbeddedProblem =
  | "missing"
  | "not-a-file"
  | "foreign"
  | "unsealed"
  | "damaged"
  | "storage-version"
  | "schema-version"
  | "locked"
  | "unreadable"
  | "unwritable";

/** A StoreError about one file; `problem` says which for programs. */
export function fileError(
  path: string,
  problem: EmbeddedProblem,
  message: string,
  details: { readonly cause?: unknown; readonly [key: string]: unknown } = {},
): StoreError {
  const { cause, ...data } = details;
  return new StoreError(`${path}: ${message}`, { cause, data: { path, problem, ...data } });
}

/** A query the engine refused; the message is its first line, which names the place. */
export function queryError(cause: unknown): InputError {
  const words = engineWords(cause);
  if (/interrupted|timeout/i.test(words)) {
    return new InputError(`query: stopped at its time limit (${words}); narrow it or add a LIMIT`, { cause });
  }
  return new InputError(`query: ${words}; correct the statement (elaqe query --list shows the named ones)`, {
    cause,
    data: { engine: "embedded" },
  });
}

/** The engine's message without its trailing picture of the statement. */
export function engineWords(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split("\n")[0]?.trim() ?? message;
}
