/** Whom a document means by `o`, `sədr`, `tərəflər` or nobody at all: the persons and bodies that its sentences spoke of before. */

import { ownLand } from "../../../lexicon/lands.ts";
import { once } from "../../../lexicon/once.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { actorsOfGroups } from "../constructions/actors.ts";
import { isSubjectParted, nominativeGroups, subjectOf } from "../constructions/arguments.ts";
import type { ActorReference } from "../constructions/proposal.ts";
import type { Scene } from "../constructions/scene.ts";
import type { AgencyEntity, DocumentNames, PersonEntity } from "../names/entities.ts";
import type { ReadSentence } from "./closed-document.ts";
import { onlySchool, schoolOf } from "./only-school.ts";

/** An office that a sentence told of. */
export interface OfficeTold {
  readonly body: AgencyEntity;
  readonly title: string | undefined;
  readonly sentence: number;
}

/** Whom the text spoke of before a sentence: each is found when it is first asked for, and most sentences ask for nobody. */
export interface Memory {
  readonly subjects: () => readonly PersonEntity[];
  readonly parties: () => readonly (PersonEntity | AgencyEntity)[];
  readonly titled: () => readonly TitledPerson[];
  readonly topic: () => PersonEntity | null;
  /** The topic, where the text tells a life: who does what nobody is named for. */
  readonly life: () => PersonEntity | null;
  readonly names: DocumentNames;
  /** What each sentence is as a line of a page. */
  readonly lines: () => readonly (AgencyEntity | "short" | "long")[];
  /** The one university of the document. */
  readonly school: () => AgencyEntity | null;
  /** The body that the document names most, units aside. */
  readonly body: () => AgencyEntity | null;
  /** The land whose office a title of the sentence is: `Türkiyə Prezidenti`. */
  readonly landOf: (title: Nominal) => string | null;
  readonly index: number;
}

interface TitledPerson {
  readonly stem: string;
  readonly owner: AgencyEntity | null;
  readonly person: PersonEntity;
  readonly land: string | null;
  /** Named in the nominative. */
  readonly isSubject: boolean;
  readonly sentence: number;
  /** The last `ki` before it, or -1. */
  readonly behindThat: number;
}

/** What the text spoke of before each of its sentences, by the number of the sentence. */
export function memoryOf(
  sentences: readonly ReadSentence[],
  names: DocumentNames,
): (index: number) => Memory {
  const isOfLife = once(() => isLife(sentences));
  const topic = once(() => topicOf(sentences, isOfLife()));
  const whole = {
    titled: once(() => titledPersons(sentences)),
    topic,
    life: () => (isOfLife() ? topic() : null),
    school: once(() => schoolOf(sentences, names)),
    body: once(() => topicBody(names)),
    lines: once(() => linesOf(sentences)),
    names,
  };
  const parties = once(() => partiesBefore(sentences));
  return (index) => ({
    ...whole,
    subjects: once(() => lastSubjects(sentences, index)),
    parties: () => parties()[index] ?? [],
    landOf: (title) => landBefore((sentences[index] as ReadSentence).scene(), title),
    index,
  });
}

/** The persons who were the subject of the sentence before, or whom it took up itself. */
function lastSubjects(sentences: readonly ReadSentence[], index: number): readonly PersonEntity[] {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const scene = (sentences[at] as ReadSentence).scene();
    const clause =
      scene.parsed.clauses.find(
        (each) => each.kind === "main" && !each.isReported && nominativeGroups(each).length > 0,
      ) ??
      scene.parsed.clauses.find((each) => each.kind === "main") ??
      wholeSaying(scene);
    const persons =
      clause === undefined
        ? []
        : subjectOf(scene, clause).flatMap((actor) =>
            actor.kind === "named" && actor.entity.type === "person" ? [actor.entity] : [],
          );
    if (persons.length > 0) return persons;
    const first = scene.parsed.sentence.tokens[0]?.lower ?? "";
    const goesOn =
      scene.lexicon.classes.get(first) === "pronoun" ||
      (clause !== undefined && nominativeGroups(clause).length === 0 && !isSubjectParted(scene, clause));
    if (!goesOn) return [];
  }
  return [];
}

/** `X həm də biznesmündir.`: a whole sentence whose predicate is a word that no list knows says something of whom it names first. */
function wholeSaying({ parsed: { clauses, sentence } }: Scene): Clause | undefined {
  const [clause, ...others] = clauses;
  const isSaying =
    clause?.kind === "nominal" &&
    others.length === 0 &&
    /d[ıiuü]r$/.test(sentence.tokens.at(-2)?.lower ?? "");
  return isSaying ? clause : undefined;
}

