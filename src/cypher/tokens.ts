/** Words, numbers, strings and signs of a Cypher text; comments and blanks are left out. */
import { InputError } from "../errors.ts";

export interface Token {
  /** `name` is a word (a keyword or not), `quoted` a name in backticks, `parameter` what follows a `$`. */
  readonly kind: "name" | "quoted" | "string" | "integer" | "float" | "parameter" | "sign" | "end";
  /** The name, the value of a string, the digits of a number, the sign. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const blank = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)/uy;
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const sign = /<>|<=|>=|=~|\.\.|\|\||[()[\]{}<>=+\-*/%^.,:;|&!]/y;
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The place of a character for a message: `line 1, column 5`. */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

/** @throws InputError at the first character that begins nothing, or a string that has no end. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const taken = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const add = (kind: Token["kind"], value: string, end: number) => {
    tokens.push({ kind, text: value, start: at, end });
    at = end;
  };
  while (at < text.length) {
    const skipped = taken(blank);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const character = text[at] ?? "";
    const name = taken(word);
    const digits = name === undefined ? taken(number) : undefined;
    if (name !== undefined) add("name", name, at + name.length);
    else if (digits !== undefined) {
      checkNumber(text, at, digits);
      add(/^\d+$/.test(digits) ? "integer" : "float", digits, at + digits.length);
    } else if (character === "'" || character === '"' || character === "`") {
      const { value, end } = readQuoted(text, at);
      add(character === "`" ? "quoted" : "string", value, end);
    } else if (character === "$") {
      at += 1;
      const parameter = taken(word) ?? taken(number);
      if (parameter === undefined) throw unreadable(text, at - 1, "a $ without the name of a parameter");
      add("parameter", parameter, at + parameter.length);
    } else {
      const found = taken(sign);
      if (found === undefined) throw unreadable(text, at, `"${character}" begins nothing in Cypher`);
      add("sign", found, at + found.length);
    }
  }
  tokens.push({ kind: "end", text: "", start: at, end: at });
  return tokens;
}

/** Neo4j reads neither `007` nor `1AS`, so that a number never means something else than it seems to. */
function checkNumber(text: string, at: number, digits: string): void {
  if (/^0\d/.test(digits)) throw unreadable(text, at, `the number ${digits} begins with a nought too many`);
  const next = text[at + digits.length] ?? "";
  if (/[\p{L}_]/u.test(next)) throw unreadable(text, at, `the number ${digits} runs into "${next}"`);
}

function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } {
  const quote = text[start];
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === quote && quote === "`" && text[at + 1] === quote) {
      value += quote;
      at += 1;
    } else if (character === quote) return { value, end: at + 1 };
    else if (character === "\\" && quote !== "`") {
      const [, hex] = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(at, at + 6)) ?? [];
      const next = text[at + 1] ?? "";
      value += hex === undefined ? (escapes[next] ?? next) : String.fromCharCode(Number.parseInt(hex, 16));
      at += hex === undefined ? 1 : 5;
    } else value += character;
  }
  throw unreadable(text, start, `the ${quote} here has no end`);
}

function unreadable(text: string, at: number, what: string): InputError {
  return new InputError(`query: ${placeOf(text, at)}: ${what}; correct the statement`, {
    data: { problem: "syntax", at },
  });
}
