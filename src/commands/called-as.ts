/** How a person calls this program: whoever started it through npm has no `elaqe` among the commands of the shell. */
import type { Environment } from "../config.ts";

/** `npx elaqe` where npm started it, by `npx` or a script, else `elaqe`: what a hint says that is copied into a shell. */
export function calledAs(environment: Environment): string {
  return environment.npm_command === undefined ? "elaqe" : "npx elaqe";
}
