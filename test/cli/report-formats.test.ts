import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { elaqe, seeds, writeFiles } from "./run-elaqe.ts";

describe("elaqe report", () => {
  const cwd = mkdtempSync(join(tmpdir(), "elaqe-report-"));
  beforeAll(() => elaqe(["build", seeds], { cwd }));
  afterAll(() => rmSync(cwd, { recursive: true }));

  test.each([
    ["a.html", /^<!doctype html>/],
    ["a.csv", /^section,statement,modality/],
    ["a.json", /^\{\n {2}"kind": "dossier"/],
    ["a.md", /^# /],
    ["a", /^# /],
    ["a.2021", /^# /],
  ])("writes %s in the format of its name", async (file, start) => {
    expect(await elaqe(["report", "BŞTİ", "--output", file], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, file), "utf8")).toMatch(start);
  });

  test("gives an overview without a name, of a period or a topic where asked", async () => {
    const whole = await elaqe(["report"], { cwd });
    expect(whole.out).toMatch(/^# Overview\n/);
    const part = await elaqe(["report", "--from", "2021", "--topic", "miqrasiya", "--language", "az"], {
      cwd,
    });
    expect(part.out).toMatch(/^# Ümumi icmal: miqrasiya, 2021–\n/);
  });

  test("says in the title of a report on one or two of which documents alone it is made", async () => {
    const month = ["--from", "2025-03", "--to", "2025-03"];
    const one = await elaqe(["report", "Azercell", ...month], { cwd });
    expect(one.out).toMatch(/^# Azercell \(March 2025\)\n/);
    const open = await elaqe(["report", "Azercell", "--from", "2020-05-01", "--language", "az"], { cwd });
    expect(open.out).toMatch(/^# Azercell \(1 may 2020 –\)\n/);
    expect((await elaqe(["report", "Azercell"], { cwd })).out).toMatch(/^# Azercell\n/);
  });

  test.each([
    [["report", "--from", "dünən"], "not a date"],
    [["report", "--topic", "balet"], "no document of the graph is of this period and topic"],
    [["report", "BŞTİ", "--format", "pdf"], "name a file with --output"],
    [["report", "BŞTİ", "-o", "a.docx"], "no report is written as .docx; end the name in .md, .html"],
    [["report", "BŞTİ", "--format", "docx"], "Allowed choices are terminal, markdown, html"],
  ])("%j is refused with advice", async (given, advice) => {
    expect(await elaqe(given, { cwd })).toMatchObject({ code: 2, error: expect.stringContaining(advice) });
  });

  test("names the command that tells what is behind a line, and the ids it takes are in every format", async () => {
    const { out } = await elaqe(["report", "BŞTİ"], { cwd });
    expect(out).toContain("elaqe why claim-…");
    const ids = [/s-(edge-[0-9a-f]{16})/, /(claim-[0-9a-f]{16})/].map((id) => id.exec(out)?.[1] ?? "");
    const overview = await elaqe(["report", "--format", "html"], { cwd });
    ids.push(/id="s-(person-[0-9a-f]{16})"/.exec(overview.out)?.[1] ?? "");
    for (const id of ids) {
      const why = await elaqe(["why", id], { cwd });
      expect(why).toMatchObject({ code: 0, out: expect.stringContaining(id) });
    }
    for (const format of ["html", "json", "csv"]) {
      const report = await elaqe(["report", "BŞTİ", "--format", format], { cwd });
      for (const id of ids) if (!id.startsWith("person")) expect(report.out).toContain(id);
    }
    expect(await elaqe(["why", "edge-0123456789abcdef"], { cwd })).toMatchObject({ code: 2 });
  });

  test("prints a PDF with the browser that is named, and says so where it does not start", async () => {
    writeFiles(cwd, { "no-browser": "" });
    const environment = { CHROMIUM: join(cwd, "no-browser") };
    const { code, error } = await elaqe(["report", "BŞTİ", "-o", "a.pdf"], { cwd, environment });
    expect(code).toBe(2);
    expect(error).toContain("this browser does not start");
  });
});
