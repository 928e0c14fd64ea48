/**
 * What a careful programmer writes by hand with neo4j-driver, for comparison: constraints, UNWIND batches with MERGE, one
 * statement for each label and each label–type–label, no hash, no plan, no retraction. Written apart from elaqe's loader.
 */
import neo4j, { type Driver } from "neo4j-driver";
import type { Row, TableRows } from "../src/store/rows.ts";
import { type Table, tables } from "../src/store/schema.ts";

const batchSize = 10_000;

export async function loadByPlainDriver(driver: Driver, rows: TableRows): Promise<void> {
  const session = driver.session();
  try {
    for (const label of ["Person", "Agency", "Event", "Document", "Claim"]) {
      await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    }
    for (const table of tables) {
      const text =
        table.kind === "node"
          ? `UNWIND $rows AS row MERGE (n:${table.label} {id: row.properties.id}) SET n += row.properties`
          : `UNWIND $rows AS row MATCH (a:${table.source} {id: row.source}) MATCH (b:${table.target} {id: row.target})
             MERGE (a)-[r:${table.type}${"id" in table.columns ? " {id: row.properties.id}" : ""}]->(b) SET r += row.properties`;
      const list = rows.get(table.name) ?? [];
      for (let start = 0; start < list.length; start += batchSize) {
        const batch = list.slice(start, start + batchSize).map((row) => parameterOf(row, table));
        await session.executeWrite((transaction) => transaction.run(text, { rows: batch }));
      }
    }
  } finally {
    await session.close();
  }
}

function parameterOf({ properties, source, target }: Row, { columns }: Table) {
  const said = Object.entries(columns).filter(([name]) => (properties[name] ?? null) !== null);
  return {
    source,
    target,
    properties: Object.fromEntries(
      said.map(([name, type]) => [
        name,
        type === "integer" ? neo4j.int(Number(properties[name])) : properties[name],
      ]),
    ),
  };
}
