import type { EventKind } from "../../model/vocabulary.ts";
import type { Properties } from "../rows.ts";

const labels: Readonly<Record<EventKind, string | null>> = {
  meeting: "Meeting",
  conference: "Conference",
  training: "Training",
  ceremony: "Ceremony",
  visit: "Visit",
  competition: "Competition",
  agreement: "Agreement",
  decision: "Decision",
  project: "Project",
  founding: "Founding",
  other: null,
};

/**
 * The second label of an event in Neo4j, since Neo4j Browser gives colours and sizes by label only; null for other kinds and
 * whatever else a row may say: a label never comes from a text.
 */
export function kindLabel({ kind }: Properties): string | null {
  return (labels as Readonly<Record<string, string | null>>)[String(kind)] ?? null;
}
