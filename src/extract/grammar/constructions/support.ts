/** What words say of support: money, goods, a discount, a loan, and how much. */
import { findMoney, namesCurrency } from "../../../language/az/money.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import type { SupportKind } from "../../../model/vocabulary.ts";
import type { Clause } from "../clauses/nominal.ts";
import type { Outlook } from "./outlook.ts";
import type { Qualifiers } from "./proposal.ts";
import type { Scene } from "./scene.ts";

const topics: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(["about", "concerning"]);

/** What a clause says that is given: `texnika barədə raport verib` gives no machines. */
export function supportGiven(scene: Scene, clause: Clause): Qualifiers {
  const { first, last } = ownRange(scene, clause);
  const { tokens } = scene.parsed.sentence;
  const aside = clause.groups.filter(({ postposition }) => postposition !== null);
  const isAside = (at: number): boolean =>
    aside.some((group) => at >= group.first && at < group.last) ||
    topics.has(scene.lexicon.classes.get(tokens[at + 1]?.lower ?? ""));
  const own = supportOf(scene, (at) => at >= first && at < last && !isAside(at));
  if (own.support !== undefined || (first === clause.first && last === clause.last)) return own;
  // A müəllimlərə, B isə şagirdlərə internet paketi verib: what is given stands once
  const { support } = supportIn(scene, clause.first, clause.last);
  return support === undefined ? own : { ...own, support };
}

/** `A 8 min manat, B isə 15 min manat ayırıb`: of one verb, each has the words from its own name on. */
function ownRange(scene: Scene, clause: Clause): { readonly first: number; readonly last: number } {
  const next = scene.parsed.clauses[clause.index + 1];
  const start = (each: Clause): number | undefined =>
    each.groups.find(({ isContrasted }) => isContrasted)?.first;
  const end = next !== undefined && next.verb === clause.verb ? start(next) : undefined;
  const before = scene.parsed.clauses[clause.index - 1];
  const isLater = before !== undefined && before.verb === clause.verb && clause.verb !== null;
  return { first: (isLater ? start(clause) : undefined) ?? clause.first, last: end ?? clause.last };
}

/** Whether the words of a sentence may say what is given: money or goods. */
export function mayTellSupport({ tokens, lexicon }: Outlook): boolean {
  return tokens.some(({ lower }) => lexicon.supports.has(lower)) || namesCurrency(tokens);
}

/** What the words of a range say of the support: its kind and the amount. */
export function supportIn(scene: Scene, first: number, last: number): Qualifiers {
  return supportOf(scene, (at) => at >= first && at < last);
}

/** `Maliyyə Nazirliyinə məlumat verib`: the words of a name give nothing. */
function isInName({ parsed }: Scene, at: number): boolean {
  return parsed.mentions.some(({ first, last }) => at >= first && at < last);
}

/** What the words at some places say; their sum may have its currency elsewhere: `A 20 min, B 50 min manat ayırıb`. */
function supportOf(scene: Scene, isAsked: (at: number) => boolean): Qualifiers {
  const { tokens } = scene.parsed.sentence;
  const isTold = (at: number): boolean => isAsked(at) && !isInName(scene, at);
  const money = findMoney(tokens)
    .filter(({ first }) => isTold(first))
    .at(-1);
  const words = tokens.filter((_, at) => isTold(at)).map(({ lower }) => lower);
  const kind = supportKind(scene, words) ?? (money === undefined ? undefined : "cash");
  return {
    ...(kind === undefined ? {} : { support: kind }),
    ...(money === undefined ? {} : { amount: money.amount, currency: money.currency }),
  };
}

const order: readonly SupportKind[] = ["discount", "loan", "grant", "cash", "in-kind"];

function supportKind({ lexicon }: Scene, words: readonly string[]): SupportKind | undefined {
  const found = new Set(words.flatMap((word) => lexicon.supports.get(word) ?? []));
  return order.find((kind) => found.has(kind));
}
