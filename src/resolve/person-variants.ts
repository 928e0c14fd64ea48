/**
 * One holder of one office whose name is spelt in two ways: `Nurulla Məmmədxanlı` and `Nurullah Məmmədxanlı`, head of one
 * directorate, or a name with and without its first part, `Cengiz Taplamacıoğlu` and `Muslim Cengiz Taplamacıoğlu`.
 */

import type { Person } from "../model/entity.ts";
import { DisjointSets } from "../order/disjoint-sets.ts";
import { pushTo, sortedUnique } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";
import type { Surroundings } from "./offices.ts";
import { fullSpelling, type PersonName } from "./person-name.ts";
import type { ReadPerson } from "./person-reader.ts";

type PersonAppearance = Appearance<Person>;

interface Holder {
  readonly key: string;
  readonly name: PersonName;
}

/** More people of one office and name are no variants of one. */
const mostHolders = 40;
/** Fewer letters of a name are too short for one of them to be a slip: `Ali`, `Ari`. */
const leastLetters = 5;

/** Whether one word becomes the other by one letter more, less or instead. */
function differByOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < leastLetters || short === long) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(long.length === short.length ? same + 1 : same) === long.slice(same + 1);
}

/** Whether two names can be one person's, given that both are said to hold one office. */
function areVariants({ name: one }: Holder, { name: other }: Holder): boolean {
  if (one.patronymic !== null && other.patronymic !== null && one.patronymic.key !== other.patronymic.key)
    return false;
  const [left, right] = [fullSpelling(one).key, fullSpelling(other).key];
  if (left.endsWith(` ${right}`) || right.endsWith(` ${left}`)) return true;
  if (one.surname.key === other.surname.key) return differByOneLetter(one.given.key, other.given.key);
  return one.given.key === other.given.key && differByOneLetter(one.surname.key, other.surname.key);
}

/** Offices by what variants of one name share: the office, and the beginning of the given name or the surname. */
function* looksOf(name: PersonName, offices: readonly { root: string; title: string }[]): Generator<string> {
  for (const { root, title } of offices) {
    if (title === "") continue;
    yield `${root}|${title}|${name.surname.key}`;
    yield `${root}|${title}|${name.given.key}`;
    yield `${root}|${title}|${name.surname.key.split(" ").at(-1)}`;
  }
}

/** Joins the keys of variants that hold one office; a joined person goes by the smallest of the keys. */
export function mergeVariants(
  keys: Map<PersonAppearance, string>,
  read: ReadPerson,
  { offices }: Surroundings,
): void {
  const blocks = new Map<string, Holder[]>();
  for (const [appearance, key] of keys) {
    const name = read(appearance);
    if (name.form !== "full") continue;
    for (const look of looksOf(name, offices.get(appearance) ?? [])) pushTo(blocks, look, { key, name });
  }
  const distinct = sortedUnique(keys.values());
  const places = new Map(distinct.map((key, index) => [key, index]));
  const sets = new DisjointSets(distinct.length);
  let isChanged = false;
  for (const block of blocks.values()) {
    if (block.length > mostHolders ** 2) continue;
    const holders = [...new Map(block.map((holder) => [holder.key, holder])).values()];
    holders.slice(0, mostHolders).forEach((one, index) => {
      for (const other of holders.slice(index + 1, mostHolders)) {
        if (!areVariants(one, other)) continue;
        sets.merge(places.get(one.key) ?? 0, places.get(other.key) ?? 0);
        isChanged = true;
      }
    });
  }
  if (!isChanged) return;
  for (const [appearance, key] of keys)
    keys.set(appearance, distinct[sets.find(places.get(key) ?? 0)] ?? key);
}
