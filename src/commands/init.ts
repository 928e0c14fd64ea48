import { Command } from "commander";
import type { Run } from "./session.ts";

/** `elaqe init`: writes a project file. */
export function initCommand(run: Run): Command {
  return new Command("init")
    .summary("write a project file, with every setting explained")
    .description(
      "Write elaqe.config.yaml into this folder: where the texts come from and how they are read. elaqe build, without paths, does what it says.",
    )
    .argument("[sources...]", "files, folders, globs in quotation marks, and addresses (default: texts/)")
    .option("--force", "replace the project file that is there")
    .option("--json", "print the file and its sources as JSON")
    .addHelpText(
      "before",
      'Examples:\n  elaqe init\n  elaqe init texts/ "saved/**/*.html" https://www.example.az/rss\n',
    )
    .action(run(async () => (await import("./run-init.ts")).init));
}
