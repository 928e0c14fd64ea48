/** What `elaqe schema` does. */

import { interchangeSchema } from "../model/interchange-schema.ts";
import { projectJsonSchema } from "../project/schema.ts";
import type { Outcome, Session } from "./session.ts";

export async function schema(session: Session, of: string): Promise<Outcome> {
  const found = of === "config" ? projectJsonSchema() : interchangeSchema();
  session.terminal.write(`${JSON.stringify(found, null, 2)}\n`);
  return "done";
}
