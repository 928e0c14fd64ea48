import { Argument, Command } from "commander";
import type { Run } from "./session.ts";

/** `elaqe schema`: the JSON Schema of a line that `extract` prints, or of the project file. */
export function schemaCommand(run: Run): Command {
  return new Command("schema")
    .summary("print the JSON Schema of what extract prints, or of the project file")
    .description("Print the JSON Schema of a line that elaqe extract prints, or of elaqe.config.yaml.")
    .addArgument(
      new Argument("[of]", "what the schema is of").choices(["interchange", "config"]).default("interchange"),
    )
    .option("--json", "what it prints anyway")
    .addHelpText(
      "before",
      "Examples:\n  elaqe schema > interchange.schema.json\n  elaqe schema config > elaqe.config.schema.json\n",
    )
    .action(run(async () => (await import("./run-schema.ts")).schema));
}
