/**
 * `npx tsx test/fuzz/long-run.ts 1000000 STATE.json`: so many bent texts, those of the seeds from 1. What was done is kept in the
 * file, so a run that is ended goes on from there; faults and progress go to stdout, and a fault does not end the run.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { readBentText } from "./bent-texts.ts";

const keptEvery = 1_000;
const told = (text: string): string => JSON.stringify(text.slice(0, 300));

const [runs = "", file = ""] = process.argv.slice(2);
if (file === "") throw new Error("long-run: say how many texts and which file keeps what was done");
const state = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { done: 0, claims: 0, faults: 0, slowestMs: 0, processorSeconds: 0 };
let before = process.cpuUsage();

while (state.done < Number(runs)) {
  const { text, ms, claims, fault } = readBentText(state.done + 1);
  state.done += 1;
  state.claims += claims;
  if (fault !== undefined) {
    state.faults += 1;
    console.log(`seed ${state.done}: ${fault}: ${JSON.stringify(text)}`);
  }
  if (ms > state.slowestMs) {
    state.slowestMs = Math.round(ms);
    console.log(`seed ${state.done}: ${state.slowestMs} ms for ${text.length} letters: ${told(text)}`);
  }
  if (state.done % keptEvery !== 0 && state.done < Number(runs)) continue;
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  state.processorSeconds += (user + system) / 1e6;
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
  console.log(JSON.stringify(state));
}
