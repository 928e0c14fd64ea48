/** Builds the command line for the tests that run it, when its sources are newer than what was built. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";

function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return readdirSync(join(packageRoot, "src"), { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > builtAt,
  );
}

export default function setup(): void {
  if (!isStale(join(packageRoot, "dist", "cli.js"))) return;
  try {
    execFileSync("npm", ["run", "build"], { cwd: packageRoot, stdio: "pipe", encoding: "utf8" });
  } catch (error) {
    console.error(
      `npm run build failed; the command line is tested as it was built before\n${String(error)}`,
    );
  }
}
