import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { smallPdf } from "../read/small-pdf.ts";
import { elaqe, emptyFolder, folderOfFile, seeds, writeFiles } from "./run-elaqe.ts";

const azerbaijani = "Nazirlik yeni məktəb açıb. Açılışda nazir Aygün Kərimova iştirak edib.";
const noStack = /^ +at /m;

/** Nothing but these lies in the folder: no graph, no lock, no half-written file. */
const remains = (folder: string, ...names: string[]): void =>
  expect(readdirSync(folder).sort()).toEqual(names.sort());

describe("files that cannot be used", () => {
  test.each([
    ["a missing folder", "texts", {}, /texts: failed: no such file or folder/],
    ["an empty folder", "texts", { "texts/.keep": "" }, /no file found that is read/],
    ["an empty file", "a.txt", { "a.txt": "" }, /a\.txt: failed: an empty file/],
    ["a binary file", "a.txt", { "a.txt": Buffer.from([0, 1, 2, 3, 250]) }, /a\.txt: failed: a binary file/],
    [
      "a broken encoding",
      "a.txt",
      { "a.txt": Buffer.from("Bakı Şəki").subarray(0, 7) },
      /a\.txt: failed: broken UTF-8/,
    ],
    [
      "English",
      "a.txt",
      { "a.txt": "The minister opened a new school." },
      /a\.txt: skipped: English, not Azerbaijani/,
    ],
    ["Turkish", "a.txt", { "a.txt": "Toplantıya çok sayıda öğrenci katıldı." }, /a\.txt: skipped: Turkish/],
  ])("%s alone is exit code 2 and writes no graph", async (_what, path, files, message) => {
    const folder = emptyFolder();
    writeFiles(folder, files);
    const before = readdirSync(folder);
    const { code, out, error } = await elaqe(["build", path], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).not.toMatch(noStack);
    remains(folder, ...before);
  });

  test("among good ones are exit code 1, the rest is built, and every file has an outcome", async () => {
    const folder = emptyFolder();
    writeFiles(folder, {
      "t/good.txt": azerbaijani,
      "t/empty.txt": "",
      "t/binary.txt": Buffer.from([0, 1, 2, 3, 250]),
      "t/english.txt": "The minister opened a new school.",
      "t/notes.xyz": "x",
    });
    const { code, out } = await elaqe(["build", "t", "gone", "--outcomes", "files.ndjson"], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toMatch(/^documents read +1$/m);
    const outcomes = readFileSync(join(folder, "files.ndjson"), "utf8").trim().split("\n");
    expect(outcomes.map((line) => JSON.parse(line)).map(({ path, outcome }) => `${path} ${outcome}`)).toEqual(
      [
        "gone failed",
        "t/binary.txt failed",
        "t/empty.txt failed",
        "t/english.txt skipped",
        "t/good.txt read",
        "t/notes.xyz skipped",
      ],
    );
    remains(folder, "files.ndjson", "graph.elaqe", "t");
  });

  test("that are skipped for no fault of theirs leave exit code 0", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "t/good.txt": azerbaijani, "t/.hidden": "x" });
    expect(await elaqe(["build", "t"], { cwd: folder })).toMatchObject({ code: 0 });
  });

  test("that are of no kind that is read are told by kind, with exit code 1", async () => {
    const folder = emptyFolder();
    writeFiles(folder, {
      "t/good.txt": azerbaijani,
      "t/a.mp3": Buffer.from([255, 251, 0, 0]),
      "t/b.MP3": Buffer.from([255, 251, 0, 0]),
      "t/list.csv": "file\ngood.txt\n",
      "t/names.json": JSON.stringify([{ id: 1, name: "Su Fondu" }, { id: 2 }]),
      "t/box.mbox": "From a@example.az Thu Jan  1 00:00:00 1970\nSubject: a\n\n \n".repeat(3),
    });
    const { code, error } = await elaqe(["extract", "t", "--metadata", "t/list.csv"], { cwd: folder });
    expect({ code, error }).toEqual({
      code: 1,
      error: expect.stringMatching(
        /^4 skipped: 2 \.mp3, 1 \.json, 1 \.mbox; .+\n {2}2 \.mp3: no kind .+\n(?: {2}1 \.(?:json|mbox): .+\n){2}$/m,
      ),
    });
  });

  test("that have no such field of texts say which there are, also where nothing is left", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "list.json": JSON.stringify([{ body: azerbaijani, day: "2024" }]) });
    for (const command of ["build", "extract"]) {
      const { code, error } = await elaqe([command, "list.json", "--fields", "text=bdy"], { cwd: folder });
      expect(code).toBe(2);
      expect(error).toMatch(/1 \.json; no column or field of texts among: .*body.*--fields text=NAME/);
      expect(error).toContain("see the lines above");
    }
  });

  test("that are pictures on pages of a PDF with words are no skipped files", async () => {
    const folder = emptyFolder();
    const drawn = "BT /F 12 Tf 50 150 Td (A short sentence.) Tj ET";
    writeFiles(folder, { "a.pdf": smallPdf(2, [300, 300], drawn, 1) });
    const { code, error } = await elaqe(["extract", "a.pdf", "--any-language"], { cwd: folder });
    expect({ code, error }).toEqual({ code: 1, error: expect.stringMatching(/^1 PDF read but for pages/) });
  });

  test("that the build itself uses or writes are no texts, wherever they lie", async () => {
    const folder = emptyFolder();
    writeFiles(folder, {
      "a.txt": azerbaijani,
      "list.csv": "file,published\na.txt,2024-05-06\n",
      "judgements.txt":
        '# Nazirlik qərarları\ndifferent person "Aygün Kərimova" in "a" and "Aygün Kərimova" in "a"\n',
    });
    const given = ["build", ".", "--metadata", "./list.csv", "--outcomes", "files.ndjson"];
    const first = await elaqe(given, { cwd: folder });
    expect(first.out).toMatch(/^documents read +1\n {2}read +1 +text\n.+\nfiles or parts skipped +0$/m);
    const again = await elaqe(given, { cwd: folder });
    expect(again.out).toBe(first.out);
    expect({ code: again.code, error: again.error }).toEqual({
      code: 0,
      error: expect.not.stringMatching(/skipped|failed/),
    });
    expect(readFileSync(join(folder, "files.ndjson"), "utf8").trim().split("\n")).toHaveLength(1);
  });

  test("that are tables without a field of texts are told so, and not which kinds of files are read", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "t.csv": "a,b\n1,2\n" });
    const { error } = await elaqe(["extract", "t.csv"], { cwd: folder });
    expect(error).toMatch(
      /^t\.csv: failed: no column or field of texts among: a, b; name it with --fields text=NAME$/m,
    );
  });

  test("in another language are read when that is asked for", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "a.txt": "The minister opened a new school." });
    const { code, out } = await elaqe(["extract", "a.txt", "--any-language"], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out).document).toMatchObject({ id: "a", language: "en" });
  });

  test("keep their name harmless on the error stream", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "a\u001b[2J.txt": "" });
    const { error } = await elaqe(["build", "."], { cwd: folder });
    expect(error).toContain("a\\u001b[2J.txt: failed");
  });
});

