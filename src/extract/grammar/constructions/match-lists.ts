/** The matcher of lists whose part is told before them: by a label, by a verb, by the heading of their section. */
import type { CuePart } from "../../../lexicon/heads.ts";
import { anyOf } from "../../../lexicon/names.ts";
import { once } from "../../../lexicon/once.ts";
import { actorsOf, actorsOfGroups } from "./actors.ts";
import { nominativeGroups } from "./arguments.ts";
import { isEvent } from "./clause-events.ts";
import type { ListConstruction } from "./construction.ts";
import type { ActorReference, Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";
import { isBody } from "./verb-actors.ts";

/** Members of a list, and what they have their part in where the words before them tell it. */
interface Listed {
  readonly members: readonly ActorReference[];
  readonly object?: Proposal["object"];
  readonly first: number;
  readonly last: number;
}

export function matchList(construction: ListConstruction, scene: Scene): readonly Proposal[] {
  const { name, predicate, by, of, role, isOfBodies } = construction;
  return finders[by](construction, scene).flatMap(({ members, object, first, last }) =>
    members
      .filter((member) => isOfBodies !== true || isBody(member))
      .map((subject) => ({
        construction: name,
        predicate,
        subject,
        object: object ?? (of === "body" ? { kind: "topic" } : { kind: "stage", wanted: of }),
        force: "stated" as const,
        qualifiers: role === undefined ? {} : { role },
        first,
        last,
      })),
  );
}

const finders: Readonly<
  Record<ListConstruction["by"], (construction: ListConstruction, scene: Scene) => readonly Listed[]>
> = { label: behindLabel, verb: behindVerb, heading: underHeading };

/** `Təşkilatçı: Elm Fondu`, `Maliyyə dəstəyi: Elm Fondu`. */
function behindLabel({ parts = [] }: ListConstruction, scene: Scene): readonly Listed[] {
  const { clauses, sentence } = scene.parsed;
  const [label, list] = clauses;
  const noun = label?.verb === null && label.groups.length === 1 ? label.groups[0]?.members[0] : undefined;
  if (label === undefined || noun === undefined || noun.part === null || !parts.includes(noun.part))
    return [];
  if (sentence.tokens[label.last]?.text !== ":" || list === undefined || list.verb !== null) return [];
  const members = actorsOfGroups(scene, nominativeGroups(list));
  // Seminarın iştirakçıları: X, Y
  const event = noun.owner?.members.find(isEvent);
  const object = event === undefined ? {} : { object: { kind: "event" as const, nominal: event } };
  return [{ members, ...object, first: label.first, last: list.last }];
}

/** `… çıxış edənlər: X; Y`, `… iştirak ediblər: X, Y`: the list behind the colon names who. */
function behindVerb({ verbs = [] }: ListConstruction, scene: Scene): readonly Listed[] {
  const { clauses, sentence } = scene.parsed;
  return clauses.flatMap((clause, index) => {
    const { verb, last, first } = clause;
    // çıxış edənlər gözlənilir: another verb before the colon says something else
    const colon = sentence.verbAt.has(last) ? last : last + 1;
    const isColon = sentence.tokens[last]?.text === ":" || sentence.tokens[colon]?.text === ":";
    if (verb === null || !verbs.includes(verb.class) || clause.force !== "stated" || !isColon) return [];
    const event = clause.groups
      .flatMap(({ members }) => members)
      .find(({ eventHead, kind }) => kind === "event" && eventHead !== null);
    // Bu çağırışa … qoşulmuşdur: what else was joined is no event
    const isOther = clause.groups.some(
      ({ case: groupCase, postposition, members: [only] }) =>
        groupCase === "dat" && postposition === null && (only?.kind === "noun" || only?.part === "topic"),
    );
    if (event === undefined && isOther) return [];
    const members = clauses
      .slice(index + 1)
      .filter((each) => each.verb === null && each.first > last)
      .flatMap(({ groups }) => groups)
      .flatMap((group) => group.members.flatMap((member) => actorsOf(scene, member)));
    return [
      {
        members,
        ...(event === undefined ? {} : { object: { kind: "event" as const, nominal: event } }),
        first,
        last: sentence.tokens.length,
      },
    ];
  });
}

/** The name that an item begins with, where the heading of its section says what the items are: `Strukturu`, `Təsisçiləri`. */
function underHeading({ parts = [] }: ListConstruction, scene: Scene): readonly Listed[] {
  const { sentence, mentions } = scene.parsed;
  const part = sentence.block.kind === "item" ? headingPart(scene) : undefined;
  const [first] = mentions;
  if (part === undefined || !parts.includes(part) || first === undefined) return [];
  // Su Fondu ilə əməkdaşlıq: no part that is named
  if (part === "structure" && sentence.tokens[first.last]?.kind === "word") return [];
  const nominal = scene.nominals.find(({ mention }) => mention === first);
  return nominal === undefined
    ? []
    : [
        {
          members: [{ kind: "named", entity: first.entity, nominal }],
          first: 0,
          last: sentence.tokens.length,
        },
      ];
}

/** `Üzv olduğu təşkilatlar`: what the body itself belongs to. */
const memberships = once(() => new RegExp(anyOf("member-heading")));

const attendees = once(() => new RegExp(`(?:${anyOf("attendee-heading")})$`));

/** What the heading of a section says of its items. */
function headingPart({ lexicon, parsed }: Scene): CuePart | undefined {
  const { section } = parsed.sentence.block;
  if (attendees().test(section)) return "participant";
  if (memberships().test(section)) return undefined;
  // Strukturu; Birliyin idarəetmə orqanları aşağıdakılardır
  for (const word of section.split(/\s+/).reverse())
    for (const { head } of lexicon.heads.get(word) ?? []) {
      if (
        head.class === "cue" &&
        (head.part === "structure" || head.part === "founder" || head.part === "participant")
      )
        return head.part;
      if (head.class === "title" && head.title === "founder") return "founder";
    }
  return undefined;
}
