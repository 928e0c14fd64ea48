/**
 * Bytes of a text file to text. UTF-8 and UTF-16 are checked strictly; what is neither is read as windows-1254
 * (Latin Azerbaijani and Turkish before Unicode) or windows-1251 (Cyrillic) when it looks like text in one of them.
 */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1254" | "windows-1251";

/** Text without its byte order mark, or why the bytes are none. */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: Encoding;
      /** What stands as U+FFFD because it is no letter; only where something does. */
      readonly mended?: string;
    }
  | { readonly text: null; readonly problem: string };

const problem = (what: string): Decoded => ({ text: null, problem: what });

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** First bytes of formats that may hold no NUL, so that nothing else gives them away. */
const foreignFormats: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["{\\rtf", "an RTF document"],
];

/** The text of the bytes, without a byte order mark; null where they are none in this encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte, always on the same side. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = bytes.length / 2;
  if (odd > half * 0.4 && even < half * 0.02) return "utf-16le";
  return even > half * 0.4 && odd < half * 0.02 ? "utf-16be" : null;
}

/** What may follow these leads at least or at most (the Unicode Standard, table 3-7): no longer form of a shorter one, no half of a pair. */
const leastSecond: ReadonlyMap<number, number> = new Map([
  [0xe0, 0xa0],
  [0xf0, 0x90],
]);
const mostSecond: ReadonlyMap<number, number> = new Map([
  [0xed, 0x9f],
  [0xf4, 0x8f],
]);

/** Length of the valid UTF-8 sequence of two to four bytes at `index`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  const second = bytes[index + 1] ?? 0;
  if (second < (leastSecond.get(lead) ?? 0x80) || second > (mostSecond.get(lead) ?? 0xbf)) return 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next += 1) if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

interface Utf8Damage {
  /** Bytes above ASCII in valid sequences, and the others. */
  readonly valid: number;
  readonly invalid: number;
  readonly firstInvalid: number;
}

function measureDamage(bytes: Uint8Array): Utf8Damage {
  const damage = { valid: 0, invalid: 0, firstInvalid: -1 };
  for (let index = 0; index < bytes.length; ) {
    const length = (bytes[index] ?? 0) < 0x80 ? 1 : sequenceLength(bytes, index);
    if (length > 1) damage.valid += length;
    if (length === 0) {
      damage.invalid += 1;
      if (damage.firstInvalid < 0) damage.firstInvalid = index;
    }
    index += Math.max(length, 1);
  }
  return damage;
}

/** Share of the units that no text holds: control characters but tab, line ends and form feed, and U+FFFD. */
function shareOfControls(text: string): number {
  const controls = text.match(/[^\P{Cc}\t\n\f\r]|\ufffd/gu);
  return text.length === 0 ? 0 : (controls?.length ?? 0) / text.length;
}

/** Words of a text are counted up to this many. */
const countedWords = 2000;

/** Above this share of words with a lost letter the text is damaged. */
const largestShareOfLosses = 0.05;

/** Whether letters were turned into question marks by a wrong encoding: `G?ncl?r v? ?dman`. Addresses hold such marks, too. */
function hasLostLetters(text: string): boolean {
  if (!/[?\ufffd]/.test(text)) return false;
  const words = text.split(/\s+/, countedWords);
  const damaged = words.filter((word) => /\p{L}[?\ufffd]\p{Ll}/u.test(word) && !/[/=&]/.test(word)).length;
  return damaged >= 3 && damaged > words.length * largestShareOfLosses;
}

/** A damaged place in so many units is the slip of a copy; more are none, and a text of a few words is better written again. */
const unitsOfDamage = 200;
const leastUnitsToMend = 60;

/** The text with U+FFFD for what is no letter, where that is little; the article is worth more than the byte. */
function mend(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes).replaceAll("\u0000", "\ufffd");
  const count = text.match(/\ufffd{1,3}/g)?.length ?? 0; // a half of a pair in UTF-8 is three bytes, each shown
  if (count === 0 || text.length < leastUnitsToMend || count > Math.max(1, text.length / unitsOfDamage))
    return null;
  const places =
    count === 1 ? "one place that no letter fits stands" : `${count} places that no letter fits stand`;
  const mended = `${places} as \ufffd (the first at ${text.indexOf("\ufffd")}); save it from its source again`;
  return { text, encoding, mended };
}

/** Above this share of control characters, or of letters an alphabet does not have, bytes are not text. */
const largestShareOfNoise = 0.02;

