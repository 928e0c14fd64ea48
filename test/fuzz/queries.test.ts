/** `ELAQE_FUZZ_QUERIES=10000 npx vitest run --project unit test/fuzz/queries.test.ts` is the long run; docs/robustness.md. */
import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { namedQueries } from "../../src/store/named-queries.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "../store/folder.ts";
import { type Chance, chanceOf } from "./mutations.ts";

const runs = Number(process.env.ELAQE_FUZZ_QUERIES ?? 400);
const seed = Number(process.env.ELAQE_FUZZ_SEED ?? 1);
/** A statement that runs longer is killed, as `elaqe query` does it. */
const patienceMs = 10_000;

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

/** A question with one or two tokens exchanged for others of their kind; one in four bent without regard to kinds. */
function bentQuestion(chance: Chance): string {
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

interface Ended {
  readonly ended: "ready" | "answered" | "refused" | "broken" | "crashed" | "killed";
  readonly message?: string;
}

let folder: string;
let file: string;
let runner: ChildProcess | undefined;
beforeAll(async () => {
  folder = await makeFolder();
  file = join(folder, "graph.elaqe");
  const store = await openStore(file, { create: true });
  await store.load(sampleGraph);
  await store.close();
});
afterAll(async () => {
  runner?.kill();
  await rm(folder, { recursive: true });
});

async function nextOf(child: ChildProcess): Promise<Ended> {
  const waiting = new AbortController();
  const { signal } = waiting;
  return Promise.race([
    new Promise<Ended>((resolve) => child.once("message", (message) => resolve(message as Ended))), // holds: the runner sends no other
    new Promise<Ended>((resolve) =>
      child.once("exit", (_, how) => resolve({ ended: "crashed", message: String(how) })),
    ),
    setTimeout(patienceMs, { ended: "killed" } as const, { signal }),
  ]).finally(() => {
    waiting.abort();
    child.removeAllListeners();
  });
}

async function ask(statement: string): Promise<Ended> {
  if (runner === undefined) {
    const script = fileURLToPath(new URL("query-runner.ts", import.meta.url));
    runner = fork(script, [file], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    await nextOf(runner);
  }
  runner.send(statement);
  const ended = await nextOf(runner);
  if (ended.ended === "crashed" || ended.ended === "killed") {
    runner.kill("SIGKILL");
    runner = undefined;
  }
  return ended;
}

test(`of ${runs} bent questions each is answered or refused in one line, and the file stays as it was`, {
  timeout: 60_000 + runs * 500,
}, async () => {
  const hash = () => createHash("sha256").update(readFileSync(file)).digest("hex");
  const before = hash();
  const counts: Record<string, number> = {};
  const faults: unknown[] = [];
  for (let run = 0; run < runs; run += 1) {
    const statement = bentQuestion(chanceOf(seed + run));
    const { ended, message = "" } = await ask(statement);
    counts[ended] = (counts[ended] ?? 0) + 1;
    const isFault = !["answered", "refused", "killed"].includes(ended) || message.includes("\n");
    if (isFault) faults.push({ statement, ended, message });
  }
  console.log(JSON.stringify(counts));
  expect(faults).toEqual([]);
  expect(hash()).toBe(before);
});
