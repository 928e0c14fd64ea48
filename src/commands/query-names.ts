/** The names among a query's parameters, read against the graph that is asked. */
import { type EntityType, entityTypes } from "../model/vocabulary.ts";
import { readNameInStore } from "../search/read-name-in-store.ts";
import { unknownName } from "../search/unknown-name.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { NamedQuery, QueryParameter } from "../store/named-queries.ts";
import { givenValues, type Values } from "./parameters.ts";
import type { Session } from "./session.ts";

const namedTypes: Readonly<Record<QueryParameter["type"], readonly EntityType[]>> = {
  name: entityTypes,
  person: ["person"],
  agency: ["agency"],
  event: ["event"],
  string: [],
  integer: [],
  date: [],
};

const typeWords = "person, agency or event";

function tellReading(session: Session, name: string, names: readonly string[]): void {
  const shown = names.slice(0, 3).join(", ");
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
  if (names.length > 0) session.terminal.say(`"${name}" was read as ${shown}${rest}`);
}

/**
 * The values with each name in the spelling the graph has it in; says how a name was read that stands there otherwise.
 * @throws InputError for a name the graph does not hold, with up to five that are near.
 */
export async function withNamesRead(
  session: Session,
  store: GraphStore,
  { query, pairs, values }: { query: NamedQuery; pairs: readonly string[]; values: Values },
): Promise<Values> {
  const given = givenValues(pairs);
  const read = new Map<string, string>();
  for (const { name: parameter, type } of query.parameters) {
    const name = given.get(parameter);
    const types = namedTypes[type];
    if (name === undefined || types.length === 0) continue;
    const found = await readNameInStore(store, name, types);
    if (found.key === undefined) throw unknownName(name, type === "name" ? typeWords : type, found.entities);
    tellReading(session, name, found.names);
    read.set(parameter, found.key);
  }
  return { ...values, ...Object.fromEntries(read) };
}
