/** `npx tsx test/regular-expressions/prove.ts`: proves every expression that is new and writes proven.json. */
import { bringProofsAlong, builtDuring, folders, literalsIn, offenders } from "./regular-expressions.ts";
import { runEverything } from "./run-everything.ts";

const expressions = [...literalsIn(folders), ...(await builtDuring(runEverything))];
const found = offenders(expressions);
for (const offender of found) console.error(offender);
bringProofsAlong(expressions);
process.exitCode = found.length === 0 ? 0 : 1;
