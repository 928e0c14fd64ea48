import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { zipTexts } from "../../src/browser/zip.ts";
import { placesAt, readAnchors } from "../../src/model/anchor.ts";
import { contentOf } from "../../src/read/content.ts";
import { readOutcomes } from "../../src/read/read-outcome.ts";

/** For each document in the bytes, where the words are. */
async function placesOf(fileName: string, bytes: Uint8Array, words: string) {
  const places: string[] = [];
  const naming = { id: "a", path: fileName, uri: `file:${fileName}` };
  for await (const outcome of readOutcomes(contentOf(bytes), { fileName }, naming)) {
    if (outcome.outcome !== "read" || !outcome.document.text.includes(words)) continue;
    const { text, anchors } = outcome.document;
    const found = placesAt(readAnchors(anchors), text.indexOf(words));
    places.push(found.map(({ kind, label, fragment }) => `${kind} ${label} ${fragment ?? "-"}`).join("; "));
  }
  return places;
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const mailOf = (id: string): string =>
  `From: a@example.az\nTo: b@example.az\nDate: Mon, 12 Apr 2021 10:00:00 +0400\nSubject: Forum\n${id}\nForum Bakıda keçirilib.\n`;

const prose = "Nazirlik bildirib ki, layihə gələn ay başlayacaq və iki il davam edəcək.";
const page = (heading: string): Uint8Array =>
  bytesOf(
    `<!doctype html><title>Layihə</title><article><h1>Layihə</h1><p>${prose}</p>${heading}<p>Forum Bakıda keçirilib. ${prose}</p></article>`,
  );

test.each([
  ["its own id", '<h2 id="forum">Forum haqqında</h2>', "heading Forum haqqında forum"],
  ["a mark in it", '<h2><span id="Forum_2">Forum haqqında</span></h2>', "heading Forum haqqında Forum_2"],
  ["an old anchor in it", '<h2><a name="f1">Forum haqqında</a></h2>', "heading Forum haqqında f1"],
  ["no name at all", "<h2>Forum haqqında</h2>", "heading Forum haqqında -"],
])("a heading of a page is opened by %s", async (_, heading, place) => {
  expect(await placesOf("a.html", page(heading), "Forum Bakıda")).toEqual([place]);
});

test("a heading of a page is opened by the section it heads", async () => {
  const html = Buffer.from(page('<section id="s2"><h2>Forum haqqında</h2>')).toString();
  expect(await placesOf("a.html", bytesOf(html), "Forum Bakıda")).toEqual(["heading Forum haqqında s2"]);
});

test("Markdown and wiki markup give the heading above", async () => {
  const markdown = "# Layihə\n\nBaşlanğıc.\n\n## Forum\n\nForum Bakıda keçirilib.\n";
  expect(await placesOf("a.md", bytesOf(markdown), "Forum Bakıda")).toEqual(["heading Forum -"]);
  expect(await placesOf("a.md", bytesOf(markdown), "Başlanğıc")).toEqual([""]);
  const wiki = "Başlanğıc.\n\n== Birinci forum ==\nForum Bakıda keçirilib.\n";
  expect(await placesOf("Layihə.wiki", bytesOf(wiki), "Forum Bakıda")).toEqual([
    "heading Birinci forum Birinci_forum",
  ]);
});

test("a mail is called by its Message-ID, in a box by its place where it has none", async () => {
  const named = mailOf("Message-ID: <1.2@example.az>\n");
  expect(await placesOf("a.eml", bytesOf(named), "Forum Bakıda")).toEqual(["message 1.2@example.az -"]);
  const box = `From a@example.az Mon Apr 12 10:00:00 2021\n${named}\nFrom a@example.az Mon Apr 12 10:00:00 2021\n${mailOf("")}`;
  expect(await placesOf("a.mbox", bytesOf(box), "Forum Bakıda")).toEqual([
    "message 1.2@example.az -",
    "message 2 -",
  ]);
});

test("a row of a table and a line of NDJSON are counted as a spreadsheet and an editor count", async () => {
  const csv = 'id,text\n1,"Bir\nsətir"\n2,Forum Bakıda keçirilib.\n';
  expect(await placesOf("a.csv", bytesOf(csv), "Forum Bakıda")).toEqual(["row 3 -"]);
  const ndjson = '{"text":"Bir."}\n\n{"text":"Forum Bakıda keçirilib."}\n';
  expect(await placesOf("a.ndjson", bytesOf(ndjson), "Forum Bakıda")).toEqual(["row 3 -"]);
});

test("a member of an archive is called by its path, before the places in it", async () => {
  const folder = new URL("fixtures/archive/", import.meta.url);
  for (const [name, first] of [
    ["mixed.zip", "member mətn.txt -"],
    ["texts.tar", "member embassy-reception.txt -"],
  ] as const) {
    const places = await placesOf(name, readFileSync(new URL(name, folder)), "");
    expect(places.toSorted()[0]).toBe(first);
  }
});

test("DOCX and ODT give the heading above", async () => {
  const paragraph = (style: string, words: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("Heading1", "Layihə")}${paragraph("Heading2", "Forum")}${paragraph("Normal", "Forum Bakıda keçirilib.")}</w:body></w:document>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const docx = zipTexts(
    new Map([
      [
        "[Content_Types].xml",
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ],
      ["_rels/.rels", relations],
      ["word/document.xml", document],
    ]),
  );
  expect(await placesOf("a.docx", docx, "Forum Bakıda")).toEqual(["heading Forum -"]);
  const odt = `<office:document><text:h text:outline-level="1">Layihə</text:h><text:h text:outline-level="2">Forum</text:h><text:p>Forum Bakıda keçirilib.</text:p></office:document>`;
  expect(await placesOf("a.odt", bytesOf(odt), "Forum Bakıda")).toEqual(["heading Forum -"]);
});
