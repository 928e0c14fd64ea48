/** Listening for the page on this machine only. */
import { type ServerType, serve } from "@hono/node-server";
import { ConfigError } from "../errors.ts";
import type { Explorer } from "./explorer.ts";
import { explorerApp, type Reviewing } from "./server.ts";

export interface Served {
  readonly port: number;
  readonly address: string;
  close(): Promise<void>;
}

/** How many ports after a taken one are tried. */
const portsTried = 20;

function listen(fetch: ReturnType<typeof explorerApp>["fetch"], port: number): Promise<ServerType | null> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: "127.0.0.1" }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(new ConfigError(`port ${port}: cannot be listened on (${error.code})`, { cause: error }));
    });
  });
}

function portOf(server: ServerType): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/**
 * Serves an explorer on 127.0.0.1, on the port or the next free one after it; port 0 takes any.
 * @throws ConfigError where no port can be had.
 */
export async function serveExplorer(
  port: number,
  explorer: () => Explorer,
  reviewing?: Reviewing,
): Promise<Served> {
  for (let tried = port; tried < port + portsTried && tried <= 65_535; tried += 1) {
    let taken = tried;
    const server = await listen(
      explorerApp({ explorer, port: () => taken, ...(reviewing === undefined ? {} : { reviewing }) }).fetch,
      tried,
    );
    if (server === null) continue;
    taken = portOf(server);
    return {
      port: taken,
      address: `http://127.0.0.1:${taken}/`,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          if ("closeAllConnections" in server) server.closeAllConnections();
        }),
    };
  }
  throw new ConfigError(`port ${port}: it and those after it are taken; name another with --port`, {
    data: { port },
  });
}
