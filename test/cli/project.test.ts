import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { elaqe, emptyFolder, writeFiles } from "./run-elaqe.ts";

const article = (person: string, town: string): string =>
  `${town} şəhərində seminar keçirilib\n\n12 mart 2024\n\nTəhsil Nazirliyinin əməkdaşı ${person} ${town} şəhərində keçirilən seminarda iştirak edib.\n`;

const hashOf = (error: string): string => /content hash ([0-9a-f]{64})/.exec(error)?.[1] ?? error;
const rowsOf = (out: string): readonly string[] =>
  out
    .split("\n")
    .filter((row) => row.startsWith("  "))
    .map((row) => row.trim().replace(/ +/g, " "));

function project(texts: Readonly<Record<string, string>>): string {
  const cwd = emptyFolder();
  writeFiles(cwd, Object.fromEntries(Object.entries(texts).map(([name, body]) => [`texts/${name}`, body])));
  return cwd;
}

describe("a project", () => {
  test("is begun with init, built without arguments, and read anew only where it changed", async () => {
    const cwd = project({
      "a.txt": article("Aygün Səmədova", "Gəncə"),
      "b.txt": article("Tural Qasımov", "Şəki"),
    });
    expect((await elaqe(["init"], { cwd })).code).toBe(0);
    const first = await elaqe(["build"], { cwd });
    expect(rowsOf(first.out)).toEqual(["read 2 text"]);
    rmSync(join(cwd, "texts/b.txt"));
    const second = await elaqe(["build"], { cwd });
    expect(rowsOf(second.out)).toEqual([
      "read 1 text: no more there, kept",
      "read 1 text: not changed since the last run",
    ]);
    expect(hashOf(second.error)).toBe(hashOf(first.error));
    expect(second.error).toContain("--retract takes them out");
  });

  test("is begun with a word on sources that are not there", async () => {
    const cwd = project({ "a.txt": article("Aygün Səmədova", "Gəncə") });
    const given = ["texts/", "texts/*.txt", "newz/", "saved/**/*.html", "https://www.example.az/rss"];
    const { code, error } = await elaqe(["init", ...given], { cwd });
    expect(code).toBe(0);
    expect(error).toMatch(/^newz\/, saved\/\*\*\/\*\.html: not there/m);
    expect((await elaqe(["init"], { cwd: emptyFolder() })).error).toContain("texts/: not there");
    expect((await elaqe(["init", "--force"], { cwd })).error).not.toContain("not there");
  });

  test("tells the faults of its file by line and key, and writes nothing", async () => {
    const cwd = project({ "a.txt": article("Aygün Səmədova", "Gəncə") });
    writeFileSync(join(cwd, "elaqe.config.yaml"), "sources: [texts]\nvanished: forget\n");
    const { code, error } = await elaqe(["build"], { cwd });
    expect({ code, left: readdirSync(cwd).sort() }).toEqual({
      code: 2,
      left: ["elaqe.config.yaml", "texts"],
    });
    expect(error).toMatch(
      /elaqe\.config\.yaml, line 2: vanished is to be one of keep, retract; found "forget"/,
    );
    expect((await elaqe(["init"], { cwd })).error).toContain("is there already");
    expect((await elaqe(["build"], { cwd: emptyFolder() })).error).toContain("elaqe init writes one");
  });
});

describe("a build", () => {
  test("reads globs and the standard input, and tells of a picture that a glob finds", async () => {
    const cwd = project({
      "a.txt": article("Aygün Səmədova", "Gəncə"),
      "in/b.txt": article("Tural Qasımov", "Şəki"),
      "in/c.png": "x",
    });
    const input = article("Leyla Nəbiyeva", "Quba");
    const { code, out } = await elaqe(["build", "texts/in/*", "-"], { cwd, input });
    expect({ code, rows: rowsOf(out) }).toEqual({
      code: 1,
      rows: ["read 2 text", "skipped 1 no kind of file that is read"],
    });
  });
});
