/** How to reach a Neo4j server: flags before environment before defaults, checked once. Secrets never come from flags. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError } from "./errors.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What flags may say about a server. */
export interface ServerFlags {
  readonly passwordFile?: string | undefined;
  readonly database?: string | undefined;
  readonly certificate?: string | undefined;
}

export interface ServerOptions {
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  readonly certificateAuthority?: string;
}

const setting = z
  .string()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const environmentSchema = z.object({
  NEO4J_URI: setting,
  NEO4J_USERNAME: setting,
  NEO4J_PASSWORD: setting,
  NEO4J_PASSWORD_FILE: setting,
  NEO4J_DATABASE: setting,
});

/** The first line of a file that holds a password and nothing else. */
function readPassword(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unreadable";
    throw new ConfigError(
      `${path}: the password file cannot be read (${code}); give a file with the password in it`,
      {
        cause,
      },
    );
  }
  const password = text.replace(/^\ufeff/, "").replace(/\r?\n$/, "");
  if (password !== "" && !/[\r\n]/.test(password)) return password;
  const found = password === "" ? "nothing" : "several lines";
  throw new ConfigError(`${path}: the password file holds ${found}; write the password alone into it`);
}

/**
 * The address of a Neo4j server, checked: `--to` or `--on`, else NEO4J_URI.
 * @throws ConfigError for none, for another protocol, and for one with a user name or password in it.
 */
export function serverAddress(flag: string | undefined, environment: Environment): string {
  const address = flag ?? environmentSchema.parse(environment).NEO4J_URI;
  if (address === undefined)
    throw new ConfigError("Neo4j: no address given; use --to bolt://HOST:7687 or set NEO4J_URI");
  if (/^[^/?#]*\/\/[^/?#]*@/.test(address))
    throw new ConfigError(
      "Neo4j: the address holds a user name or password, which would end up in the shell's history; " +
        "give the address alone and set NEO4J_USERNAME and NEO4J_PASSWORD (or --password-file)",
    );
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/]+/.test(address))
    throw new ConfigError(`${address}: not an address of Neo4j; write bolt://HOST:7687 or neo4j+s://HOST`, {
      data: { address },
    });
  return address;
}

/**
 * User, password and database for a server. Without a password none is sent, for servers that ask for none.
 * @throws ConfigError when a file that is named cannot be used.
 */
export function serverOptions(environment: Environment, flags: ServerFlags = {}): ServerOptions {
  const settings = environmentSchema.parse(environment);
  const passwordFile =
    flags.passwordFile ?? (settings.NEO4J_PASSWORD === undefined ? settings.NEO4J_PASSWORD_FILE : undefined);
  const password = passwordFile === undefined ? settings.NEO4J_PASSWORD : readPassword(passwordFile);
  if (flags.certificate !== undefined && !existsSync(flags.certificate))
    throw new ConfigError(`${flags.certificate}: the certificate file does not exist; give the PEM file`);
  const database = flags.database ?? settings.NEO4J_DATABASE;
  return {
    ...(password === undefined ? {} : { username: settings.NEO4J_USERNAME ?? "neo4j", password }),
    ...(database === undefined ? {} : { database }),
    ...(flags.certificate === undefined ? {} : { certificateAuthority: flags.certificate }),
  };
}
