/** Threads that read and extract, and what needs one even where a run has no others. */
import { extname } from "node:path";
import { grammar } from "../extract/grammar/grammar.ts";
import type { ReadingTask } from "../read/read-documents.ts";
import type { ReadOutcome } from "../read/read-outcome.ts";
import { brokenOn, extractDocument, type FileOutcome } from "./extract-documents.ts";
import { type OutcomeText, outcomeOfText, textOfOutcome } from "./outcome-text.ts";
import { nameOf } from "./reading-key.ts";
import type { WantedLanguages } from "./wanted-languages.ts";
import { Crew, type CrewOptions } from "./worker-threads.ts";

/** Some third of a second of work. */
const longCharacters = 200_000;

export type ExtractionWork = CrewOptions<ReadingTask, readonly OutcomeText[]>;

/** What so many threads have to know of extraction. */
export function extractionWork(languages: WantedLanguages, threads: number): ExtractionWork {
  return {
    threads,
    entry: new URL(`./extraction-worker${extname(import.meta.url)}`, import.meta.url),
    workerData: { languages },
    onCrash: (task, problem) => [textOfOutcome(brokenOn(nameOf(task), grammar.name, problem))],
  };
}

/**
 * Extraction from texts so long that an interrupt would have to wait for it: a thread does it, started by the first of them. Shorter
 * ones are sooner done than handed over. Guards the thread.
 */
export class LongTexts {
  readonly #languages: WantedLanguages;
  #crew: Crew<ReadingTask, readonly OutcomeText[]> | null = null;

  constructor(languages: WantedLanguages) {
    this.#languages = languages;
  }

  /** What a text that was read comes to. */
  async extract(read: ReadOutcome): Promise<readonly FileOutcome[]> {
    const languages = this.#languages;
    if (read.outcome !== "read" || read.document.text.length < longCharacters)
      return [extractDocument(read, { extractor: grammar, languages })];
    this.#crew ??= new Crew(extractionWork(languages, 1));
    return (await this.#crew.do({ kind: "told", told: read })).map(outcomeOfText);
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.#crew?.stop();
  }
}
