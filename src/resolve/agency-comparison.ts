/** Why two agencies are one or two: the decision of `agencies.ts`, told for one pair. */
import { soundAlike } from "../language/transliteration.ts";
import type { Agency } from "../model/entity.ts";
import { type AgencyName, parseAgencyName } from "./agency-name.ts";
import type { Appearance } from "./appearance.ts";
import { type Comparison, decide } from "./comparison.ts";
import type { Decisions } from "./decisions.ts";

/** What resolution decided. */
export interface Keyed {
  readonly keys: ReadonlyMap<Appearance, string>;
  readonly decisions: Decisions;
}

interface Side {
  readonly written: string;
  readonly name: AgencyName;
  readonly key: string;
}

function compareUnits(one: Side, other: Side): Comparison {
  if (!soundAlike(one.name.spelling, other.name.spelling)) {
    return decide("different", 0.05, [
      "names differ",
      `${one.name.spelling.key}; ${other.name.spelling.key}`,
    ]);
  }
  const [left, right] = [one.key, other.key].map((key) => key.split("@")[1]);
  if (left === undefined || right === undefined) {
    return decide("unsure", 0.25, ["a part of a body means nothing without the body", one.written]);
  }
  return left === right
    ? decide("same", 0.95, [
        left.startsWith("holder ")
          ? "name and head agree"
          : left.startsWith("town ")
            ? "name and town agree"
            : "name and body agree",
        one.written,
      ])
    : decide("different", 0.05, [
        [left, right].every((of) => of.startsWith("town ")) ? "bodies of two towns" : "parts of two bodies",
        one.written,
      ]);
}

/** What resolution recorded of the two, each rule once. */
function recorded(one: Appearance, other: Appearance, decisions: Decisions): Comparison["reasons"] {
  const reasons = [...decisions.of(one), ...decisions.of(other)];
  return reasons.filter(
    ({ rule, detail }, index) =>
      reasons.findIndex((each) => each.rule === rule && each.detail === detail) === index,
  );
}

/** Compares two appearances of agencies by the keys that resolution gave them, and tells what it recorded in giving them. */
export function compareAgencies(
  one: Appearance<Agency>,
  other: Appearance<Agency>,
  { keys, decisions }: Keyed,
): Comparison {
  const sideOf = (appearance: Appearance<Agency>): Side => ({
    written: appearance.entity.name,
    name: parseAgencyName(appearance.entity.name, appearance.entity.kind),
    key: keys.get(appearance) ?? "",
  });
  const [left, right] = [sideOf(one), sideOf(other)];
  const names = `${left.written}; ${right.written}`;
  const forms = [left.name.form, right.name.form];
  if (left.key === right.key) {
    const reasons = recorded(one, other, decisions);
    if (reasons.length > 0) return { verdict: "same", score: 0.9, reasons };
    if (forms.includes("unit")) return compareUnits(left, right);
    return decide("same", 0.97, ["names agree without quotes, legal form and state", ""]);
  }
  if (forms.includes("acronym"))
    return decide("unsure", 0.3, ["no document, or more than one body, is given the acronym", names]);
  if (forms.includes("unit")) return compareUnits(left, right);
  return soundAlike(left.name.spelling, right.name.spelling)
    ? decide("unsure", 0.4, ["the spelling could be either's", names])
    : decide("different", 0.05, ["names differ", names]);
}
