/** Files that commands write: whole or not at all, and never in place of something else by accident. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { InputError } from "../errors.ts";

/** Fails early, before any work, where a file could not be written in the end. */
export function checkOutput(path: string): void {
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
