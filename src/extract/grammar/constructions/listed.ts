/** What labels and the headings of lists say: `Maliyyə dəstəyi: X`, the items under `Təsisçiləri`. */

import type { VerbClass } from "../../../lexicon/verbs.ts";
import type { Predicate } from "../../../model/vocabulary.ts";
import { actorsOf, actorsOfGroups, nominativeGroups } from "./arguments.ts";
import type { Construction } from "./construction.ts";
import type { ActorReference, Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

export const listed: readonly Construction[] = [
  {
    shape: "free",
    name: "labelled",
    predicate: "organised",
    apply: labelled,
    examples: ["Seminar keçirilib. Təşkilatçı: Elm Fondu."],
    nearMisses: ["Seminar keçirilib. Ünvan: Elm Fondu."],
  },
  {
    shape: "free",
    name: "listed-participant",
    predicate: "participated",
    apply: listedAfterVerb,
    examples: ["Konfransda çıxış edənlər: Aydın Kəngərli; Vahid Novruzlu."],
    nearMisses: ["Konfransın qonaqları gözlənilir: Aydın Kəngərli."],
  },
  {
    shape: "free",
    name: "organ-listed",
    predicate: "part_of",
    apply: listedUnderHeading,
    examples: ["Yaşıl Gələcək İctimai Birliyi 2019-cu ildə yaranıb.\n\nStrukturu\n• Nəzarət Komissiyası"],
    nearMisses: ["Yaşıl Gələcək İctimai Birliyi 2019-cu ildə yaranıb.\n\nMəqsədləri\n• Nəzarət Komissiyası"],
  },
];

const labels: Readonly<Record<string, "organised" | "funded" | "participated">> = {
  organiser: "organised",
  organising: "organised",
  sponsor: "funded",
  sponsoring: "funded",
  money: "funded",
  support: "funded",
};

/** `Təşkilatçı: Elm Fondu`, `Maliyyə dəstəyi: Elm Fondu`. */
function labelled(scene: Scene): readonly Proposal[] {
  const { clauses, sentence } = scene.parsed;
  const [label, list] = clauses;
  const part =
    label?.verb === null && label.groups.length === 1 ? label.groups[0]?.members[0]?.part : undefined;
  const predicate = labels[part ?? ""];
  if (
    label === undefined ||
    predicate === undefined ||
    sentence.tokens[label.last]?.text !== ":" ||
    list === undefined ||
    list.verb !== null
  )
    return [];
  return actorsOfGroups(scene, nominativeGroups(list)).map((subject) => ({
    construction: "labelled",
    predicate,
    subject,
    object: { kind: "stage", wanted: "any" },
    force: "stated",
    qualifiers: {},
    first: label.first,
    last: list.last,
  }));
}

/** What a verb before a colon says of those whom the list behind it names. */
const listing: Readonly<Partial<Record<VerbClass, Predicate>>> = {
  participate: "participated",
  speak: "participated",
  sign: "signed",
  hold: "organised",
  fund: "funded",
};

/** `… çıxış edənlər: X; Y`, `… iştirak ediblər: X, Y`: the list behind the colon names who. */
function listedAfterVerb(scene: Scene): readonly Proposal[] {
  const { clauses, sentence } = scene.parsed;
  return clauses.flatMap((clause, index) => {
    const { verb } = clause;
    const isColon =
      sentence.tokens[clause.last]?.text === ":" || sentence.tokens[clause.last + 1]?.text === ":";
    if (verb === null || listing[verb.class] === undefined || clause.force !== "stated" || !isColon)
      return [];
    const lists = clauses
      .slice(index + 1)
      .filter(({ verb: each, first }) => each === null && first > clause.last);
    const event = clause.groups
      .flatMap(({ members }) => members)
      .find(({ eventHead, kind }) => kind === "event" && eventHead !== null);
    const predicate = listing[verb.class] ?? "participated";
    return lists
      .flatMap(({ groups }) => groups)
      .flatMap(({ members }) => members.flatMap((member) => actorsOf(scene, member)))
      .map(
        (subject): Proposal => ({
          construction: "listed-participant",
          predicate,
          subject,
          object:
            event === undefined
              ? { kind: "stage", wanted: verb.class === "sign" ? "document" : "any" }
              : { kind: "event", nominal: event },
          force: "stated",
          qualifiers:
            predicate !== "participated" ? {} : { role: verb.class === "speak" ? "speaker" : "participant" },
          first: clause.first,
          last: sentence.tokens.length,
        }),
      );
  });
}

/** Items under `Strukturu`, `Təsisçiləri`, `Təlimçilər`. */
function listedUnderHeading(scene: Scene): readonly Proposal[] {
  const { sentence, mentions } = scene.parsed;
  const part = sentence.block.kind === "item" ? headingPart(scene) : undefined;
  const [first] = mentions;
  if (part === undefined || first === undefined) return [];
  const nominal = scene.nominals.find(({ mention }) => mention === first);
  if (nominal === undefined) return [];
  const named: ActorReference = { kind: "named", entity: first.entity, nominal };
  const range = { force: "stated", qualifiers: {}, first: 0, last: sentence.tokens.length } as const;
  switch (part) {
    case "structure":
      return first.entity.type === "agency"
        ? [
            {
              construction: "organ-listed",
              predicate: "part_of",
              subject: named,
              object: { kind: "topic" },
              ...range,
            },
          ]
        : [];
    case "founder":
      return [
        {
          construction: "organ-listed",
          predicate: "founded",
          subject: named,
          object: { kind: "topic" },
          ...range,
        },
      ];
    case "participant":
      return [
        {
          construction: "listed-participant",
          predicate: "participated",
          subject: named,
          object: { kind: "stage", wanted: "any" },
          ...range,
          qualifiers: { role: "participant" },
        },
      ];
    default:
      return [];
  }
}

/** `Üzv olduğu təşkilatlar`: what the body itself belongs to. */
const memberships = /(?:üzv|daxil) olduğu/;

const attendees = /(?:iştirak|çıxış) edənlər$/;

/** What the heading of a section says of its items. */
function headingPart({ lexicon, parsed }: Scene): "structure" | "founder" | "participant" | undefined {
  const { section } = parsed.sentence.block;
  if (attendees.test(section)) return "participant";
  if (memberships.test(section)) return undefined;
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
