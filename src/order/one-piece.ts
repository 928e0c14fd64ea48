/** The same text in one piece: what was put together or cut out keeps what it was made of, which is three times as much. */
export function inOnePiece(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
