/** Why two agencies are one or two: the decision of `agencies.ts`, told for one pair. */
import { soundAlike } from "../language/transliteration.ts";
import type { Agency } from "../model/entity.ts";
import { type AgencyName, parseAgencyName } from "./agency-name.ts";
import type { Appearance } from "./appearance.ts";
import { type Comparison, decide } from "./comparison.ts";

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
        left.startsWith("holder ") ? "name and head agree" : "name and body agree",
        one.written,
      ])
    : decide("different", 0.05, ["parts of two bodies", one.written]);
}

/** Compares two appearances of agencies whose keys resolution has found. */
export function compareAgencies(
  one: Appearance<Agency>,
  other: Appearance<Agency>,
  keys: ReadonlyMap<Appearance, string>,
): Comparison {
  const sideOf = (appearance: Appearance<Agency>): Side => ({
    written: appearance.entity.name,
    name: parseAgencyName(appearance.entity.name, appearance.entity.kind),
    key: keys.get(appearance) ?? "",
  });
  const [left, right] = [sideOf(one), sideOf(other)];
  const forms = [left.name.form, right.name.form];
  if (forms.includes("acronym")) {
    return left.key === right.key
      ? decide("same", 0.9, [
          "documents give the acronym to this body",
          `${one.entity.name}; ${other.entity.name}`,
        ])
      : decide("unsure", 0.3, [
          "no document, or more than one body, is given the acronym",
          `${left.written}; ${right.written}`,
        ]);
  }
  if (forms.includes("unit")) return compareUnits(left, right);
  return soundAlike(left.name.spelling, right.name.spelling)
    ? decide("same", 0.97, ["names agree without quotes, legal form and state", ""])
    : decide("different", 0.05, ["names differ", `${left.written}; ${right.written}`]);
}
