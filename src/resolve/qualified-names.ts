/**
 * A body with more or fewer words before its name: of the state (`Azərbaycan Memarlıq və İnşaat Universiteti`, `Memarlıq və
 * İnşaat Universiteti`), or with the acronym of the body above it (`DİN Daxili Qoşunları`, `Daxili Qoşunları`).
 */
import { spell } from "../language/transliteration.ts";
import type { KnownAcronym } from "../lexicon/acronyms.ts";
import type { Agency } from "../model/entity.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import { isAcronym } from "./agency-name.ts";
import type { Appearance } from "./appearance.ts";

/** Words that say no more than that a body is one of the state. */
const qualifiers: ReadonlySet<string> = new Set(
  ["azərbaycan", "respublika", "dövlət", "milli"].map((word) => spell(word).key),
);
/** A name of fewer words is that of many bodies: `Texniki Universiteti`. */
const leastWords = 3;
/** Bodies of these kinds have parts that go by the acronym of the whole; states and alliances have others of one name. */
const wholes: ReadonlySet<AgencyKind> = new Set(["ministry", "government", "university", "company", "bank"]);

/** For each name with qualifiers before it the names that it may be, longest first. */
function* withoutQualifiers(key: string): Generator<string> {
  const words = key.split(" ");
  for (let from = 1; words.length - from >= leastWords && qualifiers.has(words[from - 1] ?? ""); from++)
    yield words.slice(from).join(" ");
}

/** Words that a name without qualifiers must not be known with: `Brandenburq Texniki Universiteti`. */
function endings(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const longer = new Map<string, string[]>();
  for (const key of new Set(keys)) for (const short of withoutQualifiers(key)) pushTo(longer, short, key);
  return longer;
}

/** Gives a name without the state's qualifiers the key of the one name that has them. */
export function mergeQualified(keys: Map<Appearance<Agency>, string>): void {
  const longer = endings(keys.values());
  for (const [appearance, key] of keys) {
    const [only, second] = longer.get(key) ?? [];
    if (only !== undefined && second === undefined) keys.set(appearance, only);
  }
}

/** Gives `DİN Daxili Qoşunları` the key of `Daxili Qoşunları` where that is known and the acronym is a body's above it. */
export function mergeUnderAcronym(
  keys: Map<Appearance<Agency>, string>,
  acronyms: ReadonlyMap<string, KnownAcronym>,
): void {
  const known = new Set(keys.values());
  for (const [appearance, key] of keys) {
    const [first = ""] = appearance.entity.name.split(" ");
    const kind = isAcronym(first) ? acronyms.get(first)?.kind : undefined;
    const rest = key.slice(key.indexOf(" ") + 1);
    if (kind !== undefined && wholes.has(kind) && rest.includes(" ") && known.has(rest))
      keys.set(appearance, rest);
  }
}
