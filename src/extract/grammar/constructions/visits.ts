/** Who visited what: a land, a town, a body, a monument. */
import type { Clause, Nominal, NominalKind } from "../clauses/nominal.ts";
import { isOfClass, startsWithWordOf } from "../names/words.ts";
import type { Construction } from "./construction.ts";
import type { ActorReference } from "./proposal.ts";
import type { Scene } from "./scene.ts";

export const visits: readonly Construction[] = [
  {
    shape: "verb",
    name: "went-on-visit",
    predicate: "participated",
    verbs: ["visit"],
    who: ["subject"],
    others: ["leader"],
    what: { kind: "implied", eventKind: "visit", noun: "of-visiting" },
    role: "participant",
    unless: isOfMonument,
    examples: ["Rəşad Quluzadə Bakıya səfər edib.", "Bakıya səfərə gələn Rəşad Quluzadə muzeyə baxıb."],
    nearMisses: ["Rəşad Quluzadə Bakıya səfər etmək istəyir.", "Rəşad Quluzadə abidəni ziyarət edib."],
  },
  {
    shape: "verb",
    name: "was-at-body",
    predicate: "participated",
    verbs: ["be"],
    voices: ["active"],
    who: ["subject"],
    others: ["leader"],
    what: { kind: "implied", eventKind: "visit", noun: "of-visiting" },
    role: "participant",
    needs: ({ bodies, verbs }) =>
      bodies > 0 && verbs.some((verb) => verb.class === "be" && verb.reading.form.mood === "past"),
    unless: (_, clause) => !isAtBody(clause),
    isMeant: (_, __, actor) => isVisitor(actor),
    examples: [
      "Elm Fondunun nümayəndə heyəti Gəncə Universitetində olub.",
      "Elm Fondunun sədri Rəşad Quluzadə Gəncə Universitetində də olub.",
    ],
    nearMisses: [
      "Elm Fondunun nümayəndəsi Gəncə Universitetində müəllim olub.",
      "Elm Fondunun binası Gəncə Universitetində olub.",
      "Rəşad Quluzadə Gəncə Universitetində idi.",
    ],
  },
  {
    shape: "verb",
    name: "was-guest-of-body",
    predicate: "participated",
    verbs: ["be"],
    voices: ["active"],
    who: ["subject"],
    others: ["leader"],
    what: { kind: "implied", eventKind: "visit", noun: "of-visiting" },
    role: "guest",
    needs: ({ bodies, parts }) => bodies > 0 && parts.includes("guest"),
    unless: (_, clause) => !isGuestOfBody(clause),
    isMeant: (_, __, actor) => isVisitor(actor) && !isReporter(actor),
    examples: [
      "Elm Fondunun sədri Rəşad Quluzadə Gəncə Universitetinin qonağı olub.",
      "Nazir Lalə Məcidova Elm Fondunun qonağı olub.",
      "Elm Nazirliyinin əməkdaşı Rəşad Quluzadə Gəncə Universitetinin qonağı olub.",
    ],
    nearMisses: [
      "Elm Fondunun sədri Rəşad Quluzadə “Ulduz” televiziyasının qonağı olub.",
      "Elm Fondunun sədri Rəşad Quluzadə Gəncə Universitetinin qonağı olmaq istəyir.",
    ],
  },
  {
    shape: "verb",
    name: "came-to-body",
    predicate: "participated",
    verbs: ["come"],
    voices: ["active"],
    who: ["subject"],
    others: ["leader"],
    what: { kind: "implied", eventKind: "visit", noun: "of-visiting" },
    role: "participant",
    needs: ({ bodies }) => bodies > 1,
    unless: (_, clause) => !comesToBody(clause),
    isMeant: (_, __, actor) => isVisitor(actor),
    examples: [
      "Elm Fondunun nümayəndə heyəti Gəncə Universitetinə gəlib.",
      "Elm Nazirliyinin nümayəndə heyəti Elm Fonduna gəlib.",
      "Su İdarəsinin nümayəndə heyəti Gəncə Universitetinə gəlib.",
    ],
    nearMisses: [
      "Elm Fondunun məktubu Gəncə Universitetinə gəlib.",
      "Rəşad Quluzadə Gəncə Universitetinə gəlib.",
      "Elm Fondunun nümayəndə heyəti Gəncə Universitetinə məktubla gəlib.",
    ],
  },
  {
    shape: "verb",
    name: "honoured-monument",
    predicate: "participated",
    verbs: ["visit"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "implied", eventKind: "ceremony", noun: "of-homage" },
    role: "participant",
    isPersonal: true,
    unless: (scene, clause) => !isOfMonument(scene, clause) || !namesMonument(scene, clause),
    examples: [
      "Rəşad Quluzadə Kamal Aslanovun abidəsini ziyarət edib.",
      "Rəşad Quluzadə abidəni ziyarət edərək önünə gül qoyub.",
    ],
    nearMisses: ["Rəşad Quluzadə sərgini ziyarət edib.", "Rəşad Quluzadə Bakıya səfər edib."],
  },
  {
    shape: "verb",
    name: "laid-flowers",
    predicate: "participated",
    verbs: ["honour"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "implied", eventKind: "ceremony", noun: "of-homage" },
    role: "participant",
    isPersonal: true,
    unless: (scene, clause) => hasVisit(scene, clause) || isOnThing(scene),
    examples: [
      "Rəşad Quluzadə Kamal Aslanovun məzarı önünə əklil qoyub.",
      "Lalə Məcidova Kamal Aslanovun abidəsi önünə gül qoyub.",
      "Nazir Lalə Məcidova Kamal Aslanovun məzarı önünə əklil qoyub.",
    ],
    nearMisses: ["Rəşad Quluzadə masanın üstünə kitab qoyub.", "Lalə Məcidova stolun üstünə gül qoyub."],
  },
  {
    shape: "event",
    name: "visit-of",
    predicate: "participated",
    nouns: { class: "event", kinds: ["visit"] },
    who: ["owner"],
    role: "participant",
    examples: [
      "Rəşad Quluzadənin Bakıya səfəri başa çatıb.",
      "Nazir Lalə Məcidovanın Türkiyəyə səfəri başlayıb.",
      "Lalə Məcidovanın Gəncəyə səfəri davam edir.",
    ],
    nearMisses: [
      "Rəşad Quluzadənin Bakıya səfərindən danışmaq olmaz.",
      "Rəşad Quluzadənin səfərləri haqqında kitab yazılıb.",
    ],
  },
  {
    shape: "event",
    name: "on-own-visit",
    predicate: "participated",
    nouns: { class: "event", kinds: ["visit"] },
    who: ["subject"],
    role: "participant",
    examples: [
      "Rəşad Quluzadə Türkiyəyə səfəri zamanı muzeyə baxıb.",
      "Lalə Məcidova Gürcüstana səfəri zamanı məktəbə baxıb.",
      "Nazir Lalə Məcidova Türkiyəyə səfəri çərçivəsində muzeyə baxıb.",
    ],
    nearMisses: [
      "Rəşad Quluzadə nazirin Türkiyəyə səfəri zamanı muzeyə baxıb.",
      "Rəşad Quluzadə səfər zamanı muzeyə baxıb.",
    ],
  },
];

