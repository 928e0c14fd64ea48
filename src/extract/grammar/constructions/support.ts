/** What words say of support: money, goods, a discount, a loan, and how much. */
import { findMoney } from "../../../language/az/money.ts";
import type { SupportKind } from "../../../model/vocabulary.ts";
import type { Qualifiers } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** What the words of a range say of the support: its kind and the amount. */
export function supportIn(scene: Scene, first: number, last: number): Qualifiers {
  const tokens = scene.parsed.sentence.tokens.slice(Math.max(0, first), last);
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
