import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { knownFunctions, refusedFunctions } from "../../src/store/embedded/front/functions.ts";

const page = readFileSync(join(packageRoot, "docs/cypher.md"), "utf8");

test("docs/cypher.md names every function that runs", () => {
  for (const name of Object.keys(knownFunctions)) expect(page, name).toContain(`\`${name}\``);
});

test("docs/cypher.md names every function that is refused, with what to write instead", () => {
  for (const [name, advice] of Object.entries(refusedFunctions))
    expect(page, name).toContain(`| \`${name}()\` | ${advice.replaceAll("|", "\\|")} |`);
});
