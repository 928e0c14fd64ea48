/** Head nouns of bodies by what they name where no name of their own stands before them (`bare-heads.tsv`). */
import { lowerCase } from "../language/az/fold.ts";
import { inflectPossessed } from "../language/az/nouns.ts";
import { readTable } from "../lexicon/table.ts";

/**
 * `unit`: a part or a local body; `taught`: a part of a university or a school; `member`: a body of members; `state`: one of the many of
 * a state; `free`: points back alone; `front`: and its part may follow it without an ending; `owner`: parts are named behind its genitive; `company`: may be left out behind a brand; `single`:
 * there is one.
 */
export type BareHead =
  | "unit"
  | "taught"
  | "member"
  | "state"
  | "free"
  | "front"
  | "owner"
  | "company"
  | "single";

/** Form → what its head is. */
type Forms = ReadonlyMap<string, readonly BareHead[]>;

interface BareHeads {
  /** Of a form as the dictionary has it: `komitə`. */
  readonly free: Forms;
  /** Of one with the possessive of the third person: `komitəsi`. */
  readonly possessed: Forms;
  /** Genitive of an owner → that form: `komitəsinin` → komitəsi. */
  readonly owners: ReadonlyMap<string, string>;
}

let heads: BareHeads | undefined;

/** The list, read once; forms are in small letters. */
export function bareHeads(): BareHeads {
  heads ??= readHeads();
  return heads;
}

function readHeads(): BareHeads {
  const rows = readTable("az", "bare-heads.tsv").map(([stem = "", form = "", classes = ""]) => ({
    stem,
    form,
    classes: classes.split(" ") as BareHead[],
  }));
  const owners = rows.flatMap(({ form, classes }) =>
    classes.includes("owner") ? [[inflectPossessed(form, "gen"), form] as const] : [],
  );
  return {
    free: new Map(rows.map(({ stem, classes }) => [stem, classes])),
    possessed: new Map(rows.map(({ form, classes }) => [form, classes])),
    owners: new Map(owners),
  };
}

/** Whether a word, with or without the possessive, is such a head. */
export function isBareHead(word: string, wanted: BareHead): boolean {
  const { free, possessed } = bareHeads();
  return (free.get(word) ?? possessed.get(word) ?? []).includes(wanted);
}

/** Whether the name, as written, is of a part that universities and schools have: `Riyaziyyat kafedrası`. */
export function isTaught(name: string): boolean {
  return lowerCase(name)
    .split(" ")
    .some((word) => isBareHead(word, "taught"));
}
