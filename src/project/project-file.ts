/** The project file `elaqe.config.yaml`: read, checked, and every fault told by its line and key. */
import { isCollection, isMap, isNode, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { ConfigError } from "../errors.ts";
import { readStrictText } from "../read/strict-text.ts";
import { type Project, projectSchema } from "./schema.ts";

/** The name that `elaqe build` looks for. */
export const projectFileName = "elaqe.config.yaml";

/** A project file is written by hand; larger ones are something else. */
const mostCharacters = 1_000_000;

type Key = string | number;

const keyWords = (keys: readonly Key[]): string =>
  keys.reduce<string>((words, key) => {
    if (typeof key === "number") return `${words}[${key}]`;
    return words === "" ? key : `${words}.${key}`;
  }, "");

const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 60);

interface Fault {
  readonly keys: readonly Key[];
  readonly message: string;
  /** Whether the fault is the key itself and not its value. */
  readonly isOfKey: boolean;
}

/** Of the ways a value may be wrong that union names, the one that came furthest into it. */
function faultOf(issue: z.core.$ZodIssue, before: readonly Key[] = []): Fault {
  const keys = [...before, ...issue.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  if (issue.code === "invalid_union") {
    const inner = issue.errors.flat().map((each) => faultOf(each, keys));
    const deepest = inner.toSorted((one, other) => other.keys.length - one.keys.length)[0];
    if (deepest !== undefined && deepest.keys.length > keys.length) return deepest;
    const unknown = inner.find(({ isOfKey }) => isOfKey);
    return unknown ?? { keys, message: inner.map(({ message }) => message).join(" or "), isOfKey: false };
  }
  if (issue.code === "unrecognized_keys")
    return { keys: [...keys, issue.keys[0] ?? ""], message: "is no key that is known", isOfKey: true };
  return { keys, message: wordsOf(issue), isOfKey: false };
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `is to be ${article(issue.expected)}`;
  if (issue.code === "invalid_value") return `is to be one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small" && issue.origin === "number")
    return `is to be ${issue.inclusive === true ? "at least" : "more than"} ${issue.minimum}`;
  return issue.message;
}

function article(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: "a text",
    int: "a whole number",
    number: "a number",
    array: "a list",
    object: "keys with values",
  };
  return words[type] ?? type;
}

/** Keys that a fault may have meant. */
const knownKeys = [
  ...Object.keys(projectSchema.shape),
  ...Object.keys(projectSchema.shape.fetch.unwrap().shape),
  "from",
  "include",
  "exclude",
  "most",
];

/** Whether the words differ by one letter added, left out, changed or swapped. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
  return (
    restOfOne.slice(1) === restOfOther ||
    restOfOther.slice(1) === restOfOne ||
    restOfOne.slice(1) === restOfOther.slice(1) ||
    (restOfOne.slice(2) === restOfOther.slice(2) &&
      restOfOne[0] === restOfOther[1] &&
      restOfOne[1] === restOfOther[0])
  );
}

function advice({ keys, isOfKey }: Fault): string {
  const near = isOfKey ? knownKeys.find((known) => isNear(known, String(keys.at(-1)))) : undefined;
  return near === undefined ? "elaqe schema config shows what may stand there" : `did you mean ${near}?`;
}

/** The node of a key, or of its value; the nearest one above it where it is missing. */
function nodeAt(root: Node | null, { keys, isOfKey }: Fault): Node | null {
  let node: Node | null = root;
  for (const [index, key] of keys.entries()) {
    const isLast = index === keys.length - 1;
    if (isMap(node) && isOfKey && isLast) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      return isNode(pair?.key) ? pair.key : node;
    }
    const next: unknown = isCollection(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

/**
 * A project file's text, checked.
 * @throws ConfigError that names the line and the key
 */
export function parseProject(text: string, file: string): Project {
  if (text.length > mostCharacters)
    throw new ConfigError(`${file}: ${text.length} characters; a project file has some hundred lines`);
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ""), { lineCounter: lines, prettyErrors: false });
  const [syntax] = document.errors;
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  if (syntax !== undefined) {
    const line = lineOf(syntax.pos[0]);
    throw new ConfigError(`${file}, line ${line}: no YAML: ${syntax.message}; mend the line`, {
      data: { file, line },
    });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    throw new ConfigError(`${file}: too many aliases; write the values out`, { cause, data: { file } });
  }
  const checked = projectSchema.safeParse(value);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => faultOf(issue));
  const told = faults.map((fault) => {
    const line = lineOf(nodeAt(document.contents, fault)?.range?.[0] ?? 0);
    const found = fault.isOfKey ? "" : `; found ${shown(document.getIn(fault.keys))}`;
    const key = keyWords(fault.keys);
    return {
      line,
      key,
      words: `${file}, line ${line}: ${key === "" ? "the file" : key} ${fault.message}${found}; ${advice(fault)}`,
    };
  });
  const sorted = told.toSorted((one, other) => one.line - other.line);
  throw new ConfigError(sorted.map(({ words }) => words).join("\n"), {
    data: { file, faults: sorted.map(({ line, key }) => ({ line, key })) },
  });
}

/** Reads a project file. Throws ConfigError. */
export function readProject(file: string): Project {
  const text = readStrictText(file, ({ code, reason }, cause) => {
    const advised =
      code === "ENOENT"
        ? "there is none; elaqe init writes one, or name files and folders"
        : `${reason}; give a readable file`;
    throw new ConfigError(`${file}: the project file cannot be read: ${advised}`, { cause, data: { file } });
  });
  return parseProject(text, file);
}
