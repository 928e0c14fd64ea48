/** All constructions, in the order in which they are tried, and their one interpreter. */

import { canSay } from "./can-say.ts";
import type { Construction } from "./construction.ts";
import { contests } from "./contests.ts";
import { founding } from "./founding.ts";
import { funding } from "./funding.ts";
import { listed } from "./listed.ts";
import { matchCue } from "./match-cues.ts";
import { matchEvent } from "./match-events.ts";
import { matchList } from "./match-lists.ts";
import { matchOffice } from "./match-offices.ts";
import { matchPart } from "./match-parts.ts";
import { matchVerb } from "./match-verbs.ts";
import { meetings } from "./meetings.ts";
import { offices } from "./offices.ts";
import { organisation } from "./organisation.ts";
import type { Outlook } from "./outlook.ts";
import { participation } from "./participation.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";
import { signing } from "./signing.ts";
import { speeches } from "./speeches.ts";
import { structure } from "./structure.ts";
import { successors } from "./successors.ts";

export const constructions: readonly Construction[] = [
  ...offices,
  ...successors,
  ...structure,
  ...founding,
  ...participation,
  ...speeches,
  ...contests,
  ...meetings,
  ...organisation,
  ...signing,
  ...funding,
  ...listed,
];

/** The constructions that a sentence can have, in their order. */
export function constructionsFor(outlook: Outlook): readonly Construction[] {
  return constructions.filter((construction) => canSay(construction, outlook));
}

/** What constructions say of a sentence. */
export function matchAll(scene: Scene, tried: readonly Construction[] = constructions): readonly Proposal[] {
  return tried.flatMap((construction) => match(construction, scene));
}

function match(construction: Construction, scene: Scene): readonly Proposal[] {
  switch (construction.shape) {
    case "verb":
      return matchVerb(construction, scene);
    case "cue":
      return matchCue(construction, scene);
    case "event":
      return matchEvent(construction, scene);
    case "part":
      return matchPart(construction, scene);
    case "office":
      return matchOffice(construction, scene);
    case "list":
      return matchList(construction, scene);
    case "free":
      return construction.apply(scene);
  }
}
