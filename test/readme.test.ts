import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { predicates, vocabulary } from "../src/model/vocabulary.ts";
import { packageRoot } from "../src/package-root.ts";
import { namedQueries } from "../src/store/named-queries.ts";
import { elaqe, emptyFolder } from "./cli/run-elaqe.ts";

const readme = readFileSync(join(packageRoot, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));

/** Command lines in the fenced and indented blocks, without their comments. */
const commandLines = [...readme.matchAll(/^(?: {4}|\$ )?((?:npx elaqe|npm) .*?)(?:\s+# .*)?$/gm)].map(
  ([, line = ""]) => line,
);

async function commandsOfHelp(): Promise<string[]> {
  const { out } = await elaqe(["--help"], { cwd: emptyFolder() });
  const [, list = ""] = out.split("Commands:\n");
  return [...list.matchAll(/^ {2}(\w+) /gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
}

describe("the README", () => {
  test("documents every command, and no other", async () => {
    const documented = [...readme.matchAll(/^\| `elaqe (\w+)` \|/gm)].map(([, name]) => name);
    expect(documented.sort()).toEqual((await commandsOfHelp()).sort());
  });

  test.each(predicates)("documents the predicate %s with its edge", (predicate) => {
    expect(readme).toContain(`| \`${predicate}\` | \`${vocabulary[predicate].edge}\` |`);
  });

  test("shows only commands, flags, queries and scripts that exist", async () => {
    const commands = await commandsOfHelp();
    const queries = namedQueries().map(({ name }) => name);
    expect(commandLines.length).toBeGreaterThan(10);
    for (const line of commandLines) {
      for (const [, script = ""] of line.matchAll(/npm run (\w+)/g))
        expect(Object.keys(scripts)).toContain(script);
      const [, command, rest = ""] = /^npx elaqe (\S+)(.*)$/.exec(line) ?? [];
      if (command === undefined) continue;
      expect(commands).toContain(command);
      const { out } = await elaqe([command, "--help"], { cwd: emptyFolder() });
      for (const [flag] of rest.matchAll(/--[\w-]+/g)) expect(out).toContain(flag);
      const [, query] = command === "query" ? (/^ ([\w-]+)/.exec(rest) ?? []) : [];
      if (query !== undefined && !query.startsWith("-")) expect(queries).toContain(query);
    }
  });

  test("quotes of a report what the command writes", async () => {
    const cwd = emptyFolder();
    await elaqe(["demo"], { cwd });
    const { out } = await elaqe(["report", "Azercell"], { cwd });
    const written = out
      .replace(/<a id="[^"]*"><\/a>/g, "")
      .replace(/\[\\\[(\d+)\\\]\]\(#[^)]*\)/g, "[$1]")
      .replace(/\\([[\]])/g, "$1");
    const quoted = readme.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));
    const items = quoted
      .join("\n")
      .replace(/\n {2}/g, " ")
      .split("\n");
    const said = items.filter((item) => item.startsWith("- "));
    expect(said.length).toBeGreaterThan(4);
    for (const item of said) expect(written).toContain(item);
  });

  test("links to files that are there", () => {
    const files = readdirSync(packageRoot, { recursive: false }) as string[];
    for (const [, target = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(files).toContain(target.split("/")[0]);
  });
});
