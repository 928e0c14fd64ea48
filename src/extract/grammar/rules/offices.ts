/** Who holds which office where, and which agency is part of which. */
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { AgencyDraft, PersonDraft } from "../drafts.ts";
import { isSubject, type Phrase } from "../phrases.ts";
import { clauseStart, groupsIn, modalityOf, type Scene, subjectsOf } from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import type { Proposal, Rule, RuleContext } from "./rule.ts";

const founderTitle = /^(?:təsisçi|həmtəsisçi)$/;

const officeBeforeName: Rule = {
  name: "office-before-name",
  predicate: "position",
  example: "Tədbirdə Rəqəmsal İnkişaf Mərkəzinin direktoru Lalə Məcidova çıxış edib.",
  nearMiss: "Tədbirdə Rəqəmsal İnkişaf Mərkəzi və Lalə Məcidova təmsil olunub.",
  confidence: 0.97,
  apply({ scene }) {
    return scene.offices.flatMap(({ phrase, office, agency }) =>
      agency === null || office.isRank || founderTitle.test(office.stem)
        ? []
        : [
            {
              subject: phrase.entity,
              object: agency,
              modality: "asserted" as const,
              qualifiers: { title: office.title },
              first: phrase.first,
              last: phrase.nameLast,
            },
          ],
    );
  },
};

const founderBeforeName: Rule = {
  name: "founder-before-name",
  predicate: "founded",
  example: "“Yaşıl Həll” MMC-nin təsisçisi Orxan Səfərli çıxış edib.",
  nearMiss: "“Yaşıl Həll” MMC-nin direktoru Orxan Səfərli çıxış edib.",
  confidence: 0.95,
  apply({ scene }) {
    return scene.offices.flatMap(({ phrase, office, agency }) =>
      agency === null || !founderTitle.test(office.stem)
        ? []
        : [
            {
              subject: phrase.entity,
              object: agency,
              modality: "asserted" as const,
              first: phrase.first,
              last: phrase.nameLast,
            },
          ],
    );
  },
};

const partOfOwner: Rule = {
  name: "part-of-owner",
  predicate: "part_of",
  example: "Kənd Təsərrüfatı Nazirliyinin Beynəlxalq əlaqələr şöbəsi tədbir keçirib.",
  nearMiss: "Kənd Təsərrüfatı Nazirliyi və Beynəlxalq Əlaqələr Mərkəzi tədbir keçirib.",
  confidence: 0.95,
  apply({ scene }) {
    return scene.ownerships.filter((each) => !each.isInferred).map(ownershipProposal);
  },
};

const partOfListedOwner: Rule = {
  name: "part-of-listed-owner",
  predicate: "part_of",
  example:
    "Universitetin kadrlar şöbəsinin müdiri Lalə Məcidova və tədris şöbəsinin müdiri Kamran Nəbiyev iştirak ediblər.",
  nearMiss: "Kamran Nəbiyev tədris şöbəsinin müdiri ilə görüşüb.",
  confidence: 0.8,
  apply({ scene }) {
    return scene.ownerships.filter((each) => each.isInferred).map(ownershipProposal);
  },
};

function ownershipProposal({ unit, owner, first, last }: Scene["ownerships"][number]): Proposal {
  return { subject: unit, object: owner, modality: "asserted", first, last };
}

/** Title noun before an office word: `direktor vəzifəsinə`, `baş müəllim kimi`. */
function titleBefore(
  scene: Scene,
  at: number,
): { first: number; last: number; form: HeadForm; text: string } | undefined {
  const form = (scene.sentence.heads[at] ?? []).find(
    ({ head, case: nounCase }) => head.class === "title" && nounCase === "nom",
  );
  if (form === undefined) return undefined;
  let first = at - form.head.before.length;
  while (first > 0 && isTitleModifier(scene, first - 1)) first--;
  const { tokens } = scene.sentence;
  const words = tokens.slice(first, at).map((token) => token.text);
  const stem = form.head.stem.slice(form.head.stem.lastIndexOf(" ") + 1);
  const keeps =
    form.isPossessed &&
    words.length > 0 &&
    /(?:n[ıiuü]n|rəis|nazir|sədr|direktor|müdir|rektor|dekan)$/.test(
      words[words.length - 1]?.toLowerCase() ?? "",
    );
  words.push(keeps ? (tokens[at]?.text ?? stem) : stem);
  return { first, last: at + 1, form, text: words.join(" ") };
}

