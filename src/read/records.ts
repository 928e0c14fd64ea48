/** Rows of tables and objects of JSON to documents: which column or field holds what, and what becomes of each row. */
import { createHash } from "node:crypto";
import { documentPart } from "./document-part.ts";
import { writtenDay } from "./html/written-day.ts";
import { textOfMarkup } from "./markup.ts";
import type { FieldNames, ReadPart } from "./reader.ts";

export type RecordFields = ReadonlyMap<string, string>;

/** Names that say what they hold, for files whose fields nobody named. */
const usualNames: Readonly<Record<keyof FieldNames, readonly string[]>> = {
  text: [
    "text",
    "body",
    "content",
    "article",
    "articlebody",
    "fulltext",
    "full_text",
    "mətn",
    "metn",
    "məzmun",
  ],
  title: ["title", "headline", "name", "başlıq", "basliq"],
  published: [
    "published",
    "date",
    "published_at",
    "publishedat",
    "pubdate",
    "datepublished",
    "created_at",
    "tarix",
  ],
  uri: ["uri", "url", "link", "address", "ünvan"],
  id: ["id", "guid", "_id"],
};

const wanted = Object.keys(usualNames) as (keyof FieldNames)[]; // holds: the keys of the record above

/** Which of the names hold what; null when none holds a text, so that the file holds no documents. */
export function chooseFields(names: readonly string[], given: FieldNames = {}): FieldNames | null {
  const lower = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const chosen = wanted.flatMap((field): [keyof FieldNames, string][] => {
    const name =
      given[field] ?? usualNames[field].map((usual) => lower.get(usual)).find((found) => found !== undefined);
    return name === undefined ? [] : [[field, name]];
  });
  const fields: FieldNames = Object.fromEntries(chosen);
  return fields.text === undefined || !names.includes(fields.text) ? null : fields;
}

/** The reason for a file that holds no texts, and what to do about it. */
export function noTextField(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(", ").slice(0, 200);
  return `no column or field of texts among: ${shown}; name it with --fields text=NAME`;
}

/** The document of one row. `place` is its number, as citations give it. */
export function readRecord(record: RecordFields, fields: FieldNames, place: number): ReadPart {
  const cellOf = (field: keyof FieldNames): string => record.get(fields[field] ?? "")?.trim() ?? "";
  const written = cellOf("text");
  const id = cellOf("id")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 100);
  const name =
    id !== ""
      ? id
      : createHash("sha256")
          .update(JSON.stringify([cellOf("uri"), cellOf("title"), written]))
          .digest("hex")
          .slice(0, 16);
  if (written === "")
    return { kind: "skipped", part: id === "" ? `row ${place}` : name, reason: "a row without text" };
  const isMarkup = /<\/(?:p|div|span|a|strong|b|i|ul|li)>|<br ?\/?>/i.test(written);
  const body = isMarkup ? textOfMarkup(written).text.trim() : written;
  const title = cellOf("title").replace(/\s+/gu, " ");
  const isThere = title === "" || body.startsWith(title);
  const uri = cellOf("uri");
  return documentPart(`${isThere ? "" : `${title}\n\n`}${body}\n`, {
    part: name,
    title: title === "" ? null : title,
    published: writtenDay(cellOf("published")),
    uri: /^https?:\/\/\S+$/.test(uri) ? uri : null,
    anchors: [{ start: 0, kind: "row", label: String(place), fragment: null }],
  });
}

/** Names that two rows share are told apart by their order. */
export function* withOwnNames(parts: Iterable<ReadPart>): Generator<ReadPart> {
  const met = new Map<string, number>();
  for (const part of parts) {
    const count = (met.get(part.part) ?? 0) + 1;
    met.set(part.part, count);
    yield count === 1 ? part : { ...part, part: `${part.part}~${count}` };
  }
}
