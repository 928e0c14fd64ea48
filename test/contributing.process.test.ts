import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../src/package-root.ts";
import { folderOfFile } from "./cli/run-elaqe.ts";

const contributing = readFileSync(join(packageRoot, "CONTRIBUTING.md"), "utf8");

/** The recipe that begins with these words. */
function recipe(name: string): string {
  return contributing.split(/^\*\*(?=A)/m).find((each) => each.startsWith(`${name}.`)) ?? "";
}

/** A copy of the sources, in which a recipe is followed. */
function copyOfSources(name: string): string {
  const copy = folderOfFile(`recipe-${name}`);
  for (const part of ["src", "package.json", "tsconfig.json"])
    cpSync(join(packageRoot, part), join(copy, part), { recursive: true });
  const page = {
    ...{ jsx: "react-jsx", jsxImportSource: "preact" },
    ...{ lib: ["es2023", "dom", "dom.iterable"], types: ["node", "vite/client"] },
  };
  const only = { extends: "./tsconfig.json", compilerOptions: page, include: ["src"], exclude: [] };
  writeFileSync(join(copy, "tsconfig.recipe.json"), JSON.stringify(only));
  return copy;
}

function change(copy: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), "utf8");
  expect(text, file).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
}

/** The files that the compiler finds wrong, each once. */
function wrongFiles(copy: string): readonly string[] {
  const tsc = join(packageRoot, "node_modules/.bin/tsc");
  const { stdout } = spawnSync(tsc, ["--noEmit", "--singleThreaded", "-p", "tsconfig.recipe.json"], {
    cwd: copy,
    encoding: "utf8",
  });
  return [...new Set([...stdout.matchAll(/^(src\/\S+?)\(\d+,/gm)].map(([, file = ""]) => file))].sort();
}

function extract(copy: string, input: string): string {
  const tsx = join(packageRoot, "node_modules/.bin/tsx");
  return spawnSync(tsx, ["src/cli.ts", "extract", "-", "--any-language"], {
    cwd: copy,
    input,
    encoding: "utf8",
  }).stdout;
}

describe("the recipes of CONTRIBUTING", () => {
  test("name files that are there", () => {
    const named = [...contributing.matchAll(/`((?:src|test|cypher)\/[\w./-]+)`/g)].map(
      ([, file = ""]) => file,
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((file) => !existsSync(join(packageRoot, file)))).toEqual([]);
  });

  test("for a word: one line in a list makes the claim", () => {
    const [, line = ""] = /`(\S+\t\S+\t\S+\t\S+)`/.exec(recipe("A word")) ?? [];
    const copy = copyOfSources("word");
    const sentence = "Elm Fondunun Bakıda keçirdiyi seminarda Lalə Məcidova tost yarıb.";
    appendFileSync(join(copy, "src/lexicon/az/verbs.tsv"), `${line}\n`);
    const spoken = { claims: expect.arrayContaining([expect.objectContaining({ role: "speaker" })]) };
    expect(JSON.parse(extract(packageRoot, sentence))).not.toMatchObject(spoken);
    expect(JSON.parse(extract(copy, sentence))).toMatchObject(spoken);
  }, 60_000);

  test("for a rule: the object of docs/grammar.md, its verb and its confidence, and its sentence is read", () => {
    const steps = readFileSync(join(packageRoot, "docs/grammar.md"), "utf8");
    const [, line = ""] = /^ {7}(könüllülük\t\S+\t\S+\t\S+)$/m.exec(steps) ?? [];
    const [, rule = ""] = /```ts\n(.*?)```/s.exec(steps) ?? [];
    const [, example = ""] = /examples: \["([^"]+)"/.exec(rule) ?? [];
    const [, nearMiss = ""] = /nearMisses: \["([^"]+)"/.exec(rule) ?? [];
    const copy = copyOfSources("rule");
    const grammar = "src/extract/grammar";
    appendFileSync(join(copy, "src/lexicon/az/verbs.tsv"), `${line}\n`);
    change(copy, "src/lexicon/verbs.ts", '  | "visit"', '  | "visit"\n  | "volunteer"');
    change(copy, `${grammar}/clauses/clause-arguments.ts`, '  "perform",', '  "perform",\n  "volunteer",');
    change(
      copy,
      `${grammar}/constructions/participation.ts`,
      "Construction[] = [",
      `Construction[] = [\n${rule},`,
    );
    change(copy, `${grammar}/confidence.ts`, "  moderated:", '  "volunteered-at": [0, 0],\n  moderated:');
    const made = { claims: expect.arrayContaining([expect.objectContaining({ rule: "volunteered-at" })]) };
    expect(JSON.parse(extract(packageRoot, example))).not.toMatchObject(made);
    expect(JSON.parse(extract(copy, example))).toMatchObject(made);
    expect(JSON.parse(extract(copy, nearMiss))).not.toMatchObject(made);
    expect(wrongFiles(copy)).toEqual([]);
  }, 120_000);

  test("for a rule and a reader: the lists they are named in are there", () => {
    const text = recipe("A rule") + recipe("A reader");
    for (const file of [
      "src/extract/grammar/constructions/participation.ts",
      "src/read/reader.ts",
      "src/read/readers.ts",
    ])
      expect(text).toContain(file);
    expect(
      readFileSync(join(packageRoot, "src/extract/grammar/constructions/participation.ts"), "utf8"),
    ).toContain("nearMisses");
    expect(readFileSync(join(packageRoot, "src/read/readers.ts"), "utf8")).toMatch(
      /const readers: readonly Reader\[\] = \[/,
    );
  });

  test("for A predicate: one record, and nothing else", () => {
    const words = '{ name: "praised", statement: "{subject} praised {object}", subjectAs: "", objectAs: "" }';
    const record = [
      'edge: "PRAISED", subjects: ["person"], objects: ["person"], mark: null',
      'section: { subject: "events", object: "events", all: null }',
      `words: { en: ${words}, az: ${words} }`,
    ];
    const records = [
      `praised: { ${record.join(", ")} }`,
      `blamed: { ${record.slice(0, 2).join(", ").replace("PRAISED", "BLAMED")} }`,
    ];
    const copy = copyOfSources("predicate");
    const file = "src/model/vocabulary.ts";
    change(copy, file, "const rules = {", `const rules = {\n  ${records.join(",\n  ")},`);
    for (const named of [
      file,
      "README",
      "cypher/browser/style.grass",
      "test/gold",
      "test/extract/floor.json",
    ])
      expect(recipe("A predicate")).toContain(named);
    expect(wrongFiles(copy)).toEqual([file]); // what the second record leaves out; the first needs nothing more
  }, 60_000);

  test("for a report format and a language of reports: the compiler asks for the files they name", () => {
    const copy = copyOfSources("format-and-language"); // one copy: the compiler takes four seconds
    change(copy, "src/report/formats.ts", '["terminal", ', '["text", "terminal", ');
    change(copy, "src/model/vocabulary.ts", '["en", "az"]', '["en", "az", "ru"]');
    const wrong = wrongFiles(copy);
    for (const [name, changed, asked] of [
      ["A report format", "src/report/formats.ts", ["src/commands/run-report.ts"]],
      [
        "A language of reports",
        "src/model/vocabulary.ts",
        ["src/model/vocabulary.ts", "src/report/locale.ts", "src/report/wordings.ts"],
      ],
    ] as const) {
      for (const each of [changed, ...asked]) expect(recipe(name)).toContain(each);
      expect(wrong).toEqual(expect.arrayContaining([...asked]));
    }
    const both = recipe("A report format") + recipe("A language of reports");
    expect(wrong.filter((each) => !both.includes(each))).toEqual([]);
  }, 60_000);
});
