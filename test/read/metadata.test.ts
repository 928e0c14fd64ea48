import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import type { Document } from "../../src/model/document.ts";
import { parseCsv } from "../../src/read/csv.ts";
import { parseMetadata, readMetadata, unmatchedRows } from "../../src/read/metadata.ts";
import { readDocuments } from "../../src/read/read-documents.ts";

const body = "Nazirlik yeni məktəb açıb. Tədbirdə qonaqlar iştirak ediblər.";

/** A folder with these files, gone after the test. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-metadata-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function documentsOf(folder: string, metadata: string): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const outcome of readDocuments([folder], { metadata: readMetadata(join(folder, metadata)) }))
    if (outcome.outcome === "read") documents.push(outcome.document);
  return documents;
}

const dateAndTitle = ({ published, title }: Document) => [published, title];

function lineOf(content: string, path: string): unknown {
  try {
    parseMetadata(content, path);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).data.line;
  }
  return null;
}

describe("metadata", () => {
  test("fills what the text does not say, and counts before the name of the file", async () => {
    const folder = folderOf({
      "list.csv":
        "file,title,published,uri,source\n2020-01-01-a.txt,Məktəb açıldı,2023-05-20,https://example.org/a,Xəbər\n",
      "2020-01-01-a.txt": body,
    });
    const [document] = await documentsOf(folder, "list.csv");
    expect(document).toMatchObject({
      published: "2023-05-20",
      title: "Məktəb açıldı",
      uri: "https://example.org/a",
    });
  });

  test("leaves the dateline and the headline of the text", async () => {
    const folder = folderOf({
      "list.csv": "file,title,published\na.txt,Başqa,2023-05-20\n",
      "a.txt": `Yeni məktəb\n\nBakı, 4 may 2023\n\n${body}`,
    });
    expect((await documentsOf(folder, "list.csv")).map(dateAndTitle)).toEqual([
      ["2023-05-04", "Yeni məktəb"],
    ]);
  });

  test("is matched by path, and by base name where only one file has it", async () => {
    const rows = [
      { file: "x/a.txt", published: "2021" },
      { file: "a.txt", published: "2022" },
      { file: "b.txt", published: "2023-05", title: null },
    ];
    const files = { "x/a.txt": body, "y/a.txt": body, "y/b.txt": body };
    const folder = folderOf({ ...files, "list.ndjson": rows.map((row) => JSON.stringify(row)).join("\n") });
    const dates = (await documentsOf(folder, "list.ndjson")).map(({ published }) => published);
    expect(dates).toEqual(["2021", null, "2023-05"]);
    const paths = Object.keys(files).map((file) => join(folder, file));
    expect(unmatchedRows(readMetadata(join(folder, "list.ndjson")), paths).map(({ line }) => line)).toEqual([
      2,
    ]);
  });

  test.each([
    ["a.csv", "\ufefffile;published\r\na.txt;2023-05-20 10:00\r\n"],
    ["a.csv", "published\tfile\n2023-05-20T10:00:00+04:00\t./a.txt\n"],
    ["a.jsonl", '{"file":"a.txt","published":"2023-05-20"}\n\n'],
  ])("of %s is read in the ways programs write it", (path, content) => {
    expect(parseMetadata(content, path).rows).toMatchObject([{ file: "a.txt", published: "2023-05-20" }]);
  });

  test.each([
    ["a.csv", "name,published\na.txt,2023\n", 1],
    ["a.csv", "", 1],
    ["a.csv", "file,colour\na.txt,red\n", 1],
    ["a.csv", 'file,title\na.txt,"two\nlines"\nb.txt,"open\n', 4],
    ["a.csv", "file,title\na.txt,b,c\n", 2],
    ["a.csv", "file,published\na.txt,2023-02-30\n", 2],
    ["a.csv", "file,published\na.txt,2023-13\n", 2],
    ["a.csv", "file,published\na.txt,2023\nb.txt,20 may\n", 3],
    ["a.csv", "file,uri\na.txt,javascript:alert(1)\n", 2],
    ["a.csv", "file,title\n,x\n", 2],
    ["a.csv", "file\na.txt\n./a.txt\n", 3],
    ["a.ndjson", '{"file":"a.txt"}\n{"file"\n', 2],
    ["a.ndjson", '{"file":"a.txt","date":"2023"}\n', 1],
    ["a.ndjson", "7\n", 1],
  ])("of %s that is wrong is told with its line: %j", (path, content, line) => {
    expect(lineOf(content, path)).toBe(line);
  });

  test("that is missing, of another kind or not in UTF-8 is an error", () => {
    const folder = folderOf({ "list.txt": "file\n" });
    writeFileSync(join(folder, "latin.csv"), Buffer.from([0xff, 0xe9]));
    for (const name of ["none.csv", "list.txt", "latin.csv"])
      expect(() => readMetadata(join(folder, name))).toThrow(InputError);
  });
});

test("any cells are read back from CSV", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", " ", "ə") });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quoted = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(","));
      const read = parseCsv(`a,b\n${quoted.join("\r\n")}\n`);
      expect(
        read === 1 ? read : (read as Exclude<typeof read, number>).slice(1).map(({ cells }) => cells),
      ).toEqual(rows);
    }),
  );
});