/** For each sentence the sides of the last talk or agreement before it. */
function partiesBefore(
  sentences: readonly ReadSentence[],
): readonly (readonly (PersonEntity | AgencyEntity)[])[] {
  let last: readonly (PersonEntity | AgencyEntity)[] = [];
  return sentences.map((sentence) => {
    const scene = sentence.scene();
    const before = last;
    const sides = scene.parsed.clauses.flatMap((clause) =>
      clause.groups.filter(
        ({ postposition, members }) =>
          postposition === "between" ||
          (members.length > 1 && postposition === null && clause.verb?.class === "meet"),
      ),
    );
    const complements = scene.nominals.flatMap((nominal) =>
      nominal.complements.filter(({ postposition }) => postposition === "between"),
    );
    const found = actorsOfGroups(scene, [...sides, ...complements]).flatMap((actor) =>
      actor.kind === "named" ? [actor.entity] : [],
    );
    if (found.length > 1) last = found;
    return before;
  });
}

function titledPersons(sentences: readonly ReadSentence[]): readonly TitledPerson[] {
  const titled = sentences.flatMap(({ scene, mentions }, sentence) => {
    if (!mentions.some(({ entity }) => entity.type === "person")) return [];
    const read = scene();
    const {
      nominals,
      lexicon,
      parsed: { sentence: sentenceOf },
    } = read;
    return nominals.flatMap((nominal) => {
      const entity = nominal.mention?.entity;
      if (nominal.kind !== "person" || entity?.type !== "person") return [];
      return nominal.offices.map(({ stem, owner }) => ({
        stem,
        owner: owner?.mention?.entity.type === "agency" ? owner.mention.entity : null,
        person: entity,
        land: landBefore(read, nominal),
        isSubject: nominal.case === "nom",
        sentence,
        behindThat: sentenceOf.tokens
          .slice(0, nominal.first)
          .findLastIndex(({ lower }) => lexicon.classes.get(lower) === "that"),
      }));
    });
  });
  return titled.filter(isOwnOffice());
}

/**
 * Asked of the titled in their order: whether the office may be that of the name. `Prezident X … Prezidenti | Y-ə təqaüd verilməsi haqqında`:
 * one that another has is not that of whom the name behind it is given to.
 */
function isOwnOffice(): (titled: TitledPerson) => boolean {
  const holders = new Map<AgencyEntity | null, Map<string, Set<PersonEntity>>>();
  return ({ person, stem, owner, land, isSubject }) => {
    const ofOwner = holders.get(owner) ?? new Map<string, Set<PersonEntity>>();
    holders.set(owner, ofOwner);
    const office = `${land ?? ownLand} ${stem}`;
    const before = ofOwner.get(office) ?? new Set();
    ofOwner.set(office, before);
    const isAnothers = before.size > (before.has(person) ? 1 : 0);
    before.add(person);
    return isSubject || !isAnothers;
  };
}

/** The one land that stands between the start of a title, or of a name with its title, and its head. */
function landBefore({ parsed: { sentence }, lexicon }: Scene, { first, head }: Nominal): string | null {
  const lands = new Set<string>();
  for (let at = first; at < head; at++) {
    const land = lexicon.lands.endingAt(sentence.tokens, at);
    if (land !== undefined && land.kind === "name") lands.add(land.land);
  }
  const [only = null] = lands;
  return lands.size === 1 ? only : null;
}

