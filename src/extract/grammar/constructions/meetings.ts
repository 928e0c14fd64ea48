/** Who met, received, talked with or visited whom. */
import type { Clause, NominalKind } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import { actorsOf, actorsOfGroups } from "./actors.ts";
import { agentsOf, companionsOf, nominativeGroups, sidesOf, subjectOf } from "./arguments.ts";
import { eventsIn } from "./clause-events.ts";
import type { Construction } from "./construction.ts";
import { isNotGiven } from "./participation.ts";
import type { ActorReference } from "./proposal.ts";
import type { Scene } from "./scene.ts";

export const meetings: readonly Construction[] = [
  {
    shape: "verb",
    name: "met-verb",
    predicate: "participated",
    verbs: ["meet"],
    who: ["subject", "between"],
    others: ["companion", "leader"],
    what: { kind: "implied", eventKind: "meeting", stem: "görüş" },
    role: "participant",
    together: "anybody",
    examples: ["Nazir Rəşad Quluzadə səfir Lalə Məcidova ilə görüşüb."],
    nearMisses: ["Rəşad Quluzadə ilə görüşmək istəyirlər."],
  },
  {
    shape: "verb",
    name: "phoned",
    predicate: "participated",
    verbs: ["call"],
    voices: ["active"],
    who: ["subject", "companion", "between", "recipient"],
    what: { kind: "implied", eventKind: "meeting", stem: "telefon danışığı" },
    role: "participant",
    together: "named",
    isPersonal: true,
    examples: [
      "Nazir Rəşad Quluzadə səfir Lalə Məcidova ilə telefonla danışıb.",
      "Nazir Rəşad Quluzadə səfir Lalə Məcidovaya zəng edib.",
    ],
    nearMisses: [
      "Rəşad Quluzadə telefonla danışıb.",
      "Rəşad Quluzadə anası ilə telefonla danışıb.",
      "Rəşad Quluzadə Elm Fonduna zəng edib.",
    ],
  },
  {
    shape: "verb",
    name: "received",
    predicate: "participated",
    verbs: ["receive"],
    who: ["doer", "object"],
    others: ["leader"],
    what: { kind: "implied", eventKind: "meeting", stem: "görüş" },
    role: "participant",
    unless: isNoReception,
    examples: [
      "Rəşad Quluzadə nümayəndə heyətini qəbul edib.",
      "Kamal Aslanov Rəşad Quluzadənin başçılığı ilə nümayəndə heyətini qəbul edib.",
    ],
    nearMisses: ["Elm Fondu yeni qərar qəbul edib.", "Lalə Məcidova üzvlüyə qəbul olunub."],
  },
  {
    shape: "verb",
    name: "held-meeting",
    predicate: "participated",
    verbs: ["hold"],
    voices: ["active", "passive"],
    who: ["doer", "companion"],
    what: { kind: "among", cases: ["nom", "acc"], kinds: ["meeting"] },
    role: "participant",
    unless: isHeldAlone,
    examples: ["Rəşad Quluzadə Lalə Məcidova ilə görüş keçirib."],
    nearMisses: ["Elm Fondu müşavirə keçirib."],
  },
  {
    shape: "verb",
    name: "meeting-was-with",
    predicate: "participated",
    verbs: ["be"],
    who: ["companion"],
    what: { kind: "among", cases: ["nom"], kinds: ["meeting"] },
    role: "participant",
    examples: ["Növbəti görüş Lalə Məcidova ilə olub."],
    nearMisses: ["Lalə Məcidova universitetə qəbul olub."],
  },
  {
    shape: "verb",
    name: "held-talks",
    predicate: "participated",
    verbs: ["converse"],
    who: ["subject", "companion", "between"],
    what: { kind: "among", cases: ["nom", "acc"], kinds: ["meeting"] },
    role: "participant",
    together: "named",
    examples: ["Rəşad Quluzadə Lalə Məcidova ilə danışıqlar aparıb."],
    nearMisses: ["Elm Fondu tərəfdaşlarla müzakirələr aparıb."],
  },
  {
    shape: "verb",
    name: "discussed-with",
    predicate: "participated",
    verbs: ["discuss"],
    voices: ["active"],
    who: ["subject", "companion"],
    what: { kind: "implied", eventKind: "meeting", stem: "müzakirə" },
    role: "participant",
    together: "named",
    unless: isToldElsewhere,
    examples: ["Rəşad Quluzadə Lalə Məcidova ilə yeni layihəni müzakirə edib."],
    nearMisses: [
      "Rəşad Quluzadə yeni layihəni müzakirə edib.",
      "Rəşad Quluzadə Lalə Məcidova ilə bağlı məsələni müzakirə edib.",
    ],
  },
  {
    shape: "event",
    name: "met-with",
    predicate: "participated",
    nouns: { class: "event", traits: ["talk", "talks"] },
    who: ["owner", "with", "between", "subject"],
    alone: "person",
    role: "participant",
    examples: [
      "Rəşad Quluzadə Lalə Məcidova ilə görüşdə gəncləri tərifləyib.",
      "Rəşad Quluzadənin Lalə Məcidova ilə görüşü keçirilib.",
      "Elm Fondu ilə Su İdarəsi arasında görüş keçirilib.",
      "Bunu Rəşad Quluzadə jurnalistlərlə görüşündə deyib.",
    ],
    nearMisses: ["Elm Fondunun görüşü keçirilib.", "Lalə Məcidova ilə görüşün keçirilməsi təklif olunub."],
  },
  {
    shape: "event",
    name: "played-between",
    predicate: "participated",
    nouns: { class: "event", kinds: ["competition"] },
    who: ["between"],
    alone: "never",
    role: "participant",
    unless: isNotGiven,
    examples: ["“Dağ” klubu ilə “Su” klubu arasında yoldaşlıq oyunu keçirilib."],
    nearMisses: [
      "“Dağ” klubunun yoldaşlıq oyunu keçirilib.",
      "Müsabiqə “Dağ” klubu ilə “Su” klubu arasında mübahisə yaradıb.",
    ],
  },
  {
    shape: "verb",
    name: "went-on-visit",
    predicate: "participated",
    verbs: ["visit"],
    who: ["subject"],
    others: ["leader"],
    what: { kind: "implied", eventKind: "visit", stem: "səfər" },
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
    what: { kind: "implied", eventKind: "visit", stem: "səfər" },
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
    name: "honoured-monument",
    predicate: "participated",
    verbs: ["visit"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "implied", eventKind: "ceremony", stem: "ziyarət" },
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
    what: { kind: "implied", eventKind: "ceremony", stem: "ziyarət" },
    role: "participant",
    isPersonal: true,
    unless: hasVisit,
    examples: ["Rəşad Quluzadə Kamal Aslanovun məzarı önünə əklil qoyub."],
    nearMisses: ["Rəşad Quluzadə masanın üstünə kitab qoyub."],
  },
  {
    shape: "event",
    name: "visit-of",
    predicate: "participated",
    nouns: { class: "event", kinds: ["visit"] },
    who: ["owner"],
    role: "participant",
    examples: ["Rəşad Quluzadənin Bakıya səfəri başa çatıb."],
    nearMisses: ["Rəşad Quluzadənin Bakıya səfərindən danışmaq olmaz."],
  },
  {
    shape: "event",
    name: "on-own-visit",
    predicate: "participated",
    nouns: { class: "event", kinds: ["visit"] },
    who: ["subject"],
    role: "participant",
    examples: ["Rəşad Quluzadə Türkiyəyə səfəri zamanı muzeyə baxıb."],
    nearMisses: [
      "Rəşad Quluzadə nazirin Türkiyəyə səfəri zamanı muzeyə baxıb.",
      "Rəşad Quluzadə səfər zamanı muzeyə baxıb.",
    ],
  },
];

