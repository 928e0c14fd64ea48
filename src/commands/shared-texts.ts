/**
 * What many texts came to, in little memory: a name or rule that comes again is one string, and a quote is a part of its text.
 * What a grammar makes takes twice as much, since its strings are put together of pieces and its lists have room to grow.
 */
import type { FileOutcome } from "./extract-documents.ts";
import { type OutcomeText, outcomeOfText, textOfOutcome } from "./outcome-text.ts";

/** Longer strings hardly come again; those as short as this JSON.parse of V8 makes but once by itself. */
const [shortestShared, longestShared] = [11, 100];

/** Guards the strings met so far. */
export class SharedTexts {
  readonly #known = new Map<string, string>();

  /** The same outcome, packed. */
  pack(outcome: FileOutcome): FileOutcome {
    return this.packed(textOfOutcome(outcome));
  }

  /** The outcome of its JSON, packed. */
  packed(outcome: OutcomeText): FileOutcome {
    const packed = this.#share(outcomeOfText(outcome)) as FileOutcome; // holds: what is shared stays what it was
    if (packed.outcome !== "read") return packed;
    const { text } = packed.document;
    for (const { evidence } of packed.extraction.claims)
      evidence.quote = text.slice(evidence.start, evidence.end);
    return packed;
  }

  #share(value: unknown): unknown {
    if (typeof value === "string")
      return value.length >= shortestShared && value.length <= longestShared ? this.#one(value) : value;
    if (typeof value !== "object" || value === null) return value;
    const object = value as Record<string, unknown>; // holds for what JSON.parse gives, lists too
    for (const name in object) {
      const part = object[name];
      if (typeof part === "string" || typeof part === "object") object[name] = this.#share(part);
    }
    return object;
  }

  #one(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}
