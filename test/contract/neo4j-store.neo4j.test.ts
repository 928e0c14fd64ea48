import { afterAll, describe, inject } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { describeNamedQueries } from "./named-queries-contract.ts";
import { describeRetraction } from "./retraction-contract.ts";
import { describeStore, type StoreSource } from "./store-contract.ts";

describe("Neo4j store", () => {
  const login = inject("neo4j");
  const driver = connectDriver(login);
  afterAll(() => driver.close());
  const source: StoreSource = { clear: () => wipe(driver), open: () => openStore(login.uri, login) };
  describeStore(source);
  describeNamedQueries(source);
  describeRetraction(source, { runs: 10 });
});
