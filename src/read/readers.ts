/** The readers, and which of them reads what. */
import { extname } from "node:path";
import { csvTable } from "./csv-table.ts";
import { docx } from "./docx.ts";
import { foreignFile } from "./foreign.ts";
import { gzip } from "./gzip.ts";
import { html } from "./html.ts";
import { json, ndjson } from "./json.ts";
import { mail } from "./mail.ts";
import { mailbox } from "./mailbox.ts";
import { markdown } from "./markdown.ts";
import { odt } from "./odt.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text-reader.ts";
import type { Hints, Reader } from "./reader.ts";
import { rtf } from "./rtf.ts";
import { tar } from "./tar.ts";
import { warc } from "./warc.ts";
import { wikiExport, wikitext } from "./wikitext.ts";
import { zip } from "./zip.ts";

/** The first that knows the bytes reads them: office documents before the archives that they are. */
const readers: readonly Reader[] = [
  html,
  pdf,
  docx,
  odt,
  rtf,
  foreignFile,
  zip,
  gzip,
  warc,
  tar,
  mailbox,
  mail,
  wikiExport,
  wikitext,
  markdown,
  csvTable,
  ndjson,
  json,
  plainText,
];

/** Endings of the files that are read, for messages. */
export const readableEndings: readonly string[] = readers.flatMap(({ endings }) => endings);

/** Office documents are archives; one that does not show its kind at its front has it in its name. */
const packed: readonly (Reader | undefined)[] = [docx, odt];

/** What the first bytes say, for those who ask again of the same: asking every reader takes as long as finding the date of a short text. */
const sniffed = new WeakMap<Uint8Array, { readonly reader: Reader | undefined }>();

function sniff(head: Uint8Array): Reader | undefined {
  const known = sniffed.get(head);
  if (known !== undefined) return known.reader;
  const reader = readers.find((one) => one.sniff(head));
  sniffed.set(head, { reader });
  return reader;
}

/**
 * The reader of some bytes: the one that knows them, whatever they are called; else the one of the file's ending, else the
 * one of the type that the server or the mail names. Undefined for what nobody reads.
 */
export function chooseReader(head: Uint8Array, { fileName, mediaType }: Hints): Reader | undefined {
  const ending = extname(fileName).slice(1).toLowerCase();
  const known = sniff(head);
  const named = readers.find(({ endings }) => endings.includes(ending));
  if (known === zip && packed.includes(named)) return named;
  return known ?? named ?? readers.find(({ mediaTypes }) => mediaTypes.includes(mediaType ?? ""));
}