/** What Latin Azerbaijani or Turkish text has above ASCII: letters, typographic marks, non-breaking space. */
const latinUnits = /[ÇçĞğİıÖöŞşÜüÂâÎîÛûÄäƏə€‚„…‹›‘’“”•–—™§©«»®°±·¹²³´№\u00a0\u00ad]/;
const cyrillicUnits = /[А-яЁёІіЇїЄєЎў€‚„…‹›‘’“”•–—™§©«»®°±·№\u00a0\u00ad]/;

/** A one-byte encoding, told by whether letters above ASCII are the rule (Cyrillic) or the exception (Latin). */
function decodeOneByte(bytes: Uint8Array): Decoded | null {
  const ascii = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  const above = bytes.filter((byte) => byte >= 0xc0).length;
  const encoding = above > ascii ? "windows-1251" : "windows-1254";
  const alphabet = encoding === "windows-1251" ? cyrillicUnits : latinUnits;
  const text = new TextDecoder(encoding).decode(bytes);
  const outside = [...text].filter((unit) => unit > "\u007f");
  const foreign = outside.filter((unit) => !alphabet.test(unit)).length;
  return foreign > outside.length * largestShareOfNoise * 5 || shareOfControls(text) > largestShareOfNoise
    ? null
    : { text, encoding };
}

/** Whether the bytes end in the middle of a UTF-8 letter and are sound before it: a file cut off. */
function isCutOff(bytes: Uint8Array, { invalid, firstInvalid }: Utf8Damage): boolean {
  const lead = bytes[firstInvalid] ?? 0;
  return invalid > 0 && lead >= 0xc2 && lead < 0xf5 && firstInvalid + invalid === bytes.length && invalid < 4;
}

function decodeWithoutMark(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) {
    const encoding = guessUtf16(bytes);
    const text = encoding === null ? null : decodeStrictly(bytes, encoding);
    if (encoding !== null && text !== null) return { text, encoding };
    const mended = mend(bytes, encoding ?? "utf-8");
    return mended ?? problem("a binary file: it holds NUL bytes; give plain text");
  }
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== null) return { text, encoding: "utf-8" };
  const damage = measureDamage(bytes);
  const { valid, invalid, firstInvalid } = damage;
  if (valid < invalid && !isCutOff(bytes, damage)) {
    const decoded = decodeOneByte(bytes) ?? mend(bytes, "utf-8");
    return decoded ?? problem("a binary file or an unknown encoding; save it as UTF-8 text");
  }
  const mended = mend(bytes, "utf-8");
  if (mended !== null) return mended;
  const byte = (bytes[firstInvalid] ?? 0).toString(16).toUpperCase();
  return problem(
    `broken UTF-8: byte 0x${byte} at ${firstInvalid} fits no letter; save the file as UTF-8 again`,
  );
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, markLength: number): Decoded {
  const text = decodeStrictly(bytes.subarray(markLength), encoding);
  const name = encoding.toUpperCase().replace("LE", " LE").replace("BE", " BE");
  if (text !== null) return { text, encoding };
  return (
    mend(bytes.subarray(markLength), encoding) ??
    problem(`broken ${name}: it begins with a ${name} mark but is not; save the file as UTF-8`)
  );
}

/**
 * The text of a file, byte order mark left out and nothing else changed, or why it is not text.
 * Every offset of a document counts in what this gives.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const foreign = foreignFormats.find(([mark]) => startsWith(bytes, [...Buffer.from(mark, "latin1")]));
  if (foreign !== undefined) return problem(`${foreign[1]}, not plain text; save it as .txt`);
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return problem("UTF-32 text; save it as UTF-8");
  const decoded = startsWith(bytes, [0xef, 0xbb, 0xbf])
    ? decodeMarked(bytes, "utf-8", 3)
    : startsWith(bytes, [0xff, 0xfe])
      ? decodeMarked(bytes, "utf-16le", 2)
      : startsWith(bytes, [0xfe, 0xff])
        ? decodeMarked(bytes, "utf-16be", 2)
        : decodeWithoutMark(bytes);
  if (decoded.text === null) return decoded;
  if (decoded.text.trim() === "") return problem("an empty file; there is nothing to read");
  if (hasLostLetters(decoded.text))
    return problem(
      "damaged letters: a wrong encoding turned them into “?”; save it from its source again as UTF-8",
    );
  return shareOfControls(decoded.text) > largestShareOfNoise || decoded.text.includes("\u0000")
    ? problem("a binary file: it holds control characters; give plain text")
    : decoded;
}
