import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elaqe, emptyFolder, seeds } from "./run-elaqe.ts";

test("a damaged graph file is one line from every command and from doctor, and build does not replace it", async () => {
  const cwd = emptyFolder();
  const built = await elaqe(["build", seeds, "--json"], { cwd });
  const { content_hash: contentHash } = JSON.parse(built.out);
  const whole = await elaqe(["doctor"], { cwd });
  expect(whole.out).toMatch(new RegExp(`graph\\.elaqe: whole; .*content hash ${contentHash}`));
  expect(built.error).toContain(`content hash ${contentHash}`);

  const file = join(cwd, "graph.elaqe");
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 8, middle);
  writeFileSync(file, bytes);
  const commands = [
    ["query", "find-people", "person=a"],
    ["query", "MATCH (n) RETURN count(*)"],
    ["search", "konfrans"],
    ["report", "Azercell"],
    ["why", "claim-0123456789abcdef"],
    ["load", "graph.elaqe", "--to", "bolt://localhost:1"],
    ["export", "graph.elaqe", "--output", "import"],
    ["build", seeds],
  ];
  for (const words of commands) {
    const { code, out, error } = await elaqe(words, { cwd });
    expect({ words, code, out }).toEqual({ words, code: 2, out: "" });
    expect(error).toMatch(/^elaqe: graph\.elaqe: damaged \(between byte \d+ and byte \d+ [^\n]*\n$/);
  }
  const { code, out } = await elaqe(["doctor"], { cwd });
  expect(code).toBe(1);
  expect(out).toContain("graph.elaqe: damaged");
  expect(readFileSync(file).equals(bytes)).toBe(true);
}, 90_000);
