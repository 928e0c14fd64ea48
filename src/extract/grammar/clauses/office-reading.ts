/** The office that a title with its owner and its words names: `Strateji təhlil şöbəsinin müdir müavini`. */
import { lowerCase } from "../../../language/az/fold.ts";
import type { TitleHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import type { Nominal, OfficeReading } from "./nominal.ts";

/** Reads the office of a title nominal whose owner is known. */
export function officeOf(title: Nominal, sentence: Sentence, lexicon: Lexicon): OfficeReading {
  const { tokens } = sentence;
  const outer = title.owner?.members.at(-1);
  const head = title.titleHead;
  const stem = head === null ? "" : head.stem.slice(head.stem.lastIndexOf(" ") + 1);
  // sədrin müavini, İdarə Heyətinin sədri: the owner's own title is a part of this one.
  const isChain = outer?.kind === "title";
  const inner = isChain ? (outer.offices[0] ?? null) : null;
  const before: string[] = [];
  let from = title.ownFirst;
  if (title.mention?.isMinister === true) from = title.head - (head?.before.length ?? 0);
  let former = inner?.isFormer === true ? "keçmiş" : "";
  if (title.mention?.isMinister === true) former = formerBefore(title, sentence, lexicon);
  for (let at = from; at < title.head; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark" || token.kind === "open" || token.kind === "close")
      continue;
    const wordClass = lexicon.classes.get(token.lower);
    if (wordClass === "former") {
      former = token.lower;
      continue;
    }
    if (
      before.length === 0 &&
      (wordClass === "and" ||
        wordClass === "contrast" ||
        wordClass === "too" ||
        wordClass === "with" ||
        wordClass === "field")
    )
      continue;
    before.push(
      at === 0 && !token.isAcronym ? lowerCase(token.text.slice(0, 1)) + token.text.slice(1) : token.text,
    );
  }
  const prefix = inner === null || outer === undefined ? "" : `${chainWord(inner, outer, sentence)} `;
  const text = `${prefix}${[...before, headText(title, head, prefix !== "" || before.length > 0, before.at(-1))].join(" ")}`;
  const owner = inner === null ? (outer !== undefined && outer.kind !== "title" ? outer : null) : inner.owner;
  return {
    title: former === "" ? text : `${former} ${text}`,
    stem,
    owner: title.mention?.isMinister === true ? title : owner,
    possessed:
      head === null
        ? text
        : text.slice(0, text.lastIndexOf(" ") + 1) +
          head.possessed.slice(head.possessed.lastIndexOf(" ") + 1),
    titleClass: head?.title ?? null,
    bodyKind: inner === null ? (head?.body ?? null) : inner.bodyKind,
    isOwned: title.isPossessed && head !== null && (head.stem !== head.possessed || isOfUnit(head, lexicon)),
    isRank: head?.title === "rank" || (head?.title === "trade" && owner?.kind !== "agency"),
    part: title.part,
    isPlural: title.isPlural,
    isFormer: former !== "",
    isActing: false,
    first: title.first,
    last: title.last,
  };
}

/** `şöbə müdiri`: the title names a unit, which is of some body. */
function isOfUnit({ before }: TitleHead, lexicon: Lexicon): boolean {
  return (lexicon.heads.get(before[0] ?? "") ?? []).some(({ head }) => head.class === "unit");
}

/** The word of a former office before a minister's title, or `""`. */
function formerBefore({ first, head }: Nominal, { tokens }: Sentence, lexicon: Lexicon): string {
  const words = tokens.slice(Math.max(0, first - 1), head).map(({ lower }) => lower);
  return words.find((word) => lexicon.classes.get(word) === "former") ?? "";
}

/** The owner's title as it stands before this one: `nazir` of `təhsil nazirinin müavini`, else in the genitive. */
function chainWord(inner: OfficeReading, outer: Nominal, { tokens }: Sentence): string {
  if (outer.mention?.isMinister === true) return inner.stem;
  const word = tokens[outer.head]?.text ?? "";
  const cut = inner.title.lastIndexOf(" ");
  return outer.isPossessed && inner.owner !== null && cut < 0
    ? lowerCase(word.slice(0, 1)) + word.slice(1)
    : `${cut < 0 ? "" : inner.title.slice(0, cut + 1)}${word}`;
}

const joins =
  /^(?:nazir|sədr|rəis|direktor|müdir|rektor|dekan|şöbə|departament|sektor|layihə|kurs|bölmə|idarə|xidmət|katib|kafedra|fakültə|başçı|komandan|redaktor)$/;

/** `müavini` keeps the possessive that joins it to the noun before. */
function headText(
  title: Nominal,
  head: TitleHead | null,
  hasWords: boolean,
  before: string | undefined,
): string {
  if (head === null) return "";
  const last = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);
  const isJoined =
    title.isPossessed &&
    hasWords &&
    (before === undefined || joins.test(lowerCase(before)) || /[ıiuü]n$/.test(before));
  return isJoined ? last(head.possessed) : last(head.stem);
}
