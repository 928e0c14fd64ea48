/** Whether a construction can say anything of a sentence, by the outlook of its words. */
import type { EventHead } from "../../../lexicon/heads.ts";
import type {
  Construction,
  CueConstruction,
  EventConstruction,
  EventNouns,
  ListConstruction,
  OfficeConstruction,
  PartConstruction,
  VerbConstruction,
  Who,
} from "./construction.ts";
import { hasVerb, type Outlook } from "./outlook.ts";

/** Whether a construction can say something of such a sentence: where it cannot, its matcher finds nothing that becomes a claim. */
export function canSay(construction: Construction, outlook: Outlook): boolean {
  switch (construction.shape) {
    case "verb":
      return canSayVerb(construction, outlook);
    case "cue":
    case "part":
      return outlook.hasSomebody && hasPart(construction, outlook);
    case "event":
      return outlook.hasSomebody && hasEventNoun(construction, outlook);
    case "office":
      return canSayOffice(construction, outlook);
    case "list":
      return canList(construction, outlook);
    case "free":
      return construction.canApply(outlook);
  }
}

function canSayVerb(construction: VerbConstruction, outlook: Outlook): boolean {
  const { verbs, voices, orNoVerb, who, isOfBodies } = construction;
  const fitting = outlook.verbs.filter(
    (verb) => verbs.includes(verb.class) && voices?.includes(verb.voice) !== false,
  );
  if (fitting.length === 0 && orNoVerb !== true) return false;
  const mayBeDropped =
    isOfBodies !== true &&
    outlook.mayDropSubject &&
    (who.includes("subject") || who.includes("doer")) &&
    fitting.some(({ voice }) => voice === "active");
  return (outlook.hasSomebody || mayBeDropped) && canHaveObject(construction, outlook);
}

function canHaveObject({ what, isOfBodies }: VerbConstruction, outlook: Outlook): boolean {
  switch (what.kind) {
    case "body":
      return (
        outlook.bodies > (isOfBodies === true ? 1 : 0) && what.who.some((who) => canBeSaid(who, outlook))
      );
    case "implied":
      return true;
    case "among":
      return mayHaveEvent(outlook);
    case "at":
    case "object":
      return what.stage !== undefined || mayHaveEvent(outlook);
  }
}

/** Whether the noun or postposition that an argument asks for stands in the sentence. */
function canBeSaid(who: Who, { parts, hasAttached }: Outlook): boolean {
  if (who === "structure") return parts.includes("structure");
  return who !== "attached" || hasAttached;
}

function mayHaveEvent({ events, parts }: Outlook): boolean {
  return events.length > 0 || parts.includes("speech");
}

function hasPart({ parts }: CueConstruction | PartConstruction, outlook: Outlook): boolean {
  return outlook.parts.some((part) => parts.includes(part));
}

function hasEventNoun({ nouns }: EventConstruction, { events, parts }: Outlook): boolean {
  return events.some((head) => isOf(head, nouns)) || parts.includes("speech");
}

/** Whether an event noun is one that a construction is about. */
export function isOf(head: EventHead, { class: headClass, kinds, traits }: EventNouns): boolean {
  return (
    head.class === headClass &&
    kinds?.includes(head.kind) !== false &&
    (traits === undefined || (head.trait !== null && traits.includes(head.trait)))
  );
}

function canSayOffice(_: OfficeConstruction, outlook: Outlook): boolean {
  const { titles, hasSomebody, mayDropSubject, bodies, hasParties } = outlook;
  const hasPlace = bodies > 0 || hasParties || titles.some(({ body }) => body !== null);
  return titles.length > 0 && hasPlace && (hasSomebody || mayDropSubject);
}

function canList({ by, parts = [], verbs = [] }: ListConstruction, outlook: Outlook): boolean {
  if (!outlook.hasSomebody) return false;
  switch (by) {
    case "label":
      return outlook.hasColon && outlook.parts.some((part) => parts.includes(part));
    case "verb":
      return outlook.hasColon && hasVerb(outlook, verbs);
    case "heading":
      return outlook.isItem;
  }
}
