/** What `elaqe init` does. */
import { existsSync } from "node:fs";
import { ConfigError } from "../errors.ts";
import { projectFileName } from "../project/project-file.ts";
import { projectSources, projectTemplate } from "../project/template.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { partSources } from "./build-plan.ts";
import { calledAs } from "./called-as.ts";
import { writeWhole } from "./output-file.ts";
import type { Outcome, Session } from "./session.ts";

/** Those of the sources that name no file or folder, and globs that find nothing; addresses are not asked. */
function missingSources(sources: readonly string[]): readonly string[] {
  const { files } = partSources(sources.map((from) => ({ from })));
  return files.paths.filter((path) => !existsSync(path));
}

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
  const missing = missingSources(projectSources(sources));
  if (missing.length > 0)
    session.terminal.warn(
      `${missing.join(", ")}: not there; put the texts there, or name another source in the file`,
    );
  session.terminal.say(
    `${projectFileName} written. Look it through, then: ${calledAs(session.environment)} build`,
  );
  return "done";
}
