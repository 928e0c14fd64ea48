import { Command, Option } from "commander";
import { InputError } from "../errors.ts";
import type { EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { visibleJson } from "../terminal/sanitise.ts";
import type { SourceFlags } from "./graph-file.ts";
import type { Outcome, Run, Session } from "./session.ts";

interface ReportFlags extends SourceFlags {
  readonly with?: string;
  readonly language: "en" | "az";
  readonly output?: string;
  readonly json?: boolean;
}

/** The entity a name means, best fit first; the others are told. Unknown names get the nearest ones. */
async function entityNamed(session: Session, graph: KnowledgeGraph, name: string): Promise<EntityNode> {
  const { findEntities } = await import("../graph/find-entity.ts");
  const [best, ...others] = findEntities(graph, name);
  if (best === undefined) throw await unknownName(graph, name);
  if (others.length > 0 && best.name !== name) {
    const names = others.slice(0, 5).map((other) => other.name);
    const rest = others.length > names.length ? ` and ${others.length - names.length} more` : "";
    session.terminal.say(`"${name}" was read as ${best.name}; it also fits ${names.join(", ")}${rest}`);
  }
  return best;
}

async function unknownName(graph: KnowledgeGraph, name: string): Promise<InputError> {
  const { searchKey } = await import("../language/az/fold.ts");
  const { nearestNames } = await import("./nearest.ts");
  const entities: readonly EntityNode[] = [...graph.persons, ...graph.agencies, ...graph.events];
  const candidates = entities.flatMap((entity) =>
    entity.search.split("|").map((key) => ({ key, name: entity.name })),
  );
  const near = nearestNames(searchKey(name), candidates);
  const advice =
    near.length > 0 ? `did you mean ${near.join(", ")}?` : "elaqe query --list shows how to look for names";
  return new InputError(`${name}: nobody and nothing in the graph has this name; ${advice}`, {
    data: { name, near },
  });
}

async function report(session: Session, name: string, flags: ReportFlags): Promise<Outcome> {
  const { withSource } = await import("./graph-file.ts");
  const { buildConnection } = await import("../report/connection.ts");
  const { buildDossier } = await import("../report/dossier.ts");
  const { renderMarkdown } = await import("../report/render-markdown.ts");
  const { checkOutput, writeWhole } = await import("./output-file.ts");
  const { terminal } = session;
  if (flags.output !== undefined) checkOutput(flags.output);
  const graph = await withSource(session, flags, (store) => store.read());
  const { language } = flags;
  const one = await entityNamed(session, graph, name);
  const made =
    flags.with === undefined
      ? buildDossier(graph, one, { language })
      : buildConnection(graph, one, await entityNamed(session, graph, flags.with), { language });
  const text = flags.json === true ? `${visibleJson(made, 2)}\n` : renderMarkdown(made);
  if (flags.output === undefined) terminal.write(text);
  else {
    writeWhole(flags.output, text);
    terminal.say(`Report on ${made.title} written to ${flags.output}`);
  }
  return "done";
}

/** `elaqe report`: everything the documents say of one, or how two are connected, each line with its quotes. */
export function reportCommand(run: Run): Command {
  return new Command("report")
    .summary("write what the texts say of a person, agency or event, with quotes")
    .description(
      "Write a Markdown report on one person, agency or event, or on how two are connected. Every line cites the quote and the document it comes from.",
    )
    .argument("<name>", "name, acronym or another spelling: Əliyev, aliyev, TƏBİB")
    .option("--with <name>", "report how the two are connected")
    .option("-g, --graph <file>", "the graph file", "graph.elaqe")
    .option("-o, --output <file>", "write the report to a file")
    .addOption(
      new Option("--language <code>", "language of the headings").choices(["en", "az"]).default("en"),
    )
    .option("--json", "print the report as JSON")
    .option("--on <address>", "read from a Neo4j server instead: bolt://HOST:7687")
    .option(
      "--password-file <file>",
      "file that holds the password of the server (default: NEO4J_PASSWORD_FILE)",
    )
    .option("--database <name>", "database on the server (default: the server's)")
    .option("--certificate <file>", "PEM certificate of the authority that signed the server's")
    .addHelpText(
      "before",
      'Examples:\n  elaqe report "Mehriban Vəliyeva"\n  elaqe report TƏBİB --with BŞTİ --output tebib-bsti.md\n',
    )
    .action(run(report));
}
