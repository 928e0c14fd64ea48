/** Wiping between tests, without ever wiping what is not the tests' own. */
import neo4j, { type Driver } from "neo4j-driver";

export interface Login {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export function connectDriver({ uri, username, password }: Login): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/**
 * Marks an empty database as the tests' own.
 * @throws Error when it holds nodes and no mark: they are somebody's data.
 */
export async function markTestDatabase(login: Login): Promise<void> {
  const driver = connectDriver(login);
  try {
    const { records } = await driver.executeQuery(
      "OPTIONAL MATCH (mark:ElaqeTest) WITH count(mark) AS marks OPTIONAL MATCH (n) RETURN marks, count(n) AS nodes",
    );
    const [record] = records;
    if (record?.get("marks") > 0) return;
    if (record?.get("nodes") > 0) {
      throw new Error(
        `${login.uri}: its database holds data, and the tests would wipe it. Give an empty one, or mark it as theirs with CREATE (:ElaqeTest).`,
      );
    }
    await driver.executeQuery("CREATE (:ElaqeTest {note: 'the tests of elaqe wipe this database'})");
  } finally {
    await driver.close();
  }
}

/** Removes every node but the mark; does nothing where there is no mark. */
export async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run(
      `MATCH (:ElaqeTest) WITH count(*) AS marks WHERE marks > 0
       MATCH (n) WHERE NOT n:ElaqeTest
       CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
    );
  } finally {
    await session.close();
  }
}
