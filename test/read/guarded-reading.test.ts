import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { GuardedReading, type ReadingBudget } from "../../src/read/guarded-reading.ts";
import { planReading } from "../../src/read/read-documents.ts";

const sentence = "Nazirlik Bakıda yeni məktəb açıb.";
let folder = "";
let reading: GuardedReading | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elaqe-guard-"));
});
afterEach(async () => {
  await reading?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function summary(
  files: Readonly<Record<string, string>>,
  budget: ReadingBudget,
): Promise<readonly string[]> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  reading = new GuardedReading(budget);
  const lines: string[] = [];
  for (const task of await planReading([folder]))
    for await (const one of reading.read(task))
      lines.push(
        `${one.outcome} ${one.path.slice(folder.length + 1)} ${one.outcome === "read" ? "" : one.reason}`.trim(),
      );
  return lines;
}

const page = `<html><body><h1>Yeni məktəb</h1><p>${sentence}</p></body></html>`;
/** Each closing tag that fits nothing is looked for through all that is open. */
const spinning = `<html>${"<i>".repeat(4_900)}${"</b>".repeat(3_000_000)}`;
/** A tree of many times its size. */
const swelling = `[${"[[]],".repeat(1_000_000)}0]`;

test("a page that spins is ended and told, and the files after it are read", async () => {
  const lines = await summary(
    { "a.html": page, "b.html": spinning, "c.html": page, "d.txt": sentence },
    { seconds: 5, megabytes: 512 },
  );
  expect(lines).toEqual([
    "read a.html",
    "failed b.html takes longer than 5 s to be read; split it or save it as plain text",
    "read c.html",
    "read d.txt",
  ]);
}, 60_000);

test("a file that swells is ended and told; its documents so far are kept, and the files after it are read", async () => {
  const row = JSON.stringify({ id: "x", text: sentence });
  const files = { "a.ndjson": `${row}\n${swelling}\n`, "b.html": page };
  expect(await summary(files, { seconds: 50, megabytes: 32 })).toEqual([
    "read a.ndjson!/x",
    "failed a.ndjson needs more than 32 MB to be read; split it or save it as plain text",
    "read b.html",
  ]);
}, 60_000);
