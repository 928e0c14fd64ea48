import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { planBuild } from "../../src/commands/build-plan.ts";
import { ConfigError } from "../../src/errors.ts";
import { packageRoot } from "../../src/package-root.ts";
import { parseProject } from "../../src/project/project-file.ts";
import { projectJsonSchema } from "../../src/project/schema.ts";
import { projectTemplate } from "../../src/project/template.ts";

const errorOf = (text: string): ConfigError => {
  try {
    parseProject(text, "elaqe.config.yaml");
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error("it was accepted");
};

test("what the file does not say has its default", () => {
  expect(parseProject("sources: [texts/]\n", "p")).toEqual({
    sources: ["texts/"],
    languages: "az",
    judgements: "judgements.txt",
    store: "graph.elaqe",
    state: ".elaqe",
    vanished: "keep",
    fetch: {
      pauseSeconds: 1,
      freshHours: 24,
      mostPages: 500,
      mostMegabytes: 64,
      mostSeconds: 120,
      allowPrivate: [],
    },
  });
});

test.each<[string, string, number, string, RegExp]>([
  ["an unknown key", "sources: [a]\nlanguages: az\nvanishd: keep\n", 3, "vanishd", /did you mean vanished\?/],
  [
    "an unknown key inside",
    "sources: [a]\nfetch:\n  pauseSeconds: 1\n  retries: 3\n",
    4,
    "fetch.retries",
    /no key that is known/,
  ],
  [
    "a wrong value",
    "sources: [a]\n\n# on\nlanguages: ruski\n",
    4,
    "languages",
    /one of az, .*any or is to be a list; found "ruski"/,
  ],
  [
    "a wrong item",
    "sources: [a]\nlanguages:\n  - az\n  - ruski\n",
    4,
    "languages[1]",
    /one of az, .*; found "ruski"/,
  ],
  [
    "a number below its least",
    "sources: [a]\nfetch: {pauseSeconds: -1}\n",
    2,
    "fetch.pauseSeconds",
    /at least 0; found -1/,
  ],
  [
    "a text for a number",
    "sources: [a]\nfetch:\n  mostPages: many\n",
    3,
    "fetch.mostPages",
    /whole number|a number; found "many"/,
  ],
  [
    "a source that is a number",
    "sources:\n  - texts/\n  - 7\n",
    3,
    "sources[1]",
    /a text or is to be keys with values; found 7/,
  ],
  [
    "a source with a wrong key",
    "sources:\n  - from: texts/\n    includ: [a]\n",
    3,
    "sources[0].includ",
    /did you mean include\?/,
  ],
  [
    "a source with a wrong limit",
    "sources:\n  - from: https://a.az\n    most: 0\n",
    3,
    "sources[0].most",
    /at least 1; found 0/,
  ],
  ["no sources", "languages: az\n", 1, "sources", /is to be a list; found nothing/],
  ["an empty list of sources", "languages: az\nsources: []\n", 2, "sources", /names no source/],
  ["an empty file", "", 1, "sources", /is to be a list/],
  ["a list instead of keys", "- a\n- b\n", 1, "", /keys with values/],
  [
    "a host that is an address",
    "sources: [a]\nfetch:\n  allowPrivate:\n    - http://10.0.0.1/\n",
    4,
    "fetch.allowPrivate[0]",
    /is no host/,
  ],
])("%s is told by line and key", (_, text, line, key, words) => {
  const error = errorOf(text);
  expect(error.data).toMatchObject({ faults: [{ line, key }] });
  expect(error.message).toMatch(new RegExp(`^elaqe\\.config\\.yaml, line ${line}: `));
  expect(error.message).toMatch(words);
});

test("all faults are told, by line", () => {
  const error = errorOf("sources: [a]\nlanguages: x\nvanished: y\n");
  expect(error.message.split("\n")).toHaveLength(2);
});

test.each([
  ["sources: [a\n", /line \d: no YAML/],
  ["sources: [a]\nsources: [b]\n", /line 2: no YAML: Map keys must be unique/],
  [
    "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n",
    /too many aliases/,
  ],
  ["x".repeat(1_000_001), /characters/],
])("what is no YAML, or a bomb, is an error: %#", (text, words) => {
  expect(errorOf(text).message).toMatch(words);
});

test("the file that init writes is right as it stands, with any sources in it", () => {
  const sources = [
    "texts/",
    "a: b",
    "- x",
    "**/*.html",
    "https://press.example.az/rss?a=1#b",
    'say "x"',
    "no",
    "7",
    "məqalələr/",
  ];
  expect(parseProject(projectTemplate(sources), "p").sources).toEqual(sources);
  expect(parseProject(projectTemplate([]), "p")).toEqual(parseProject("sources: [texts/]", "p"));
});

test("the JSON Schema that is shipped is that of the code: elaqe schema config prints it", () => {
  const shipped = readFileSync(join(packageRoot, "elaqe.config.schema.json"), "utf8");
  expect(JSON.parse(shipped)).toEqual(projectJsonSchema());
});

test.each([
  ["az", ["az"]],
  ["ru", ["ru"]],
  ["[az, tr]", ["az", "tr"]],
  ["any", ["az", "tr", "ru", "en", "und"]],
])("languages: %s reads texts in %j", async (languages, wanted) => {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-languages-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "elaqe.config.yaml");
  writeFileSync(file, `sources: [a]\nlanguages: ${languages}\n`);
  expect((await planBuild([], { config: file, jobs: 1 })).languages).toEqual(wanted);
});
