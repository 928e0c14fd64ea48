/** What each thread of `--jobs` runs: it reads the file it is told of and extracts from it. */
import { workerData } from "node:worker_threads";
import { grammar } from "../extract/grammar/grammar.ts";
import { type ReadingTask, readPlanned } from "../read/read-documents.ts";
import { extractDocument } from "./extract-documents.ts";
import { answerTasks } from "./worker-threads.ts";

const { isAnyLanguageWanted } = workerData as { isAnyLanguageWanted: boolean }; // holds: extract-paths.ts alone starts it

answerTasks((task: ReadingTask) =>
  extractDocument(readPlanned(task), { extractor: grammar, isAnyLanguageWanted }),
);
