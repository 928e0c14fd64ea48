/** What `elaqe schema` does. */

import { interchangeSchema } from "../model/interchange-schema.ts";
import type { Outcome, Session } from "./session.ts";

export async function schema(session: Session): Promise<Outcome> {
  session.terminal.write(`${JSON.stringify(interchangeSchema(), null, 2)}\n`);
  return "done";
}
