/** What a source that repeats an earlier one has of it, in words. */
import type { Source } from "./report.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";

/** The words with `number`, the mark of the earlier source, put in as it is; "" for a source that repeats none. */
export function reprintText({ repeats }: Source, { reprint }: Wording, number: string): string {
  return repeats === null ? "" : fillText(reprint[repeats], { number });
}
