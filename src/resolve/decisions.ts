/** What joined a mention to its node beyond the spelling of its name, recorded where it is decided and told by `elaqe why`. */
import type { Entity } from "../model/entity.ts";
import { pushTo } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";
import type { Reason } from "./comparison.ts";

export class Decisions {
  readonly #reasons = new Map<Appearance, Reason[]>();
  readonly #areKept: boolean;

  /** Where nobody will ask, nothing is kept: reasons and the keys before each step take as much memory as the keys themselves. */
  constructor({ areKept = true } = {}) {
    this.#areKept = areKept;
  }

  /** The reasons of a mention, in the order in which they were found; none where its name alone decided. */
  of(appearance: Appearance): readonly Reason[] {
    return this.#reasons.get(appearance) ?? [];
  }

  add(appearance: Appearance, rule: string, detail = appearance.entity.name): void {
    if (this.#areKept) pushTo(this.#reasons, appearance, { rule, detail });
  }

  /** Runs a step that changes keys, and records the rule for every mention whose key it changed. */
  step<Kind extends Entity>(keys: Map<Appearance<Kind>, string>, rule: string, change: () => void): void {
    if (!this.#areKept) {
      change();
      return;
    }
    const before = new Map(keys);
    change();
    for (const [appearance, key] of keys) {
      const known = before.get(appearance);
      if (known !== undefined && known !== key) this.add(appearance, rule);
    }
  }
}
