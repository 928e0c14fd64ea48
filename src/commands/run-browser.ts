/** What `elaqe browser` does. */

import { serveKit } from "../browser/serve-kit.ts";
import { ConfigError } from "../errors.ts";
import { machineJson } from "../terminal/machine-json.ts";
import type { Outcome, Session } from "./session.ts";

interface BrowserFlags {
  readonly port: string;
  readonly json?: boolean;
}

/** Serves until the process is ended: Ctrl-C ends it at once, since there is nothing to clean up. */
export async function browser({ terminal }: Session, flags: BrowserFlags): Promise<Outcome> {
  const wanted = Number(flags.port);
  if (!/^\d{1,5}$/.test(flags.port) || wanted > 65_535)
    throw new ConfigError(`--port ${flags.port}: not a port; give a number from 0 to 65535`);
  const { port } = await serveKit(wanted);
  if (wanted !== 0 && port !== wanted) terminal.say(`Port ${wanted} is taken, so this is port ${port}`);
  const address = `http://localhost:${port}`;
  if (flags.json === true)
    terminal.write(
      machineJson({
        port,
        style: `${address}/style.grass`,
        guide: `${address}/guide.html`,
        queries: `${address}/queries.zip`,
      }),
    );
  else terminal.write(`:style ${address}/style.grass\n:play ${address}/guide.html\n`);
  terminal.say(
    `Run the two commands above in Neo4j Browser, one after the other.\nSaved queries: download ${address}/queries.zip and drop it on Browser's editor.\nCtrl-C ends this.`,
  );
  return new Promise<Outcome>(() => {});
}
