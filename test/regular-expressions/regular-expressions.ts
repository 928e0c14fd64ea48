/** Every regular expression of the project: the literals of its sources, and those that a run of the program builds. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

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

/** The expressions that are not proven to take time linear in their text, each with a text that shows it. */
export function offenders(expressions: readonly Expression[]): readonly string[] {
  const unique = new Map(expressions.map((each) => [`/${each.source}/${each.flags}`, each]));
  return [...unique].flatMap(([literal, { where, source, flags }]) => {
    const found = checkSync(source, flags, { timeout: 60_000 });
    if (found.status === "safe") return [];
    const why =
      found.status === "vulnerable"
        ? `${found.complexity.type} on ${found.attack.pattern}`
        : `not proven (${found.error.kind})`;
    return [`${where} ${literal} ${why}`];
  });
}
