/** The complements that an event takes from the stack: what it is about, with whom it is held, in whose frame. */

import { nominalWith } from "./changed.ts";
import { isMannerOfTalk, isOwnedBeyond } from "./choose-head.ts";
import { personal } from "./group.ts";
import type { Group, Nominal } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import { isOpen } from "./sentence-words.ts";

/** `X-in Y ilə görüşü`, `X-in Y-yə səfəri`, `A ilə B arasında saziş`. */
export function takeComplements(stack: PhraseStack, nominal: Nominal): Nominal {
  if (
    nominal.kind !== "event" &&
    !(
      nominal.kind === "cue" &&
      (nominal.part === "speech" ||
        (nominal.part === "partnership" && nominal.isPossessed) ||
        isPartTold(nominal))
    )
  )
    return nominal;
  const complements: Group[] = [];
  let { first } = nominal;
  let top = stack.top;
  while (
    top !== undefined &&
    isOpen(stack.words, top.after, first) &&
    (isComplement(top, nominal) || isManner(stack, nominal)) &&
    (nominal.isPossessed ||
      top.postposition === "between" ||
      isTalkWith(top, nominal, first) ||
      isTopicOfSides(stack, first))
  ) {
    const isOwned = isOwnedBeyond(stack);
    const isDirection =
      top.after === first &&
      (isPartTold(nominal) || (nominal.eventHead?.kind === "visit" && top.case === "dat"));
    if (
      !isOwned &&
      !isDirection &&
      top.postposition !== "between" &&
      !isManner(stack, nominal) &&
      !(top.postposition === "with" && nominal.isPossessed) &&
      !isTalkWith(top, nominal, first) &&
      !isTopicOfSides(stack, first) &&
      !isTopicOfOwned(stack, nominal)
    )
      break;
    complements.unshift(top);
    first = top.first;
    stack.pop();
    top = stack.top;
  }
  return complements.length === 0 ? nominal : nominalWith(nominal, { complements, first });
}

/** `X-in 2000-ci il tarixli | Y-nin yaradılması haqqında Fərmanı`: what a decree is about stands between it and who issued it. */
function isTopicOfOwned(stack: PhraseStack, { isPossessed, eventHead }: Nominal): boolean {
  const { top } = stack;
  const isTopic = top?.postposition === "about" || top?.postposition === "concerning";
  if (!isTopic || !isPossessed || eventHead?.kind !== "decision") return false;
  const below = stack.at(-2);
  const owner = below?.members.at(-1)?.kind === "date" ? stack.at(-3) : below;
  return owner?.case === "gen" && owner.postposition === null;
}

/** `A ilə B arasında | əməkdaşlıq haqqında saziş`: what it is about stands between it and its sides. */
function isTopicOfSides({ top, below }: PhraseStack, first: number): boolean {
  const isTopic = top?.postposition === "about" || top?.postposition === "concerning";
  return isTopic && top.after === first && below?.postposition === "between" && below.after === top.first;
}

function isManner(stack: PhraseStack, { eventHead, isPossessed }: Nominal): boolean {
  return isPossessed && eventHead?.trait === "talk" && isMannerOfTalk(stack);
}

/** `Y ilə görüşdə`, `Y ilə söhbətdən sonra`: who is talked with stands right before where or when it is. */
function isTalkWith(top: Group, { eventHead, case: nounCase }: Nominal, first: number): boolean {
  const isTalk = eventHead?.trait === "talk" || eventHead?.trait === "talks";
  const isWith = top.postposition === "with" || (top.postposition === null && top.case === "ins");
  return isTalk && isWith && top.after === first && (nounCase === "loc" || nounCase === "abl");
}

function isComplement({ postposition, case: groupCase, members }: Group, nominal: Nominal): boolean {
  const kind = members.at(-1)?.kind;
  if (postposition === "with" || postposition === "between" || postposition === "jointly")
    return (
      kind !== "cue" && kind !== "date" && kind !== "act" && sided.has(nominal.eventHead?.kind ?? "agreement")
    );
  if (postposition !== null) return postposition === "concerning" || postposition === "about";
  if (kind === "date") return true;
  if (isPartTold(nominal)) return groupCase === "loc" && kind === "event";
  if (groupCase === "loc")
    return nominal.isPossessed && nominal.eventHead?.trait === "talk" && kind === "place";
  if (groupCase === "ins")
    return (
      kind !== undefined &&
      (personal.has(kind) ||
        // X-in oxucularla görüşü
        (kind === "noun" && members.at(-1)?.isPlural === true && nominal.eventHead?.trait === "talk"))
    );
  return (
    groupCase === "dat" &&
    nominal.eventHead?.kind === "visit" &&
    (kind === "place" || kind === "agency" || kind === "noun")
  );
}

/** `konfransda iştirakını xatırladıb`: a part that is told of has its event with it. */
function isPartTold({ kind, part, case: nounCase }: Nominal): boolean {
  return kind === "cue" && part === "participation" && nounCase === "acc";
}

/** Kinds of events that have two sides. */
const sided: ReadonlySet<string> = new Set(["meeting", "agreement", "visit", "conference"]);
