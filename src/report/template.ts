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

/** The template with its `{names}` replaced by plain text. */
export function fillText(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
