/** What translating one statement carries along: the values that it was given, the names it has used, and its text for messages. */
import { placeOf } from "../../../cypher/tokens.ts";
import { InputError } from "../../../errors.ts";
import { escapedLiteral } from "../engine-literal.ts";
import { type Type, text, type Value } from "./types.ts";

/** A variable of the statement under the name that the engine is given, which is never the user's. */
export interface Variable {
  readonly code: string;
  readonly type: Type;
}

export type Scope = ReadonlyMap<string, Variable>;

/** Guards the names and values that a translation hands out. */
export class Context {
  readonly text: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** What the engine is given, by the names of the translation. */
  readonly values: Record<string, unknown> = {};
  readonly #keepsTextsInside: boolean;
  #names = 0;

  /** `keepsTextsInside`: for a statement with subqueries, patterns as conditions or maps. */
  constructor(text: string, given: Readonly<Record<string, unknown>>, keepsTextsInside = false) {
    this.text = text;
    this.given = given;
    this.#keepsTextsInside = keepsTextsInside;
  }

  newName(): string {
    this.#names += 1;
    return `v${this.#names}`;
  }

  /**
   * A text that the engine gets beside the statement. Not where there are subqueries (with one value inside and another
   * outside it finds nothing) or maps (with values in them it breaks): there a text of escapes only stands in the statement.
   */
  passed(constant: string, type: Type): Value {
    if (this.#keepsTextsInside) return { code: escapedLiteral(constant), type, constant };
    const name = this.newName();
    this.values[name] = constant;
    return { code: `$${name}`, type, constant };
  }

  /**
   * A list of texts as one value beside the statement, since thousands of values take the engine a hundred kilobytes each; undefined where
   * no text may stand there, and of none, which would have no type.
   */
  passedTexts(items: readonly unknown[]): Value | undefined {
    if (this.#keepsTextsInside || items.length === 0) return undefined;
    if (!items.every((item) => typeof item === "string")) return undefined;
    const name = this.newName();
    this.values[name] = items;
    return { code: `$${name}`, type: { kind: "list", of: text } };
  }

  /** The engine would read a parameter without a value as null, and a typing error would be an empty answer. */
  missing(parameter: string): InputError {
    return new InputError(
      `query: parameter $${parameter} has no value; give it with --param ${parameter}=VALUE`,
      { data: { engine: "embedded", parameter } },
    );
  }

  refuse(what: string, at: number): InputError {
    return new InputError(`query: ${placeOf(this.text, at)}: ${what}`, {
      data: { engine: "embedded", problem: "refused", at },
    });
  }
}
