import { Command } from "commander";
import { ConfigError } from "../errors.ts";
import type { Outcome, Run, Session } from "./session.ts";

interface BrowserFlags {
  readonly port: string;
}

/** Serves until the process is ended: Ctrl-C ends it at once, since there is nothing to clean up. */
async function browser({ terminal }: Session, flags: BrowserFlags): Promise<Outcome> {
  const wanted = Number(flags.port);
  if (!/^\d{1,5}$/.test(flags.port) || wanted > 65_535)
    throw new ConfigError(`--port ${flags.port}: not a port; give a number from 0 to 65535`);
  const { serveKit } = await import("../browser/serve-kit.ts");
  const { port } = await serveKit(wanted);
  if (wanted !== 0 && port !== wanted) terminal.say(`Port ${wanted} is taken, so this is port ${port}`);
  terminal.write(`:style http://localhost:${port}/style.grass\n:play http://localhost:${port}/guide.html\n`);
  terminal.say(
    `Run the two commands above in Neo4j Browser, one after the other.\nSaved queries: download http://localhost:${port}/queries.zip and drop it on Browser's editor.\nCtrl-C ends this.`,
  );
  return new Promise<Outcome>(() => {});
}

/** `elaqe browser`: gives Neo4j Browser the style, the guide and the saved queries. */
export function browserCommand(run: Run): Command {
  return new Command("browser")
    .summary("give Neo4j Browser a style, a guide and saved queries")
    .description(
      "Serve the style sheet and the guide of cypher/browser to a Neo4j Browser on this machine, and print the commands that load them.",
    )
    .option("--port <number>", "port on 127.0.0.1; the next free one if it is taken", "8474")
    .addHelpText("before", "Examples:\n  elaqe browser\n  elaqe browser --port 9000\n")
    .action(run(browser));
}
