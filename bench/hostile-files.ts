/**
 * `npx tsx bench/hostile-files.ts [FOLDER]`: files made to do harm, read by the built `elaqe` as a folder, each alone and in a terminal, always
 * with `--any-language`. Prints what each came to; exit code 1 where a run was ended by a signal or the clock, told a stack, or wrote a raw
 * control character.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { packageRoot } from "../src/package-root.ts";
import { renderTable } from "../src/terminal/table.ts";
import { hostileTexts } from "./hostile-texts.ts";

const article =
  "Bakıda konfrans keçirilib. Konfransda Rəqəmsal İnkişaf Mərkəzinin direktoru Lalə Məcidova çıxış edib.\n";
const cli = join(packageRoot, "dist", "cli.js");
const timeoutMs = 300_000;
const textLength = 20_000;

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
const nested = (open: string, close: string, depth: number): string =>
  `<html><body>${open.repeat(depth)}<p>${article.repeat(8)}</p>${close.repeat(depth)}</body></html>`;
const mail = (head: string, body: string): string =>
  `From: a@b.example\nSubject: ${head}\nDate: Thu, 1 Jan 1970 00:00:00 +0000\nMessage-ID: <1@b.example>\n\n${body}`;

/** Odd bytes, broken formats, formats inside others, and names that a terminal or a shell would obey. */
const oddFiles: Readonly<Record<string, string | Buffer>> = {
  "nul.txt": bytes(article, [0], article),
  "ff.txt": bytes(article, [0xff], article),
  "half-letter.txt": bytes(article, [0xc9]),
  "lone-surrogate.txt": bytes(article, [0xed, 0xa0, 0x80], article),
  "overlong.txt": bytes(article, [0xc0, 0xaf], article),
  "marks-of-order.txt": `\ufeff\ufeff${article}`,
  "utf16.txt": utf16(article),
  "utf16-odd.txt": utf16(article).subarray(0, 41),
  "escapes.txt": `${article}\u001b]0;title\u0007\u001b[2J\u001b[31m${article}\u009b31m`,
  "right-to-left.txt": `${article}\u202e${article}\u2066`,
  "carriage.txt": article.replaceAll(" ", "\r"),
  "no-letters.txt": "\u200b".repeat(textLength),
  "empty.txt": "",
  "blank.txt": " \n".repeat(textLength),
  "word.txt": "ə".repeat(1_000_000),
  "line.txt": article.trim().repeat(2_000),
  "names.txt": `${article}__proto__ Mərkəzi constructor Fondunun sədri toString Əliyevlə görüşüb.\n`,
  "name \u001b[31m red.txt": article,
  "name;rm -rf $(x) `y`.txt": article,
  "-flag.txt": article,
  "=formula.txt": `=HYPERLINK("http://a.example") ${article}`,
  "deep.html": nested("<div>", "</div>", 50_000),
  "deep-tables.html": nested("<table><tr><td>", "</td></tr></table>", 3_000),
  "open.html": `<html><body><p>${"<b><i><a href='".repeat(20_000)}`,
  "script.html": `<html><body><script>alert(1)</script><p onclick=x>${article.repeat(8)}</p></body></html>`,
  "entities.html": `<html><body><p>${"&#27;[31m&#0;&#xD800;".repeat(500)}${article.repeat(8)}</p></body></html>`,
  "bomb.txt.gz": gzipSync(Buffer.alloc(100_000_000, article)),
  "cut.txt.gz": gzipSync(article.repeat(1_000)).subarray(0, 60),
  "gzip-in-gzip.txt.gz.gz.gz.gz.gz.gz": [1, 2, 3, 4, 5, 6].reduce(
    (inner) => gzipSync(inner),
    Buffer.from(article),
  ),
  "not.pdf": "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n",
  "not.docx": bytes("PK\u0003\u0004word/", [0xff, 0xff, 0, 0]),
  "not.zip": bytes("PK\u0003\u0004", Array(100).fill(0x41)),
  "not.rtf": `{\\rtf1${"{".repeat(50_000)}`,
  "not.tar": bytes(Array(257).fill(0x61), "ustar", Array(400).fill(0x39)),
  "not.warc": "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\n",
  "deep.json": `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  "lines.ndjson": `{"text": ${JSON.stringify(article)}}\n{"text": 1}\n{"text": "\\ud800 \\u001b[31m"}\n{"__proto__": {"text": 1}}\n{`,
  "quote.csv": `text,title\n"${article.replaceAll('"', "")},x\n`,
  "wide.csv": `${"a,".repeat(50_000)}text\n${",".repeat(50_000)}${article}`,
  "mail.eml": mail("=?utf-8?B?G1szMW0=?=", article),
  "mails.mbox": `From x Thu Jan 1 00:00:00 1970\n${mail("a", article)}\n`.repeat(500),
  "links.md": `${"[".repeat(20_000)}${article}`,
  "export.xml": `<mediawiki><page><title>\u0001</title><revision><text>${"{{".repeat(20_000)}${article}`,
  "laughs.xml": `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><mediawiki>&b;</mediawiki>`,
};

function writeKit(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const texts = Object.entries(hostileTexts).map(
    ([name, make]) => [`${name}.txt`, make(textLength)] as const,
  );
  const files = [...texts, ...Object.entries(oddFiles)];
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return files.map(([name]) => name);
}

/** What a terminal would obey. */
const rawControl = /\p{Cc}/u;
/** What may stand between words, and with what progress clears its own line; colours are switched off, so that none is ours. */
const clearsLine = "\u001b[K";
const ownSigns = /[\n\t\r]/g;
const stack = /^ +at .*:\d+:\d+\)?$/m;

