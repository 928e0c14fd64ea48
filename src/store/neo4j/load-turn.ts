import { StoreError } from "../../errors.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { explain } from "./errors.ts";

/**
 * Runs a load while no other loader writes to the same database: it holds, uncommitted, the one node that a second loader
 * would have to merge (see take-load-turn.cypher). The server gives the turn back when this program dies.
 * @throws StoreError when another load has not ended within the time limit.
 */
export async function withLoadTurn<Result>(
  connection: Connection,
  waitMs: number,
  load: () => Promise<Result>,
): Promise<Result> {
  const session = connection.session();
  try {
    await takeTurn(connection, session, waitMs);
    return await load();
  } finally {
    await session.close().catch(() => {}); // rolls back; on a broken connection the server does
  }
}

async function takeTurn(
  { place }: Connection,
  session: ReturnType<Connection["session"]>,
  waitMs: number,
): Promise<void> {
  const { target } = place;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const message = `${target}: another load has been running for ${waitMs / 1000} s; wait until it ends and try again`;
    timer = setTimeout(() => reject(new StoreError(message, { data: { target, problem: "busy" } })), waitMs);
  });
  try {
    const transaction = await Promise.race([session.beginTransaction(), limit]);
    await Promise.race([transaction.run(statement("load/neo4j/take-load-turn")), limit]);
  } catch (cause) {
    throw explain(cause, place);
  } finally {
    clearTimeout(timer);
  }
}
