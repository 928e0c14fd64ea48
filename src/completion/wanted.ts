/** What may stand where the cursor is: words that are known at once, names of the graph, or files. */
import type { Command, Option } from "commander";
import { type EntityType, entityTypes } from "../model/vocabulary.ts";
import type { NamedQuery, QueryParameter } from "../store/named-queries.ts";

export type Wanted =
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** Names of entities, each after `before`, which is typed already. */
  | { readonly kind: "names"; readonly types: readonly EntityType[]; readonly before: string }
  | { readonly kind: "files" };

/** Commands whose arguments are names, and flags that take one. */
const argumentsThatName: readonly string[] = ["report"];
const flagsThatName: readonly string[] = ["--with"];

const files: Wanted = { kind: "files" };
const allNames: Wanted = { kind: "names", types: entityTypes, before: "" };

function isEntityType(type: QueryParameter["type"]): type is EntityType {
  return (entityTypes as readonly string[]).includes(type); // holds: widened to compare with a type of another list
}

function flagOf(command: Command, word: string | undefined): Option | undefined {
  return command.options.find(({ short, long }) => word !== undefined && (word === short || word === long));
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function valueAfter(flag: Option): Wanted {
  if (flag.argChoices !== undefined) return { kind: "words", words: flag.argChoices };
  return flagsThatName.includes(flag.long ?? "") ? allNames : files;
}

/** The words that are neither flags nor their values. */
function argumentsOf(command: Command, words: readonly string[]): readonly string[] {
  return words.filter((word, place) => {
    const before = flagOf(command, words[place - 1]);
    return !word.startsWith("-") && !(before !== undefined && takesValue(before));
  });
}

function parameterOf(query: NamedQuery | undefined, typed: string): Wanted {
  const [name = ""] = typed.split("=");
  const parameter = query?.parameters.find((each) => each.name === name);
  if (typed.includes("=") && parameter !== undefined) {
    if (parameter.type === "name") return { kind: "names", types: entityTypes, before: `${name}=` };
    if (isEntityType(parameter.type)) return { kind: "names", types: [parameter.type], before: `${name}=` };
    return files;
  }
  return { kind: "words", words: (query?.parameters ?? []).map((each) => `${each.name}=`) };
}

function argumentAt(
  command: Command,
  given: readonly string[],
  typed: string,
  queries: readonly NamedQuery[],
) {
  if (command.name() === "query") {
    const [name] = given;
    if (name !== undefined)
      return parameterOf(
        queries.find((query) => query.name === name),
        typed,
      );
    return { kind: "words", words: queries.map((query) => query.name) } as const;
  }
  if (argumentsThatName.includes(command.name()) && given.length === 0) return allNames;
  const choices = command.registeredArguments[given.length]?.argChoices;
  return choices === undefined ? files : ({ kind: "words", words: choices } as const);
}

/** What the last of the words may be; the words are those after the program's name. */
export function wantedAt(program: Command, words: readonly string[], queries: readonly NamedQuery[]): Wanted {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = program.commands.find((each) => before.includes(each.name()));
  const flags = (of: Command): readonly string[] => of.options.flatMap(({ long }) => long ?? []);
  if (command === undefined) {
    const names = program
      .createHelp()
      .visibleCommands(program)
      .map((each) => each.name());
    return { kind: "words", words: typed.startsWith("-") ? [...flags(program), "--help"] : names };
  }
  const given = before.slice(before.indexOf(command.name()) + 1);
  const flag = flagOf(command, given.at(-1));
  if (flag !== undefined && takesValue(flag)) return valueAfter(flag);
  if (typed.startsWith("-")) return { kind: "words", words: [...flags(command), "--help"] };
  return argumentAt(command, argumentsOf(command, given), typed, queries);
}
