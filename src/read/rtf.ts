/** RTF documents: their paragraphs, in the code pages that they declare. */
import { Readable } from "node:stream";
import { documentPart } from "./document-part.ts";
import { type Reader, Unreadable } from "./reader.ts";

const mostBytes = 64 * 2 ** 20;

/** Groups that hold no words of the text. `\*` opens others, which readers may leave out. */
const unread: ReadonlySet<string> = new Set(
  "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable generator themedata xmlnstbl fldinst latentstyles datastore".split(
    " ",
  ),
);

/** Words that stand for signs. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    par: "\n",
    sect: "\n",
    page: "\n",
    line: " ",
    tab: " ",
    row: "\n",
    cell: "\t",
    emdash: "—",
    endash: "–",
    bullet: "•",
    lquote: "‘",
    rquote: "’",
    ldblquote: "“",
    rdblquote: "”",
    "~": " ",
    _: "-",
    "-": "",
  }),
);

/** Code pages by the character set of a font. */
const charsets: Readonly<Record<number, number>> = {
  0: 1252,
  161: 1253,
  162: 1254,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  238: 1250,
};

interface GroupState {
  readonly isUnread: boolean;
  readonly skip: number;
  readonly font: number | null;
}

/** A token of the library: a group's start and end, a control word, or text. */
interface Token {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Buffer;
}

const groupStart = 0;
const groupEnd = 1;
const control = 2;

/** Follows the groups and gathers the words. */
class RtfText {
  readonly pieces: string[] = [];
  readonly #fonts = new Map<number, number>();
  readonly #outer: GroupState[] = [];
  #state: GroupState = { isUnread: false, skip: 1, font: null };
  #codePage = 1252;
  #definedFont = -1;
  #isFontTable = false;
  /** Signs to leave out: those that stand for a Unicode sign where it is unknown. */
  #replaced = 0;

  take(token: Token): void {
    if (token.type === groupStart) this.#outer.push(this.#state);
    else if (token.type === groupEnd) {
      this.#state = this.#outer.pop() ?? this.#state;
      if (this.#outer.length < 2) this.#isFontTable = false;
    } else if (token.type === control) this.#control(token.word ?? "", token.param, token.data);
    else this.#text(token.data ?? Buffer.alloc(0));
  }

  #control(word: string, param: number | undefined, data: Buffer | undefined): void {
    if (word === "fonttbl") this.#isFontTable = true;
    if (word === "ansicpg" && param !== undefined) this.#codePage = param;
    if (this.#isFontTable) this.#defineFont(word, param);
    if (unread.has(word) || word === "*") this.#state = { ...this.#state, isUnread: true };
    if (word === "'" && data !== undefined) this.#text(data);
    if (word === "u" && param !== undefined) this.#unicode(param);
    if (word === "uc" && param !== undefined) this.#state = { ...this.#state, skip: param };
    if (word === "f" && param !== undefined) this.#state = { ...this.#state, font: param };
    const sign = signs.get(word);
    if (sign !== undefined && !this.#state.isUnread) this.pieces.push(sign);
  }

  #defineFont(word: string, param: number | undefined): void {
    if (word === "f" && param !== undefined) this.#definedFont = param;
    const page = word === "fcharset" && param !== undefined ? charsets[param] : undefined;
    if (page !== undefined && page !== 1252) this.#fonts.set(this.#definedFont, page);
  }

  #unicode(param: number): void {
    if (!this.#state.isUnread) this.pieces.push(String.fromCharCode(param < 0 ? param + 65_536 : param));
    this.#replaced = this.#state.skip;
  }

  #text(data: Buffer): void {
    const left = data.subarray(Math.min(this.#replaced, data.length));
    this.#replaced -= data.length - left.length;
    if (this.#state.isUnread || left.length === 0) return;
    const page = this.#fonts.get(this.#state.font ?? -1) ?? this.#codePage;
    this.pieces.push(decode(left, page));
  }
}

function decode(bytes: Buffer, codePage: number): string {
  try {
    return new TextDecoder(codePage === 65_001 ? "utf-8" : `windows-${codePage}`).decode(bytes);
  } catch {
    return bytes.toString("latin1"); // a code page that nobody knows: its ASCII is right
  }
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { Tokenize } = await import("rtf-stream-parser");
  const gathered = new RtfText();
  for await (const token of Readable.from([Buffer.from(bytes)]).pipe(new Tokenize()))
    gathered.take(token as Token); // holds: the library gives no others
  const lines = gathered.pieces.join("").split("\n");
  return lines
    .map((line) => line.replace(/[^\S\t]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

export const rtf: Reader = {
  name: "RTF",
  endings: ["rtf"],
  mediaTypes: ["application/rtf", "text/rtf"],
  sniff: (head) => Buffer.from(head.subarray(0, 5)).toString("latin1") === "{\\rtf",
  async *read(content) {
    const text = await textOf(await content.whole(mostBytes));
    if (text === "") throw new Unreadable("a document without text; there is nothing to read");
    yield documentPart(`${text}\n`);
  },
};
