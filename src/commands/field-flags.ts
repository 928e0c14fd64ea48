import { InvalidArgumentError, Option } from "commander";
import type { FieldNames } from "../read/reader.ts";

const known: readonly string[] = ["text", "title", "published", "uri", "id"];

function readFields(given: string): FieldNames {
  const pairs = given.split(",").map((pair): [string, string] => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
  });
  if (pairs.some(([field, name]) => !known.includes(field) || name === ""))
    throw new InvalidArgumentError(`Give pairs such as text=body,title=head of: ${known.join(", ")}.`);
  return Object.fromEntries(pairs);
}

/** `--fields text=body,title=head`: which columns of tables and fields of JSON hold what. */
export function fieldsOption(): Option {
  return new Option(
    "--fields <pairs>",
    "columns of .csv and fields of .json that hold text, title, published, uri and id: text=body,title=head",
  ).argParser(readFields);
}
