/** Who met, received, talked with or visited whom. */
import type { Clause, Nominal, NominalKind } from "../clauses/nominal.ts";
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
    what: { kind: "implied", eventKind: "meeting", noun: "of-meeting" },
    role: "participant",
    together: "anybody",
    examples: [
      "Nazir Rəşad Quluzadə səfir Lalə Məcidova ilə görüşüb.",
      "Elm Fondunun sədri Lalə Məcidova səfir Rəşad Quluzadə ilə görüşüb.",
      "Rəşad Quluzadə ilə Lalə Məcidova görüşüb.",
    ],
    nearMisses: ["Rəşad Quluzadə ilə görüşmək istəyirlər.", "Rəşad Quluzadə dostları ilə görüşməyib."],
  },
  {
    shape: "verb",
    name: "phoned",
    predicate: "participated",
    verbs: ["call"],
    voices: ["active"],
    who: ["subject", "companion", "between", "recipient"],
    what: { kind: "implied", eventKind: "meeting", noun: "of-calling" },
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
    what: { kind: "implied", eventKind: "meeting", noun: "of-meeting" },
    role: "participant",
    unless: isNoReception,
    examples: [
      "Rəşad Quluzadə nümayəndə heyətini qəbul edib.",
      "Kamal Aslanov Rəşad Quluzadənin başçılığı ilə nümayəndə heyətini qəbul edib.",
    ],
    nearMisses: [
      "Elm Fondu yeni qərar qəbul edib.",
      "Lalə Məcidova üzvlüyə qəbul olunub.",
      "Elm Fondu müstəqil qurum kimi qəbul olunur.",
    ],
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
    examples: [
      "Rəşad Quluzadə Lalə Məcidova ilə görüş keçirib.",
      "Lalə Məcidova Rəşad Quluzadə ilə görüş keçirib.",
      "Nazir Rəşad Quluzadə səfir Lalə Məcidova ilə görüş keçirib.",
    ],
    nearMisses: ["Elm Fondu müşavirə keçirib.", "Rəşad Quluzadə sərgi keçirib."],
  },
  {
    shape: "verb",
    name: "meeting-was-with",
    predicate: "participated",
    verbs: ["be"],
    who: ["companion"],
    what: { kind: "among", cases: ["nom"], kinds: ["meeting"] },
    role: "participant",
    examples: [
      "Növbəti görüş Lalə Məcidova ilə olub.",
      "Növbəti görüş Rəşad Quluzadə ilə olub.",
      "İlk görüş nazir Lalə Məcidova ilə olub.",
    ],
    nearMisses: ["Lalə Məcidova universitetə qəbul olub.", "Lalə Məcidova ilə danışan olmayıb."],
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
    examples: [
      "Rəşad Quluzadə Lalə Məcidova ilə danışıqlar aparıb.",
      "Nazir Rəşad Quluzadə səfir Lalə Məcidova ilə danışıqlar aparıb.",
      "Lalə Məcidova Rəşad Quluzadə ilə müzakirələr aparıb.",
    ],
    nearMisses: ["Elm Fondu tərəfdaşlarla müzakirələr aparıb.", "Elm Fondu tədqiqat aparıb."],
  },
  {
    shape: "verb",
    name: "discussed-with",
    predicate: "participated",
    verbs: ["discuss"],
    voices: ["active"],
    who: ["subject", "companion"],
    what: { kind: "implied", eventKind: "meeting", noun: "of-discussing" },
    role: "participant",
    together: "named",
    unless: isToldElsewhere,
    examples: [
      "Rəşad Quluzadə Lalə Məcidova ilə yeni layihəni müzakirə edib.",
      "Nazir Lalə Məcidova səfir Rəşad Quluzadə ilə əməkdaşlığı müzakirə edib.",
      "Lalə Məcidova Rəşad Quluzadə ilə gələcək işləri müzakirə edib.",
    ],
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
    name: "received-at",
    predicate: "participated",
    nouns: { class: "event", traits: ["people"] },
    who: ["received", "subject"],
    alone: "never",
    role: "participant",
    examples: [
      "Bunu nazir Rəşad Quluzadə səfir Lalə Məcidovanı qəbulu zamanı deyib.",
      "Bunu Elm Fondunun sədri Rəşad Quluzadə səfir Lalə Məcidovanı qəbulu zamanı bildirib.",
    ],
    nearMisses: [
      "Bunu nazir Rəşad Quluzadə sənəd qəbulu zamanı deyib.",
      "Bunu nazir Rəşad Quluzadə imtahan qəbulu zamanı deyib.",
    ],
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
    examples: [
      "“Dağ” klubu ilə “Su” klubu arasında yoldaşlıq oyunu keçirilib.",
      "“Su” klubu ilə “Od” klubu arasında yoldaşlıq oyunu keçirilib.",
    ],
    nearMisses: [
      "“Dağ” klubunun yoldaşlıq oyunu keçirilib.",
      "Müsabiqə “Dağ” klubu ilə “Su” klubu arasında mübahisə yaradıb.",
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
  // müstəqil qurum kimi qəbul olunur: what is held to be something is no guest
  const isRegarded = last?.postposition === "as" && last.after === clause.verb?.first;
  return isAdmitted || isRegarded || guests.length === 0;
}

/** `kitab qəbul olunduqdan sonra X sevinib`: who is received stands in the clause itself, unless it tells by whom. */
function guestsOfPassive(scene: Scene, clause: Clause): readonly ActorReference[] {
  const isOwn = clause.kind === "relative" || clause.genitive !== null || agentsOf(scene, clause).length > 0;
  return isOwn ? subjectOf(scene, clause) : actorsOfGroups(scene, nominativeGroups(clause));
}

const peoples: ReadonlySet<NominalKind> = new Set(["staff", "title"]);

/** `sahibkarlarla seminar keçirib`: a body that holds a meeting without another side that is named organised it. */
function isHeldAlone(scene: Scene, clause: Clause): boolean {
  const isPassive = clause.verb?.voice === "passive";
  // nümayəndələri tərəfindən görüş keçirilib: who held it talked there
  if (isPassive && eventsIn(clause, { cases: ["nom"] }).some(isTalk)) return false;
  const holders = isPassive ? agentsOf(scene, clause) : subjectOf(scene, clause);
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

function isTalk({ eventHead }: Nominal): boolean {
  return eventHead?.trait === "talk" || eventHead?.trait === "talks";
}
