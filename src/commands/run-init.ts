/** What `elaqe init` does. */
import { existsSync } from "node:fs";
import { ConfigError } from "../errors.ts";
import { projectFileName } from "../project/project-file.ts";
import { projectSources, projectTemplate } from "../project/template.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { calledAs } from "./called-as.ts";
import { writeWhole } from "./output-file.ts";
import type { Outcome, Session } from "./session.ts";

export async function init(
  session: Session,
  sources: readonly string[],
  flags: { readonly force?: boolean; readonly json?: boolean },
): Promise<Outcome> {
  if (existsSync(projectFileName) && flags.force !== true)
    throw new ConfigError(`${projectFileName}: is there already; edit it, or replace it with --force`, {
      data: { file: projectFileName },
    });
  writeWhole(projectFileName, projectTemplate(sources));
  if (flags.json === true)
    session.terminal.write(machineJson({ output: projectFileName, sources: projectSources(sources) }));
  session.terminal.say(
    `${projectFileName} written. Look it through, then: ${calledAs(session.environment)} build`,
  );
  return "done";
}
