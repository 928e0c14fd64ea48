/**
 * Regular expressions that mean the same to both engines: letters, `.`, sets, repetition, groups and alternatives. Java and RE2
 * differ in the classes after a backslash and in the flags, so those are refused; a `.` leaves out the same line ends as in Java.
 */
const anyButLineEnds = "[^\\n\\r\\x{85}\\x{2028}\\x{2029}]";

export function engineRegularExpression(
  pattern: unknown,
): { readonly text: string; readonly problem?: undefined } | { readonly problem: string } {
  if (typeof pattern !== "string")
    return { problem: "=~ takes a text that stands in the statement or is a parameter" };
  let made = "";
  let isInSet = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? "";
    const next = pattern[at + 1] ?? "";
    if (character === "\\") {
      if (!/[.*+?()[\]{}|^$\\/-]/.test(next))
        return {
          problem: `\\${next} in a regular expression is not read here; write the letters themselves: [0-9], [A-Za-z]`,
        };
      made += character + next;
      at += 1;
    } else if (character === "(" && next === "?" && !isInSet)
      return {
        problem:
          "(? in a regular expression is not read here; for letters of either case write toLower(x) CONTAINS '…', or x.search",
      };
    else if (character === "[" && isInSet) return { problem: "a [ within [] is not read here; write \\[" };
    else if (character === "&" && next === "&" && isInSet) return { problem: "&& in a set is not read here" };
    else if (character === "+" && /[*+?}]/.test(pattern[at - 1] ?? "") && !isInSet)
      return { problem: "possessive repetition is not read here; leave the second + out" };
    else {
      if (character === "[") isInSet = true;
      if (character === "]") isInSet = false;
      made += character === "." && !isInSet ? anyButLineEnds : character;
    }
  }
  return { text: made };
}
