/** The flags that say how a Neo4j server is used: the same for every command that can use one. */
import type { Command } from "commander";

/** Adds them to a command, after its flag for the address. */
export function addServerFlags(command: Command): Command {
  return command
    .option(
      "--password-file <file>",
      "file that holds the password of the server (default: NEO4J_PASSWORD_FILE)",
    )
    .option("--database <name>", "database on the server (default: the server's)")
    .option("--certificate <file>", "PEM certificate of the authority that signed the server's");
}