function isTitleModifier(scene: Scene, at: number): boolean {
  const token = scene.sentence.tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (
    /^(?:üzrə|işləri|işlər|əlaqələr|məsələlər|məsələləri|elmi|tədris|baş|birinci|böyük|icraçı|kiçik|aparıcı|i|ii|iii|təlim-tərbiyə|ümumi|beynəlxalq|maliyyə|siyasi|texniki|tərbiyə|kadr|kadrlar|inzibati|kapitanın|rəisinin|direktorun|direktorunun|sədrin|sədrinin|rektorun|nazirin|nazirinin|müdirin|müdirinin)$/.test(
      token.lower,
    )
  )
    return !scene.agencyAt.has(at);
  return false;
}

const appointed: Rule = {
  name: "appointed",
  predicate: "position",
  example:
    "Orxan Səfərli Kənd Təsərrüfatı Nazirliyinin İnformasiya şöbəsinin müdiri vəzifəsinə təyin edilib.",
  nearMiss: "Nazirlikdə yeni şöbə müdirinin təyin edilməsi gözlənilir.",
  confidence: 0.9,
  apply(context) {
    return context.scene.sentence.verbs.flatMap((verb) => {
      if (!/^(?:appointed|appoint|dismissed|dismiss)$/.test(verb.class)) return [];
      return officeOfVerb(context, verb, verb.class.startsWith("appoint") ? "asserted" : "asserted");
    });
  },
};

const workedAs: Rule = {
  name: "worked-as",
  predicate: "position",
  example: "Kamran Nəbiyev 2005-ci ildən Gəncə Dövlət Universitetində baş müəllim vəzifəsində çalışır.",
  nearMiss: "Kamran Nəbiyev Gəncə Dövlət Universitetində təhsil alıb.",
  confidence: 0.85,
  apply(context) {
    return context.scene.sentence.verbs.flatMap((verb) =>
      verb.class === "work" ? officeOfVerb(context, verb, "asserted") : [],
    );
  },
};

/** `ORG-da TITLE vəzifəsində işləyib`, `ORG-un TITLE-i təyin olunub`. */
function officeOfVerb(context: RuleContext, verb: Verb, asserted: Proposal["modality"]): readonly Proposal[] {
  const { scene } = context;
  const modality = modalityOf(scene, verb);
  if (modality === null) return [];
  const from = clauseStart(scene, verb);
  const found: Proposal[] = [];
  for (let at = from; at < verb.first; at++) {
    const next = scene.sentence.tokens[at + 1];
    const isOfficeWord = /^(?:vəzifə(?:sində|sinə|sindən|lərində|yə|də)|kimi|postuna|postunda)$/.test(
      next?.lower ?? "",
    );
    const isDirect = at + 1 === verb.first && /^(?:appointed|appoint)$/.test(verb.class);
    if (!isOfficeWord && !isDirect) continue;
    const title = titleBefore(scene, at);
    if (title === undefined || founderTitle.test(title.form.head.stem)) continue;
    const agency = agencyOfOffice(context, from, title.first);
    const person = personOf(context, verb, title.first);
    if (agency === null || person === null) continue;
    found.push({
      subject: person.entity,
      object: agency.entity,
      modality: modality === "asserted" ? asserted : modality,
      qualifiers: { title: title.text },
      first: Math.min(person.first, agency.first),
      last: verb.index + 1,
    });
  }
  return found;
}

/** The agency right before the title in the genitive, else the latest of the clause in the locative. */
function agencyOfOffice(
  { scene, discourse }: RuleContext,
  from: number,
  title: number,
): { entity: AgencyDraft; first: number } | null {
  let found: { entity: AgencyDraft; first: number } | null = null;
  for (const phrase of scene.phrases) {
    if (phrase.entity.type !== "agency" || phrase.first < from || phrase.last > title) continue;
    if (
      phrase.case === "loc" ||
      (phrase.case === "gen" && title - phrase.last <= 4) ||
      (phrase.case === "nom" && phrase.last === title)
    )
      found = { entity: phrase.entity, first: phrase.first };
  }
  for (const [first, agency] of scene.agencyAt)
    if (found === null && first >= from && first < title) found = { entity: agency, first };
  void discourse;
  return found;
}

/** The subject of the clause, or the person that a biography is about. */
function personOf(
  { scene, discourse }: RuleContext,
  verb: Verb,
  title: number,
): { entity: PersonDraft; first: number } | null {
  const subject = subjectsOf(scene, verb).find(
    (phrase) => phrase.entity.type === "person" && phrase.last <= title,
  );
  if (subject !== undefined) return { entity: subject.entity as PersonDraft, first: subject.first };
  if (verb.class !== "work" && verb.class !== "appointed") return null;
  const named = scene.phrases.some((phrase) => phrase.entity.type === "person");
  const topic = discourse.persons[0];
  return named || topic === undefined || discourse.persons.length > 2
    ? null
    : { entity: topic, first: verb.first };
}

