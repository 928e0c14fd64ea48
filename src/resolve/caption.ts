/**
 * Captions: what a node is called where nothing else stands beside it. A name such as `görüş` or `Kadrlar şöbəsi` means
 * nothing alone, so an event has its chief parties, its date and what its text is about, and a part of a body its body.
 */

import type { AgencyNode, EventNode, PersonNode } from "../model/knowledge-graph.ts";
import { inOnePiece } from "../order/one-piece.ts";
import { compareCodeUnits } from "../order/order.ts";
import { captionOfAgency, shortName } from "./agency-caption.ts";
import {
  type CaptionSources,
  type Surroundings,
  surroundingsOf,
  type Uncaptioned,
} from "./caption-sources.ts";
import { cutEnd, longestCaption } from "./caption-text.ts";
import { captionOfEvent } from "./event-caption.ts";

/** An office tells namesakes apart. */
function captionOfPerson(person: Uncaptioned<PersonNode>, { of, nodes }: Surroundings): string {
  const [office] = (of.get(person.id) ?? []).toSorted(
    (one, other) => other.confidence - one.confidence || compareCodeUnits(one.id, other.id),
  );
  const body = office === undefined ? undefined : nodes.get(office.object);
  if (office === undefined || body === undefined) return cutEnd(person.name, longestCaption);
  return cutEnd(
    [person.name, office.title, shortName(body)].filter((part) => part !== null).join(", "),
    longestCaption,
  );
}

/** The nodes with their captions, property by property, since a spread object takes a kilobyte for its shape alone; pure, at most 90 characters each, the order of anything changes nothing. */
export function withCaptions(sources: CaptionSources): {
  readonly persons: readonly PersonNode[];
  readonly agencies: readonly AgencyNode[];
  readonly events: readonly EventNode[];
} {
  const around = surroundingsOf(sources);
  const named = new Map<string, number>();
  for (const { name } of sources.persons) named.set(name, (named.get(name) ?? 0) + 1);
  const isNamesake = ({ name }: Uncaptioned<PersonNode>): boolean => (named.get(name) ?? 0) > 1;
  return {
    persons: sources.persons.map((person) => {
      const { type, id, name, aliases, search, documents } = person;
      const caption = isNamesake(person)
        ? inOnePiece(captionOfPerson(person, around))
        : cutEnd(name, longestCaption);
      return { id, type, name, caption, aliases, search, documents };
    }),
    agencies: sources.agencies.map((agency) => {
      const { type, id, name, aliases, search, documents, kind, acronym } = agency;
      const caption = captionOfAgency(agency, around);
      return { id, type, name, caption, aliases, search, documents, kind, acronym };
    }),
    events: sources.events.map((event) => {
      const { type, id, name, aliases, search, documents, kind, date, start, end, place, venue } = event;
      const caption = inOnePiece(captionOfEvent(event, around));
      return { id, type, name, caption, aliases, search, documents, kind, date, start, end, place, venue };
    }),
  };
}
