/** The error for a name that nothing in the graph has, the same wherever a name is typed. */
import { InputError } from "../errors.ts";
import { searchKey } from "../language/az/fold.ts";
import { nearestNames } from "../order/nearest.ts";
import type { NamedEntity } from "./read-name.ts";

/** Says what has no such name (`person`, `agency or event`), with up to five names that are near. */
export function unknownName(
  name: string,
  what: string,
  entities: readonly Pick<NamedEntity, "name" | "search">[],
): InputError {
  const candidates = entities.flatMap((entity) =>
    entity.search.split("|").map((key) => ({ key, name: entity.name })),
  );
  const near = nearestNames(searchKey(name), candidates);
  const advice =
    near.length > 0 ? `did you mean ${near.join(", ")}?` : "elaqe search looks for words in names and quotes";
  return new InputError(`${name}: no ${what} in the graph has this name; ${advice}`, {
    data: { name, near },
  });
}
