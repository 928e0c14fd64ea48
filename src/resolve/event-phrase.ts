/** Phrases that describe an event, without what stands beside them in a caption anyway. */
import { findDates } from "../language/az/dates.ts";
import { searchKey } from "../language/az/fold.ts";
import type { EntityNode, EventNode } from "../model/knowledge-graph.ts";
import type { Surroundings, Uncaptioned } from "./caption-sources.ts";

/** Characters of a date that tells the day. */
export const dayLength = 10;

/** Its ending, and the acronym in brackets behind it. */
const locative = /^-?n?d[aə] (?:\([^()]*\) )?(?=\S)/u;

/** `Körpü Akademiyasında tələbələrin … seminarı`: the place stands behind a name where that would be cut. */
export function withoutPlaceBefore(
  text: string,
  { place }: Uncaptioned<EventNode>,
  { acronyms }: Surroundings,
): string {
  const [house] = [place, acronyms.get(place ?? "")].filter(
    (each): each is string => each != null && text.startsWith(each),
  );
  const rest = house === undefined ? text : text.slice(house.length);
  const behind = rest.replace(locative, "");
  return behind === rest ? text : behind;
}

/** `Mayın 5-də Məcidova Londona səfəri` in a headline: the day and who are told beside it. */
export function withoutDoer(description: string, chief: readonly Uncaptioned<EntityNode>[]): string {
  const [day] = findDates(description, "2000");
  const told =
    day?.start === 0 && day.date.length === dayLength ? description.slice(day.end).trimStart() : description;
  const words = told.split(" ");
  const front = chief
    .filter(({ type }) => type === "person")
    .flatMap(({ name }) => [searchKey(name).split(" "), searchKey(name).split(" ").slice(-1)])
    .find(
      (name) => name.length < words.length && name.every((word, at) => searchKey(words[at] ?? "") === word),
    );
  return words.slice(front?.length ?? 0).join(" ");
}
