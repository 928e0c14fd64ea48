import { Command, Option } from "commander";
import { reportFormats } from "../report/formats.ts";
import { defaultGraph } from "./default-graph.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Run } from "./session.ts";

/** `elaqe report`: everything the documents say of one, or how two are connected, each line with its quotes. */
export function reportCommand(run: Run): Command {
  const command = new Command("report")
    .summary("write what the texts say of a person, agency or event, with quotes")
    .description(
      "Write a report on one person, agency or event, or on how two are connected. Every line cites the quote and the document it comes from.",
    )
    .argument("[name]", "name, acronym or another spelling: Əliyev, aliyev, TƏBİB; without one, an overview")
    .option("--with <name>", "report how the two are connected")
    .option("--from <date>", "only documents published on this date or later")
    .option("--to <date>", "only documents published on this date or before")
    .option("--topic <words>", "only documents that hold these words")
    .option("-g, --graph <file>", "the graph file", defaultGraph)
    .option("-o, --output <file>", "write the report to a file")
    .addOption(
      new Option("--language <code>", "language of the headings").choices(["en", "az"]).default("en"),
    )
    .addOption(
      new Option(
        "--format <format>",
        "default: what the name of the file ends in; terminal on a screen, else markdown",
      ).choices(reportFormats),
    )
    .addOption(new Option("--json", "the same as --format json").conflicts("format"))
    .addOption(new Option("--paper <size>", "page of a PDF").choices(["a4", "letter"]).default("a4"))
    .option("--on <address>", "read from a Neo4j server instead: bolt://HOST:7687")
    .addHelpText(
      "before",
      'Examples:\n  elaqe report "Mehriban Vəliyeva"\n  elaqe report TƏBİB --with BŞTİ --output tebib-bsti.html\n',
    )
    .action(run(async () => (await import("./run-report.ts")).report));
  return addServerFlags(command);
}
