/** What the driver and the server complain about, in the project's words: where, what is wrong, what to do. */
import { Neo4jError } from "neo4j-driver";
import { ElaqeError, InputError, StoreError } from "../../errors.ts";

type Neo4jProblem =
  | "unreachable"
  | "untrusted"
  | "unauthorized"
  | "forbidden"
  | "unknown-database"
  | "busy"
  | "stopped"
  | "timeout"
  | "refused";

interface Explanation {
  readonly problem: Neo4jProblem;
  readonly message: string;
}

/** Where a statement runs, for messages; never holds the password. */
export interface Place {
  readonly target: string;
  readonly username: string;
  readonly database: string | undefined;
}

/**
 * Turns whatever the driver threw into one of the project's errors: an InputError when the statement is at fault, else a
 * StoreError.
 */
export function explain(cause: unknown, place: Place): ElaqeError {
  if (cause instanceof ElaqeError) return cause;
  const code = cause instanceof Neo4jError ? cause.code : "";
  const words = firstLine(cause);
  if (code === "Neo.ClientError.Statement.AccessMode") {
    return new InputError("query: it writes, and only reading statements run here; use MATCH … RETURN", {
      cause,
    });
  }
  if (code.startsWith("Neo.ClientError.Statement.")) {
    return new InputError(
      `query: ${words}; correct the statement (elaqe query --list shows the named ones)`,
      {
        cause,
        data: { engine: "neo4j", code },
      },
    );
  }
  const { problem, message } = distrust(cause) ?? explanation(code, words, place);
  return new StoreError(`${place.target}: ${message}`, {
    cause,
    data: { target: place.target, problem, code },
  });
}

/** A connection with routing hides the reason behind others: it says that no server answers. */
function distrust(cause: unknown): Explanation | undefined {
  if (!(cause instanceof Error)) return undefined;
  const words = firstLine(cause);
  if (/certificate|self.signed|TLS|SSL/i.test(words)) {
    return {
      problem: "untrusted",
      message: `its certificate is not trusted (${words}); give the authority's certificate (--certificate FILE) or use a +ssc address for a self-signed one`,
    };
  }
  return distrust(cause.cause);
}

function explanation(code: string, words: string, place: Place): Explanation {
  if (["ServiceUnavailable", "SessionExpired"].includes(code)) {
    return {
      problem: "unreachable",
      message: `Neo4j does not answer (${words}); start it (docker compose up -d) or correct the address`,
    };
  }
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return {
      problem: "unauthorized",
      message: "too many wrong passwords in a row; wait some seconds and try again",
    };
  }
  if (code === "Neo.ClientError.Security.Forbidden") {
    return {
      problem: "forbidden",
      message: `user "${place.username}" may not do this (${words}); grant it or use another user`,
    };
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    return {
      problem: "unauthorized",
      message: `wrong user name or password for user "${place.username}"; set NEO4J_USERNAME and NEO4J_PASSWORD`,
    };
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return {
      problem: "unknown-database",
      message: `it has no database "${place.database ?? ""}"; leave the name out for the default one`,
    };
  }
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
    return {
      problem: "timeout",
      message: "the statement was stopped at its time limit; narrow it or add a LIMIT",
    };
  }
  if (/\.(DatabaseUnavailable|TransactionLogError|TransactionCommitFailed)$/.test(code)) {
    return {
      problem: "stopped",
      message: `its database has stopped (${words}); the server's debug.log says why, most often that the disk is full: make room, restart Neo4j and run the command again`,
    };
  }
  return {
    problem: "refused",
    message: `the server refused (${words || "no reason given"}); nothing more was written`,
  };
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [first = "", second = ""] = message.split("\n").map((line) => line.trim());
  return first.endsWith(":") ? `${first} ${second}` : first; // the cause of a constraint that cannot be made comes behind it
}
