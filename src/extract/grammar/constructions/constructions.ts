/** All constructions, in the order in which they are tried, and their one interpreter. */

import type { CuePart } from "../../../lexicon/heads.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
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
import { performances } from "./performances.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";
import { signing } from "./signing.ts";
import { speeches } from "./speeches.ts";
import { structure } from "./structure.ts";
import { successors } from "./successors.ts";
import { visits } from "./visits.ts";

export const constructions: readonly Construction[] = [
  ...offices,
  ...successors,
  ...structure,
  ...founding,
  ...participation,
  ...performances,
  ...speeches,
  ...contests,
  ...meetings,
  ...visits,
  ...organisation,
  ...signing,
  ...funding,
  ...listed,
];

/** What opens a construction: a verb of its classes, a noun of its parts, an event noun, a title, or the shape of the line. */
type Opener = VerbClass | `part ${CuePart}` | "event" | "title" | "colon" | "item" | "any";

function openersOf(construction: Construction): readonly Opener[] {
  switch (construction.shape) {
    case "verb":
      if (construction.what.kind === "part")
        return construction.what.parts.map((part) => `part ${part}` as const);
      return construction.orNoVerb === true ? ["any"] : construction.verbs;
    case "part":
      if (construction.of === "one-of-body") return ["be"];
      return construction.parts.map((part) => `part ${part}` as const);
    case "cue":
      return construction.parts.map((part) => `part ${part}` as const);
    case "event":
      return ["event", "part speech"];
    case "office":
      return ["title"];
    case "list":
      return [construction.by === "heading" ? "item" : "colon"];
    case "free":
      return ["any"];
  }
}

const openedBy: ReadonlyMap<Opener, readonly number[]> = constructions.reduce((index, construction, at) => {
  for (const opener of openersOf(construction)) index.set(opener, [...(index.get(opener) ?? []), at]);
  return index;
}, new Map<Opener, readonly number[]>());

/** Those that every sentence opens. */
const openToAny: readonly boolean[] = constructions.map((construction) =>
  openersOf(construction).includes("any"),
);

/** Whether some word of a sentence opens each construction, by their places in the list. */
function openIn({ verbs, parts, events, titles, hasColon, isItem }: Outlook): readonly boolean[] {
  const isOpen = openToAny.slice();
  const open = (opener: Opener): void => {
    for (const at of openedBy.get(opener) ?? []) isOpen[at] = true;
  };
  for (const verb of verbs) open(verb.class);
  for (const part of parts) open(`part ${part}`);
  if (events.length > 0) open("event");
  if (titles.length > 0) open("title");
  if (hasColon) open("colon");
  if (isItem) open("item");
  return isOpen;
}

const none: readonly Construction[] = [];

/** The constructions that a sentence can have, in their order. */
export function constructionsFor(outlook: Outlook): readonly Construction[] {
  if (!outlook.hasSomebody && !outlook.mayDropSubject) return none;
  const isOpen = openIn(outlook);
  const found: Construction[] = [];
  for (let at = 0; at < constructions.length; at++) {
    const construction = constructions[at] as Construction;
    if (isOpen[at] === true && canSay(construction, outlook)) found.push(construction);
  }
  return found;
}

/** What constructions say of a sentence. */
export function matchAll(scene: Scene, tried: readonly Construction[] = constructions): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const construction of tried) found.push(...match(construction, scene));
  return found;
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
