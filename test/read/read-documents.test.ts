import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDocuments } from "../../src/read/read-documents.ts";
import type { ReadOutcome } from "../../src/read/read-outcome.ts";

const sentence = "Nazirlik yeni məktəb açıb.";

let folder = "";
const startedIn = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elaqe-read-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(startedIn);
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Buffer = sentence): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function outcomes(...paths: string[]): Promise<ReadOutcome[]> {
  return outcomesOf(paths, false);
}

async function outcomesOf(paths: readonly string[], followsLinks: boolean): Promise<ReadOutcome[]> {
  const all: ReadOutcome[] = [];
  for await (const outcome of readDocuments(paths, { followsLinks })) all.push(outcome);
  return all;
}

const summary = (all: readonly ReadOutcome[]): string[] =>
  all.map((one) => `${one.outcome} ${one.path} ${one.outcome === "read" ? one.document.id : one.reason}`);

describe("readDocuments", () => {
  test("gives a document its name, place, title, language, day, hash and unchanged text", async () => {
    const text = `Yeni məktəb açıldı\r\n26 may 2021\r\n\r\n${sentence}\r\n`;
    write("texts/a.txt", `\ufeff${text}`);
    expect(await outcomes("texts/a.txt")).toEqual([
      {
        outcome: "read",
        path: "texts/a.txt",
        reader: "text",
        document: {
          id: "a",
          uri: "file:texts/a.txt",
          title: "Yeni məktəb açıldı",
          language: "az",
          published: "2021-05-26",
          sha256: createHash("sha256").update(text).digest("hex"),
          text,
          anchors: [],
        },
      },
    ]);
  });

  test("walks folders to the bottom in code-unit order, whatever the order of the arguments", async () => {
    for (const path of ["b/z.txt", "b/Z.txt", "b/ə.txt", "b/1/x.txt", "a.TXT"]) write(path);
    const expected = [
      "read a.TXT a",
      "read b/1/x.txt x",
      "read b/Z.txt Z",
      "read b/z.txt z",
      "read b/ə.txt ə",
    ];
    expect(summary(await outcomes("b", "a.TXT"))).toEqual(expected);
    expect(summary(await outcomes("a.TXT", "b/", "./b", "b/z.txt"))).toEqual(expected);
  });

  test("names colliding files by their paths, and only those", async () => {
    for (const path of ["x/a.txt", "y/a.txt", "y/b.txt"]) write(path);
    expect(summary(await outcomes("x", "y"))).toEqual([
      "read x/a.txt x/a",
      "read y/a.txt y/a",
      "read y/b.txt b",
    ]);
  });

  test("writes the same ids and addresses for an absolute and a relative argument", async () => {
    for (const path of ["texts/x/a.txt", "texts/y/a.txt"]) write(path);
    const documents = (all: readonly ReadOutcome[]) =>
      all.map((one) => one.outcome === "read" && one.document);
    expect(documents(await outcomes(join(folder, "texts")))).toEqual(documents(await outcomes("texts")));
  });

  test("escapes in the address what an address must not hold", async () => {
    write("my texts/50% (ə)#1.txt");
    const [first] = await outcomes("my texts");
    expect(first).toMatchObject({
      document: { id: "50% (ə)#1", uri: "file:my%20texts/50%25%20%28ə%29%231.txt" },
    });
  });

  test("records hidden entries, other formats and copies by link as skipped", async () => {
    for (const path of ["t/a.txt", "t/.hidden.txt", "t/.git/b.txt", "t/c.png"]) write(path);
    symlinkSync("a.txt", "t/0-link.txt");
    expect(summary(await outcomes("t"))).toEqual([
      "skipped t/.git hidden",
      "skipped t/.hidden.txt hidden",
      "skipped t/0-link.txt the same file as t/a.txt",
      "read t/a.txt a",
      "skipped t/c.png no kind of file that is read",
    ]);
  });

  test("follows links to folders once, loops too", async () => {
    write("t/a.txt");
    write("elsewhere/b.txt");
    symlinkSync("../t", "t/self", "dir");
    symlinkSync("../elsewhere", "t/linked", "dir");
    symlinkSync("knot", "t/knot");
    const all = summary(await outcomesOf(["t"], true));
    expect(all).toContain("read t/linked/b.txt b");
    expect(all).toContain("failed t/knot a link that leads to itself; remove it");
    expect(all.filter((line) => line.startsWith("read"))).toHaveLength(2);
  });

  test("follows no link that leads out of what was given, and tells of it", async () => {
    write("t/a.txt");
    write("t2/b.txt");
    write("outside.txt");
    symlinkSync("/", "t/root", "dir");
    symlinkSync("../t2", "t/beside", "dir");
    symlinkSync("../outside.txt", "t/out.txt");
    symlinkSync("../../t/a.txt", "t2/back.txt");
    const told = "a link that leads out of what was given; --follow-links follows it";
    const all = await outcomes("t");
    expect(summary(all)).toEqual([
      "read t/a.txt a",
      `skipped t/beside ${told}`,
      `skipped t/out.txt ${told}`,
      `skipped t/root ${told}`,
    ]);
    expect(all.slice(1).every((one) => one.outcome === "skipped" && one.isProblem)).toBe(true);
    symlinkSync("t", "given");
    expect(summary(await outcomes("given"))[0]).toBe("read given/a.txt a");
    expect(summary(await outcomes("t", "t2")).filter((line) => line.includes("beside"))).toEqual([
      "skipped t/beside the same folder as t2",
    ]);
  });

  test.each([
    ["nowhere", /^failed nowhere no such file or folder/],
    ["empty.txt", /^failed empty.txt an empty file/],
    ["binary.txt", /^failed binary.txt a binary file/],
    ["broken.txt", /^failed broken.txt broken UTF-8: byte 0xC9 at 7/],
    ["picture.png", /^failed picture.png no kind of file that is read; .*\.txt/],
    ["dangling.txt", /^failed dangling.txt no such file/],
  ])("records %s as failed, with the reason, and reads the rest", async (path, line) => {
    write("good.txt");
    write("empty.txt", "");
    write("binary.txt", Buffer.from([0, 1, 2, 3, 0, 200]));
    write("broken.txt", Buffer.concat([Buffer.from("Bakı, "), Buffer.from([0xc9]), Buffer.from(" Şəki")]));
    write("picture.png", "<p>");
    symlinkSync("gone.txt", "dangling.txt");
    const all = summary(await outcomes(path, "good.txt"));
    expect(all).toContain("read good.txt good");
    expect(all.filter((one) => line.test(one))).toHaveLength(1);
  });

  test("records a page nested too deep as failed, and reads those beside it", async () => {
    write("deep.html", `${"<div>".repeat(6_000)}${sentence}`);
    write("page.html", `<p>${sentence}</p>`);
    expect(summary(await outcomes("."))).toEqual([
      expect.stringMatching(/^failed deep\.html elements nested more than 5000 deep/),
      expect.stringMatching(/^read page\.html /),
    ]);
  });

  test("records a file whose name is no UTF-8 as failed, and says so", async () => {
    writeFileSync(Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74]), sentence);
    expect(summary(await outcomes("."))).toEqual([`failed a\ufffd.txt its name is no UTF-8; rename it`]);
  });

  test("records a path that the system refuses as failed", async () => {
    const path = `${"x".repeat(300)}.txt`;
    expect(summary(await outcomes(path))).toEqual([`failed ${path} a path that is too long; check the path`]);
  });

  test("gives nothing for an empty folder", async () => {
    mkdirSync("empty");
    expect(await outcomes("empty")).toEqual([]);
  });
});
