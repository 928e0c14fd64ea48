/** What words say of support: money, goods, a discount, a loan, and how much. */
import { findMoney } from "../../../language/az/money.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { SupportKind } from "../../../model/vocabulary.ts";
import type { Clause } from "../clauses/nominal.ts";
import type { Qualifiers } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** What a clause says that is given: `texnika barədə raport verib` gives no machines. */
export function supportGiven(scene: Scene, { groups, first, last }: Clause): Qualifiers {
  const aside = groups.filter(({ postposition }) => postposition !== null);
  return supportOf(
    scene,
    scene.parsed.sentence.tokens.filter(
      (_, at) => at >= first && at < last && !aside.some((group) => at >= group.first && at < group.last),
    ),
  );
}

/** What the words of a range say of the support: its kind and the amount. */
export function supportIn(scene: Scene, first: number, last: number): Qualifiers {
  return supportOf(scene, scene.parsed.sentence.tokens.slice(Math.max(0, first), last));
}

function supportOf(scene: Scene, tokens: readonly Token[]): Qualifiers {
  const money = findMoney(tokens).at(-1);
  const kind =
    supportKind(
      scene,
      tokens.map(({ lower }) => lower),
    ) ?? (money === undefined ? undefined : "cash");
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