interface Ended {
  readonly code: number | null;
  readonly seconds: number;
  readonly fault: string;
}

/** Runs `elaqe` as it is, or in a terminal of util-linux's `script`. */
function run(cwd: string, given: readonly string[], isTerminal: boolean): Ended {
  const quoted = [process.execPath, cli, ...given]
    .map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
    .join(" ");
  const [program, ...words] = isTerminal
    ? ["script", "-qefc", quoted, "/dev/null"]
    : [process.execPath, cli, ...given];
  const begun = performance.now();
  const env = { ...process.env, NO_COLOR: "1" };
  const options = { cwd, env, timeout: timeoutMs, maxBuffer: 2 ** 30, encoding: "utf8", input: "" } as const;
  const { stdout, stderr, status, signal } = spawnSync(program ?? "", words, options);
  const told = `${stdout}${stderr}`.replaceAll(clearsLine, "");
  const faults = [
    signal === null ? "" : `ended by ${signal}`,
    status !== null && status > 2 ? `exit code ${status}` : "",
    stack.test(told) ? "a stack" : "",
    rawControl.test(told.replaceAll(ownSigns, "")) ? "a raw control character" : "",
  ];
  return {
    code: status,
    seconds: (performance.now() - begun) / 1000,
    fault: faults.filter((fault) => fault !== "").join(", "),
  };
}

const given = process.argv[2];
const place = given ?? mkdtempSync(join(tmpdir(), "elaqe-hostile-"));
const kit = join(place, "kit");
const names = writeKit(kit);
const rows: string[][] = [];
function note(what: string, words: readonly string[], isTerminal = false): void {
  const { code, seconds, fault } = run(place, words, isTerminal);
  rows.push([what, String(code), seconds.toFixed(1), fault]);
  if (fault !== "") process.exitCode = 1;
}
note("folder", ["build", "kit", "--any-language", "--output", "kit.elaqe"]);
note("folder, in a terminal", ["build", "kit", "--any-language", "--output", "kit.elaqe"], true);
note("folder, two jobs", ["extract", "kit", "--any-language", "--jobs", "2"]);
for (const name of names) note(JSON.stringify(name), ["extract", `kit/${name}`, "--any-language"]);
for (const words of [
  ["report", "--graph", "kit.elaqe"],
  ["doctor", "--graph", "kit.elaqe"],
  ["search", "Mərkəzi", "--graph", "kit.elaqe"],
  ["query", "MATCH (n:Document) RETURN n.id AS id, n.title AS title", "--graph", "kit.elaqe"],
])
  for (const isTerminal of [false, true])
    note(`${words[0]}${isTerminal ? ", in a terminal" : ""}`, words, isTerminal);
if (given === undefined) rmSync(place, { recursive: true });
console.log(renderTable({ columns: ["what", "exit code", "seconds", "fault"], rows }));
