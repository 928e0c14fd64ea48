/** Words for a person to read, some in colour where the screen has it. */
import { visibleLines } from "./sanitise.ts";

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
export type Style = keyof typeof codes;

/** A piece of a text; a bare string has no style. */
export type Part = string | { readonly style: Style; readonly text: string };

/** The parts as one text, harmful characters visible, with the escapes of their styles where wanted. */
export function renderParts(parts: readonly Part[], isColoured: boolean): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return visibleLines(part);
      const text = visibleLines(part.text);
      return isColoured && text !== "" ? `\u001b[${codes[part.style]}m${text}\u001b[0m` : text;
    })
    .join("");
}

/** Whether a stream shows colours: a screen whose user did not ask for none (https://no-color.org). */
export function showsColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && (environment.NO_COLOR ?? "") === "" && environment.TERM !== "dumb";
}
