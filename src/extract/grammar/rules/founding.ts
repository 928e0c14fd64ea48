/** Who founded which agency. */
import type { AgencyDraft } from "../drafts.ts";
import type { Phrase } from "../phrases.ts";
import { clauseStart, groupsIn, modalityOf, subjectsOf } from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import { topicPerson } from "./participants.ts";
import { type Proposal, propose, type Rule, type RuleContext } from "./rule.ts";

/** An agency phrase of the given cases in a range. */
function agencyIn(
  { scene }: RuleContext,
  from: number,
  to: number,
  cases: readonly string[],
): Phrase | undefined {
  return groupsIn(scene, from, to)
    .filter((group) => group.marker === "none" && cases.includes(group.case))
    .flatMap((group) => group.phrases)
    .find((phrase) => phrase.entity.type === "agency" && !phrase.isStaff);
}

const foundedBy: Rule = {
  name: "founded-by",
  predicate: "founded",
  example: "Yaşıl Gələcək İctimai Birliyi 2019-cu ildə Nərgiz Abdullayeva tərəfindən təsis edilib.",
  nearMiss: "Yaşıl Gələcək İctimai Birliyi 2019-cu ildə təsis edilib.",
  apply(context) {
    const { scene } = context;
    return scene.groups.flatMap((group) => {
      if (group.marker !== "agent") return [];
      const verb = scene.sentence.verbs.find(
        (each) =>
          each.index >= group.after &&
          (each.class === "founded" || isFiniteVerb(each) || each.reading.form.mood === "verbalNoun"),
      );
      if (verb === undefined || verb.class !== "founded") return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const { mood } = verb.reading.form;
      const agency =
        mood === "participle" || mood === "pastParticiple"
          ? scene.phrases.find(
              (phrase) =>
                phrase.first > verb.index &&
                phrase.first - verb.index <= 3 &&
                phrase.entity.type === "agency",
            )
          : (agencyIn(context, group.after, verb.first, ["nom"]) ??
            agencyIn(context, clauseStart(scene, verb), group.first, ["nom"]));
      return agency === undefined
        ? []
        : propose(
            group.phrases,
            agency.entity as AgencyDraft,
            modality,
            group.first,
            Math.max(verb.index + 1, agency.last),
          );
    });
  },
};

/** `X-in təsis etdiyi Y`. */
function foundedByOwner(
  { scene }: RuleContext,
  verb: Verb,
  modality: Proposal["modality"],
): readonly Proposal[] {
  const group = [...scene.groups]
    .reverse()
    .find(
      (each) =>
        each.last <= verb.first &&
        verb.first - each.last <= 3 &&
        each.marker === "none" &&
        (each.case === "gen" || each.case === "nom"),
    );
  const agency = scene.phrases.find(
    (phrase) => phrase.first === verb.index + 1 && phrase.entity.type === "agency",
  );
  return group === undefined || agency === undefined
    ? []
    : propose(group.phrases, agency.entity as AgencyDraft, modality, group.first, agency.last);
}

const foundedVerb: Rule = {
  name: "founded-verb",
  predicate: "founded",
  example: "Nərgiz Abdullayeva 2019-cu ildə Yaşıl Gələcək İctimai Birliyini təsis edib.",
  nearMiss: "Nərgiz Abdullayeva yeni imkanlar yaradıb.",
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (verb.class !== "found") return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      if (verb.reading.form.mood === "objectParticiple") return foundedByOwner(context, verb, modality);
      if (!isFiniteVerb(verb)) return [];
      // X-in əsasını qoyub; X-i təsis edib
      const isBasis = /^(?:əsas|təməl)/.test(scene.sentence.tokens[verb.first]?.lower ?? "");
      const agency = agencyIn(
        context,
        clauseStart(scene, verb),
        verb.first,
        isBasis ? ["acc", "gen"] : ["acc"],
      );
      // kitabxananın fəaliyyətini qurur: the work is set up, not the library.
      const between = scene.sentence.tokens.slice(agency?.last ?? 0, verb.first);
      if (
        agency === undefined ||
        between.some(({ lower }) => /^(?:fəaliyyət|iş|münasibət|əlaqə)/.test(lower))
      )
        return [];
      const from = clauseStart(scene, verb);
      const partners = groupsIn(scene, from, verb.first)
        .filter(({ marker }) => marker === "jointly")
        .flatMap(({ phrases }) => phrases);
      const founders = subjectsOf(scene, verb);
      const topic = founders.length === 0 ? topicPerson(context, from, agency.first) : null;
      const implied: readonly Proposal[] =
        topic === null
          ? []
          : [{ subject: topic, object: agency.entity, modality, first: agency.first, last: verb.index + 1 }];
      const named = propose(
        [...founders, ...partners],
        agency.entity,
        modality,
        agency.first,
        verb.index + 1,
      );
      return [...implied, ...named];
    });
  },
};

/** `Beş təşkilat tərəfindən təsis edilib: A, B və C`: the list behind the colon names the founders. */
const foundedByListed: Rule = {
  name: "founded-by-listed",
  predicate: "founded",
  example:
    "Yaşıl Gələcək Platforması iki qurum tərəfindən təsis edilib: Kənd Təsərrüfatı Nazirliyi və Milli Kitabxana.",
  nearMiss: "Yaşıl Gələcək Platforması təsis edilib: Kənd Təsərrüfatı Nazirliyi bunu alqışlayıb.",
  apply(context) {
    const { scene } = context;
    const { tokens } = scene.sentence;
    return scene.sentence.verbs.flatMap((verb) => {
      const modality = modalityOf(scene, verb);
      if (verb.class !== "founded" || modality === null || tokens[verb.index + 1]?.text !== ":") return [];
      const from = clauseStart(scene, verb);
      const hasAgent = tokens.slice(from, verb.first).some((token) => token.lower === "tərəfindən");
      const agency = agencyIn(context, from, verb.first, ["nom"]);
      if (!hasAgent || agency === undefined) return [];
      const founders = scene.groups
        .filter((group) => group.first > verb.index && group.marker === "none")
        .flatMap((group) => group.phrases);
      return propose(founders, agency.entity as AgencyDraft, modality, agency.first, verb.index + 1);
    });
  },
};

/** The items of a section that is headed `Təsisçiləri`. */
const founderListed: Rule = {
  name: "founder-listed",
  predicate: "founded",
  example: "Yaşıl Gələcək İctimai Birliyi.\n\nTəsisçiləri\n• Kənd Təsərrüfatı Nazirliyi",
  nearMiss: "Yaşıl Gələcək İctimai Birliyi.\n\nTərəfdaşları\n• Kənd Təsərrüfatı Nazirliyi",
  apply({ scene, discourse }) {
    const { block } = scene.sentence;
    const topic = discourse.firstAgency();
    if (block.kind !== "item" || !/^təsisçi/.test(block.section) || topic === null) return [];
    return propose(
      scene.phrases.filter((phrase) => !phrase.isStaff),
      topic,
      "asserted",
      0,
      scene.sentence.tokens.length,
    );
  },
};

export const foundingRules: readonly Rule[] = [foundedBy, foundedVerb, foundedByListed, founderListed];
