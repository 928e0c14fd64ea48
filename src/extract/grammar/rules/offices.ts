/** Who holds which office where, and which agency is part of which. */
import type { Token } from "../../../language/az/tokens.ts";
import type { AgencyDraft, PersonDraft } from "../drafts.ts";
import { type Group, isSubject, type Phrase } from "../phrases.ts";
import { clauseStart, forTokens, groupsIn, modalityOf, type Scene, subjectsOf } from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import { likelyPerson, topicPerson } from "./participants.ts";
import type { Proposal, Rule, RuleContext } from "./rule.ts";

const founderTitle = /^(?:təsisçi|həmtəsisçi)$/;

const officeBeforeName: Rule = {
  name: "office-before-name",
  predicate: "position",
  example: "Tədbirdə Rəqəmsal İnkişaf Mərkəzinin direktoru Lalə Məcidova çıxış edib.",
  nearMiss: "Tədbirdə Rəqəmsal İnkişaf Mərkəzi və Lalə Məcidova təmsil olunub.",
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
  apply({ scene }) {
    return scene.ownerships.filter((each) => !each.isInferred).map(ownershipProposal);
  },
};

const partOfListedOwner: Rule = {
  name: "part-of-listed-owner",
  predicate: "part_of",
  example:
    "Gəncə Dövlət Universitetinin kadrlar şöbəsinin müdiri Lalə Məcidova və tədris şöbəsinin müdiri Kamran Nəbiyev iştirak ediblər.",
  nearMiss: "Kamran Nəbiyev tədris şöbəsinin müdiri ilə görüşüb.",
  apply({ scene }) {
    return scene.ownerships.filter((each) => each.isInferred).map(ownershipProposal);
  },
};

function ownershipProposal({ unit, owner, first, last }: Scene["ownerships"][number]): Proposal {
  return { subject: unit, object: owner, modality: "asserted", first, last };
}

const appointed: Rule = {
  name: "appointed",
  predicate: "position",
  example:
    "Orxan Səfərli Kənd Təsərrüfatı Nazirliyinin İnformasiya şöbəsinin müdiri vəzifəsinə təyin edilib.",
  nearMiss: "Nazirlikdə yeni şöbə müdirinin təyin edilməsi gözlənilir.",
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      const isActing = scene.sentence.tokens[verb.first]?.lower === "icra";
      if (!isActing && !/^(?:appointed|appoint|dismissed|dismiss)$/.test(verb.class)) return [];
      return officesOfVerb(context, verb);
    });
  },
};

const workedAs: Rule = {
  name: "worked-as",
  predicate: "position",
  example: "Kamran Nəbiyev 2005-ci ildən Gəncə Dövlət Universitetində baş müəllim vəzifəsində çalışır.",
  nearMiss: "Kamran Nəbiyev Gəncə Dövlət Universitetində təhsil alıb.",
  apply(context) {
    return context.scene.sentence.verbs.flatMap((verb) =>
      verb.class === "work" || verb.reading.form.stem === "başla" ? officesOfVerb(context, verb) : [],
    );
  },
};

const officeWord = /^(?:vəzifə(?:sində|sinə|sindən|lərində|yə|də)|vəzifəsini|kimi|postuna|postunda|seçilib)$/;

/** `ORG-da TITLE vəzifəsində işləyib`, `ORG-un TITLE-i təyin olunub`. */
function officesOfVerb({ scene, discourse }: RuleContext, verb: Verb): readonly Proposal[] {
  const modality = modalityOf(scene, verb);
  if (modality === null) return [];
  const from = clauseStart(scene, verb);
  return scene.verbOffices.flatMap(({ office, agency }) => {
    if (office.first < from || office.last > verb.first || founderTitle.test(office.stem)) return [];
    const next = scene.sentence.tokens[office.last]?.lower ?? "";
    const isBehindName = scene.phrases.some((phrase) => phrase.nameLast === office.first);
    if (!officeWord.test(next) && office.last !== verb.first && !isBehindName) return [];
    const where = agency ?? dativeAgency(scene, office.first) ?? locativeAgency(scene, from, office.first);
    const person = holderOf({ scene, discourse }, verb, from, office.first);
    if (where === null || person === null) return [];
    return [
      {
        subject: person.entity,
        object: where,
        modality,
        qualifiers: { title: office.title },
        first: Math.min(person.first, office.first),
        last: verb.index + 1,
      },
    ];
  });
}

