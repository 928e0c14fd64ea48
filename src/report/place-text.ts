import type { Place } from "../model/anchor.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";

/** Where in its document a quote is, in words: `page 3, under “Qaliblər”`; null where the document is all that can be said. */
export function placeText(places: readonly Place[], { places: templates }: Wording): string | null {
  const words = places.map(({ kind, label }) => fillText(templates[kind], { label }));
  return words.length === 0 ? null : words.join(", ");
}
