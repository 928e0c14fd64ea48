import { Command } from "commander";
import { defaultGraph } from "./default-graph.ts";
import { addServerFlags } from "./server-flags.ts";
import type { Run } from "./session.ts";

/** `elaqe why`: what is behind a statement; why two mentions are one node or are not; and what would change it. */
export function whyCommand(run: Run): Command {
  const command = new Command("why")
    .summary("say what a statement rests on, or why two mentions are one node or are not")
    .description(
      "Say what a statement of a report or a query rests on: every quote, its place, the rule that read it and whose word it is. Or why two mentions are one node of the graph or are not: the rule, what it saw, the score, and the line that would change it.",
    )
    .argument("<one>", "an id as reports and queries give it, a name as a text gives it, or NAME@DOCUMENT")
    .argument("[other]", "the other name; without it, the members of the node and why each is in it")
    .option("-g, --graph <file>", "the graph file", defaultGraph)
    .option("--on <address>", "read from a Neo4j server instead: bolt://HOST:7687")
    .option("--judgements <file>", "the file of judgements (default: judgements.txt, where there is one)")
    .option("--json", "print as JSON")
    .addHelpText(
      "before",
      'Examples:\n  elaqe why edge-0123456789abcdef\n  elaqe why "Mehriban Vəliyeva" "Mehəbbət Vəliyeva"\n  elaqe why BŞTİ@a BŞTİ@b\n',
    )
    .action(run(async () => (await import("./run-why.ts")).why));
  return addServerFlags(command);
}
