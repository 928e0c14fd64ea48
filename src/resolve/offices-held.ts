/** Who holds an office where, as the documents say. */
import { lowerCase } from "../language/az/fold.ts";
import type { Appearance, Assertion } from "./appearance.ts";
import { fullSpelling, parsePersonName } from "./person-name.ts";

export interface OfficeHeld {
  /** Key of the holder's full name. */
  readonly holder: string;
  readonly title: string;
  readonly body: Appearance;
}

/** The offices that are said to be held, of holders whose full name is told, once for each claim. */
export function* officesHeld(assertions: readonly Assertion[]): Generator<OfficeHeld> {
  for (const { claim, subject, object } of assertions) {
    if (claim.predicate !== "position" || claim.modality !== "asserted") continue;
    const name = parsePersonName(subject.entity.name);
    if (name.form !== "full") continue;
    yield { holder: fullSpelling(name).key, title: lowerCase(claim.title ?? ""), body: object };
  }
}
