/** What `elaqe explore` does. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { ConfigError } from "../errors.ts";
import { piecesOf } from "../explore/copied-graph.ts";
import { checkCopyFolder, copyAsPage, writeCopyFolder } from "../explore/export-copy.ts";
import { mentionFinder } from "../explore/mentions.ts";
import { communityFinder, openReviewDesk, readExplorer } from "../explore/read-explorer.ts";
import { type Served, serveExplorer } from "../explore/serve.ts";
import { buildIdOf } from "../graph/build-id.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { calledAs } from "./called-as.ts";
import { readFiles, type SourceFlags, withSource } from "./graph-file.ts";
import { judgementPath, readJudgements } from "./judgement-file.ts";
import { checkNoInput, checkOutput, writeWhole } from "./output-file.ts";
import type { Outcome, Session } from "./session.ts";

interface ExploreFlags extends SourceFlags {
  readonly port: string;
  readonly export?: string;
  readonly review?: boolean;
  readonly judgements?: string;
  readonly json?: boolean;
  /** False with `--no-open`. */
  readonly open: boolean;
}

/** Most nodes that a copy of one page is meant for. */
const nodesOfPage = 20_000;

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

/** Writes a static copy: a page where the name ends so, else a folder. */
async function exportCopy(
  session: Session,
  source: SourceFlags & { readonly json?: boolean },
  target: string,
): Promise<Outcome> {
  const { terminal } = session;
  const isPage = /\.html?$/i.test(target);
  if (isPage) {
    checkOutput(target);
    checkNoInput("--export", target, readFiles(source));
  } else checkCopyFolder(target);
  return withSource(session, source, async (store): Promise<Outcome> => {
    const graph = await store.read();
    const nodes = graph.persons.length + graph.agencies.length + graph.events.length;
    const pieces = piecesOf(graph, {
      build: buildIdOf(graph),
      findMentions: mentionFinder(graph),
      findCommunities: communityFinder(graph),
    });
    if (isPage) writeWhole(target, copyAsPage(pieces));
    else writeCopyFolder(target, pieces);
    if (isPage && nodes > nodesOfPage)
      terminal.warn(`${target}: ${nodes} nodes make a page that opens slowly; name a folder instead`);
    const page = isPage ? target : join(target, "index.html");
    if (source.json === true) terminal.write(machineJson({ output: target, page, nodes }));
    terminal.say(`Copy written to ${target}. Open ${page} in a browser; it holds the texts`);
    return "done";
  });
}

async function serveReading(store: GraphStore, port: number): Promise<Served> {
  const explorer = await readExplorer(store);
  return serveExplorer(port, () => explorer);
}

/** Serves for review; the address that is given holds the token of this run. */
async function serveReview(
  { terminal, environment }: Session,
  store: GraphStore,
  flags: ExploreFlags,
): Promise<Served> {
  const file = judgementPath(flags.judgements);
  readJudgements(flags.judgements);
  terminal.say("Reading the texts again for review …");
  const desk = await openReviewDesk(store, file);
  const token = randomBytes(18).toString("base64url");
  const served = await serveExplorer(portOf(flags.port), () => desk.explorer, { desk, token });
  terminal.say(
    `Decisions are written to ${file}; ${calledAs(environment)} build TEXTS --judgements ${shellWord(file)} replays them`,
  );
  return { ...served, address: `${served.address}#/?token=${token}` };
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
  if (flags.export !== undefined) return exportCopy(session, source, flags.export);
  return withSource(session, source, async (store) => {
    const { port, address } =
      flags.review === true ? await serveReview(session, store, flags) : await serveReading(store, wanted);
    if (wanted !== 0 && port !== wanted) terminal.say(`Port ${wanted} is taken, so this is port ${port}`);
    terminal.write(flags.json === true ? machineJson({ port, address }) : `${address}\n`);
    terminal.say("The explorer is at this address, for this machine only. Ctrl-C ends it.");
    if (flags.open) openInBrowser(address);
    return new Promise<Outcome>(() => {});
  });
}
