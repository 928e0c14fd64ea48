import { expect, test } from "vitest";
import { gatherPages } from "../../src/fetch/gather-pages.ts";
import { planReading, readPlanned } from "../../src/read/read-documents.ts";
import { makeFetcher, startServer, text } from "./web-server.ts";

const words = "Şəki şəhərində görüş keçirilib, Qəbələ və Oğuz nümayəndələri iştirak edib.";
const pageOf = (meta: string, said: string): string =>
  `<!doctype html><html><head>${meta}<title>Görüş</title></head><body><article><h1>Görüş</h1><p>${said}</p><p>${said}</p></article></body></html>`;

/** Letters of windows-1254 that are not those of ISO 8859-1; it has no ə, which texts of its time wrote as ä or e. */
const turkish: Readonly<Record<string, number>> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe };
const as1254 = (said: string): Uint8Array =>
  Uint8Array.from([...said].map((letter) => turkish[letter] ?? letter.charCodeAt(0)));
const as16 = (said: string): Uint8Array => Buffer.from(`\ufeff${said}`, "utf16le");
const old = words.replaceAll("ə", "ä");

/** What the server says of the page, what the page says of itself, and what it is. */
const lies: readonly (readonly [header: string, meta: string, bytes: Uint8Array, read: string])[] = [
  ["text/html; charset=windows-1254", "", Buffer.from(pageOf("", words)), words],
  [
    "text/html; charset=iso-8859-1",
    '<meta charset="windows-1251">',
    Buffer.from(pageOf('<meta charset="windows-1251">', words)),
    words,
  ],
  ["text/html; charset=utf-8", "", as1254(pageOf("", old)), old],
  [
    "text/html; charset=utf-8",
    '<meta charset="windows-1254">',
    as1254(pageOf('<meta charset="windows-1254">', old)),
    old,
  ],
  [
    "text/html; charset=windows-1251",
    '<meta charset="iso-8859-9">',
    as1254(pageOf('<meta charset="iso-8859-9">', old)),
    old,
  ],
  [
    "text/html; charset=windows-1254",
    '<meta charset="utf-8">',
    as1254(pageOf('<meta charset="utf-8">', old)),
    old,
  ],
  ["text/html; charset=x-none-such", "", Buffer.from(pageOf("", words)), words],
  ["text/html; charset=utf-8", "", as16(pageOf("", words)), words],
  ["image/png", "", Buffer.from(pageOf("", words)), words],
];

test.each(lies.map((lie, index) => [index, ...lie] as const))(
  "lie %i: a server says %s, the page %s, and the words come out right",
  async (_, header, __, bytes, read) => {
    await using server = await startServer({ "/a": text(bytes, { "content-type": header }) });
    await using tried = makeFetcher(server);
    const source = { address: `${server.origin}/a`, mostPages: 1 };
    const gathered = await gatherPages([source], { fetcher: tried.fetcher, freshMs: 0 });
    const texts: string[] = [];
    for (const task of await planReading([], { gathered }))
      for await (const outcome of readPlanned(task))
        texts.push(outcome.outcome === "read" ? outcome.document.text : outcome.reason);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(read);
  },
);
