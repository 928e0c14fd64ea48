/** Files that people write for elaqe: UTF-8 to the last byte, or not read. */
import { readFileSync } from "node:fs";

/** Why a file cannot be read as text: a code of the system or of the decoder, and the same in words. */
export interface ReadingFault {
  readonly code: string;
  readonly reason: string;
}

/** The text of a file in UTF-8. `refuse` is given what is wrong and throws. */
export function readStrictText(path: string, refuse: (why: ReadingFault, cause: unknown) => never): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unreadable"; // of the system or of the decoder
    const reason = code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not in UTF-8" : code;
    return refuse({ code, reason }, cause);
  }
}
