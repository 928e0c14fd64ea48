/** Claims as lines to compare. */
import { grammar } from "../../../../src/extract/grammar/grammar.ts";
import type { Claim } from "../../../../src/model/claim.ts";
import type { Entity } from "../../../../src/model/entity.ts";
import type { Predicate } from "../../../../src/model/vocabulary.ts";
import { documentOf } from "../../../../src/read/plain-text.ts";

/** `spoke-at: Lalə Məcidova → konfrans (speaker)`, for each claim of a predicate in the order of the text. */
export function saidIn(text: string, predicate: Predicate): readonly string[] {
  const document = documentOf({ id: "said", uri: "said.txt", fileName: "", text });
  const { entities, claims } = grammar.extract({ ...document, published: "2021-06-01" });
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  return claims
    .filter((claim) => claim.predicate === predicate)
    .map((claim) => lineOf(claim, names))
    .sort();
}

function lineOf(claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const { rule, subject, object, modality, role, title, support, amount, currency, from, to } = claim;
  const details = [
    ...(modality === "asserted" ? [] : [modality]),
    ...[role, title, support, amount, currency].filter((each) => each !== undefined),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(to === undefined ? [] : [`to ${to}`]),
  ];
  const said = details.length === 0 ? "" : ` (${details.join(", ")})`;
  return `${rule}: ${entities.get(subject)?.name} → ${entities.get(object)?.name}${said}`;
}
