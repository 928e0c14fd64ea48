import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";

const folders = ["src/extract", "src/language", "src/lexicon", "src/resolve"] as const;
const mostLinesOfFile = 350;
const mostLinesOfFunction = 60;

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort(),
);

function longFunctions(path: string): readonly string[] {
  const code = readFileSync(path, "utf8");
  const found: string[] = [];
  const lineAt = (index: number): number => code.slice(0, index).split("\n").length;
  new Visitor({
    FunctionDeclaration({ id, start, end }) {
      if (lineAt(end) - lineAt(start) >= mostLinesOfFunction) found.push(`${path} ${id?.name}`);
    },
  }).visit(parseSync(path, code).program);
  return found;
}

describe("the code that reads texts", () => {
  it(`has files of ${mostLinesOfFile} lines at most`, () => {
    const long = files.filter((path) => readFileSync(path, "utf8").split("\n").length > mostLinesOfFile + 1);
    expect(long).toEqual([]);
  });

  it(`has functions of ${mostLinesOfFunction} lines at most`, () => {
    expect(files.flatMap(longFunctions)).toEqual([]);
  });
});
