import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { zipTexts } from "../../src/browser/zip.ts";
import { contentOf } from "../../src/read/content.ts";
import { readContent } from "../../src/read/read-content.ts";
import { collect } from "../commands/collect.ts";

const furniture = "Redaksiya oxucuların məktublarını hər gün gözləyir və cavab verir.";
const pageOf = (town: string): string =>
  `<!doctype html><title>${town}: forum</title><h1>${town}: forum</h1><div><p>${town} şəhərində forum keçirilib.</p><p>${furniture}</p><p>${town} forumunda yüz nəfər iştirak edib.</p></div>`;
const towns = ["Bakı", "Gəncə", "Şəki"];

async function textsIn(bytes: Uint8Array, fileName: string): Promise<readonly string[]> {
  const parts = await collect(readContent(contentOf(bytes), { fileName, tellsCuts: true }));
  return parts.map((part) => (part.kind === "document" ? part.text : part.reason));
}

const articleOf = (town: string): string =>
  `${town}: forum\n\n${town} şəhərində forum keçirilib.\n\n${town} forumunda yüz nəfər iştirak edib.\n`;

test("what repeats on the pages of a site is learnt inside an archive", async () => {
  const zip = zipTexts(new Map(towns.map((town) => [`xeber/${town}.html`, pageOf(town)])));
  expect(await textsIn(zip, "a.zip")).toEqual(towns.map(articleOf));
});

test("pages of other folders are other sites, and a page alone keeps all its lines", async () => {
  const zip = zipTexts(new Map(towns.map((town) => [`${town}/a.html`, pageOf(town)])));
  const texts = await textsIn(zip, "a.zip");
  for (const text of texts) expect(text).toContain(furniture);
});

test("an archive that breaks off gives the pages before, without what repeats", async () => {
  const zip = zipTexts(
    new Map([...towns.map((town) => [`${town}.html`, pageOf(town)] as const), ["z.zip", "PK\u0003\u0004"]]),
  );
  expect((await textsIn(zip, "a.zip")).slice(0, 3)).toEqual(towns.map(articleOf));
});

const recordOf = (address: string, page: string): string => {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
};

test("what repeats on a site is learnt inside a web archive, by host", async () => {
  const crawl = towns.map((town, number) => recordOf(`https://www.forum.example/${number}`, pageOf(town)));
  const other = recordOf("https://other.example/1", pageOf("Quba"));
  const warc = Buffer.from([...crawl, other].join(""));
  const texts = await textsIn(warc, "a.warc");
  expect(texts.slice(0, 3)).toEqual(towns.map(articleOf));
  expect(texts[3]).toContain(furniture);
  expect(await textsIn(gzipSync(warc), "a.warc.gz")).toEqual(texts);
});
