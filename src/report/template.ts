/** Filling the templates of the wording. */
import type { Part } from "./report.ts";

/** Runs of text with the `{names}` of the template replaced; a name without a value stays as it is. */
export function fillParts(
  template: string,
  values: Readonly<Record<string, Part | readonly Part[]>>,
): Part[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .flatMap((piece) => values[piece.slice(1, -1)] ?? { text: piece });
}

/** Words that differ by number; a language without a plural behind numbers has the same twice. `{count}` is the number. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** `{ one: "1 document", many: "{count} documents" }` with 9 → `9 documents`. */
export function fillCount({ one, many }: Counted, count: number): string {
  return fillText(count === 1 ? one : many, { count });
}

/** The template with its `{names}` replaced by plain text. */
export function fillText(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The first words of a text, with an ellipsis where it goes on; the text as it is where it does not. */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/);
  return words.length <= most ? text : `${words.slice(0, most).join(" ")} …`;
}
