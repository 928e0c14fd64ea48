import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the installed package: one up from `src` and from `dist` alike. Data files are found from here. */
export const packageRoot: string = fileURLToPath(new URL("..", import.meta.url));

/** The version of the installed package. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version;
}
