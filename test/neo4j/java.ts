import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/** A Java runtime: its command, and the number of its release. */
export interface Java {
  readonly command: string;
  readonly release: number;
}

/** The first Java of at least that release: JAVA_HOME, the PATH, then the places where systems install it. */
export async function findJava(leastRelease: number): Promise<Java | undefined> {
  for (const command of candidates()) {
    const { code, output } = await runCommand(command, ["-version"], { timeoutMs: 20_000 });
    const release = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
    if (code === 0 && release >= leastRelease) return { command, release };
  }
  return undefined;
}

function candidates(): string[] {
  const { JAVA_HOME } = process.env;
  const installed = ["/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"].flatMap((folder) =>
    list(folder).flatMap((name) => [join(folder, name), join(folder, name, "Contents/Home")]),
  );
  const homes = JAVA_HOME === undefined || JAVA_HOME === "" ? [] : [JAVA_HOME];
  return [...homes.map(javaOf), "java", ...installed.map(javaOf)];
}

const javaOf = (home: string): string => join(home, "bin", "java");

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
