import { InputError } from "../errors.ts";
import { placeOf, type Token, tokenize } from "./tokens.ts";

/** Expressions, patterns and subqueries may stand in each other so deep, and no deeper. */
const deepest = 60;

/** Guards the place in a list of tokens that a parser has come to. */
export class TokenReader {
  readonly text: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.#tokens = tokenize(text);
  }

  get place(): number {
    return this.#at;
  }

  /** Goes back to a place that was read before. */
  returnTo(place: number): void {
    this.#at = place;
  }

  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token; // holds: an end token is always there
  }

  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /** Where the last token that was read ends. */
  get lastEnd(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  isSign(sign: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === "sign" && text === sign;
  }

  /** Whether the words stand here, in whatever case, none of them in backticks. */
  isWord(words: string): boolean {
    return words.split(" ").every((word, ahead) => {
      const { kind, text } = this.peek(ahead);
      return kind === "name" && text.toUpperCase() === word;
    });
  }

  takeSign(sign: string): boolean {
    const isHere = this.isSign(sign);
    if (isHere) this.#at += 1;
    return isHere;
  }

  takeWord(words: string): boolean {
    const isHere = this.isWord(words);
    if (isHere) this.#at += words.split(" ").length;
    return isHere;
  }

  expectSign(sign: string): void {
    if (!this.takeSign(sign)) throw this.refuse(`expected ${sign}, found ${this.found()}`);
  }

  expectWord(words: string): void {
    if (!this.takeWord(words)) throw this.refuse(`expected ${words}, found ${this.found()}`);
  }

  /** A name of the user's choice. */
  name(what: string): string {
    const { kind, text } = this.peek();
    if (kind !== "name" && kind !== "quoted")
      throw this.refuse(`expected the name of ${what}, found ${this.found()}`);
    this.#at += 1;
    return text;
  }

  found(): string {
    const { kind, start, end } = this.peek();
    return kind === "end" ? "the end of the statement" : `"${this.text.slice(start, end).slice(0, 40)}"`;
  }

  /** Runs a part of the parser one level deeper. */
  deeper<Result>(parse: () => Result): Result {
    if (this.#depth >= deepest)
      throw this.refuse(`parentheses, lists and subqueries stand more than ${deepest} deep in each other`);
    this.#depth += 1;
    try {
      return parse();
    } finally {
      this.#depth -= 1;
    }
  }

  /** An error at the present token. */
  refuse(what: string, at = this.peek().start): InputError {
    return new InputError(`query: ${placeOf(this.text, at)}: ${what}`, { data: { problem: "syntax", at } });
  }
}
