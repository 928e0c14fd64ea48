/**
 * Neo4j Community from Maven Central's jars, for machines with a JDK and Maven but without Docker. Jars and runs lie under
 * `.neo4j/`, which git ignores. ELAQE_TEST_NEO4J_VERSION chooses another release than the LTS one.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { packageRoot } from "../../src/package-root.ts";
import { connectDriver, type Login, markTestDatabase } from "./database.ts";
import { freePorts } from "./free-ports.ts";
import { findJava, type Java } from "./java.ts";
import { runCommand } from "./run-command.ts";
import { removeAbandonedRuns, runOwner } from "./server-runs.ts";
import type { TestServer } from "./test-server.ts";

const longTermRelease = "5.26.30";
const password = "elaqe-test-password";
const folder = join(packageRoot, ".neo4j");
const startTimeoutMs = 120_000;

/** The release that the tests run on. */
function testedRelease(): string {
  return process.env.ELAQE_TEST_NEO4J_VERSION || longTermRelease;
}

/** A server that also tells its home and can be stopped and started again. */
export interface LocalServer extends TestServer {
  readonly server: MavenServer;
}

/** What the Java runtime of a server is given. */
export interface ServerRuntime {
  readonly heapMiB: number;
  readonly pageCacheMiB: number;
  readonly flags: readonly string[];
}

/**
 * For tests: enough for their graphs, and a start that takes half the processor time, since the runtime then optimizes little
 * of what is run but once.
 */
const brief: ServerRuntime = {
  heapMiB: 768,
  pageCacheMiB: 128,
  flags: ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
};
/** For benchmarks: as a server is run. */
export const lasting: ServerRuntime = { heapMiB: 2_048, pageCacheMiB: 1_024, flags: ["-XX:+UseG1GC"] };

/** A server on free loopback ports with an empty database, or why there is none. */
export async function startMavenServer({
  withApoc = false,
  runtime = brief,
} = {}): Promise<LocalServer | string> {
  const release = testedRelease();
  const leastJava = release.startsWith("5.") ? 17 : 21;
  const java = await findJava(leastJava);
  if (java === undefined) return `no JDK ${leastJava} or newer (JAVA_HOME, PATH)`;
  const jars = await fetchJars(release);
  if (jars.problem !== undefined) return jars.problem;
  await removeAbandonedRuns(join(folder, "runs"));
  const server = await MavenServer.make(java, jars.folder, runtime);
  if (withApoc) await fetchApoc(join(server.home, "plugins"));
  await server.start();
  await markTestDatabase(server.login);
  const origin = `Neo4j ${release} on Java ${java.release}`;
  const { login, browser } = server;
  return { ...login, browser, origin, server, stop: () => server.remove() };
}

/** Downloads the jars of the POM once: into a folder of its own first, so that a download that was cut off is not taken for whole. */
async function fetchJars(release: string): Promise<{ folder: string; problem?: string }> {
  const target = join(folder, release, "lib");
  const pom = await readFile(join(packageRoot, "test/neo4j/pom.xml"), "utf8");
  if (await areFetched(target, pom)) return { folder: target };
  const maven = await runCommand("mvn", ["-v"], { timeoutMs: 30_000 });
  if (maven.code !== 0) return { folder: target, problem: "no Maven (mvn) to fetch Neo4j's jars with" };
  await mkdir(join(folder, release), { recursive: true });
  const download = await mkdtemp(join(folder, release, "download-"));
  const { code, output } = await runCommand(
    "mvn",
    [
      ...["-B", "-q", "-f", join(packageRoot, "test/neo4j/pom.xml"), `-Dneo4j.version=${release}`],
      "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies",
      ...["-DincludeScope=runtime", `-DoutputDirectory=${download}`],
    ],
    { timeoutMs: 600_000 },
  );
  if (code !== 0) {
    await rm(download, { recursive: true });
    return {
      folder: target,
      problem: `Maven could not fetch Neo4j ${release}: ${output.trim().split("\n")[0]}`,
    };
  }
  await writeFile(join(download, ".complete"), pom);
  if (await areFetched(target, pom)) {
    await rm(download, { recursive: true }); // by another test meanwhile, whose server runs from there
    return { folder: target };
  }
  await rm(target, { recursive: true, force: true });
  await rename(download, target);
  return { folder: target };
}

