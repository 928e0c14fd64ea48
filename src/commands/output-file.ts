/** Files that commands write: whole or not at all, and never in place of something else by accident. */
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { InputError } from "../errors.ts";

/** Fails early, before any work, where a file could not be written in the end. */
export function checkOutput(path: string): void {
  if (path === "-")
    throw new InputError("-: not a file to write; name one, or write ./- for a file of this name", {
      data: { path },
    });
  if (existsSync(path) && statSync(path).isDirectory())
    throw new InputError(`${path}: is a folder; name a file to write`, { data: { path } });
  const folder = dirname(path);
  if (!existsSync(folder))
    throw new InputError(
      `${path}: its folder does not exist; make it (mkdir -p ${folder}) or name another file`,
      {
        data: { path },
      },
    );
}

/**
 * Makes sure that a file to write is none of those that the command reads or writes otherwise.
 * @throws InputError when it is, by whatever path or link.
 */
export function checkNoInput(flag: string, path: string, others: readonly (string | undefined)[]): void {
  if (!existsSync(path)) return;
  const real = realpathSync(path);
  const same = others.find(
    (other) => other !== undefined && existsSync(other) && realpathSync(other) === real,
  );
  if (same === undefined) return;
  throw new InputError(
    `${flag} ${path}: would be written over ${same}, which the command uses; name another file`,
    {
      data: { path },
    },
  );
}

/**
 * Writes a file beside its place and renames it, so that a reader finds the old one or the whole new one.
 * @throws InputError when it cannot be written.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.writing`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new InputError(`${path}: cannot be written (${code}); check the folder and the disk space`, {
      cause,
      data: { path },
    });
  }
}
