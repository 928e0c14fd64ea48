/** What `elaqe explore` does. */
import { spawn } from "node:child_process";
import { ConfigError } from "../errors.ts";
import { readExplorer } from "../explore/read-explorer.ts";
import { serveExplorer } from "../explore/serve.ts";
import { type SourceFlags, withSource } from "./graph-file.ts";
import type { Outcome, Session } from "./session.ts";

interface ExploreFlags extends SourceFlags {
  readonly port: string;
  /** False with `--no-open`. */
  readonly open: boolean;
}

/** What opens an address on each system; the address is an argument, never part of a shell's line. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

function openInBrowser(address: string): void {
  const [program, ...given] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...given, address], { detached: true, stdio: "ignore" });
  child.on("error", () => {}); // no browser to open: the address is printed anyway
  child.unref();
}

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new ConfigError(`--port ${given}: not a port; give a number from 0 to 65535`);
}

/** Serves until the process is ended: Ctrl-C ends it at once, since there is nothing to clean up. */
export async function explore(
  session: Session,
  file: string | undefined,
  flags: ExploreFlags,
): Promise<Outcome> {
  const { terminal } = session;
  const wanted = portOf(flags.port);
  const source = { ...flags, graph: file ?? flags.graph };
  return withSource(session, source, async (store) => {
    const explorer = await readExplorer(store);
    const { port, address } = await serveExplorer(wanted, () => explorer);
    if (wanted !== 0 && port !== wanted) terminal.say(`Port ${wanted} is taken, so this is port ${port}`);
    terminal.write(`${address}\n`);
    terminal.say("The explorer is at this address, for this machine only. Ctrl-C ends it.");
    if (flags.open) openInBrowser(address);
    return new Promise<Outcome>(() => {});
  });
}
