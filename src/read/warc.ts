/** Web archives (WARC): the pages and documents that a crawler was answered with, each with its address. */
import { createHash } from "node:crypto";
import type { WARCRecord } from "warcio";
import { contentOf } from "./content.ts";
import { learnMembers, type PossiblePage } from "./learn-members.ts";
import { siteOfHost } from "./page-site.ts";
import {
  type Content,
  type Hints,
  type Reader,
  type ReadInner,
  type ReadPart,
  Unreadable,
} from "./reader.ts";

const mostRecordBytes = 64 * 2 ** 20;

async function bytesOf(record: WARCRecord): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size <= mostRecordBytes) chunks.push(chunk);
  }
  if (size > mostRecordBytes)
    throw new Unreadable(
      `${Math.ceil(size / 2 ** 20)} MB, and a document may have ${mostRecordBytes / 2 ** 20}`,
    );
  return Buffer.concat(chunks);
}

/** What a server said of the bytes: `text/html; charset=utf-8`. */
function saidOf(record: WARCRecord, uri: string): Hints {
  const [type = "", ...parameters] = (record.httpHeaders?.headers.get("content-type") ?? "").split(";");
  const charset = parameters.map((each) => /^\s*charset\s*=\s*["']?([\w-]+)/i.exec(each)?.[1]).find(Boolean);
  const path = URL.canParse(uri) ? new URL(uri).pathname : "";
  return {
    fileName: path.slice(path.lastIndexOf("/") + 1),
    uri: /^https?:/i.test(uri) ? uri : null,
    mediaType: type.trim().toLowerCase() || null,
    charset: charset ?? null,
  };
}

/** Same whenever the archive is read, and short: an address may have a thousand signs. */
function partOf(uri: string, day: string): string {
  return createHash("sha256").update(`${uri} ${day}`).digest("hex").slice(0, 16);
}

/** The answers of a crawl, each address and day once. */
async function* answersIn(content: Content): AsyncGenerator<WARCRecord> {
  const { WARCParser } = await import("warcio");
  const met = new Set<string>();
  for await (const record of new WARCParser(content.chunks())) {
    const isAnswer = record.warcType === "response" || record.warcType === "resource";
    const key = partOf(record.warcTargetURI ?? "", record.warcDate ?? "");
    if (!isAnswer || met.has(key)) continue;
    met.add(key);
    yield record;
  }
}

const hostOf = (uri: string): string => (URL.canParse(uri) ? new URL(uri).hostname : "");

async function* possiblePages(content: Content): AsyncGenerator<PossiblePage> {
  for await (const record of answersIn(content)) {
    const name = record.warcTargetURI ?? "";
    if ((record.httpHeaders?.statusCode ?? 200) !== 200) continue;
    yield { name, host: hostOf(name), bytes: () => bytesOf(record) };
  }
}

type Sites = Awaited<ReturnType<typeof learnMembers>>;

async function* readRecord(
  record: WARCRecord,
  { sites, ...hints }: Hints & { readonly sites: Sites },
  readInner: ReadInner,
): AsyncGenerator<ReadPart> {
  const uri = record.warcTargetURI ?? "";
  const part = partOf(uri, record.warcDate ?? "");
  const status = record.httpHeaders?.statusCode ?? 200;
  if (status !== 200) {
    yield { kind: "skipped", part, reason: `answer ${status} from ${uri}` };
    return;
  }
  try {
    const said = saidOf(record, uri);
    const content = contentOf(await bytesOf(record));
    const inner = {
      ...said,
      tellsCuts: hints.tellsCuts ?? false,
      furniture: sites.get(siteOfHost(hostOf(uri))),
    };
    for await (const found of readInner(content, inner)) {
      const name = found.part === "" ? part : `${part}!/${found.part}`;
      if (found.kind === "document") yield { ...found, part: name, uri: found.uri ?? said.uri ?? null };
      else yield { ...found, part: name, reason: `${found.reason} (${uri})` };
    }
  } catch (error) {
    yield {
      kind: "failed",
      part,
      reason: `${error instanceof Error ? error.message : String(error)} (${uri})`,
    };
  }
}

export const warc: Reader = {
  name: "WARC",
  endings: ["warc"],
  mediaTypes: ["application/warc"],
  sniff: (head) => Buffer.from(head.subarray(0, 6)).toString("latin1") === "WARC/1",
  async *read(content, hints, readInner) {
    const sites = await learnMembers(possiblePages(content));
    for await (const record of answersIn(content)) yield* readRecord(record, { ...hints, sites }, readInner);
  },
};
