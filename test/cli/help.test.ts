import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { elaqe, emptyFolder } from "./run-elaqe.ts";

const commands = [
  "demo",
  "init",
  "build",
  "watch",
  "extract",
  "load",
  "export",
  "query",
  "search",
  "report",
  "review",
  "why",
  "schema",
  "explore",
  "browser",
  "completion",
  "doctor",
];

const moreInformation =
  /\nDocumentation: README\.md and docs\/ in .+\nSomething wrong or missing: open an issue .+\n$/;

/** Packages that a file and what it imports at once pull in; imports inside functions do not count. */
function packagesOf(
  file: string,
  seen = new Set<string>(),
  packages = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type ).*?from "([^"]+)";$/gms,
  )) {
    if (path.startsWith(".")) packagesOf(join(dirname(file), path), seen, packages);
    else packages.add(path);
  }
  return packages;
}

describe("elaqe --help", () => {
  test("leads with examples and names every command and the exit codes", async () => {
    const { code, out, error } = await elaqe(["--help"], { cwd: emptyFolder() });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^Examples:\n/);
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(out).toContain("Exit codes: 0 done; 1 done, but some files could not be used; 2 could not run.");
    expect(out).toMatch(moreInformation);
  });

  test.each(commands)(
    "of %s leads with an example of it, has --json, and ends with where more stands",
    async (command) => {
      const { code, out } = await elaqe([command, "--help"], { cwd: emptyFolder() });
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Examples?:\n  elaqe ${command}`));
      expect(out).toMatch(/^ {2}--json /m);
      expect(out).toMatch(moreInformation);
    },
  );

  test("has --json print the shell's script and the begun project as JSON", async () => {
    const cwd = emptyFolder();
    const completion = await elaqe(["completion", "fish", "--json"], { cwd });
    expect(JSON.parse(completion.out)).toMatchObject({ shell: "fish", script: expect.any(String) });
    const begun = await elaqe(["init", "news/", "--json"], { cwd });
    expect(JSON.parse(begun.out)).toEqual({ output: "elaqe.config.yaml", sources: ["news/"] });
  });

  test("needs no database, driver or schema library to start", () => {
    const packages = [...packagesOf(join(packageRoot, "src/cli.ts"))].filter(
      (name) => !name.startsWith("node:"),
    );
    expect(packages).toEqual(["commander"]);
  });
});

describe("a command line that is wrong", () => {
  test.each([
    ["an unknown command", ["biuld"], "Did you mean build?"],
    ["an unknown flag", ["build", "--outpu", "x"], "Did you mean --output?"],
    ["a flag cut short", ["report", "x", "--lang", "az"], "Did you mean --language?"],
    ["a missing argument", ["extract"], "missing required argument 'paths'"],
    ["no paths and no project", ["build"], "elaqe init writes one"],
    ["a value that is none of the choices", ["report", "x", "--language", "fr"], "en, az"],
    ["a flag that contradicts another", ["query", "x", "--json", "--csv"], "cannot be used with"],
    ["two formats", ["report", "--json", "--format", "html"], "cannot be used with"],
    ["a number of pairs that is none", ["review", "--limit", "0"], "--limit 0"],
    [
      "a period that ends before it begins",
      ["report", "--from", "2025", "--to", "2024"],
      "ends before it begins",
    ],
    ["a day that no calendar has", ["report", "--from", "2025-13-45"], "2025-13-45: not a date"],
    ["a topic without words", ["report", "--topic", " "], "no words in it"],
    ["a limit of no rows", ["query", "list-events", "limit=0"], "a whole number above 0"],
    ["metadata that is not there", ["build", ".", "--metadata", "gone.csv"], "gone.csv: no such file"],
    ["judgements in no folder", ["review", "--judgements", "gone/j.txt"], "its folder does not exist"],
    ["nothing to watch", ["watch", "gone"], "gone: no such file or folder"],
    ["no words to search", ["search"], "(elaqe search --help shows its examples and flags)"],
    ["no command at all", [], "Usage: elaqe"],
  ])("with %s gets advice, as every error begins, and exit code 2", async (_what, given, advice) => {
    const { code, out, error } = await elaqe(given, { cwd: emptyFolder() });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(advice);
    expect(error).not.toMatch(/^error:/m);
  });
});

test("the documentation that the help names comes with the package", () => {
  const { files } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  expect(files).toEqual(expect.arrayContaining(["docs", "CONTRIBUTING.md"])); // README always comes
});

test("elaqe --version prints the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  expect(await elaqe(["--version"], { cwd: emptyFolder() })).toEqual({
    code: 0,
    out: `${version}\n`,
    error: "",
  });
});
