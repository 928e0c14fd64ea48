import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { contentOf, contentOfFile } from "../../src/read/content.ts";
import { readContent } from "../../src/read/read-content.ts";
import type { ReadPart } from "../../src/read/reader.ts";
import { collect } from "../commands/collect.ts";
import { smallPdf } from "./small-pdf.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const sentence = "Nazirlik Bakıda yeni məktəb açıb.";

const read = (bytes: Uint8Array | string, fileName: string): Promise<readonly ReadPart[]> =>
  collect(readContent(contentOf(typeof bytes === "string" ? Buffer.from(bytes) : bytes), { fileName }));

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the archive says of the size; true where absent. */
  readonly size?: number;
  readonly isEncrypted?: boolean;
  /** Whether its name is marked as UTF-8; true where absent. */
  readonly isMarked?: boolean;
}

/** A ZIP archive with whatever it shall say of its entries. */
function zipOf(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, size = bytes.length, isEncrypted = false, isMarked = true } of entries) {
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((isEncrypted ? 1 : 0) | (isMarked ? 0x800 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, tail, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const good: Entry = { name: "good.txt", bytes: Buffer.from(sentence) };
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 2 ** 20, 32);

describe("archives", () => {
  test("a bomb is refused before it is inflated, and what stands beside it is read", async () => {
    const parts = await read(zipOf([{ name: "bomb.txt", bytes: zeros(30) }, good]), "a.zip");
    expect(parts).toMatchObject([
      { kind: "failed", part: "bomb.txt", reason: expect.stringContaining("four hundredth") },
      { kind: "document", part: "good.txt" },
    ]);
  });

  test("an entry that is larger than the archive says is refused", async () => {
    const parts = await read(zipOf([{ name: "liar.txt", bytes: zeros(2), size: 100 }, good]), "a.zip");
    expect(parts).toMatchObject([
      { kind: "failed", part: "liar.txt" },
      { kind: "document", part: "good.txt" },
    ]);
  });

  test("a path out of the archive is no path anywhere", async () => {
    const parts = await read(zipOf([{ name: "../../etc/cron.txt", bytes: good.bytes }]), "a.zip");
    expect(parts).toMatchObject([{ kind: "failed", reason: expect.stringContaining("relative path") }]);
  });

  test("a name in UTF-8 that is not marked as such, as Info-ZIP writes it, is read as it was", async () => {
    const parts = await read(zipOf([{ ...good, name: "Görüş Şəkidə.txt", isMarked: false }]), "a.zip");
    expect(parts).toMatchObject([{ kind: "document", part: "Görüş Şəkidə.txt" }]);
  });

  test("a member with a password is told, and the rest is read", async () => {
    const parts = await read(zipOf([{ ...good, name: "secret.txt", isEncrypted: true }, good]), "a.zip");
    expect(parts).toMatchObject([
      { kind: "failed", part: "secret.txt", reason: expect.stringContaining("password") },
      { kind: "document", part: "good.txt" },
    ]);
  });

  test("archives inside each other end at some depth", async () => {
    let bytes = zipOf([good]);
    for (let depth = 0; depth < 8; depth += 1) bytes = zipOf([{ name: "inner.zip", bytes }]);
    expect(await read(bytes, "a.zip")).toMatchObject([
      { kind: "failed", reason: expect.stringContaining("inside each other") },
    ]);
  });

  test("a gzip bomb is ended at the limit of what is in it", async () => {
    const parts = await read(gzipSync(zeros(40)), "a.txt.gz");
    expect(parts).toMatchObject([{ kind: "failed", reason: expect.stringContaining("more than 16 MB") }]);
  });

  test.each([
    ["broken.zip", "PK\u0003\u0004 and no more"],
    ["broken.tar.gz", "\u001f\u008b broken"],
    ["half.warc", "WARC/1.0\r\nWARC-Type: resp"],
  ])("%s is told as broken", async (name, content) => {
    const parts = await read(Buffer.from(content, "latin1"), name);
    expect(parts.filter(({ kind }) => kind === "document")).toEqual([]);
  });
});

describe("office documents", () => {
  const documentXml = (body: string, front = ""): string =>
    `<?xml version="1.0"?>${front}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`;
  const paragraph = `<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`;
  const docxOf = (xml: string, relations = ""): Buffer =>
    zipOf([
      {
        name: "[Content_Types].xml",
        bytes: Buffer.from(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        ),
      },
      {
        name: "_rels/.rels",
        bytes: Buffer.from(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
      },
      {
        name: "word/_rels/document.xml.rels",
        bytes: Buffer.from(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
        ),
      },
      { name: "word/document.xml", bytes: Buffer.from(xml) },
    ]);

  test("a document that names a file of the disk reads nothing of it", async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const outside =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>';
    const parts = await read(docxOf(documentXml(paragraph + picture), outside), "a.docx");
    expect(parts).toMatchObject([{ kind: "document", text: `${sentence}\n` }]);
  });

  test("has the title of its heading, a letterhead above it or none", async () => {
    const heading =
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Forum keçirilib</w:t></w:r></w:p>';
    const letterhead = "<w:p><w:r><w:t>Elm Fondu</w:t></w:r></w:p>";
    const title = async (xml: string) => read(docxOf(documentXml(xml)), "a.docx");
    expect(await title(letterhead + heading + paragraph)).toMatchObject([{ title: "Forum keçirilib" }]);
    expect(await title(paragraph.repeat(5) + heading + paragraph)).toMatchObject([{ title: null }]);
  });

  test("entities are never expanded", async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(
      await read(docxOf(documentXml("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", bomb)), "a.docx"),
    ).toMatchObject([{ kind: "failed", reason: expect.stringContaining("XML entities") }]);
    const odt = zipOf([{ name: "content.xml", bytes: Buffer.from(`${bomb}<x>&b;</x>`) }]);
    expect(await read(odt, "a.odt")).toMatchObject([{ kind: "failed" }]);
  });

  test("one with a password or of the old kind says what to do", async () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    expect(await read(old, "a.doc")).toMatchObject([
      { kind: "failed", reason: expect.stringContaining(".docx") },
    ]);
    const locked = Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await read(locked, "a.docx")).toMatchObject([
      { kind: "failed", reason: expect.stringContaining("password") },
    ]);
  });

  test("what is called one kind and is another is read as what it is", async () => {
    expect(await read(docxOf(documentXml(paragraph)), "a.pdf")).toMatchObject([
      { kind: "document", text: `${sentence}\n` },
    ]);
    expect(await read(`<html><body><p>${sentence}</p></body></html>`, "a.docx")).toMatchObject([
      { kind: "document" },
    ]);
    expect(await read("no archive at all", "a.docx")).toMatchObject([{ kind: "failed" }]);
  });
});

