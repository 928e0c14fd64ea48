/** `key=value` of the command line to the values of a query's parameters. */
import { InputError } from "../errors.ts";
import { searchKey } from "../language/az/fold.ts";
import { isCalendarDate } from "../model/calendar.ts";
import type { NamedQuery, QueryParameter as Parameter } from "../store/named-queries.ts";

import { shellWord } from "../terminal/shell-word.ts";
import { typedParameter } from "./query-list.ts";

export type Values = Readonly<Record<string, unknown>>;

/** Names what is missing: the parameter that the query takes first, where one is asked. */
function splitPair(pair: string, first?: string): readonly [string, string] {
  const at = pair.indexOf("=");
  if (at > 0) return [pair.slice(0, at).trim(), pair.slice(at + 1)];
  const written = first === undefined ? "--param name=value" : shellWord(`${first}=${pair}`);
  throw new InputError(`${pair}: not a parameter; write ${written}`, { data: { pair } });
}

/** The texts that were given, by the names of their parameters. */
export function givenValues(
  pairs: readonly string[],
  [first]: readonly Parameter[] = [],
): ReadonlyMap<string, string> {
  return new Map(pairs.map((pair) => splitPair(pair, first?.name)));
}

/** What each declared type makes of a text; undefined where the text is none of it. */
const readers: Readonly<Record<Parameter["type"], (text: string) => unknown>> = {
  name: searchKey,
  person: searchKey,
  agency: searchKey,
  event: searchKey,
  string: (text) => text,
  integer: (text) => (/^[1-9]\d{0,14}$/.test(text.trim()) ? Number(text) : undefined),
  date: (text) => (isCalendarDate(text.trim()) ? text.trim() : undefined),
};

const typeWords: Readonly<Record<Parameter["type"], string>> = {
  name: "a name",
  person: "a name",
  agency: "a name",
  event: "a name",
  string: "a text",
  integer: "a whole number above 0",
  date: "a date (YYYY, YYYY-MM or YYYY-MM-DD)",
};

function readValue({ name, type }: Parameter, text: string): unknown {
  const value = readers[type](text);
  if (value !== undefined && value !== "") return value;
  throw new InputError(`${name}=${text}: ${name} must be ${typeWords[type]}; correct the value`, {
    data: { name, type, text },
  });
}

/** A default is written by us and needs no check; an open end of a period is no date, but sorts like one. */
function defaultValue(type: Parameter["type"], standard: string | number): unknown {
  return typeof standard === "string" ? readers[type](standard) : standard;
}

function usageOf(query: NamedQuery): string {
  return `elaqe query ${[query.name, ...query.parameters.map(typedParameter)].join(" ")}`;
}

/**
 * The values of a named query's parameters, names folded for searching and defaults filled in.
 * @throws InputError for one that is unknown, missing or of another type.
 */
export function namedValues(query: NamedQuery, pairs: readonly string[]): Values {
  const given = givenValues(pairs, query.parameters);
  for (const name of given.keys())
    if (!query.parameters.some((parameter) => parameter.name === name))
      throw new InputError(`${query.name}: has no parameter "${name}"; usage: ${usageOf(query)}`, {
        data: { name },
      });
  return Object.fromEntries(
    query.parameters.map((parameter) => {
      const text = given.get(parameter.name);
      if (text !== undefined) return [parameter.name, readValue(parameter, text)];
      if (parameter.default !== undefined)
        return [parameter.name, defaultValue(parameter.type, parameter.default)];
      throw new InputError(`${query.name}: needs ${parameter.name}; usage: ${usageOf(query)}`, {
        data: { name: parameter.name },
      });
    }),
  );
}

/** The values for a free statement: numbers, true, false and null as such, everything else as text. */
export function freeValues(pairs: readonly string[]): Values {
  return Object.fromEntries(
    pairs
      .map((pair) => splitPair(pair))
      .map(([name, text]) => {
        const isPlain = /^(?:-?(?:0|[1-9]\d{0,14})(?:\.\d+)?|true|false|null)$/.test(text);
        return [name, isPlain ? JSON.parse(text) : text];
      }),
  );
}
