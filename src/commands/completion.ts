import { existsSync } from "node:fs";
import { Argument, Command } from "commander";
import { type Shell, shells } from "../completion/typed-words.ts";
import type { EntityType } from "../model/vocabulary.ts";
import type { Outcome, Run, Session } from "./session.ts";

async function completion({ terminal }: Session, shell: Shell): Promise<Outcome> {
  const { scripts } = await import("../completion/scripts.ts");
  terminal.write(scripts[shell]);
  return "done";
}

/** `elaqe completion`: the script that has a shell complete commands, flags, queries and the names of the graph. */
export function completionCommand(run: Run): Command {
  return new Command("completion")
    .summary("have the shell complete commands, flags, queries and names")
    .description(
      "Print the script that has a shell complete commands, flags, named queries with their parameters, and the names in the graph file at hand.",
    )
    .addArgument(new Argument("<shell>", "which shell").choices(shells))
    .addHelpText(
      "before",
      "Examples:\n  elaqe completion fish | source\n  source <(elaqe completion bash)\n  source <(elaqe completion zsh)\n",
    )
    .action(run(completion));
}

function graphOf(words: readonly string[]): string {
  const at = words.findLastIndex((word) => word === "--graph" || word === "-g");
  return words[at < 0 ? -1 : at + 1] ?? "graph.elaqe";
}

/** Names in the graph file, those that most documents mention first; none where there is no file. */
async function namesIn(file: string, types: readonly EntityType[]): Promise<readonly string[]> {
  if (!existsSync(file)) return [];
  const { openStore } = await import("../store/open-store.ts");
  const { statement } = await import("../store/statements.ts");
  const store = await openStore(file);
  try {
    const { rows } = await store.query(statement("search/list-names"), { types });
    const named = rows.map(({ name, documents }) => ({ name: String(name), documents: Number(documents) }));
    return [...new Set(named.sort((one, other) => other.documents - one.documents).map(({ name }) => name))];
  } finally {
    await store.close();
  }
}

async function candidatesAt(
  program: Command,
  words: readonly string[],
  shell: Shell,
): Promise<readonly string[]> {
  const { wantedAt } = await import("../completion/wanted.ts");
  const { matching } = await import("../completion/matching.ts");
  const { namedQueries } = await import("../store/named-queries.ts");
  const typed = words.at(-1) ?? "";
  const wanted = wantedAt(program, words, namedQueries());
  if (wanted.kind === "files") return [];
  if (wanted.kind === "words") return wanted.words.filter((word) => word.startsWith(typed));
  const names = await namesIn(graphOf(words), wanted.types);
  // bash completes what stands behind the `=`, the others the whole word.
  const before = shell === "bash" ? "" : wanted.before;
  return matching(names, typed.slice(wanted.before.length)).map((name) => `${before}${name}`);
}

/** `elaqe complete`: what fits where the cursor is, a line each; for the scripts, so it stands in no help. */
export function completeCommand(run: Run): Command {
  return new Command("complete")
    .addArgument(new Argument("<shell>").choices(shells))
    .argument("[words...]")
    .allowUnknownOption()
    .action(
      run(
        async (
          { terminal }: Session,
          shell: Shell,
          typed: readonly string[],
          _: object,
          { parent }: Command,
        ) => {
          const { joinBroken, unquote } = await import("../completion/typed-words.ts");
          const words = (shell === "bash" ? joinBroken(typed) : typed).map(unquote);
          const found = parent === null ? [] : await candidatesAt(parent, words, shell);
          const lines = found.map((candidate) => `${candidate.replace(/\p{Cc}/gu, " ")}\n`);
          terminal.write(lines.join(""));
          return "done";
        },
      ),
    );
}