describe("PDF", () => {
  /** A PDF of so many pages, each with a word or none. */
  function pdfOf(pages: number, word: string): string {
    return smallPdf(pages, [300, 300], `BT /F 12 Tf 50 150 Td (${word}) Tj ET`);
  }

  test("of ten thousand pages is refused with the limit", async () => {
    expect(await read(pdfOf(10_000, "word"), "a.pdf")).toMatchObject([
      { kind: "failed", reason: "10000 pages, and a document may have 2000; split it" },
    ]);
  });

  test("with a password says what to do", async () => {
    const locked = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<HEX>/U<HEX>>>/ID[<00><00>]>>";
    const pdf = pdfOf(1, "word").replace(/>>$/, locked.replaceAll("HEX", "5a".repeat(32)));
    expect(await read(pdf, "a.pdf")).toMatchObject([
      { kind: "failed", reason: "protected by a password; save it without one" },
    ]);
  });

  test("without words is told as a scan", async () => {
    expect(await read(pdfOf(2, ""), "a.pdf")).toMatchObject([
      { kind: "failed", reason: expect.stringContaining("OCR") },
    ]);
  });

  test("whose first page is a picture is read all the same, and the page is told", async () => {
    const drawn = "BT /F 12 Tf 50 150 Td (A short sentence.) Tj ET";
    const parts = await read(smallPdf(2, [300, 300], drawn, 1), "a.pdf");
    expect(parts).toMatchObject([
      { kind: "document", text: "\fA short sentence.\n" },
      { kind: "skipped", part: "pages 1" },
    ]);
  });

  test("has an anchor where each page begins", async () => {
    const [document] = await read(pdfOf(3, "A short sentence."), "a.pdf");
    expect(document).toMatchObject({
      anchors: [{ start: 0, kind: "page", label: "1", fragment: "page=1" }, { label: "2" }, { label: "3" }],
    });
  });

  test("that is cut off or is none is told", async () => {
    const half = readFileSync(join(fixtures, "pdf/chromium-0.pdf")).subarray(0, 3000);
    expect(await read(half, "a.pdf")).toMatchObject([{ kind: "failed" }]);
    expect(await read("%PDF-1.4 and nothing", "a.pdf")).toMatchObject([{ kind: "failed" }]);
  });
});

describe("tables and JSON", () => {
  test("rows without text are skipped, and a table without texts says its columns", async () => {
    expect(await read(`title,text\nBir,${sentence}\nİki,\n`, "a.csv")).toMatchObject([
      { kind: "document", title: "Bir" },
      { kind: "skipped", part: "row 3" },
    ]);
    expect(await read("file,place\na,b\n", "a.csv")).toMatchObject([
      { kind: "skipped", reason: expect.stringContaining("file, place") },
    ]);
  });

  test("a broken line of NDJSON loses no other", async () => {
    const line = JSON.stringify({ id: "x", text: sentence });
    expect(await read(`${line}\n{broken\n${line}\n`, "a.ndjson")).toMatchObject([
      { kind: "document", part: "x" },
      { kind: "failed", part: "row 2" },
      { kind: "document", part: "x~2" },
    ]);
  });

  test("a field that the first object leaves empty is read from the later ones", async () => {
    const rows = [null, "2023-05-20"].map((published) => JSON.stringify({ text: sentence, published }));
    expect(await read(rows.join("\n"), "a.ndjson")).toMatchObject([
      { kind: "document", published: null },
      { kind: "document", published: "2023-05-20" },
    ]);
  });
});

test.each(["page.html", "text.txt", "paper.pdf", "paper.docx", "list.json"])(
  "a file of a gigabyte, %s, is refused without being read",
  async (name) => {
    const path = join(mkdtempSync(join(tmpdir(), "elaqe-large-")), name);
    onTestFinished(() => rmSync(dirname(path), { recursive: true, force: true }));
    const front = name.endsWith("pdf") ? "%PDF-1.4" : "";
    writeFileSync(path, front);
    truncateSync(path, 2 ** 30); // a file of holes: it takes no room
    const parts = await collect(readContent(contentOfFile(path), { fileName: name }));
    expect(parts).toMatchObject([
      { kind: "failed", reason: expect.stringMatching(/^1024 MB, and a document may have \d+/) },
    ]);
  },
);