describe("places that cannot be written", () => {
  test.each([
    ["a folder", "t", /t: is a folder/],
    ["a file in a folder that is not there", "gone/graph.elaqe", /its folder does not exist/],
    ["a file of another program", "notes.txt", /notes\.txt: is there and no graph .*name another file/],
    ["the standard output", "-", /-: not a file to write/],
  ])("%s is refused before anything is changed", async (_what, out, message) => {
    const folder = emptyFolder();
    writeFiles(folder, { "t/good.txt": azerbaijani, "notes.txt": "mine" });
    const { code, error } = await elaqe(["build", "t", "--output", out], { cwd: folder });
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
    remains(folder, "t", "notes.txt");
  });
});

describe("a question that cannot be answered", () => {
  let folder = "";
  beforeAll(async () => {
    folder = folderOfFile("elaqe-bad-input");
    writeFiles(folder, { "notes.txt": "mine" });
    await elaqe(["build", seeds, "--output", "graph.elaqe", "--quiet"], { cwd: folder });
    copyFileSync(join(folder, "graph.elaqe"), join(folder, "page.html"));
  });

  test.each([
    ["a wrong statement", ["query", "MATCH (n RETURN n"], /query: /],
    ["a statement that writes", ["query", "MATCH (n) DELETE n"], /read/],
    ["an unknown query", ["query", "find-participant"], /did you mean find-participants/],
    [
      "a query without its parameter",
      ["query", "find-participants"],
      /needs event; usage: elaqe query find-participants/,
    ],
    ["an unknown parameter", ["query", "find-participants", "evnt=x"], /no parameter "evnt"/],
    [
      "a parameter of another type",
      ["query", "rank-connected", "--param", "limit=many"],
      /limit must be a whole number/,
    ],
    ["a word that is no parameter", ["query", "rank-connected", "many"], /write limit=many/],
    ["a value without its parameter", ["query", "find-offices", "Əliyev"], /write person=Əliyev/],
    ["a value without a name", ["query", "MATCH (n) RETURN n.id", "many"], /write --param name=value/],
    ["an unknown label", ["query", "MATCH (n:Persn) RETURN n.name"], /Persn; did you mean Person\?/],
    [
      "an unknown type of relationship",
      ["query", "MATCH (n)-[:HOLDS_POSTION]->(m) RETURN n.name"],
      /HOLDS_POSTION; did you mean HOLDS_POSITION\?/,
    ],
    ["a folder of judgements", ["review", "--list", "--judgements", "."], /a folder, not a file/],
    ["a report over the graph", ["report", "-o", "graph.elaqe", "--format", "html"], /would be written over/],
    [
      "a copy over the graph",
      ["explore", "--export", "page.html", "-g", "page.html"],
      /would be written over/,
    ],
    ["an unknown name", ["report", "Qwertyuiop"], /no person, agency or event in the graph has this name/],
    ["a connection with nobody", ["report", "--with", "BŞTİ"], /give the other name first/],
    [
      "an unknown property",
      ["query", "MATCH (n:Person)-[h:HOLDS_POSITION]->() RETURN h.documents AS d"],
      /did you mean documentCount/,
    ],
    ["the label of a relationship", ["query", "MATCH ()-[r]->() RETURN label(r)"], /type\(\) gives that/],
    ["the type of a node", ["query", "MATCH (n) RETURN type(n)"], /label\(\) gives that of a node/],
    ["a graph file that is not there", ["query", "rank-connected", "--graph", "gone.elaqe"], /gone\.elaqe: /],
    ["a graph file of another program", ["query", "rank-connected", "--graph", "notes.txt"], /notes\.txt: /],
  ])("%s is exit code 2 with advice", async (_what, given, message) => {
    const { code, out, error } = await elaqe(given, { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).not.toMatch(noStack);
  });

  test("a misspelt name gets the nearest ones", async () => {
    const { error } = await elaqe(["report", "Mehribon Vəliyeva"], { cwd: folder });
    expect(error).toMatch(/did you mean .*Mehriban Vəliyeva/);
  });

  test("--debug adds the stack", async () => {
    const { error } = await elaqe(["report", "Qwertyuiop", "--debug"], { cwd: folder });
    expect(error).toMatch(noStack);
  });
});

describe("a server that cannot be used", () => {
  const load = (address: string, environment: Record<string, string> = {}) =>
    elaqe(["query", "RETURN 1 AS one", "--on", address], { cwd: emptyFolder(), environment });

  test("is down: says so within seconds, with what to do", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)),
    );
    await new Promise((resolve) => server.close(resolve));
    const { code, error } = await load(`bolt://127.0.0.1:${port}`);
    expect(code).toBe(2);
    expect(error).toMatch(/does not answer/);
    expect(error).not.toMatch(noStack);
  });

  test("is named with a password in the address: refused without printing it", async () => {
    const { code, error } = await load("bolt://neo4j:secret@localhost:7687");
    expect(code).toBe(2);
    expect(error).toMatch(/NEO4J_USERNAME and NEO4J_PASSWORD/);
    expect(error).not.toContain("secret");
  });

  test.each([
    ["another protocol", "http://localhost:7474", /write bolt:\/\//],
    ["a path", "graph.elaqe", /not an address of Neo4j/],
  ])("is named by %s: refused", async (_what, address, message) => {
    const { code, error } = await load(address);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });

  test("has a password file that is not there or holds more than a password: refused", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "two.txt": "one\ntwo\n" });
    const ask = (file: string) =>
      elaqe(["query", "RETURN 1 AS x", "--on", "bolt://localhost:1", "--password-file", file], {
        cwd: folder,
      });
    expect(await ask("gone.txt")).toMatchObject({
      code: 2,
      error: expect.stringMatching(/gone\.txt: .*cannot be read/),
    });
    expect(await ask("two.txt")).toMatchObject({ code: 2, error: expect.stringMatching(/several lines/) });
  });
});