async function areFetched(target: string, pom: string): Promise<boolean> {
  return (await readFile(join(target, ".complete"), "utf8").catch(() => undefined)) === pom;
}

/** Only the benchmark needs it, for the writer it compares with; elaqe does without. */
async function fetchApoc(plugins: string): Promise<void> {
  for (const artifact of ["apoc-core", "apoc-common"]) {
    const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy";
    const parameters = [`-Dartifact=org.neo4j.procedure:${artifact}:5.26.19`, `-DoutputDirectory=${plugins}`];
    const { code, output } = await runCommand("mvn", ["-B", "-q", goal, ...parameters], {
      timeoutMs: 300_000,
    });
    if (code !== 0) throw new Error(`Maven could not fetch ${artifact}: ${output}`);
  }
}

/** One server with a home folder of its own; it can be killed and started again on the same data. */
class MavenServer {
  readonly login: Login;
  /** Address of Neo4j Browser. */
  readonly browser: string;
  readonly home: string;
  readonly #java: Java;
  readonly #jars: string;
  readonly #mainClass: string;
  readonly #runtime: ServerRuntime;
  #process: ChildProcess | undefined;

  private constructor(java: Java, jars: string, home: string, [bolt, http]: Ports, runtime: ServerRuntime) {
    this.#runtime = runtime;
    this.#java = java;
    this.#jars = jars;
    const release = basename(dirname(jars));
    // The calendar releases have another name for it.
    this.#mainClass = `org.neo4j.server.${release.startsWith("5.") ? "CommunityEntryPoint" : "Neo4jCommunity"}`;
    this.home = home;
    this.login = { uri: `bolt://127.0.0.1:${bolt}`, username: "neo4j", password };
    this.browser = `http://localhost:${http}/browser/`;
  }

  /** Adds a line to the configuration, for the next start. */
  async configure(line: string): Promise<void> {
    await appendFile(join(this.home, "conf", "neo4j.conf"), `${line}\n`);
  }

  /** Makes the home folder with its configuration and password. */
  static async make(java: Java, jars: string, runtime: ServerRuntime): Promise<MavenServer> {
    const runs = join(folder, "runs");
    await mkdir(runs, { recursive: true });
    const home = await mkdtemp(join(runs, "run-"));
    await writeFile(join(home, runOwner), `${process.pid}\n`);
    const [bolt = 0, http = 0] = await freePorts(2);
    await mkdir(join(home, "conf"));
    await writeFile(
      join(home, "conf", "neo4j.conf"),
      configuration([bolt, http], java, runtime.pageCacheMiB),
    );
    const server = new MavenServer(java, jars, home, [bolt, http], runtime);
    await server.runAdminLine(`neo4j-admin dbms set-initial-password ${password}`);
    return server;
  }

