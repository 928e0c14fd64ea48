/**
 * Reads the sentences of a document in order: finds the names, binds them to what the document spoke of before, and
 * hands each sentence to the rules as a scene.
 */

import { upperCase } from "../../language/az/fold.ts";
import { recase } from "../../language/az/restore.ts";
import type { Token } from "../../language/az/tokens.ts";
import { isCommonWord, type Lexicon } from "../../lexicon/lexicon.ts";
import { AgencyBinder } from "./binding/agency-binder.ts";
import { EventBinder } from "./binding/event-binder.ts";
import { OfficeBinder } from "./binding/office-binder.ts";
import { PersonBinder } from "./binding/person-binder.ts";
import type { NameKnowledge, SentenceContext } from "./binding/sentence-context.ts";
import { type Block, findBlocks } from "./blocks.ts";
import { Discourse } from "./discourse.ts";
import type { PersonDraft } from "./drafts.ts";
import { findAgencies } from "./mentions/agencies.ts";
import type { AgencySpan } from "./mentions/agency-span.ts";
import { findPersons, type NameSpan } from "./mentions/persons.ts";
import { quotedAgencyNames } from "./mentions/quoted-agencies.ts";
import { groupPhrases, isSubject } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { analyseBlock, type Sentence } from "./sentence.ts";

interface SentenceNames {
  readonly sentence: Sentence;
  readonly persons: readonly NameSpan[];
  readonly agencies: readonly AgencySpan[];
}

/** Reads a document's view; calls `onScene` for each sentence in order. */
export function readDocument(
  text: string,
  published: string | null,
  lexicon: Lexicon,
  onScene: (scene: Scene, discourse: Discourse) => void,
): Discourse {
  const blocks = findBlocks(text).filter((block) => block.kind !== "furniture");
  const cased = withOrdinaryCase(text, blocks, lexicon);
  const sentences = blocks.flatMap((block) => analyseBlock(cased, block, lexicon));
  const acronyms = definedAcronyms(sentences);
  const quotedNames = new Set(sentences.flatMap((sentence) => quotedAgencyNames(sentence, lexicon)));
  const named = sentences.map((sentence) => {
    const persons = findPersons(sentence, lexicon);
    return { sentence, persons, agencies: findAgencies(sentence, persons, lexicon, acronyms, quotedNames) };
  });
  const knowledge = learnNames(named);
  const discourse = new Discourse();
  named.forEach((names, index) => {
    const scene = readScene({
      sentence: names.sentence,
      persons: names.persons,
      agencies: names.agencies,
      index,
      discourse,
      lexicon,
      knowledge,
      published,
    });
    if (index < 3) discourse.biographyOf ??= personToldOf(scene);
    onScene(scene, discourse);
    const content = contentStart(names.sentence);
    const subject = scene.groups
      .filter((group) => isSubject(group) && group.last <= content)
      .flatMap((group) => group.phrases)
      .findLast((phrase) => phrase.entity.type === "person");
    if (subject !== undefined) {
      discourse.lastPerson = subject.entity as PersonDraft;
      discourse.lastPersonIn = index;
    } else if (names.sentence.tokens[0]?.lower === "o" || content < names.sentence.tokens.length)
      discourse.lastPersonIn = index;
  });
  return discourse;
}

/** `Əli Məmmədov` as a headline; `Əli Məmmədov (1931–2004) — geoloq`, `Əli Məmmədov 1931-ci ildə anadan olub`. */
function personToldOf({ sentence, phrases }: Scene): PersonDraft | null {
  const first = phrases[0];
  if (first === undefined || first.entity.type !== "person" || first.nameFirst > 1) return null;
  const { tokens, block } = sentence;
  const isBorn = tokens.some(({ lower }, at) => lower === "anadan" || (lower === "doğulub" && at > 0));
  const isHead = block.kind === "headline" && tokens.length - first.nameLast <= 1;
  return isHead || isBorn || /^[(—–]$/.test(tokens[first.nameLast]?.text ?? "") ? first.entity : null;
}

/** Where what somebody says begins (`bildirib ki, …`), else the end of the sentence: its subjects are not who speaks on. */
function contentStart({ tokens, verbAt }: Sentence): number {
  const at = tokens.findIndex((token, index) => token.lower === "ki" && verbAt.has(index - 1));
  return at < 0 ? tokens.length : at;
}

/** The text with its lines of capitals in ordinary case. */
function withOrdinaryCase(text: string, blocks: readonly Block[], lexicon: Lexicon): string {
  let cased = "";
  let last = 0;
  for (const { start, end } of blocks) {
    const line = text.slice(start, end);
    if (!isInCapitals(line)) continue;
    cased += text.slice(last, start) + recase(line, (lower) => isCommonWord(lexicon, lower));
    last = end;
  }
  return cased + text.slice(last);
}

/** Three words or more, nearly all of them in capitals. */
function isInCapitals(line: string): boolean {
  if (/\p{Ll}{3}/u.test(line.slice(0, 60))) return false;
  const words = line.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  return words.length > 2 && words.filter((word) => word === upperCase(word)).length >= words.length * 0.8;
}

/** Acronyms that stand first in a bracket: `… İdarəsi (BŞTİ)`, `(ASAP, ing. …)`. */
function definedAcronyms(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, heads } of sentences)
    tokens.forEach((token, index) => {
      if (
        token.isAcronym &&
        tokens[index - 1]?.text === "(" &&
        /^[,)]$/.test(tokens[index + 1]?.text ?? "") &&
        mayHaveAcronym(tokens[index - 2], heads[index - 2])
      )
        found.add(token.stem);
    });
  return found;
}

/** A name may end here: a capital, a head noun of agencies or the end of a quote; `mövqe saxlama (DP)` names none. */
function mayHaveAcronym(before: Token | undefined, heads: Sentence["heads"][number] | undefined): boolean {
  return (
    before === undefined ||
    before.isCapital ||
    before.kind !== "word" ||
    (heads ?? []).some(({ head }) => head.class === "agency" || head.class === "unit")
  );
}

function learnNames(named: readonly SentenceNames[]): NameKnowledge {
  const lastWords = new Map<string, Set<string>>();
  for (const { sentence, persons } of named)
    for (const span of persons) {
      const given = sentence.tokens[span.first]?.lower ?? "";
      const set = lastWords.get(given) ?? new Set<string>();
      set.add(sentence.tokens[span.last - 1]?.lower ?? "");
      lastWords.set(given, set);
    }
  return { lastWords };
}

/** Binds the names of a sentence to what the document speaks of, and gives it to the rules as a scene. */
function readScene(context: SentenceContext): Scene {
  const { index, sentence, discourse } = context;
  const agencies = new AgencyBinder(context);
  agencies.bind();
  const offices = new OfficeBinder(context, agencies);
  const persons = new PersonBinder(context, agencies, offices).bind();
  const phrases = [...persons, ...agencies.phrases(persons)].sort((a, b) => a.first - b.first);
  const events = new EventBinder(context, agencies).bind(phrases);
  return {
    index,
    sentence,
    phrases,
    groups: groupPhrases(sentence, phrases),
    events,
    offices: offices.offices,
    verbOffices: offices.ofVerbs(),
    ownerships: agencies.ownerships,
    lastRecipient: discourse.recipient,
    agencyAt: new Map([...agencies.bySpan].map(([span, agency]) => [span.first, agency])),
  };
}
