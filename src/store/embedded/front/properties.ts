/** Properties of nodes and relationships, and maps, whose entries are read like properties. */
import { nearestNames } from "../../../order/nearest.ts";
import { nodeColumns, relationshipColumns } from "../../schema.ts";
import { type Of, type Place, translate } from "./expressions.ts";
import { typeOfColumn, typeWords, type Value } from "./types.ts";

/** Says which property is meant, where a name is near or stands in another one: `documents` → `documentCount`. */
function unknownProperty(name: string, labels: readonly string[], known: readonly string[]): string {
  const wanted = name.toLowerCase();
  const stem = wanted.replace(/s$/, "");
  const near = [
    ...nearestNames(
      wanted,
      known.map((each) => ({ key: each.toLowerCase(), name: each })),
    ),
    ...known.filter((each) => each.toLowerCase().includes(stem) || wanted.includes(each.toLowerCase())),
  ];
  const counted = near.toSorted(
    (one, other) => Number(other === `${stem}Count`) - Number(one === `${stem}Count`),
  );
  const advice = near.length === 0 ? "" : `did you mean ${[...new Set(counted)].slice(0, 3).join(" or ")}? `;
  return `no ${labels.join(", ")} has a property ${name}; ${advice}there are ${known.join(", ")}`;
}

/** `n.name`, of a node, a relationship or a map. */
export function translateProperty({ of, name, start }: Of<"property">, place: Place): Value {
  const { context } = place;
  const { code, type } = translate(of, place);
  if (type.kind === "map") {
    const field = type.fields[name];
    if (field === undefined) throw context.refuse(`the map has no ${name}`, start);
    return { code: `struct_extract(${code}, '${name}')`, type: field };
  }
  if (type.kind !== "node" && type.kind !== "relationship")
    throw context.refuse(
      `.${name} is asked of ${typeWords(type)}; properties have nodes and relationships`,
      start,
    );
  const tables =
    type.kind === "node"
      ? type.labels.map((label) => nodeColumns[label])
      : type.types.map((one) => relationshipColumns[one]);
  const columns = new Set(
    tables.flatMap((columns) => (columns as Readonly<Record<string, keyof typeof typeOfColumn>>)[name] ?? []),
  );
  const [column] = columns;
  if (column === undefined)
    throw context.refuse(
      unknownProperty(name, type.kind === "node" ? type.labels : type.types, [
        ...new Set(tables.flatMap((table) => Object.keys(table))),
      ]),
      start,
    );
  if (columns.size > 1)
    throw context.refuse(
      `${name} is text in some nodes and a number in others; give the node a label`,
      start,
    );
  const property = `${code}.\`${name}\``;
  if (column !== "strings") return { code: property, type: typeOfColumn[column] };
  // Neo4j holds no empty lists: the property is not there.
  return {
    code: `(CASE WHEN size(${property}) = 0 THEN NULL ELSE ${property} END)`,
    type: typeOfColumn[column],
  };
}

/** `{name: n.name, count: 2}`. */
export function translateMap({ entries, start }: Of<"map">, place: Place): Value {
  if (entries.length === 0) throw place.context.refuse("an empty map is not read here", start);
  const values = entries.map(([name, expression]) => [name, translate(expression, place)] as const);
  const fields = Object.fromEntries(values.map(([name, { type }]) => [name, type]));
  if (Object.keys(fields).length < entries.length)
    throw place.context.refuse("two keys have one name", start);
  const odd = entries.find(([name]) => !/^[A-Za-z_]\w*$/.test(name));
  if (odd !== undefined)
    throw place.context.refuse("the keys of a map are letters and digits here", odd[1].start);
  const codes = values.map(([name, { code }]) => `\`${name}\`: ${code}`);
  return { code: `{${codes.join(", ")}}`, type: { kind: "map", fields } };
}
