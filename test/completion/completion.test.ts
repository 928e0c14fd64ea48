import { Command, Option } from "commander";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matching } from "../../src/completion/matching.ts";
import { joinBroken, unquote } from "../../src/completion/typed-words.ts";
import { wantedAt } from "../../src/completion/wanted.ts";
import { namedQueries } from "../../src/store/named-queries.ts";

describe("words as shells hand them over", () => {
  test.each([
    ["Mehriban\\ V", "Mehriban V"],
    ['"Mehriban V', "Mehriban V"],
    ["'a\\b'", "a\\b"],
    ['"o\\"k"', 'o"k'],
    ["person='Vüsal H", "person=Vüsal H"],
  ])("%s is %s", (word, text) => {
    expect(unquote(word)).toBe(text);
  });

  test("that bash broke are put together again", () => {
    const broken = ["query", "find-offices", "person", "=", "veli"];
    expect(joinBroken(broken)).toEqual(["query", "find-offices", "person=veli"]);
    expect(joinBroken(["--on", "bolt", ":", "//a", ""])).toEqual(["--on", "bolt://a", ""]);
    expect(joinBroken(["person", "="])).toEqual(["person="]);
  });

  test("that need no quotes stay as they are", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\d-]*$/u), (word) => {
        expect(unquote(word)).toBe(word);
        expect(joinBroken([word])).toEqual([word]);
      }),
    );
  });
});

describe("what may stand at the cursor", () => {
  const program = new Command("elaqe").option("-q, --quiet");
  program.addCommand(
    new Command("report")
      .argument("[name]")
      .option("--with <name>")
      .addOption(new Option("--format <f>").choices(["html"])),
  );
  program.addCommand(
    new Command("query").argument("[name]").argument("[parameters...]").option("-g, --graph <file>"),
  );
  program.addCommand(new Command("secret"), { hidden: true });
  const at = (...words: string[]) => wantedAt(program, words, namedQueries());
  const types = ["person", "agency", "event"];

  test.each([
    [[""], { kind: "words", words: ["report", "query", "help"] }],
    [["--"], { kind: "words", words: ["--quiet", "--help"] }],
    [["report", "Me"], { kind: "names", types, before: "" }],
    [["report", "Azercell", ""], { kind: "files" }],
    [["report", "Azercell", "--with", ""], { kind: "names", types, before: "" }],
    [["report", "--format", ""], { kind: "words", words: ["html"] }],
    [["report", "--format", "html", ""], { kind: "names", types, before: "" }],
    [["query", "--graph", ""], { kind: "files" }],
    [["query", "find-offices", ""], { kind: "words", words: ["person=", "limit="] }],
    [["query", "find-offices", "person=ve"], { kind: "names", types: ["person"], before: "person=" }],
    [["query", "find-offices", "limit="], { kind: "files" }],
    [["query", "no-such", ""], { kind: "words", words: [] }],
  ])("%j is %j", (words, wanted) => {
    expect(at(...words)).toEqual(wanted);
  });

  test("are all named queries after `query`", () => {
    expect(at("query", "fi")).toEqual({ kind: "words", words: namedQueries().map(({ name }) => name) });
  });
});

describe("names that go on from what is typed", () => {
  const names = ["Mehriban Vəliyeva", "Vəli Məmmədov", "Şəki İcra Hakimiyyəti", "“Azercell”"];
  test.each([
    ["veli", ["Vəli Məmmədov"]],
    ["MEHR", ["Mehriban Vəliyeva"]],
    ["seki i", ["Şəki İcra Hakimiyyəti"]],
    ["veliy", ["Mehriban Vəliyeva"]],
    ["azer", ["“Azercell”"]],
    ["“", ["“Azercell”"]],
    ["", names],
    ["x", []],
  ])("%s: %j", (typed, found) => {
    expect(matching(names, typed)).toEqual(found);
  });
});
