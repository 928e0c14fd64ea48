/** The agencies of a document once all its mentions are read. */
import { type AgencyRecord, finalRecord } from "./agency-record.ts";
import type { AgencyEntity } from "./entities.ts";

/** The finished entities of the records, parents first where needed. */
export function finishAgencies(records: readonly AgencyRecord[]): ReadonlyMap<AgencyRecord, AgencyEntity> {
  const finished = new Map<AgencyRecord, AgencyEntity>();
  const finish = (record: AgencyRecord, below: ReadonlySet<AgencyRecord>): AgencyEntity => {
    const known = finished.get(record);
    if (known !== undefined) return known;
    const parent = record.parent === null ? null : finalRecord(record.parent);
    const isCircle = parent === null || parent === record || below.has(parent);
    const names = record.whole === null ? record.names : [record.whole, ...record.names];
    const [name = "", ...others] = names;
    const entity: AgencyEntity = {
      type: "agency",
      name,
      aliases: [...new Set(others)].filter((other) => other !== name),
      kind: record.kind,
      acronym: record.acronym,
      isUnit: record.isUnit,
      parent: isCircle ? null : finish(parent, new Set([...below, record])),
    };
    finished.set(record, entity);
    return entity;
  };
  for (const record of records) finish(record, new Set());
  return finished;
}
