/** What each thread of `--jobs` runs: it reads the file it is told of and extracts from it. */
import { workerData } from "node:worker_threads";
import { grammar } from "../extract/grammar/grammar.ts";
import { GuardedReading } from "../read/guarded-reading.ts";
import type { ReadingTask } from "../read/read-documents.ts";
import { extractDocument } from "./extract-documents.ts";
import { type OutcomeText, textOfOutcome } from "./outcome-text.ts";
import type { WantedLanguages } from "./wanted-languages.ts";
import { answerTasks } from "./worker-threads.ts";

const { languages } = workerData as { languages: WantedLanguages }; // holds: extract-paths.ts alone starts it

/** Ends with this thread. */
const reading = new GuardedReading();

answerTasks(async (task: ReadingTask): Promise<readonly OutcomeText[]> => {
  const outcomes: OutcomeText[] = [];
  for await (const read of reading.read(task))
    outcomes.push(textOfOutcome(extractDocument(read, { extractor: grammar, languages })));
  return outcomes;
});
