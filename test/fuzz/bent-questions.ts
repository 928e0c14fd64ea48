/** Questions in Cypher bent at random, from a seed: what people type, and what nobody should. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";
import { namedQueries } from "../../src/store/named-queries.ts";
import { type Chance, chanceOf } from "./mutations.ts";

const questions = [
  ...readFileSync(join(packageRoot, "test/store/agreement/questions.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replace(/^refused: /, "")),
  ...namedQueries().map(({ statement }) => statement),
];
const tokens = (statement: string): string[] => statement.match(/\w+|'[^']*'|\s+|[^\w\s]/g) ?? [];
const oddTokens = [
  ...[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ".",
    ":",
    "|",
    "*",
    "..",
    "-",
    "->",
    "<-",
    "=",
    "<>",
    "+",
    "/",
    "$",
    "`",
    "'",
    ";",
    "//",
    "/*",
  ],
  ...[
    "NULL",
    "NOT",
    "-1",
    "0",
    "1e308",
    "9223372036854775807",
    "0.1",
    "''",
    "'a'",
    "'\\u0000'",
    "[]",
    "{}",
    "[1, 2]",
    "true",
  ],
  ...[
    "count(*)",
    "collect(n)",
    "DISTINCT",
    "WITH",
    "UNION",
    "UNWIND range(1, 100) AS x",
    "*1..3",
    "EXISTS",
    "CALL",
    "LOAD FROM",
    "ORDER BY",
  ],
  ...["p", "n.name", "substring('abc', 1, -1)", "CASE WHEN", "END", "(n)", "-[]-", "\u00a0", "\u0000", "ə"],
];

/** Tokens of a kind can stand in each other's place, so that most of what is made so can be asked. */
const kindOf = (token: string): string => {
  if (/^\d/.test(token)) return "number";
  if (token.startsWith("'")) return "text";
  if (/^[a-z]\w*$/.test(token)) return "name";
  return /^[A-Za-z]\w*$/.test(token) ? "Name" : /^[=<>+*/%^-]$/.test(token) ? "operator" : token;
};
const tokensOfKind = new Map<string, string[]>();
for (const token of questions.flatMap(tokens)) {
  const known = tokensOfKind.get(kindOf(token));
  if (known === undefined) tokensOfKind.set(kindOf(token), [token]);
  else known.push(token);
}

/** The question of a seed: with one or two tokens exchanged for others of their kind; one in four bent without regard to kinds. */
export function bentQuestion(seed: number): string {
  const chance = chanceOf(seed);
  const bent = tokens(chance.of(questions));
  if (chance.below(4) === 0) return bentAnyhow(bent, chance);
  for (let left = 1 + chance.below(2); left > 0; left -= 1) {
    const exchangeable = bent.flatMap((token, at) => (/\s/.test(token) ? [] : [at]));
    const at = chance.of(exchangeable);
    bent[at] = chance.of(tokensOfKind.get(kindOf(bent[at] ?? "")) ?? oddTokens);
  }
  return bent.join("");
}

/** Tokens left out, doubled, exchanged, or put in from elsewhere. */
function bentAnyhow(bent: string[], chance: Chance): string {
  for (let left = 1 + chance.below(2); left > 0; left -= 1) {
    const at = chance.below(bent.length);
    const length = 1 + chance.below(3);
    const put = [
      () => [],
      () => [...bent.slice(at, at + length), ...bent.slice(at, at + length)],
      () => [chance.of(oddTokens)],
      () => [" ", chance.of(oddTokens), " ", ...bent.slice(at, at + length)],
      () => tokens(chance.of(questions)).slice(0, 1 + chance.below(12)),
    ];
    bent.splice(at, length, ...chance.of(put)());
  }
  return bent.join("");
}
