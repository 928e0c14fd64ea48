/** A text as a literal in which all but ASCII letters and digits are escapes, so that nothing in it can end it. */
export function escapedLiteral(value: string): string {
  const characters = [...value].map((character) => {
    if (/[A-Za-z0-9]/.test(character)) return character;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
  return `'${characters.join("")}'`;
}
