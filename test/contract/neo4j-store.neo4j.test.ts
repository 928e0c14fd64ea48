import { afterAll, describe, inject } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { describeStore } from "./store-contract.ts";

describe("Neo4j store", () => {
  const login = inject("neo4j");
  const driver = connectDriver(login);
  afterAll(() => driver.close());
  describeStore({ clear: () => wipe(driver), open: () => openStore(login.uri, login) });
});