const peoples: ReadonlySet<NominalKind> = new Set(["staff", "title"]);

/** `Y Universitetində olub`: the body stands last, and nobody is something there. */
function isAtBody({ kind, verb, groups }: Clause): boolean {
  const last = groups.at(-1);
  const isThere =
    last?.case === "loc" &&
    last.postposition === null &&
    last.members.every((each) => each.kind === "agency");
  const others = groups.filter(
    ({ case: groupCase, postposition }) => groupCase === "nom" && postposition === null,
  );
  return (
    kind === "main" &&
    verb?.reading.form.mood === "past" &&
    isThere &&
    others.length === 1 &&
    others.every(({ members }) => members.every((each) => peoples.has(each.kind) || each.kind === "person"))
  );
}

/** A body, for its delegation, or somebody in an office. */
function isVisitor(actor: ActorReference): boolean {
  return "nominal" in actor && (actor.nominal.kind !== "person" || actor.nominal.offices.length > 0);
}

/** Who comes for a broadcaster asks for an interview. */
function isReporter(actor: ActorReference): boolean {
  return actor.kind === "named" && actor.entity.type === "agency" && actor.entity.kind === "media";
}

/** `abidəni ziyarət edib`: a monument is no destination. */
function isOfMonument(_: Scene, { groups }: Clause): boolean {
  const objects = groups
    .filter(({ case: groupCase, postposition }) => groupCase === "acc" && postposition === null)
    .flatMap(({ members }) => members);
  return objects.length > 0 && objects.every(({ kind }) => kind !== "agency" && kind !== "place");
}

/** `abidəni ziyarət edib, önünə gül qoyub`: the visit is told by its own verb. */
function hasVisit({ parsed: { clauses } }: Scene, _: Clause): boolean {
  return clauses.some(({ verb }) => verb?.class === "visit");
}

/** `stolun üstünə gül qoyub`: on a thing, and no grave or monument is told. */
function isOnThing({ lexicon, parsed: { sentence } }: Scene): boolean {
  const { tokens } = sentence;
  return (
    tokens.some(({ lower }) => isOfClass(lexicon, "top-of", lower)) &&
    !tokens.some(({ lower }) => startsWithWordOf(lexicon, "monument", lower))
  );
}

/** `abidəsini`, `məzarını`: what is visited is a monument or a grave. */
function namesMonument({ lexicon, parsed: { sentence } }: Scene, { groups }: Clause): boolean {
  return groups.some(
    ({ case: groupCase, members }) =>
      groupCase === "acc" &&
      members.some(({ head }) =>
        isOfClass(
          lexicon,
          "monument",
          (sentence.tokens[head]?.lower ?? "").replace(/(?:s?[ıiuü]n|n)?[ıiuü]$/, ""),
        ),
      ),
  );
}

/** `Y Universitetinin qonağı olub`: who is asked before a camera is nobody's guest of a day. */
function isGuestOfBody({ kind, verb, groups }: Clause): boolean {
  const last = groups.at(-1);
  const [guest, ...others] = last?.members ?? [];
  return (
    kind === "main" &&
    verb?.reading.form.mood !== "modal" &&
    last?.case === "nom" &&
    last.postposition === null &&
    last.after === verb?.first &&
    others.length === 0 &&
    guest?.part === "guest" &&
    guest.owner?.members.every(isHouse) === true
  );
}

/** A body that has a house to come to. */
function isHouse({ kind, mention }: Nominal): boolean {
  return kind === "agency" && mention?.entity.type === "agency" && mention.entity.kind !== "media";
}

/** `Y Universitetinə gəlib`: the body stands right before the verb, and people that a body sent come. */
function comesToBody({ kind, verb, groups }: Clause): boolean {
  const last = groups.at(-1);
  return (
    kind === "main" &&
    verb?.reading.form.mood === "past" &&
    last?.case === "dat" &&
    last.postposition === null &&
    last.after === verb.first &&
    last.members.every(isHouse) &&
    groups.some(
      ({ case: groupCase, postposition, members }) =>
        groupCase === "nom" && postposition === null && members.every((each) => peoples.has(each.kind)),
    )
  );
}