  /** Runs a line of a shell in which `neo4j-admin` works on the server's home, while the server is stopped. */
  async runAdminLine(line: string, { timeoutMs = 120_000 } = {}): Promise<string> {
    const admin = `neo4j-admin() { "$ADMIN_JAVA" -cp "$ADMIN_JARS" org.neo4j.server.startup.Neo4jAdminCommand "$@"; }`;
    const { code, output } = await runCommand("bash", ["-c", `${admin}\n${line}`], {
      timeoutMs,
      cwd: this.home,
      env: {
        ...process.env,
        ADMIN_JAVA: this.#java.command,
        ADMIN_JARS: join(this.#jars, "*"),
        JAVA_TOOL_OPTIONS: this.#runtime.flags.join(" "), // for the runtime that neo4j-admin starts, too
        NEO4J_HOME: this.home,
        NEO4J_CONF: join(this.home, "conf"),
      },
    });
    if (code !== 0) throw new Error(`${line}: ${output}`);
    return output;
  }

  /**
   * Does nothing to a server that runs. A limit on the size of its files stands for a disk that is full: writes past it fail
   * in the same way.
   */
  async start({ largestFileKiB }: { readonly largestFileKiB?: number } = {}): Promise<void> {
    if (this.#process !== undefined && !hasEnded(this.#process)) return;
    const classPath = [join(this.#jars, "*"), join(this.home, "plugins", "*")].join(delimiter);
    const log = await open(join(this.home, "server.log"), "a");
    const limit =
      largestFileKiB === undefined ? [] : ["bash", "-c", 'ulimit -f "$0"; exec "$@"', String(largestFileKiB)];
    const [command = "", ...prefix] = [...limit, this.#java.command];
    const child = spawn(
      command,
      [
        ...prefix,
        ...["-Xms256m", `-Xmx${this.#runtime.heapMiB}m`, ...this.#runtime.flags],
        ...openedModules(this.#java.release),
        ...["-cp", classPath, this.#mainClass],
        ...[`--home-dir=${this.home}`, `--config-dir=${join(this.home, "conf")}`],
      ],
      { stdio: ["ignore", log.fd, log.fd] },
    );
    await log.close();
    this.#process = child;
    await writeFile(join(this.home, runOwner), `${process.pid} ${child.pid}\n`);
    await this.#untilReady(child);
  }

  /** SIGTERM shuts down cleanly, SIGKILL is the power cut. */
  async stop(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || hasEnded(child)) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    const late = setTimeout(30_000, undefined, { ref: false }).then(() => child.kill("SIGKILL"));
    await Promise.race([ended, late.then(() => ended)]);
  }

  async remove(): Promise<void> {
    await this.stop("SIGKILL");
    await rm(this.home, { recursive: true, force: true });
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + startTimeoutMs;
    while (Date.now() < deadline) {
      if (hasEnded(child)) throw new Error(`Neo4j ended while starting:\n${await this.#lastLines()}`);
      if (await answers(this.login)) return;
      await setTimeout(200);
    }
    await this.stop("SIGKILL");
    throw new Error(`Neo4j was not ready within ${startTimeoutMs / 1000} s:\n${await this.#lastLines()}`);
  }

  async #lastLines(): Promise<string> {
    const logs = ["server.log", "logs/neo4j.log"].map((name) =>
      readFile(join(this.home, name), "utf8").catch(() => ""),
    );
    return (await Promise.all(logs)).join("").split("\n").slice(-20).join("\n");
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function answers(login: Login): Promise<boolean> {
  const driver = connectDriver(login);
  try {
    await driver.executeQuery("RETURN 1");
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

type Ports = readonly [bolt: number, http: number];

function configuration([bolt, http]: Ports, java: Java, pageCacheMiB: number): string {
  return [
    ...openedModules(java.release).map((flag) => `server.jvm.additional=${flag}`), // neo4j-admin starts a runtime of its own
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    `server.http.advertised_address=localhost:${http}`,
    "server.https.enabled=false",
    `server.memory.pagecache.size=${pageCacheMiB}m`,
    "dbms.security.procedures.unrestricted=apoc.*", // for the benchmark; without APOC it means nothing
    "db.tx_log.rotation.retention_policy=1 files",
    "db.tx_log.rotation.size=32m",
    "db.tx_log.preallocate=false",
    "dbms.usage_report.enabled=false",
    "",
  ].join("\n");
}

/** What Neo4j asks of the runtime, server and tools alike. */
function openedModules(javaRelease: number): string[] {
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  const native = ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"];
  return [
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(javaRelease >= 24 ? native : []),
  ];
}