/** The agency right before the office that somebody is elected into: `Redaksiya Heyətinə üzv seçilib`. */
function dativeAgency(scene: Scene, office: number): AgencyDraft | null {
  const found = scene.phrases.find(
    (phrase) => phrase.entity.type === "agency" && phrase.case === "dat" && phrase.last === office,
  );
  return (found?.entity as AgencyDraft | undefined) ?? null;
}

/** The latest agency of the clause that is said where: `universitetdə assistent işləyib`. */
function locativeAgency(scene: Scene, from: number, to: number): AgencyDraft | null {
  const found = scene.phrases.filter(
    (phrase) =>
      phrase.entity.type === "agency" &&
      phrase.first >= from &&
      phrase.last <= to &&
      phrase.case === "loc" &&
      !scene.sentence.verbs.some((verb) => verb.first >= phrase.last && verb.index < to),
  );
  const owners = scene.phrases.filter(
    (phrase) =>
      phrase.entity.type === "agency" && phrase.first >= from && phrase.last <= to && phrase.case === "gen",
  );
  return ((found[found.length - 1] ?? owners[owners.length - 1])?.entity as AgencyDraft | undefined) ?? null;
}

/** The subject of the clause, the one whom `o` takes up, or the person that a biography is about. */
function holderOf(
  { scene, discourse }: RuleContext,
  verb: Verb,
  from: number,
  office: number,
): { entity: PersonDraft; first: number } | null {
  const persons = subjectsOf(scene, verb).filter((phrase) => phrase.entity.type === "person");
  const subject = persons.findLast((phrase) => phrase.last <= office) ?? persons[0];
  if (subject !== undefined) return { entity: subject.entity as PersonDraft, first: subject.first };
  const { tokens } = scene.sentence;
  for (let at = from; at < office; at++)
    if (tokens[at]?.lower === "o" && discourse.lastPerson !== null)
      return { entity: discourse.lastPerson, first: at };
  if (scene.phrases.some((phrase) => phrase.entity.type === "person")) return null;
  const topic = likelyPerson({ scene, discourse }, from, office);
  return topic === null ? null : { entity: topic, first: verb.first };
}