const leads: Rule = {
  name: "leads",
  predicate: "position",
  example:
    "Komissiyaya rəhbərlik edən Aynur Həsənova məlumat verib. Gənclər Şurasına Orxan Səfərli sədrlik edir.",
  nearMiss: "Orxan Səfərli layihəyə rəhbərlik edib.",
  confidence: 0.85,
  apply({ scene }) {
    return scene.sentence.verbs.flatMap((verb) => {
      if (verb.class !== "lead" || !isFiniteVerb(verb)) return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const agency = groupsIn(scene, clauseStart(scene, verb), verb.first)
        .filter((group) => group.marker === "none" && group.case === "dat")
        .flatMap((group) => group.phrases)
        .find((phrase) => phrase.entity.type === "agency" && !phrase.isStaff);
      if (agency === undefined) return [];
      const title = /^sədr/.test(scene.sentence.tokens[verb.first]?.lower ?? "") ? "sədr" : "rəhbər";
      return subjectsOf(scene, verb)
        .filter((phrase) => phrase.entity.type === "person")
        .map((phrase) => ({
          subject: phrase.entity,
          object: agency.entity,
          modality,
          qualifiers: { title },
          first: Math.min(phrase.first, agency.first),
          last: verb.index + 1,
        }));
    });
  },
};

const isOffice: Rule = {
  name: "is-office-holder",
  predicate: "position",
  example: "Orxan Səfərli Gənclər Şurasının sədridir.",
  nearMiss: "Orxan Səfərli Gənclər Şurasının sədri ilə görüşüb.",
  confidence: 0.9,
  apply({ scene }) {
    const { tokens, heads } = scene.sentence;
    return tokens.flatMap((token, index) => {
      const stem = copulaStem(token.lower);
      const isPast =
        stem === null && /^(?:olub|olmuşdur|idi|seçilib|seçilmişdir)$/.test(tokens[index + 1]?.lower ?? "");
      const at = stem === null && !isPast ? -1 : index;
      if (at < 0) return [];
      const titleStem =
        stem ??
        (heads[index] ?? []).find(({ head, isPossessed }) => head.class === "title" && isPossessed)?.head
          .stem ??
        null;
      if (titleStem === null) return [];
      const owner = scene.phrases.find(
        (phrase) =>
          phrase.entity.type === "agency" &&
          phrase.case === "gen" &&
          phrase.last <= index &&
          index - phrase.last <= 2,
      );
      const group =
        owner === undefined
          ? undefined
          : [...scene.groups]
              .reverse()
              .find((each) => isSubject(each) && each.last <= owner.first && each.phrases.some(isPerson));
      if (owner === undefined || group === undefined) return [];
      return group.phrases.filter(isPerson).map((phrase) => ({
        subject: phrase.entity,
        object: owner.entity,
        modality: "asserted" as const,
        qualifiers: { title: titleStem },
        first: phrase.first,
        last: index + 1,
      }));
    });
  },
};

function isPerson(phrase: Phrase): boolean {
  return phrase.entity.type === "person";
}

/** `sədridir` → sədr, `üzvüdür` → üzv. */
function copulaStem(lower: string): string | null {
  const match =
    /^(sədr|rəis|müdir|direktor|rektor|üzv|rəhbər|prezident|təsisçi|katib)(?:[ıiuü]|s[ıiuü])d[ıiuü]r$/.exec(
      lower,
    );
  return match === null ? null : (match[1] as string);
}

const organListed: Rule = {
  name: "organ-listed",
  predicate: "part_of",
  example: "Strukturu: icra orqanı olan Katiblik.",
  nearMiss: "Məqsədləri: yeni Mərkəzin yaradılması.",
  confidence: 0.85,
  apply({ scene, discourse }) {
    const { block, tokens } = scene.sentence;
    if (block.kind !== "item" || !/struktur|idarəetmə|orqanlar/.test(block.section)) return [];
    const topic = discourse.topicAgency();
    if (topic === null) return [];
    return scene.phrases.flatMap((phrase) =>
      phrase.entity.type === "agency" && phrase.entity !== topic && tokens[phrase.first - 1]?.lower === "olan"
        ? [
            {
              subject: phrase.entity,
              object: topic,
              modality: "asserted" as const,
              first: 0,
              last: phrase.last,
            },
          ]
        : [],
    );
  },
};

export const officeRules: readonly Rule[] = [
  officeBeforeName,
  appointed,
  workedAs,
  leads,
  isOffice,
  founderBeforeName,
  partOfOwner,
  partOfListedOwner,
  organListed,
];
