/** What `elaqe doctor` does. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverAddress, serverOptions } from "../config.ts";
import { packageRoot } from "../package-root.ts";
import { contentHashIn } from "../store/embedded/graph-file.ts";
import { openStore } from "../store/open-store.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { renderTable } from "../terminal/table.ts";
import { defaultGraph, graphToRead } from "./default-graph.ts";
import type { SourceFlags } from "./graph-file.ts";
import type { Outcome, Session } from "./session.ts";

interface DoctorFlags extends SourceFlags {
  readonly json?: boolean;
}

interface Finding {
  readonly check: string;
  readonly state: "ok" | "not there" | "problem";
  readonly found: string;
}

/** A check that says what it found, or whose error says what is wrong. */
async function examine(check: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { check, state: "ok", found: await look() };
  } catch (error) {
    return { check, state: "problem", found: error instanceof Error ? error.message : String(error) };
  }
}

/** Version of the installed package, and the Node it wants. */
function readPackage(): { readonly version: string; readonly engines: { readonly node: string } } {
  return JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
}

function examineNode(): Finding {
  const wanted = readPackage().engines.node;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [, least = "0", leastMinor = "0"] = /(\d+)\.(\d+)/.exec(wanted) ?? [];
  const isNew = major > Number(least) || (major === Number(least) && minor >= Number(leastMinor));
  const found = `${process.version}${isNew ? "" : `; install Node ${wanted}`}`;
  return { check: "Node", state: isNew ? "ok" : "problem", found };
}

/** Makes a graph file and reads it, in a folder of its own. */
async function examineEngine(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-doctor-"));
  try {
    const file = join(folder, "graph.elaqe");
    const empty = {
      persons: [],
      agencies: [],
      events: [],
      documents: [],
      claims: [],
      edges: [],
      mentions: [],
    };
    const made = await openStore(file, { create: true });
    await made.load(empty).finally(() => made.close());
    const store = await openStore(file);
    return await store.version().finally(() => store.close());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that somebody named and that is not there is a problem, the usual one is not. */
async function examineGraph(named: string): Promise<Finding> {
  const file = graphToRead(named);
  if (!existsSync(file))
    return {
      check: "graph file",
      state: named === defaultGraph ? "not there" : "problem",
      found: `${file}: no such file; make it with elaqe build`,
    };
  return examine("graph file", async () => {
    const contentHash = await contentHashIn(file);
    const store = await openStore(file);
    const { documents, claims } = await store.read().finally(() => store.close());
    return `${file}: whole; ${documents.length} documents, ${claims.length} claims, content hash ${contentHash}`;
  });
}

async function examineServer(session: Session, flags: DoctorFlags): Promise<Finding> {
  if (flags.on === undefined && (session.environment.NEO4J_URI ?? "") === "")
    return {
      check: "Neo4j",
      state: "not there",
      found: "no address; set NEO4J_URI or use --on to check one",
    };
  return examine("Neo4j", async () => {
    const address = serverAddress(flags.on, session.environment);
    const store = await openStore(address, serverOptions(session.environment, flags));
    return `${await store.version().finally(() => store.close())} at ${address}`;
  });
}

export async function doctor(session: Session, flags: DoctorFlags): Promise<Outcome> {
  const findings: readonly Finding[] = [
    { check: "elaqe", state: "ok", found: readPackage().version },
    examineNode(),
    await examine("embedded database", examineEngine),
    await examineGraph(flags.graph),
    await examineServer(session, flags),
  ];
  const { terminal } = session;
  if (flags.json === true) terminal.write(machineJson(findings));
  else {
    const rows = findings.map(({ check, state, found }) => [check, state, found]);
    terminal.write(`${renderTable({ columns: ["check", "state", "found"], rows }, terminal.width)}\n`);
  }
  return findings.some(({ state }) => state === "problem") ? "problems" : "done";
}
