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
    case "part":
      return construction.of === "one-of-body"
        ? outlook.bodies > 1
        : outlook.hasSomebody && hasPart(construction, outlook);
    case "cue":
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
  const { hasSomebody, mayDropSubject, verbs } = outlook;
  if (!hasSomebody && (!mayDropSubject || construction.isOfBodies === true)) return false;
  if (construction.needs?.(outlook) === false) return false;
  const { what } = construction;
  // of a noun of a part any verb may be said
  const isOfPart = what.kind === "part" && outlook.parts.some((part) => what.parts.includes(part));
  let [hasFitting, hasActive] = [construction.orNoVerb === true || isOfPart, false];
  for (const { class: verbClass, voice } of verbs) {
    if (!construction.verbs.includes(verbClass) || construction.voices?.includes(voice) === false) continue;
    hasFitting = true;
    if (voice === "active") hasActive = true;
  }
  if (!hasFitting) return false;
  const { who } = construction;
  const mayBeDropped = hasActive && (who.includes("subject") || who.includes("doer"));
  return (hasSomebody || mayBeDropped) && canHaveObject(construction, outlook);
}

function canHaveObject({ what, isOfBodies }: VerbConstruction, outlook: Outlook): boolean {
  switch (what.kind) {
    case "body": {
      const isToldBefore = what.who.includes("place") && outlook.hasHere;
      const least = isOfBodies === true && !isToldBefore ? 1 : 0;
      return outlook.bodies > least && what.who.some((who) => canBeSaid(who, outlook));
    }
    case "implied":
    case "document":
    case "paid":
      return true;
    case "among":
    case "invited":
    case "part":
      return mayHaveEvent(outlook);
    case "attended":
      return (
        outlook.parts.includes("participant") ||
        (hasVerb(outlook, ["participate", "speak"]) && mayHaveEvent(outlook))
      );
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
  for (const part of outlook.parts) if (parts.includes(part)) return true;
  return false;
}

function hasEventNoun({ nouns }: EventConstruction, { events, parts }: Outlook): boolean {
  for (const head of events) if (isOf(head, nouns)) return true;
  return parts.includes("speech");
}

/** Whether an event noun is one that a construction is about. */
export function isOf(head: EventHead, { class: headClass, kinds, traits }: EventNouns): boolean {
  return (
    head.class === headClass &&
    kinds?.includes(head.kind) !== false &&
    (traits === undefined || (head.trait !== null && traits.includes(head.trait)))
  );
}

function canSayOffice(construction: OfficeConstruction, outlook: Outlook): boolean {
  const { titles, hasSomebody, mayDropSubject, bodies, hasParties } = outlook;
  if (titles.length === 0 || !(hasSomebody || mayDropSubject)) return false;
  if (construction.titles === "founder" && !titles.some(({ title }) => title === "founder")) return false;
  if (!construction.ways.some((way) => canStand(way, construction, outlook))) return false;
  return bodies > 0 || hasParties || outlook.isLine || titles.some(({ body }) => body !== null);
}

/** Whether the words that a way of saying an office needs stand in the sentence. */
function canStand(
  way: OfficeConstruction["ways"][number],
  { verbs = [] }: OfficeConstruction,
  outlook: Outlook,
): boolean {
  switch (way) {
    case "verb":
      return (
        hasVerb(outlook, verbs) ||
        ((outlook.parts.includes("post") || outlook.hasAs) && hasVerb(outlook, ["hold", "launch"]))
      );
    case "as":
      return outlook.hasAs;
    case "label":
      return outlook.hasColon;
    default:
      return true;
  }
}

function canList({ by, parts, verbs }: ListConstruction, outlook: Outlook): boolean {
  if (!outlook.hasSomebody) return false;
  switch (by) {
    case "label":
      return outlook.hasColon && outlook.parts.some((part) => parts?.includes(part) === true);
    case "verb":
      return outlook.hasColon && verbs !== undefined && hasVerb(outlook, verbs);
    case "heading":
      return outlook.isItem;
  }
}
