/** Events across documents. */
import type { EventEntity } from "../model/entity.ts";
import { type Appearance, anchorOf, type Testimony } from "./appearance.ts";

/** For each event appearance the key of the event it names; equal keys are one node. */
export function keysOfEvents(testimony: Testimony): ReadonlyMap<Appearance<EventEntity>, string> {
  return new Map(testimony.events.map((event) => [event, JSON.stringify(anchorOf(event))]));
}
