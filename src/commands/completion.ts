import { Argument, Command } from "commander";
import { shells } from "../completion/typed-words.ts";
import type { Run } from "./session.ts";

/** `elaqe completion`: the script that has a shell complete commands, flags, queries and the names of the graph. */
export function completionCommand(run: Run): Command {
  return new Command("completion")
    .summary("have the shell complete commands, flags, queries and names")
    .description(
      "Print the script that has a shell complete commands, flags, named queries with their parameters, and the names in the graph file at hand.",
    )
    .addArgument(new Argument("<shell>", "which shell").choices(shells))
    .option("--json", "print the shell and the script as JSON")
    .addHelpText(
      "before",
      "Examples:\n  elaqe completion fish | source\n  source <(elaqe completion bash)\n  source <(elaqe completion zsh)\n",
    )
    .action(run(async () => (await import("./run-completion.ts")).completion));
}

/** `elaqe complete`: what fits where the cursor is, a line each; for the scripts, so it stands in no help. */
export function completeCommand(run: Run): Command {
  return new Command("complete")
    .addArgument(new Argument("<shell>").choices(shells))
    .argument("[words...]")
    .allowUnknownOption()
    .action(run(async () => (await import("./run-completion.ts")).complete));
}
