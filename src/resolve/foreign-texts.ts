/** State bodies named without their land in texts that tell of other lands only: an extractor that knows no land leaves them so. */
import { tokenize } from "../language/az/tokens.ts";
import { landsTold } from "../lexicon/lands-told.ts";
import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import type { Document } from "../model/document.ts";
import type { Agency } from "../model/entity.ts";
import type { Appearance } from "./appearance.ts";

/** The appearances of such bodies, which are not ours. */
export function bodiesOfStrangers(agencies: readonly Appearance<Agency>[]): ReadonlySet<Appearance<Agency>> {
  const { landBodies } = azerbaijaniLexicon();
  const areForeign = new Map<Document, boolean>();
  const isForeign = (document: Document): boolean => {
    const known = areForeign.get(document) ?? tellsOfOthersOnly(document);
    areForeign.set(document, known);
    return known;
  };
  return new Set(
    agencies.filter(
      ({ document, entity }) => landBodies.read(entity.name)?.land === null && isForeign(document),
    ),
  );
}

function tellsOfOthersOnly({ language, text }: Document): boolean {
  if (language !== "az") return false;
  const told = landsTold(tokenize(text), azerbaijaniLexicon());
  return told !== null && told.size > 0;
}
