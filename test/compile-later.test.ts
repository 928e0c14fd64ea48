import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

const entry = new URL("../src/compile-later.ts", import.meta.url).href;

/** What a fresh process says when it is told to compile later in such an engine, and what it complains of. */
function answerIn(engine: string): string {
  const script = `const { compileLater } = await import("${entry}"); console.log(compileLater("${engine}"));`;
  const args = ["--import", "tsx", "--input-type=module", "-e", script];
  return execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

it("is told to the engine that it was measured in, and to no other", () => {
  expect(answerIn("11.3.244.8-node.33")).toBe("true\n");
  expect(answerIn("13.6.233.10-node.18")).toBe("false\n");
});
