import { describe, expect, it } from "vitest";
import { elaqe, emptyFolder, writeFiles } from "./run-elaqe.ts";

const text =
  "Konfransda Lalə Məcidova çıxış edib. \u001b[31mOrxan Səfərli\u202e konfransda iştirak etmək istəyib.\n";

describe("elaqe extract --explain", () => {
  it("shows the names, the rule that fired and what was rejected, without colours in a pipe", async () => {
    const { code, out } = await elaqe(["extract", "--explain", "--any-language", "-"], {
      cwd: emptyFolder(),
      input: text,
    });
    expect(code).toBe(0);
    expect(out).toContain("✓ spoke-at");
    expect(out).toContain("✗ “iştirak etmək”");
    expect(out).toContain("\\u001b");
    for (const harmful of ["\u001b", "\u202e"]) expect(out).not.toContain(harmful);
  });

  it("shows the address with its letters", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "mətn 1.txt": text });
    const { out } = await elaqe(["extract", "--explain", "--any-language", "mətn 1.txt"], { cwd: folder });
    expect(out).toMatch(/^file:mətn 1\.txt$/m);
  });
});
