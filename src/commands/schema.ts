import { Command } from "commander";
import type { Run } from "./session.ts";

/** `elaqe schema`: the JSON Schema of a line that `extract` prints. */
export function schemaCommand(run: Run): Command {
  return new Command("schema")
    .summary("print the JSON Schema of what extract prints")
    .description("Print the JSON Schema of the interchange: of one line that elaqe extract prints.")
    .addHelpText("before", "Example:\n  elaqe schema > interchange.schema.json\n")
    .action(run(async () => (await import("./run-schema.ts")).schema));
}
