/**
 * What the words of a sentence leave open before it is parsed. A construction asks for a verb of some class, a noun of some kind, and
 * somebody it is said of; a sentence without them cannot have it, and most sentences of a newspaper can have none at all.
 */
import type { Token } from "../../../language/az/tokens.ts";
import type { CuePart, EventHead, TitleHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import { titleOfWork } from "../clauses/work-nouns.ts";
import type { DocumentNames, NameMention } from "../names/entities.ts";
import type { Sentence, Verb } from "../sentence.ts";

/** The words of a sentence that constructions ask for, wherever in it they stand. */
export interface Outlook {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Those of a class that something is said by. */
  readonly verbs: readonly Verb[];
  readonly parts: readonly CuePart[];
  readonly events: readonly EventHead[];
  readonly titles: readonly TitleHead[];
  /** How many bodies are named. */
  readonly bodies: number;
  /** Whoever is spoken of stands in the sentence: named, or taken up by a title, a pronoun, `tərəflər`. */
  readonly hasSomebody: boolean;
  /** A subject left out may mean a person whom the document names elsewhere. */
  readonly mayDropSubject: boolean;
  readonly hasParties: boolean;
  /** `nəzdində`, `tabeliyində`. */
  readonly hasAttached: boolean;
  /** `burada`, `onun nəzdində`: a body that stands before is meant. */
  readonly hasHere: boolean;
  readonly hasColon: boolean;
  /** `kimi` */
  readonly hasAs: boolean;
  /** `yer`, `medal`: what the best of a contest get. */
  readonly hasPrize: boolean;
  readonly isItem: boolean;
  /** Without a verb, as a line of a page: `Kafedra müdiri, professor X`. */
  readonly isLine: boolean;
}

const longestLine = 14;

/** Looks at a sentence of a document that names somebody. */
export function outlookOf(
  { tokens, spellings, heads, verbs, block }: Sentence,
  mentions: readonly NameMention[],
  { persons }: DocumentNames,
  lexicon: Lexicon,
): Outlook {
  const parts: CuePart[] = [];
  const events: EventHead[] = [];
  const titles: TitleHead[] = [];
  for (const forms of heads)
    for (const { head } of forms)
      if (head.class === "cue") parts.push(head.part);
      else if (head.class === "title") titles.push(head);
      else if (head.class === "event" || head.class === "document") events.push(head);
  for (const verb of verbs) {
    const title = titleOfWork(verb, tokens, lexicon);
    if (title !== undefined) titles.push(title);
  }
  let [hasPronoun, hasParties, hasAttached] = [false, false, false];
  let [hasHere, hasColon, hasAs, hasPrize] = [false, false, false, false];
  for (let index = 0; index < tokens.length; index++) {
    const wordClass = spellings[index]?.class;
    if (wordClass === "pronoun") hasPronoun = true;
    else if (wordClass === "here") hasHere = true;
    else if (wordClass === "parties") hasParties = true;
    else if (wordClass === "attached") {
      hasAttached = true;
      hasHere ||= isPronoun(tokens[index - 1], lexicon);
    } else if (wordClass === "as") hasAs = true;
    else if (wordClass === "prize") hasPrize = true;
    else if (tokens[index]?.lower === ":") hasColon = true;
  }
  const hasPersons = persons.length > 0;
  return {
    tokens,
    lexicon,
    verbs: verbs.filter((verb) => verb.class !== "other"),
    parts,
    events,
    titles,
    bodies: mentions.filter(({ entity }) => entity.type === "agency").length,
    hasSomebody: mentions.length > 0 || hasParties || (hasPersons && (hasPronoun || titles.length > 0)),
    mayDropSubject: hasPersons,
    hasParties,
    hasAttached,
    hasHere,
    hasColon,
    hasAs,
    hasPrize,
    isItem: block.kind === "item",
    isLine: verbs.length === 0 && tokens.length <= longestLine,
  };
}

/** `onun` of `onun nəzdində`. */
export function isPronoun(token: Token | undefined, lexicon: Lexicon): boolean {
  return lexicon.functionWords.get(token?.lower ?? "") === "pronoun";
}

/** Whether a sentence may speak of an event: one named, or the one of a speech (`forumdakı çıxışında`). */
export function mayNameEvent({ heads }: Sentence): boolean {
  return heads.some((forms) =>
    forms.some(
      ({ head }) =>
        head.class === "event" ||
        head.class === "document" ||
        (head.class === "cue" && head.part === "speech"),
    ),
  );
}

/** Whether a verb of one of these classes stands in the sentence. */
export function hasVerb({ verbs }: Outlook, wanted: readonly VerbClass[]): boolean {
  return verbs.some((verb) => wanted.includes(verb.class));
}
