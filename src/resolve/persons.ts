/**
 * People across documents: one by given name and surname together. A surname, a given name or an initial alone never
 * leaves its document.
 */
import type { Person } from "../model/entity.ts";
import { type Appearance, anchorOf, type Testimony } from "./appearance.ts";
import { pushTo } from "./order.ts";
import { type PersonName, parsePersonName } from "./person-name.ts";
import { groupSpellings } from "./spelling-groups.ts";

type PersonAppearance = Appearance<Person>;

function fullSpelling({ given, surname }: PersonName): { key: string; sounds: string } {
  return { key: `${given.key} ${surname.key}`, sounds: `${given.sounds} ${surname.sounds}` };
}

/** For each person appearance the key of the person it names; equal keys are one node. */
export function keysOfPersons(testimony: Testimony): ReadonlyMap<PersonAppearance, string> {
  const keys = new Map<PersonAppearance, string>();
  const blocks = new Map<string, [PersonAppearance, PersonName][]>();
  const parsed = new Map<string, PersonName>();
  for (const appearance of testimony.persons) {
    const name = parsed.get(appearance.entity.name) ?? parsePersonName(appearance.entity.name);
    parsed.set(appearance.entity.name, name);
    if (name.form === "full") pushTo(blocks, fullSpelling(name).key, [appearance, name]);
    else keys.set(appearance, JSON.stringify(anchorOf(appearance)));
  }
  for (const [key, block] of blocks) {
    const labels = groupSpellings(block.map(([, name]) => fullSpelling(name)));
    for (const [appearance, name] of block) {
      const label = labels.get(fullSpelling(name).sounds) ?? "";
      keys.set(appearance, label === "" ? key : `${key}|${label}`);
    }
  }
  return keys;
}