/** `yeni qərar qəbul edib`, `üzvlüyə qəbul olunub`: what is passed or admitted is nobody who is received. */
function isNoReception(scene: Scene, clause: Clause): boolean {
  const isAdmitted = clause.groups.some(
    ({ case: groupCase, postposition }) => groupCase === "dat" && postposition === null,
  );
  // kollektivini dinləyib qərarlar qəbul edib: what stands bare before the verb is passed
  const last = clause.groups.at(-1);
  const isPassed =
    last?.case === "nom" &&
    last.postposition === null &&
    last.after === clause.verb?.first &&
    last.members.every(({ kind }) => kind === "noun" || kind === "event");
  const isPassive = clause.verb?.voice === "passive";
  if (isPassed && !isPassive) return true;
  const guests = isPassive
    ? guestsOfPassive(scene, clause)
    : clause.groups
        .filter(({ case: groupCase }) => groupCase === "acc")
        .flatMap(({ members }) => members)
        .filter((member) => peoples.has(member.kind) || actorsOf(scene, member).length > 0);
  return isAdmitted || guests.length === 0;
}

/** `kitab qəbul olunduqdan sonra X sevinib`: who is received stands in the clause itself, unless it tells by whom. */
function guestsOfPassive(scene: Scene, clause: Clause): readonly ActorReference[] {
  const isOwn = clause.kind === "relative" || clause.genitive !== null || agentsOf(scene, clause).length > 0;
  return isOwn ? subjectOf(scene, clause) : actorsOfGroups(scene, nominativeGroups(clause));
}

const peoples: ReadonlySet<NominalKind> = new Set(["staff", "title"]);

/** `sahibkarlarla seminar keçirib`: a body that holds a meeting without another side that is named organised it. */
function isHeldAlone(scene: Scene, clause: Clause): boolean {
  const holders = subjectOf(scene, clause);
  return (
    companionsOf(scene, clause).length === 0 &&
    sidesOf(scene, clause).length === 0 &&
    // X və Fondun əməkdaşları tələbələrlə görüş keçiriblər: a person among them is no organiser
    holders.length > 0 &&
    !holders.some((actor) => actor.kind !== "named" || actor.entity.type === "person")
  );
}

/** `görüşdə Y ilə müzakirə edib`, `“Y ilə müzakirə etdik”`: where it was discussed is told, or it is only quoted. */
function isToldElsewhere(_: Scene, clause: Clause): boolean {
  const isQuoted =
    clause.kind !== "main" || clause.isReported || clause.verb?.reading.form.firstPerson !== undefined;
  return isQuoted || eventsIn(clause, { cases: ["loc"], isFrame: true }).length > 0;
}

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
