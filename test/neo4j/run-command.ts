import { type SpawnOptions, spawn } from "node:child_process";

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command to its end, at most `timeoutMs`; `code` is null when it is missing or was stopped. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  { timeoutMs, ...options }: SpawnOptions & { readonly timeoutMs: number },
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawned(command, parameters, {
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMs,
    });
    if (typeof child === "string") return resolve({ code: null, output: child });
    let output = "";
    child.stdout?.on("data", (data: Buffer) => {
      output += data.toString();
    });
    child.stderr?.on("data", (data: Buffer) => {
      output += data.toString();
    });
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** The process; or the message where there cannot be one, which Node throws for some reasons and emits for others. */
function spawned(
  command: string,
  parameters: readonly string[],
  options: SpawnOptions,
): ReturnType<typeof spawn> | string {
  try {
    return spawn(command, parameters, options);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
