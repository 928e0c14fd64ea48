/** What a text came to, as JSON: between threads a string takes a third of what copying thousands of small objects does. */
import type { FileOutcome } from "./extract-documents.ts";

/** JSON of a `FileOutcome`. */
export type OutcomeText = string;

export const textOfOutcome = (outcome: FileOutcome): OutcomeText => JSON.stringify(outcome);

export const outcomeOfText = (text: OutcomeText): FileOutcome => JSON.parse(text) as FileOutcome; // holds: textOfOutcome made it