const leads: Rule = {
  name: "leads",
  predicate: "position",
  example:
    "Komissiyaya rəhbərlik edən Aynur Həsənova məlumat verib. Gənclər Şurasına Orxan Səfərli sədrlik edir.",
  nearMiss: "Orxan Səfərli layihəyə rəhbərlik edib.",
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
  apply(context) {
    const { scene } = context;
    const { tokens, heads, verbs } = scene.sentence;
    const main = verbs.findLast(isFiniteVerb);
    const mayBe = (token: Token, index: number): boolean =>
      token.lower.endsWith("r") || (heads[index]?.length ?? 0) > 0;
    return forTokens(scene.sentence, mayBe, (token, index) => {
      const stem = copulaStem(token.lower);
      // A-nın müdiri, sonra B-nin direktoru olmuşdur: the verb is of both.
      const isListed = tokens[index + 1]?.text === "," && main?.class === "be" && main.index > index;
      const isPast =
        stem === null &&
        (isListed || /^(?:olub|olmuşdur|idi|seçilib|seçilmişdir)$/.test(tokens[index + 1]?.lower ?? ""));
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
      if (owner === undefined) return [];
      const isOfName = scene.phrases.some(
        (phrase) => isPerson(phrase) && index >= phrase.first && index < phrase.last,
      );
      const topic = group === undefined && !isOfName ? topicPerson(context, 0, owner.first) : null;
      if (topic !== null)
        return [
          {
            subject: topic,
            object: owner.entity,
            modality: "asserted" as const,
            qualifiers: { title: titleStem },
            first: owner.first,
            last: index + 1,
          },
        ];
      if (group === undefined || isListed) return [];
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
  if (!lower.endsWith("r")) return null;
  const match =
    /^(sədr|rəis|müdir|direktor|rektor|üzv|rəhbər|prezident|təsisçi|katib)(?:[ıiuü]|s[ıiuü])d[ıiuü]r$/.exec(
      lower,
    );
  return match === null ? null : (match[1] as string);
}

const organListed: Rule = {
  name: "organ-listed",
  predicate: "part_of",
  example: "Yaşıl Gələcək İctimai Birliyi 2019-cu ildə yaranıb.\n\nStrukturu\n• icra orqanı olan Katiblik",
  nearMiss: "Yaşıl Gələcək İctimai Birliyi 2019-cu ildə yaranıb.\n\nMəqsədləri\n• icra orqanı olan Katiblik",
  apply({ scene, discourse }) {
    const { block, tokens } = scene.sentence;
    if (block.kind !== "item" || !/struktur|idarəetmə|orqanlar/.test(block.section)) return [];
    const topic = discourse.firstAgency();
    if (topic === null) return [];
    return scene.phrases.flatMap((phrase) =>
      phrase.entity.type === "agency" &&
      phrase.entity !== topic &&
      (tokens[phrase.first - 1]?.lower === "olan" ||
        (phrase.first === 0 && (tokens[phrase.last] === undefined || tokens[phrase.last]?.kind === "mark")))
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

const wholes: ReadonlySet<string> = new Set(
  "strukturuna tərkibinə tabeliyinə tabeliyində tərkibində strukturunda nəzdində".split(" "),
);

const belongsTo: Rule = {
  name: "belongs-to",
  predicate: "part_of",
  example: "Kadr Hazırlığı Mərkəzi Kənd Təsərrüfatı Nazirliyinin strukturuna daxildir.",
  nearMiss: "Kadr Hazırlığı Mərkəzi Kənd Təsərrüfatı Nazirliyinin layihəsinə qoşulub.",
  apply({ scene }) {
    const isWhole = (token: Token): boolean => wholes.has(token.lower);
    return forTokens(scene.sentence, isWhole, (_, index) => {
      const owner = scene.phrases.find(
        (phrase) => phrase.entity.type === "agency" && phrase.case === "gen" && phrase.last === index,
      );
      if (owner === undefined) return [];
      // X-in nəzdində fəaliyyət göstərən Y: the part stands behind the participle.
      const participle = scene.sentence.verbs.find(
        (each) => each.first >= index && each.index - index <= 3 && each.reading.form.mood === "participle",
      );
      const isMember = (group: Group): boolean =>
        participle === undefined
          ? isSubject(group) && (group.last <= owner.first || group.first > index)
          : group.first > participle.index && group.first - participle.index <= 2;
      const verb = scene.sentence.tokens
        .slice(index + 1)
        .some((each) => /^(?:daxildir|daxil|fəaliyyət|var|vardır|yaradılıb|olan)$/.test(each.lower));
      if (!verb) return [];
      return scene.groups
        .filter(isMember)
        .flatMap((group) => group.phrases)
        .filter(
          (phrase) => phrase.entity.type === "agency" && !phrase.isStaff && phrase.entity !== owner.entity,
        )
        .map((phrase) => ({
          subject: phrase.entity,
          object: owner.entity,
          modality: "asserted" as const,
          first: Math.min(phrase.first, owner.first),
          last: Math.max(phrase.last, index + 2),
        }));
    });
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
  belongsTo,
];
