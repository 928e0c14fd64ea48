/** JSON and NDJSON: a document an object, its fields by their names. */
import { decodeText } from "./decode.ts";
import {
  type Content,
  type FieldNames,
  type Hints,
  type Reader,
  type ReadPart,
  Unreadable,
} from "./reader.ts";
import { chooseFields, noTextField, type RecordFields, readRecord } from "./records.ts";

const mostBytes = 256 * 2 ** 20;
const mostLine = 64 * 2 ** 20;

/** Fields of an object, those of objects inside it by `outer.inner`. */
function fieldsOf(value: unknown, prefix = "", depth = 0): [string, string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 4) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    if (typeof inner === "string") return [[`${prefix}${name}`, inner]];
    if (typeof inner === "number") return [[`${prefix}${name}`, String(inner)]];
    if (Array.isArray(inner) && inner.length > 0 && inner.every((each) => typeof each === "string"))
      return [[`${prefix}${name}`, inner.join("\n\n")]];
    return fieldsOf(inner, `${prefix}${name}.`, depth + 1);
  });
}

/** The objects of a JSON value: its own, those of its list, or those of the first list of objects in it. */
function objectsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  const list = Object.values(value).find((inner) => Array.isArray(inner) && typeof inner[0] === "object");
  const isArticle = chooseFields(fieldsOf(value).map(([name]) => name)) !== null;
  return !isArticle && Array.isArray(list) ? list : [value];
}

/** Reads objects one after the other; fields are chosen anew where an object has others, and added where it has more. */
class ObjectReader {
  readonly #given: FieldNames | undefined;
  #chosen: FieldNames | null = null;
  /** Names that the choice was made among. */
  #known: ReadonlySet<string> = new Set();
  readonly #met = new Map<string, number>();

  constructor(given: FieldNames | undefined) {
    this.#given = given;
  }

  read(value: unknown, place: number): ReadPart {
    const record: RecordFields = new Map(fieldsOf(value));
    const names = [...record.keys()];
    const isFitting = this.#chosen?.text !== undefined && record.has(this.#chosen.text);
    // a field that is null in the first objects is met later
    if (!isFitting || names.some((name) => !this.#known.has(name))) {
      const found = chooseFields(names, this.#given);
      this.#chosen = isFitting ? { ...found, ...this.#chosen } : found;
      this.#known = new Set(isFitting ? [...this.#known, ...names] : names);
    }
    if (this.#chosen === null) return { kind: "skipped", part: `row ${place}`, reason: noTextField(names) };
    const part = readRecord(record, this.#chosen, place);
    const count = (this.#met.get(part.part) ?? 0) + 1;
    this.#met.set(part.part, count);
    return count === 1 ? part : { ...part, part: `${part.part}~${count}` };
  }
}

/** Lines of a file that need not fit into memory. */
async function* linesOf(content: Content): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of content.chunks()) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > mostLine) throw new Unreadable("a line of more than 64 MB; write one object a line");
    yield* lines;
  }
  yield rest + decoder.decode();
}

export const ndjson: Reader = {
  name: "NDJSON",
  endings: ["ndjson", "jsonl"],
  mediaTypes: ["application/x-ndjson"],
  sniff: () => false,
  async *read(content: Content, { fields }: Hints) {
    const objects = new ObjectReader(fields);
    let line = 0;
    for await (const written of linesOf(content)) {
      line += 1;
      if (written.trim() === "") continue;
      let value: unknown;
      try {
        value = JSON.parse(written.replace(/^\ufeff/, ""));
      } catch {
        yield { kind: "failed", part: `row ${line}`, reason: `line ${line} is no JSON object` };
        continue;
      }
      yield objects.read(value, line);
    }
  },
};

export const json: Reader = {
  name: "JSON",
  endings: ["json"],
  mediaTypes: ["application/json"],
  sniff: () => false,
  async *read(content: Content, { fields }: Hints) {
    const decoded = decodeText(await content.whole(mostBytes));
    if (decoded.text === null) throw new Unreadable(decoded.problem);
    let value: unknown;
    try {
      value = JSON.parse(decoded.text);
    } catch (error) {
      throw new Unreadable(`no JSON (${error instanceof Error ? error.message : String(error)})`);
    }
    const objects = new ObjectReader(fields);
    const found = objectsOf(value);
    const isOne = found.length === 1 && !Array.isArray(value);
    for (const [index, each] of found.entries()) {
      const part = objects.read(each, index + 1);
      yield !isOne
        ? part
        : part.kind === "document"
          ? { ...part, part: "", anchors: [] }
          : { ...part, part: "" };
    }
  },
};