function topicBody({ bySentence }: DocumentNames): AgencyEntity | null {
  const counts = new Map<AgencyEntity, number>();
  for (const { entity } of bySentence.flat())
    if (entity.type === "agency" && !entity.isUnit) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  let best: AgencyEntity | null = null;
  for (const [agency, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = agency;
  return best;
}

function isLife(sentences: readonly ReadSentence[]): boolean {
  return sentences.some(
    ({ sentence, scene }) =>
      sentence.verbs.some((verb) => verb.class === "born") &&
      scene().parsed.clauses.some(({ verb }) => verb?.class === "born"),
  );
}

/** Whose life the text tells: its headline is the name, or its first sentence begins with it and its dates. */
function topicOf(sentences: readonly ReadSentence[], isOfLife: boolean): PersonEntity | null {
  for (const { sentence, mentions } of sentences.slice(0, 3)) {
    const [first] = mentions;
    if (first?.entity.type !== "person" || first.first > 1) continue;
    const isHead = sentence.block.kind === "headline" && sentence.tokens.length - first.last <= 1;
    if (isOfLife || isHead || /^[(—–-]$/.test(sentence.tokens[first.last]?.text ?? "")) return first.entity;
  }
  return null;
}

/** The persons and bodies that a reference means at a place of the text. */
export function actorsMeant(
  reference: ActorReference,
  memory: Memory,
  office: OfficeTold | null,
): readonly (PersonEntity | AgencyEntity)[] {
  switch (reference.kind) {
    case "named":
      return [reference.entity];
    case "titled": {
      const land = memory.landOf(reference.nominal);
      const fitting = memory
        .titled()
        .filter(
          (each) => land === null || each.land === null || each.land === land, // Azərbaycan Prezidenti is not Türkiyə Prezidenti X
        )
        .filter(
          ({ stem, owner }) =>
            stem === reference.stem &&
            (reference.owner === null ||
              (owner !== null && (owner === reference.owner || owner.parent === reference.owner))),
        );
      // Nazir bildirib ki, nazir Y ilə görüş keçirib: whom a title takes up is not told of behind `ki`
      const { first } = reference.nominal;
      const before = fitting.filter(
        ({ sentence, behindThat }) =>
          sentence < memory.index || (sentence === memory.index && first > behindThat),
      );
      const persons = new Set((before.length > 0 ? before : fitting).map(({ person }) => person));
      const latest = before.at(-1)?.person ?? (persons.size === 1 ? [...persons][0] : undefined);
      return listOf(latest ?? (reference.isStaff && persons.size === 0 ? reference.owner : null));
    }
    case "pronoun": {
      const before = memory.subjects();
      if (reference.isPlural) return before.length > 1 ? before : [];
      const [one = null] = before.length === 1 ? before : [];
      return listOf(memory.life() ?? one ?? memory.topic());
    }
    case "lived":
      return listOf(memory.life());
    case "parties":
      return memory.parties();
    case "only":
      return onlyBody(memory, reference);
    case "above":
      return listOf(bodyAbove(memory, reference.isUnit));
    case "school":
      return listOf(onlySchool(memory.names, memory.school(), reference.isAlone));
    case "here":
      return listOf(bodyBefore(memory));
    case "office":
      return office === null || memory.index - office.sentence > 1 ? [] : [office.body];
    case "topic":
      return listOf(memory.body());
  }
}

function listOf<Entity>(found: Entity | null): readonly Entity[] {
  return found === null ? [] : [found];
}

/** The body that the nearest line above names and nothing else, with none but short lines between. */
function bodyAbove({ lines, index }: Memory, isUnit: boolean): AgencyEntity | null {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const line = lines()[at];
    if (line === undefined || line === "long") return null;
    if (line !== "short") return line.isUnit || !isUnit ? line : null;
  }
  return null;
}

/**
 * What each sentence is as a line of a page: the name of a body, another short line, or a text. A body in a list is of the heading above
 * the list, and a line that names neither a person nor a number may be the name of another body that nobody knows.
 */
function linesOf(sentences: readonly ReadSentence[]): readonly (AgencyEntity | "short" | "long")[] {
  return sentences.map(({ sentence: { tokens, verbs, block }, mentions }) => {
    const [only, ...others] = mentions;
    const width = tokens.at(-1)?.kind === "mark" ? tokens.length - 1 : tokens.length;
    const isName = only?.first === 0 && only.last >= width && others.length === 0 && !only.isAnaphor;
    if (isName && only.entity.type === "agency") return block.kind === "item" ? "long" : only.entity;
    const isKnown =
      mentions.some(({ entity }) => entity.type === "person") || tokens.some(({ kind }) => kind === "number");
    return tokens.length <= shortLine && verbs.length === 0 && isKnown ? "short" : "long";
  });
}

/** Tokens of a line that is no text: a name with its office, an address. */
const shortLine = 14;

/** The one body, units aside, that the sentence before names, or the one before that where it names none. */
function bodyBefore({ names, index }: Memory): AgencyEntity | null {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const named = new Set(
      (names.bySentence[at] ?? []).flatMap(({ entity }) =>
        entity.type === "agency" && !entity.isUnit ? [entity] : [],
      ),
    );
    const [only = null] = named;
    if (only !== null) return named.size === 1 ? only : null;
  }
  return null;
}

/**
 * The one body of a kind that a document names, if there is one and no other. `Rektor A X Universitetinin rektoru B ilə görüşüb`: it is
 * none that the sentence names behind the office only, and none where somebody else holds that office.
 */
function onlyBody(
  { names, titled, index }: Memory,
  { of, stem, isSole, holder, first }: Extract<ActorReference, { kind: "only" }>,
): readonly AgencyEntity[] {
  const found = names.agencies.filter(({ kind, isUnit }) => kind === of && !isUnit);
  const [body] = found;
  if (body === undefined || found.length > 1) return [];
  const isNamedApart = names.bySentence.some((mentions, at) =>
    mentions.some((mention) => mention.entity === body && (at !== index || mention.first < first)),
  );
  const holders = isSole ? titled().filter((each) => each.owner === body && each.stem === stem) : [];
  const isHeldByOthers = holders.length > 0 && holders.every(({ person }) => person !== holder);
  return isNamedApart && !isHeldByOthers ? found : [];
}
