import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { elaqe, emptyFolder, folderOfFile, seeds, writeFiles } from "./run-elaqe.ts";

describe("elaqe export", () => {
  const built = folderOfFile("elaqe-export");
  const graph = join(built, "graph.elaqe");
  beforeAll(async () => {
    await elaqe(["build", seeds, "--quiet"], { cwd: built });
  });

  test("writes a file for each kind of row and prints one line that names each by its whole path", async () => {
    const cwd = emptyFolder();
    const { code, out, error } = await elaqe(["export", graph, "--output", "import"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^neo4j-admin database import full neo4j .*\n$/);
    const files = readdirSync(join(cwd, "import"));
    expect(files).toContain("Claim.csv");
    for (const file of files) expect(out).toContain(`=${join(cwd, "import", file)}`);
    expect(error).toMatch(/stop Neo4j.*start Neo4j, then elaqe load/s);
  });

  test("tells programs the folder, the rows of each file and the command, and is silent otherwise", async () => {
    const cwd = emptyFolder();
    const given = ["export", graph, "--output", "it's here", "--json", "--quiet", "--database", "press"];
    const { code, out, error } = await elaqe(given, { cwd });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    const { folder, files, command, line } = JSON.parse(out);
    expect(folder).toBe(join(cwd, "it's here"));
    expect(files).toContainEqual({ name: "Document.csv", rows: 14 });
    expect(command.slice(0, 5)).toEqual(["neo4j-admin", "database", "import", "full", "press"]);
    expect(line).toContain("it'\\''s here");
  });

  test("writes the same bytes again, over the files of an earlier export only when it is forced", async () => {
    const cwd = emptyFolder();
    const again = (...flags: string[]) => elaqe(["export", graph, "--output", "import", ...flags], { cwd });
    const read = () =>
      Object.fromEntries(
        readdirSync(join(cwd, "import")).map((name) => [
          name,
          readFileSync(join(cwd, "import", name), "utf8"),
        ]),
      );
    const first = await again();
    const written = read();
    expect(await again()).toMatchObject({
      code: 2,
      out: "",
      error: expect.stringMatching(/import: holds files.*--force/),
    });
    expect(await again("--force")).toMatchObject({ code: 0, out: first.out });
    expect(read()).toEqual(written);
  });

  test.each([
    ["a folder that neo4j-admin cannot be given", ["--output", "a,b"], /a,b: has a comma/],
    ["a folder that is a file", ["--output", "file.txt"], /file\.txt: is a file/],
    [
      "a folder that cannot be made",
      ["--output", "file.txt/import"],
      /file\.txt\/import: cannot be written \(ENOTDIR\)/,
    ],
    [
      "a name that no database can have",
      ["--output", "x", "--database", "a b; rm"],
      /--database a b; rm: not a name/,
    ],
    ["another format", ["--output", "x", "--format", "gexf"], /neo4j-admin/],
    ["no folder", [], /--output/],
  ])("with %s says so, with exit code 2, and writes nothing", async (_what, flags, message) => {
    const cwd = emptyFolder();
    writeFiles(cwd, { "file.txt": "text" });
    const { code, out, error } = await elaqe(["export", graph, ...flags], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(readdirSync(cwd)).toEqual(["file.txt"]);
  });

  test("of a missing graph file is exit code 2 and makes no folder", async () => {
    const cwd = emptyFolder();
    const { code, error } = await elaqe(["export", "gone.elaqe", "--output", "import"], { cwd });
    expect(code).toBe(2);
    expect(error).toMatch(/gone\.elaqe: no such file/);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
