/** Every regular expression of the project: the literals of its sources, and those that a run of the program builds. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import type { Diagnostics } from "recheck";

// The checker's own JavaScript; without this it starts a native program or Java where it finds one.
process.env.RECHECK_BACKEND = "pure";
const { checkSync } = await import("recheck");

/** The folders that text from outside comes to. */
export const folders = [
  "src/language",
  "src/lexicon",
  "src/extract",
  "src/fetch",
  "src/read",
  "src/resolve",
] as const;

export interface Expression {
  /** `src/read/headline.ts:14`, or how it was built. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const literalOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;

/** The literals of the TypeScript files in the folders. */
export function literalsIn(folders: readonly string[]): readonly Expression[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .flatMap((name) => literalsOf(join(folder, name))),
  );
}

function literalsOf(path: string): readonly Expression[] {
  const code = readFileSync(path, "utf8");
  const found: Expression[] = [];
  new Visitor({
    Literal(literal) {
      if (!("regex" in literal)) return;
      const line = code.slice(0, literal.start).split("\n").length;
      found.push({ where: `${path}:${line}`, source: literal.regex.pattern, flags: literal.regex.flags });
    },
  }).visit(parseSync(path, code).program);
  return found;
}

/** What `new RegExp(…)` and `RegExp(…)` are given while the work runs, but what libraries build for themselves. */
export async function builtDuring(work: () => Promise<void>): Promise<readonly Expression[]> {
  const original = globalThis.RegExp;
  const built: Expression[] = [];
  const noted = (expression: RegExp): RegExp => {
    const [, , , caller = ""] = (new Error().stack ?? "").split("\n"); // the message, this, the trap, who builds
    if (!caller.includes("node_modules"))
      built.push({ where: "built at run time", source: expression.source, flags: expression.flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags]) => noted(new target(pattern, flags)),
    apply: (target, _self, [pattern, flags]) => noted(target(pattern, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/** A proof costs a tenth of a second, so what was proven is kept; another release of the checker proves all anew, and so does CI. */
const { version } = createRequire(import.meta.url)("recheck/package.json") as { readonly version: string };
/** Comes with the project; `npx tsx test/regular-expressions/prove.ts` writes it. */
const broughtAlong = "test/regular-expressions/proven.json";
/** What was proven on this machine since. */
const provenHere = `node_modules/.cache/regular-expressions-${version}.json`;

interface Proofs {
  readonly checker: string;
  readonly proven: readonly string[];
}

function provenBefore(): ReadonlySet<string> {
  if (process.env.CI) return new Set();
  const { checker, proven }: Proofs = JSON.parse(readFileSync(broughtAlong, "utf8"));
  const later: readonly string[] = existsSync(provenHere) ? JSON.parse(readFileSync(provenHere, "utf8")) : [];
  return new Set([...(checker === version ? proven : []), ...later]);
}

function keepProofs(proven: ReadonlySet<string>): void {
  mkdirSync("node_modules/.cache", { recursive: true });
  const whole = `${provenHere}.${process.pid}`;
  writeFileSync(whole, JSON.stringify([...proven]));
  renameSync(whole, provenHere);
}

/** Writes what of the expressions is proven into the file that comes with the project. */
export function bringProofsAlong(expressions: readonly Expression[]): void {
  const known = provenBefore();
  const proven = [...new Set(expressions.map(literalOf))].filter((literal) => known.has(literal)).sort();
  const proofs: Proofs = { checker: version, proven };
  writeFileSync(broughtAlong, `${JSON.stringify(proofs, null, 1)}\n`);
}

/** Longer than any check takes on a busy machine; it only ends one that would never end. */
const patienceMs = 150_000;

/** Attacks that count steps and never look at a clock, from a fixed seed: the answer is the same on any machine. */
const attacks: Parameters<typeof checkSync>[2] = {
  timeout: patienceMs,
  checker: "fuzz",
  randomSeed: 1,
  incubationTimeout: null,
  attackTimeout: null,
};

/**
 * The automaton proves it and is fast, whatever the bounds of repetitions; what it does not know (looking around) or is too large
 * for it is attacked with texts instead.
 */
function verdictOn(source: string, flags: string): Diagnostics {
  try {
    const proof = checkSync(source, flags, { timeout: patienceMs, checker: "automaton" });
    if (proof.status !== "unknown") return proof;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // too deep for the stack
  }
  return checkSync(source, flags, attacks);
}

/** The expressions that are not proven to take time linear in their text, each with a text that shows it. */
export function offenders(expressions: readonly Expression[]): readonly string[] {
  const unique = new Map(expressions.map((each) => [literalOf(each), each]));
  const known = provenBefore();
  const proven = new Set(known);
  const found = [...unique].flatMap(([literal, { where, source, flags }]) => {
    if (known.has(literal)) return [];
    const verdict = verdictOn(source, flags);
    if (verdict.status === "safe") {
      proven.add(literal);
      return [];
    }
    const why =
      verdict.status === "vulnerable"
        ? `${verdict.complexity.type} on ${verdict.attack.pattern}`
        : `not proven (${verdict.error.kind})`;
    return [`${where} ${literal} ${why}`];
  });
  if (proven.size > known.size) keepProofs(proven);
  return found;
}
