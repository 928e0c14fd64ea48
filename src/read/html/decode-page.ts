/** The encoding of a page: what the bytes can only be comes before what the page or the server says of them. */
import { decodeText } from "../decode.ts";
import { Unreadable } from "../reader.ts";

const inMeta = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;
const inProlog = /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})/i;

/** Where browsers look for the declaration, and some more. */
const declaredWithin = 4096;

function declaredCharset(bytes: Uint8Array): string | null {
  const front = Buffer.from(bytes.subarray(0, declaredWithin)).toString("latin1");
  return inProlog.exec(front)?.[1] ?? inMeta.exec(front)?.[1] ?? null;
}

function decodeAs(bytes: Uint8Array, charset: string | null | undefined): string | null {
  if (charset === null || charset === undefined) return null;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null; // an unknown name, or bytes that are not of it
  }
}

/** UTF-8 with its broken bytes as `�`, where they are few: a comment cut in the middle of a letter costs no article. */
function decodeMostly(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  return broken * 200 < text.length ? text : null;
}

/**
 * The page as text. Throws `Unreadable` for bytes that are no text.
 * A page in UTF-8 is one, whatever it calls itself: no other encoding is valid UTF-8 by chance.
 */
export function decodePage(bytes: Uint8Array, charset?: string | null): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const strict = isWide ? null : decodeAs(bytes, "utf-8");
  if (strict?.includes("\0") === false) return strict;
  const said = [declaredCharset(bytes), charset].filter((name) => !/^utf-?8$/i.test(name ?? ""));
  const declared =
    isWide || bytes.includes(0) ? null : (decodeAs(bytes, said[0]) ?? decodeAs(bytes, said[1]));
  if (declared !== null) return declared;
  const guessed = decodeText(bytes);
  if (guessed.text !== null) return guessed.text;
  const mostly = bytes.includes(0) ? null : decodeMostly(bytes);
  if (mostly === null) throw new Unreadable(guessed.problem);
  return mostly;
}
