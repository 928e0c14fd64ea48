/** How a caption begins: an event's name without what says nothing, and how much that tells of which event it is. */
import { lowerCase, searchKey } from "../language/az/fold.ts";
import { remembered } from "../language/remembered.ts";
import type { EventHead } from "../lexicon/heads.ts";
import { azerbaijaniLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { isNameWord } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { readWords } from "../lexicon/table.ts";
import { anyWord } from "../lexicon/word-classes.ts";

export interface EventLead {
  /** `iclas` for `iclası`, whose owner is told elsewhere; a name that says more is as it was. */
  readonly text: string;
  /** Has a title in quotes. */
  readonly isTitled: boolean;
  /** Words that tell which of its kind it is, its head aside. */
  readonly tellingWords: number;
  /** Names nobody and no place, or only one who met somebody: `fəaliyyətin nəticələrinə həsr olunmuş iclas`, `sədr X-in görüşü`. */
  readonly needsParty: boolean;
  /** What it is, without endings: `iclas`. */
  readonly head: string;
  /** People talk with each other, so that two sides tell which it is. */
  readonly isTalk: boolean;
  /** Of several words with capitals: `Oxu Günü` is called so, whatever it is about. */
  readonly isOwnName: boolean;
  /** Begins with whose it is and does not say whose: `Proqramın finalı`. */
  readonly pointsBack: boolean;
}

let vague: ReadonlyMap<string, boolean> | undefined;

/** Words that do not say which event it is; true for those that a caption does without. */
function vagueWords(): ReadonlyMap<string, boolean> {
  vague ??= new Map(readWords("az", "event-front").map(([word, use]) => [word, use === "left-out"] as const));
  return vague;
}

/** Whether a word says nothing of which event it is. */
export function isVague(word: string): boolean {
  return vagueWords().has(plain(word));
}

/** What a word is compared by: `“Konfrans”da` → konfrans. */
const plain: (word: string) => string = remembered((word) =>
  lowerCase(word).replace(/[^\p{L}\p{M}\p{N}-]/gu, ""),
);

/** `70-ci`, `VII`: which of a row it is, which tells nothing without the row. */
const ordinal = /^(?:\d{1,3}(?:-?c[ıiuü])?|[ivxı]+)$/;

/** `Tələbələrimiz “X” mövzusunda seminar`: who tells of it, before the name; `28.02.2005-li əmr`: what is left of its day. */
const noBeginning = /\p{L}{4}[ıiuü]m[ıiuü]z$|^(?:l[ıiuü]|c[ıiuü]|n[ıiuü]n|d[aə]n?)$/u;

interface LeadHead {
  /** How many of the last words are the head: `mətbuat konfransı` two. */
  readonly length: number;
  /** What it is called alone: `iclası` → iclas. */
  readonly alone: string;
  readonly isTalk: boolean;
  readonly isPaper: boolean;
  /** A noun of events or papers. */
  readonly isKnown: boolean;
}

function headOf(words: readonly string[], { heads }: Lexicon): LeadHead {
  const lower = words.map(plain);
  const last = lower.at(-1) ?? "";
  const forms = (heads.get(last) ?? []).filter(
    ({ head, isPlural, case: nounCase }) =>
      (head.class === "event" || head.class === "document") && !isPlural && nounCase === "nom",
  );
  const longest = forms.find(({ head: { before } }) =>
    before.every((word, index) => lower[lower.length - 1 - before.length + index] === word),
  );
  if (longest === undefined) return { length: 1, alone: last, isTalk: false, isPaper: false, isKnown: false };
  const { before, stem, kind, trait } = longest.head as EventHead; // holds: the forms are of these classes only
  const isTalk = kind === "meeting" && (trait === "talk" || trait === "talks" || trait === "people");
  return {
    length: before.length + 1,
    alone: stem,
    isTalk,
    isPaper: longest.head.class === "document",
    isKnown: true,
  };
}

/** Whether the word is a part of a party's name or its title: `Prezident İlham Əliyevin`. */
function namesParty(word: string, parties: readonly string[], { heads }: Lexicon): boolean {
  const key = searchKey(word).replace(/(?:n?[iu]n|n[iu])$/, "");
  const isTitle = (heads.get(plain(word)) ?? []).some(({ head }) => head.class === "title");
  return isTitle || (key.length > 2 && parties.some((name) => name.includes(key)));
}

/** Places of the words within quotation marks, which stand letter for letter: `“Əlilliyi olan şəxslər haqqında” qanun`. */
function quotedWords(words: readonly string[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let depth = 0;
  for (const [index, word] of words.entries()) {
    depth += word.match(/[“«„]/g)?.length ?? 0;
    if (depth > 0) quoted.add(index);
    depth = Math.max(0, depth - (word.match(/[”»]/g)?.length ?? 0));
  }
  return quoted;
}

/** Nouns among the words that tell nothing, which make a compound with the head. */
const compounding = (word: string): boolean => isNameWord("compounding", word);

/** Takes a name apart, given who had a part in the event, which changes nothing of a single word; never throws. */
export function leadOf(name: string, parties: readonly { readonly name: string }[] = []): EventLead {
  return parties.length === 0 || !name.includes(" ") ? leadAlone(name) : takeApart(name, parties);
}

const leadAlone: (name: string) => EventLead = remembered((name) => takeApart(name, []));

function takeApart(name: string, parties: readonly { readonly name: string }[]): EventLead {
  const lexicon = azerbaijaniLexicon();
  const words = name.split(/\s+/).filter((word) => word !== "");
  const inTitle = quotedWords(words);
  const told = words.filter(
    (word, index) =>
      index === words.length - 1 ||
      inTitle.has(index) ||
      (vagueWords().get(plain(word)) !== true && !(index === 0 && noBeginning.test(word))),
  );
  const head = headOf(told, lexicon);
  const named = told.length > head.length ? parties.map((party) => searchKey(party.name)) : [];
  const signer = head.isPaper || head.isTalk ? doerAt(told, head, named) : -1;
  const kept = signer < 0 ? told : withoutTitle(told, head, signer);
  const front = kept.slice(0, -head.length);
  const said = front.filter((word) => {
    const key = plain(word);
    return key !== "" && !vagueWords().has(key) && !ordinal.test(key);
  });
  const telling = signer < 0 ? said.filter((word) => !namesParty(word, named, lexicon)) : [];
  const isTitled = /["“«„][^"“”„«»]{3,}["”»“]/u.test(name);
  // Beynəlxalq Elmi Konfrans: capitals of words that say nothing
  const isOwn = isOwnName(kept) && (front.length === 0 || said.length > 0 || !head.isKnown);
  const saysNothing = said.length === 0 && !isTitled && !isOwn;
  // respublika müşavirəsi: the ending is that of a compound, and nobody's
  const isCompound = compounding(plain(front.at(-1) ?? ""));
  // layihənin onlayn təqdimatı: whose it is may stand before what it is like
  const alone =
    isCompound || front.some((word) => owner.test(plain(word)))
      ? kept.slice(-head.length).map(lowered).join(" ")
      : head.alone;
  const text = (saysNothing ? [...front.map(lowered), alone] : kept).join(" ") || name;
  const needsParty = head.isTalk
    ? !otherSide().test(lowerCase(text))
    : !front.some((word) => /^\p{Lu}/u.test(word));
  const [opening = ""] = front;
  const pointsBack = owner.test(opening) && vagueWords().has(plain(opening));
  const { alone: kind, isTalk } = head;
  return {
    ...{ text, isTitled, needsParty, isTalk, pointsBack },
    ...{ tellingWords: telling.length, head: kind, isOwnName: isOwn && !head.isPaper },
  };
}

/** Longer titles before who signed a paper give way to what it says. */
const longestTitle = 24;

/** `Şuranın sədri X-in görüşü` is a talk, whose sides are told beside it; `nazir, general X-in əmri` is X’s. */
function withoutTitle(
  words: readonly string[],
  { length, isTalk }: LeadHead,
  doer: number,
): readonly string[] {
  if (isTalk) return words.slice(-length);
  return words.slice(0, doer).join(" ").length > longestTitle ? words.slice(doer) : words;
}

/** `Daxili işlər naziri, general-polkovnik | X-in əmri`: where the party begins whose a talk or a paper is, in a name that tells only that; -1 for another. */
function doerAt(words: readonly string[], { length }: LeadHead, parties: readonly string[]): number {
  let end = words.length - length;
  while (end > 0 && vagueWords().has(plain(words[end - 1] ?? ""))) end--;
  const front = words.slice(0, end).map(searchKey);
  const starts = parties.map((party) => {
    const named = party.split(" ");
    const first = front.length - named.length;
    const isHere = named.every((word, at) =>
      at < named.length - 1 ? front[first + at] === word : front[first + at]?.startsWith(word),
    );
    return isHere && named.length > 1 && genitive.test(front.at(-1) ?? "") ? first : -1;
  });
  return Math.max(-1, ...starts);
}

const genitive = /(?:in|un)$/;
const owner = /\p{L}{3}[ıiuü]n$/u;

/** What stands between two who met, or behind the one who was met. */
const otherSide = once(
  () =>
    new RegExp(
      `(?:(?:${anyWord("with")}|l[aə])(?!\\p{L}| (?:${anyWord("bound")}))|(?:${anyWord("sides")})(?!\\p{L}))`,
      "u",
    ),
);

/** `Açıq Kitab`: of several words with capitals the last is no common noun. */
function isOwnName(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && !isShouted(words);
}

/** A headline in capitals only tells nothing of names. */
function isShouted(words: readonly string[]): boolean {
  return words.every((word) => !/\p{Ll}/u.test(word));
}

/** Roman numbers keep their capitals. */
function lowered(word: string): string {
  return /^[IVX]+$/.test(word) ? word : lowerCase(word);
}
